//! What commands print on stdout.

use crate::commands::outcome::{Failure, NOT_FOUND, Outcome, REFUSED, USAGE};
use balcao::answers::no::{Kind, NoAnswer};
use serde::Serialize;
use serde_json::Value;
use service::texts::Lang;
use std::io::Write;

/// Prints one JSON document as one line.
///
/// # Errors
/// Nobody reads it.
pub(crate) fn json(document: &impl Serialize) -> Outcome {
    let text = serde_json::to_string(document).map_err(|error| Failure::down("the answer cannot be written", error, ""))?;
    line(&text)
}

/// Prints a line.
///
/// # Errors
/// Nobody reads it.
pub(crate) fn line(text: &str) -> Outcome {
    let mut out = std::io::stdout().lock();
    let printed = writeln!(out, "{text}").and_then(|()| out.flush());
    printed.map_err(|error| Failure::down("the answer cannot be printed", error, ""))
}

/// A text inside a document.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A question that got no answer: its document on stdout where one is wanted, and the end of the command.
pub(crate) fn no_answer(no: &NoAnswer, as_json: bool) -> Failure {
    if as_json && let Err(failure) = json(&no.json()) {
        return failure;
    }
    let code = match no.kind {
        Kind::Unreadable => USAGE,
        Kind::NotFound => NOT_FOUND,
        Kind::Refused => REFUSED,
    };
    Failure::new(code, no.text(Lang::En), format!("{}: {}", no.field, no.code), "ask again; --help says how")
}
