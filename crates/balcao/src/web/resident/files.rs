//! The form for files, what the inspection says of each, and how to mend it: for slots and for a proof of payment alike.

use crate::web::form::Once;
use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::form::field::Field;
use crate::web::parts::form::file_upload::FileUpload;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::parts::proof::upload::Upload;
use crate::web::parts::show::details::Details;
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::opened::Opened;
use crate::web::resident::sheet::Sheet;
use crate::web::resident::upload::{Outcome, Seen, Sent, take, too_large, too_many};
use crate::web::site::Site;
use crate::web::views::words::{hyphens, keyed};
use domain::document::FILES_PER_SLOT_LIMIT;
use intake::finding::{Finding, Severity};
use service::actions::documents::Stored;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

/// What file choosers offer first.
const TAKEN: &str = "application/pdf,image/jpeg,image/png,image/webp,.pdf,.jpg,.jpeg,.png,.webp";

/// What became of a sending of files.
pub enum Given {
    /// Nothing was stored: what is wrong, and what was seen of each file.
    Mend(Vec<Wrong>, Vec<Seen>),
    /// A clean copy is stored; the form is still to be done.
    Stored(Once, Box<Stored>),
}

/// Looks at what was sent for a slot, and stores a clean copy when all of it can be used.
///
/// # Errors
/// Too much at once; the storage or the machine fails.
pub async fn given(site: &Site, opened: &Opened, slot: &str, sent: Sent) -> Result<Given, Stop> {
    let lang = opened.visit.lang;
    let wrong = |code: &str| Ok(Given::Mend(vec![Wrong::new(lang, "files", code)], Vec::new()));
    if sent.files.is_empty() {
        return wrong("empty");
    }
    if too_many(&sent.files) {
        return wrong("too_many");
    }
    if sent.files.iter().any(too_large) {
        return wrong("too_large");
    }
    Ok(match take(site, opened, slot, sent.files, sent.password).await? {
        Outcome::Mend(seen) => Given::Mend(mended(lang, &seen), seen),
        Outcome::Stored(stored) => Given::Stored(sent.once, stored),
    })
}

/// The field that takes files.
#[must_use]
pub fn field(lang: Lang, label: &str, wrong: &[Wrong]) -> Markup {
    let limit = Number(i64::try_from(FILES_PER_SLOT_LIMIT).unwrap_or(i64::MAX));
    let field: Field = Fields::new(lang, wrong).field("files", label, &t::slot_add_hint(lang, limit));
    Markup::of(&FileUpload { field, multiple: true, attributes: Attributes::new().with("accept", TAKEN), ..FileUpload::default() })
}

/// The password of a locked PDF: asked for once one came, and until then behind a line that opens.
#[must_use]
pub fn password(lang: Lang, seen: &[Seen]) -> Markup {
    let locked = seen.iter().any(|file| file.inspection.findings.iter().any(asks_password));
    let hint = if locked { t::slot_password_again(lang) } else { t::slot_password_hint(lang) };
    let input = Input {
        kind: "password",
        autocomplete: "off".to_owned(),
        classes: Classes::from("govuk-input--width-20"),
        ..Input::new(Field::new("password", t::slot_password(lang).as_ref()).hint(hint.as_ref()))
    };
    let input = Markup::of(&input);
    if locked { input } else { Markup::of(&Details::new(t::slot_password_ask(lang).as_ref(), input)) }
}

/// The page with what was seen of each file that was just sent.
///
/// # Errors
/// A text is missing.
pub fn shown(sheet: Sheet, lang: Lang, slot: &str, seen: &[Seen]) -> Result<Sheet, Stop> {
    let mut sheet = if seen.is_empty() { sheet } else { sheet.heading(&t::slot_files(lang)) };
    for (place, file) in seen.iter().enumerate() {
        sheet = sheet.part(Markup::of(&coach(lang, slot, place, file)?));
    }
    Ok(sheet)
}

/// What we think of a file, and how to mend it.
fn coach(lang: Lang, slot: &str, place: usize, file: &Seen) -> Result<Upload, Stop> {
    let worst = file.inspection.findings.iter().max_by_key(|finding| u8::from(finding.severity() == Severity::Blocks));
    let blocked = !file.inspection.usable();
    let (verdict, advice) = match worst {
        Some(finding) => (verdict(lang, finding)?, advice(lang, finding.code(), &args(lang, finding))?),
        None => (t::slot_good(lang).into_owned(), t::slot_good_text(lang).into_owned()),
    };
    let (tone, icon) = match (blocked, worst) {
        (true, Some(finding)) if asks_password(finding) => (Tone::Care, Icon::Padlock),
        (true, _) => (Tone::Bad, Icon::Cross),
        (false, Some(_)) => (Tone::Care, Icon::Warning),
        (false, None) => (Tone::Good, Icon::Tick),
    };
    Ok(Upload {
        id: format!("file-{place}"),
        tone,
        icon,
        slot: slot.to_owned(),
        original_name: file.name.clone(),
        verdict: verdict.into(),
        advice: advice.into(),
        picture: None,
        more: Markup::default(),
        acts: if blocked {
            Acts::lines(vec![Act::link(t::slot_again(lang).as_ref(), "#files").icon(Icon::Camera)])
        } else {
            Acts::default()
        },
    })
}

fn asks_password(finding: &Finding) -> bool {
    matches!(finding, Finding::PasswordProtected | Finding::WrongPassword)
}

fn verdict(lang: Lang, finding: &Finding) -> Result<String, Stop> {
    keyed(lang, &format!("finding-{}", hyphens(finding.code())), &args(lang, finding))
}

/// How to mend what was found.
///
/// # Errors
/// A text is missing.
pub fn advice(lang: Lang, code: &str, args: &Args<'_>) -> Result<String, Stop> {
    keyed(lang, &format!("finding-{}-fix", hyphens(code)), args)
}

/// The facts of a finding as values of its sentences.
fn args(lang: Lang, finding: &Finding) -> Args<'static> {
    let none = Args::none();
    match finding {
        Finding::TooLarge { limit_bytes, found_bytes } => {
            none.with("limit", format::size(lang, *limit_bytes)).with("found", format::size(lang, *found_bytes))
        }
        Finding::TooManyPages { limit, found } => none.with("limit", *limit).with("found", *found),
        Finding::DuplicateOf { slot } => none.with("slot", crate::web::views::words::slot(lang, slot)),
        Finding::WrongType { found, .. } => none.with("content", found.code()),
        _ => none,
    }
}

/// One line of the error summary for each file that must be mended.
fn mended(lang: Lang, seen: &[Seen]) -> Vec<Wrong> {
    let blocked = seen.iter().enumerate().filter(|(_, file)| !file.inspection.usable());
    let line = |(place, file): (usize, &Seen)| {
        let worst = file.inspection.findings.iter().find(|finding| finding.severity() == Severity::Blocks);
        let said = worst.and_then(|finding| verdict(lang, finding).ok()).unwrap_or_default();
        Wrong { place: format!("file-{place}"), words: format!("{}: {said}", file.name) }
    };
    blocked.map(line).collect()
}
