//! Words that several views use.

use crate::web::parts::markup::Markup;
use domain::check::Registry;
use domain::permit::Permit;
use domain::request::stage::Stage;
use jiff::civil::Date;
use service::actions::change::Case;
use service::app::App;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, by_key, format, has, t};
use std::borrow::Cow;

const BOLD: char = '\u{e000}';
const PLAIN: char = '\u{e001}';

/// The text of a key that a code names. A key without a text is a mistake of ours and never shown as a key.
///
/// # Errors
/// There is no such text, or a value is missing.
pub fn keyed(lang: Lang, key: &str, args: &Args<'_>) -> Result<String, Stop> {
    match by_key(lang, key, args) {
        Ok(words) => Ok(words.into_owned()),
        Err(missing) => Err(Stop::Fault(format!("text {key}: {missing}"))),
    }
}

/// A code as it stands in keys: with hyphens.
#[must_use]
pub fn hyphens(code: &str) -> String {
    code.replace('_', "-").to_lowercase()
}

/// What a slot is called.
#[must_use]
pub fn slot(lang: Lang, slot: &str) -> String {
    let key = format!("slot-{}", hyphens(slot));
    if has(&key) { by_key(lang, &key, &Args::none()).unwrap_or_default().into_owned() } else { slot.to_owned() }
}

/// What a permit is called, by its legal basis.
///
/// # Errors
/// The law does not know the basis.
pub fn permit(app: &App, lang: Lang, permit: &Permit) -> Result<String, Stop> {
    let law = app.law();
    let basis = law.basis(&permit.basis, app.clock.today())?;
    keyed(lang, &basis.values.text, &Args::none())
}

/// What an institution is called.
#[must_use]
pub fn registry(lang: Lang, registry: Registry) -> String {
    match registry {
        Registry::Tax => t::registry_tax(lang).into_owned(),
        Registry::SocialSecurity => t::registry_social_security(lang).into_owned(),
    }
}

/// The heading of the case's page: an answer, by its stage.
///
/// # Errors
/// A text is missing.
pub fn title(lang: Lang, case: &Case) -> Result<String, Stop> {
    keyed(lang, &format!("case-title-{}", hyphens(case.held.request.stage.code())), &Args::none())
}

/// The words of the link to the proofs: a pending renewal is proved only while it is pending.
#[must_use]
pub fn proofs_link(lang: Lang, stage: &Stage) -> Cow<'static, str> {
    if stage.is_open() { t::case_proofs(lang) } else { t::place_proofs(lang) }
}

/// What is wrong with a day of numbers that the calendar does not have, such as 31 February.
#[must_use]
pub fn no_such_day(lang: Lang, typed: [&str; 3]) -> Option<String> {
    let [day, month, year] = typed.map(str::trim);
    let (day, month, year): (i8, i8, i16) = (day.parse().ok()?, month.parse().ok()?, year.parse().ok()?);
    let named = (1..=31).contains(&day) && (1..=12).contains(&month);
    if !named || Date::new(year, month, day).is_ok() {
        return None;
    }
    Some(t::no_such_day(lang, Number(i64::from(day)), format::month_name(lang, month)).into_owned())
}

/// A value that stands out in a sentence, once the sentence is made [`marked`].
#[must_use]
pub fn bold(value: &str) -> String {
    format!("{BOLD}{value}{PLAIN}")
}

/// A sentence with its [`bold`] values in bold; everything is escaped.
#[must_use]
pub fn marked(sentence: &str) -> Markup {
    let mut pieces = sentence.split(BOLD);
    let mut made = Markup::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (strong, rest) = piece.split_once(PLAIN).unwrap_or((piece, ""));
        made = made.then(Markup::strong(strong)).then(rest);
    }
    made
}

#[cfg(test)]
mod tests;
