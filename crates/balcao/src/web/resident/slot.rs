//! A slot: what is in it, the coach for files that must be mended, and the form to add files (DOC-1, DOC-2, DOC-4).

use crate::web::form::Posted;
use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::form::field::Field;
use crate::web::parts::form::file_upload::FileUpload;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::parts::proof::upload::Upload;
use crate::web::parts::show::details::Details;
use crate::web::problem::{Kind, Problem};
use crate::web::resident::after::answer::{ADDED, asking_for, page_tail};
use crate::web::resident::documents::wanted;
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::resident::upload::{Outcome, Seen, receive, take, too_large, too_many};
use crate::web::site::Site;
use crate::web::views::words::{hyphens, keyed};
use crate::web::views::{documents, turn};
use crate::web::visit::{Signed, Visit};
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::document::FILES_PER_SLOT_LIMIT;
use domain::request::stage::Stage;
use intake::finding::{Finding, Severity};
use serde::Deserialize;
use service::actions::documents as actions;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

/// What file choosers offer first.
const TAKEN: &str = "application/pdf,image/jpeg,image/png,image/webp,.pdf,.jpg,.jpeg,.png,.webp";

/// The page.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference, slot)): Path<(String, String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    page(&site, &opened, &slot, &[], &[])?.show(&opened.visit)
}

/// Takes files.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference, slot)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Response> {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, &site).await.map_err(IntoResponse::into_response)?;
    let opened = open_posted(&site, visit.clone(), &reference).await.map_err(IntoResponse::into_response)?;
    let headers = parts.headers.clone();
    let sent = receive(&site, &visit, &headers, Request::from_parts(parts, body)).await?;
    let lang = visit.lang;
    let wrong = |code: &str| vec![Wrong::new(lang, "files", code)];
    let shown = |wrong: &[Wrong], seen: &[Seen]| {
        let made = page(&site, &opened, &slot, wrong, seen).and_then(|sheet| sheet.show(&visit));
        made.map_err(IntoResponse::into_response)
    };
    if sent.files.is_empty() {
        return shown(&wrong("empty"), &[]);
    }
    if too_many(&sent.files) {
        return shown(&wrong("too_many"), &[]);
    }
    if sent.files.iter().any(too_large) {
        return shown(&wrong("too_large"), &[]);
    }
    let outcome = take(&site, &opened, &slot, sent.files, sent.password).await;
    match outcome.map_err(|stop| opened.fault(stop).into_response())? {
        Outcome::Mend(seen) => {
            let wrong = mended(lang, &seen);
            shown(&wrong, &seen)
        }
        Outcome::Stored(stored) => match actions::put(&site.app, opened.who, opened.reference(), *stored).await {
            Ok(_) => sent.once.done(&site, &visit, opened.page(&after(&opened, &slot))).await.map_err(IntoResponse::into_response),
            Err(stop) => Err(opened.stopped(&site, "add_document", stop).await.into_response()),
        },
    }
}

/// Where one goes on once something was put into a slot: what was asked for is answered on the page that asked.
fn after(opened: &Opened, slot: &str) -> String {
    match asking_for(&opened.case, slot) {
        Some(ask) => format!("{}?{ADDED}", page_tail(ask)),
        None => format!("documentos/{slot}"),
    }
}

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Takes what is in the slot out of it.
pub async fn take_out(
    State(site): State<Site>,
    Path((_, reference, slot)): Path<(String, String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    match actions::take_out(&site.app, opened.who, opened.reference(), slot.clone()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page(&format!("documentos/{slot}"))).await,
        Err(stop) => Err(opened.stopped(&site, "remove_document", stop).await),
    }
}

