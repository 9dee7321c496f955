//! What commands print on stdout.

use crate::commands::outcome::{Failure, Outcome};
use serde::Serialize;
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
