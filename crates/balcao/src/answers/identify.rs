//! A number: sound or not.

use crate::answers::no::NoAnswer;
use domain::identifiers::examine::{Scheme, examine};
use jiff::civil::Date;
use serde_json::{Value, json};
use service::texts::arg::Args;
use service::texts::{Lang, by_key};

/// The names of all schemes.
#[must_use]
pub fn kinds() -> Vec<&'static str> {
    Scheme::ALL.into_iter().map(Scheme::code).collect()
}

/// Whether a number of this scheme is sound, what is wrong with it, and its normal form.
///
/// # Errors
/// No such scheme.
pub fn identify(kind: &str, text: &str, today: Date) -> Result<Value, NoAnswer> {
    let scheme = Scheme::from_code(kind).ok_or_else(|| NoAnswer::unknown("unknown_kind", "kind", kinds()))?;
    let examined = examine(scheme, text, today);
    let problem = examined.problem.map(|problem| problem.code());
    let words = |lang, code: &str| by_key(lang, &format!("identifier-{}", code.replace('_', "-")), &Args::none()).unwrap_or_default();
    Ok(json!({
        "valid": problem.is_none(),
        "problem": problem,
        "text": problem.map(|code| json!({ "pt": words(Lang::Pt, code), "en": words(Lang::En, code) })),
        "normalised": examined.normal,
    }))
}