fn page(site: &Site, opened: &Opened, slot: &str, wrong: &[Wrong], seen: &[Seen]) -> Result<Sheet, Problem> {
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    let wanted = wanted(site, opened).map_err(fault)?;
    let wanted = wanted.iter().find(|wanted| wanted.slot == slot);
    let wanted = wanted.ok_or(Problem::new(lang, Kind::NotFound))?;
    let words = |key: &str| keyed(lang, key, &Args::none()).map_err(fault);
    let name = words(&wanted.text)?;
    let turn = turn::small(&site.app, lang, &opened.case).map_err(fault)?;
    let asked = asking_for(&opened.case, slot);
    let back = match asked {
        Some(ask) => (t::after_answer_to_page(lang), opened.page(&page_tail(ask))),
        None => (t::documents_back(lang), opened.page("documentos")),
    };
    let mut sheet = opened
        .sheet(site, name.clone())
        .back(&back.0, back.1)
        .wrong(&opened.visit, wrong)
        .part(turn)
        .say(&words(&format!("{}-why", wanted.text))?)
        .say(&t::documents_basis(lang, wanted.row.legal_basis.to_string()));
    if !seen.is_empty() {
        sheet = sheet.heading(&t::slot_files(lang));
    }
    for (place, file) in seen.iter().enumerate() {
        sheet = sheet.part(Markup::of(&coach(lang, &name, place, file).map_err(fault)?));
    }
    let held = opened.case.documents.iter().find(|document| document.slot == slot);
    if let Some(held) = held {
        let named = if held.original_names.is_empty() { name.clone() } else { held.original_names.join(", ") };
        let replaces = t::slot_replaces(lang, named, Number(i64::from(held.pages)));
        sheet = sheet.heading(&t::slot_kept(lang)).part(kept(opened, &name, held)).say(&replaces);
    }
    Ok(sheet.part(form(opened, slot, held.is_some(), wrong, seen).part()))
}

fn form(opened: &Opened, slot: &str, filled: bool, wrong: &[Wrong], seen: &[Seen]) -> Form {
    let lang = opened.visit.lang;
    let limit = Number(i64::try_from(FILES_PER_SLOT_LIMIT).unwrap_or(i64::MAX));
    let (label, send) = match filled {
        true => (t::slot_replace(lang), t::slot_replace(lang)),
        false => (t::slot_add(lang), t::slot_send(lang)),
    };
    let field: Field = Fields::new(lang, wrong).field("files", &label, &t::slot_add_hint(lang, limit));
    let files = FileUpload { field, multiple: true, attributes: Attributes::new().with("accept", TAKEN), ..FileUpload::default() };
    let (later, to) = match asking_for(&opened.case, slot) {
        Some(ask) => (t::after_answer_to_page(lang), page_tail(ask)),
        None if filled => (t::slot_continue(lang), "documentos".to_owned()),
        None => (t::slot_later(lang), "documentos".to_owned()),
    };
    Form::new(&opened.visit, &opened.tail(&format!("documentos/{slot}")), &send)
        .files()
        .field(Markup::of(&files))
        .field(password(lang, seen))
        .or(&later, opened.page(&to))
}

/// The password of a locked PDF: asked for once one came, and until then behind a line that opens.
fn password(lang: Lang, seen: &[Seen]) -> Markup {
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

/// Taking out is asked once: the button stands behind a line that opens.
fn taking_out(opened: &Opened, slot: &str) -> Markup {
    let lang = opened.visit.lang;
    let tail = opened.tail(&format!("documentos/{slot}/retirar"));
    let sure = Markup::trusted("<p class=\"govuk-body\">").then(t::slot_take_out_sure(lang).as_ref()).then(Markup::trusted("</p>"));
    let yes = Act::form(t::slot_take_out_yes(lang).as_ref(), opened.visit.to(&tail), opened.visit.form_token(&tail));
    Markup::of(&Details::new(t::slot_take_out(lang).as_ref(), sure.then(Markup::of(&yes))))
}

fn kept(opened: &Opened, name: &str, held: &domain::document::Document) -> Markup {
    let lang = opened.visit.lang;
    let see = opened.page(&documents::first_page(held));
    let lines = vec![Act::link(t::slot_see(lang).as_ref(), see.clone()).icon(Icon::Eye)];
    let draft = matches!(opened.case.held.request.stage, Stage::Draft);
    let again = documents::asked_again(&opened.case, held);
    let warned = again || !held.warnings.is_empty();
    let advice: Vec<String> = held.warnings.iter().filter_map(|code| advice(lang, code, &Args::none()).ok()).collect();
    Markup::of(&Upload {
        id: "kept".to_owned(),
        tone: if warned { Tone::Care } else { Tone::Good },
        icon: if warned { Icon::Warning } else { Icon::Tick },
        slot: name.to_owned(),
        original_name: held.original_names.join(", "),
        verdict: match (again, warned) {
            (true, _) => t::document_replace(lang).as_ref().into(),
            (false, true) => t::slot_kept_warned(lang).as_ref().into(),
            (false, false) => t::slot_kept_good(lang).as_ref().into(),
        },
        advice: if again { documents::about(lang, held) } else { documents::told(lang, &opened.case, held) }
            .then(" ")
            .then(advice.join(" ")),
        picture: Some(see),
        more: if draft { taking_out(opened, &held.slot) } else { Markup::default() },
        acts: Acts::lines(lines),
    })
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

fn advice(lang: Lang, code: &str, args: &Args<'_>) -> Result<String, Stop> {
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
