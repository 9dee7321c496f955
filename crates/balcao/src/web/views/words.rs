//! Words that several views use.

use crate::web::parts::markup::Markup;
use domain::check::Registry;
use domain::permit::Permit;
use service::actions::change::Case;
use service::app::App;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, has, t};

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
    let basis = app.law.basis(&permit.basis, app.clock.today())?;
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
