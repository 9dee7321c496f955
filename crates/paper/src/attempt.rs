//! Proof of attempt: what was tried, when, and what the service answered, so that lateness which is not the person's fault can be shown.

use crate::refusal::Refusal;
use crate::sheet::{Check, Row, Sheet};
use crate::typeset::{LONG_PAPER, typeset};
use jiff::Timestamp;
use serde::Serialize;

/// The answer the service gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// Label over the answer.
    pub label: String,
    /// The words the person read.
    pub text: String,
    /// Label of the code.
    pub code_label: String,
    /// Stable code.
    pub code: String,
}

/// A proof of attempt to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attempt {
    /// The frame.
    pub sheet: Sheet,
    /// Heading.
    pub title: String,
    /// What is certified.
    pub statement: String,
    /// Who, what was tried, when, by which way.
    pub facts: Vec<Row>,
    /// What the service answered.
    pub reply: Reply,
    /// Rule applied: name, version, legal basis.
    pub rule: Row,
    /// Heading over what was kept.
    pub kept_title: String,
    /// What was kept of the attempt.
    pub kept: Vec<Row>,
    /// What the proof is good for, and what not.
    pub worth: String,
    /// How to check it, where it carries a QR code.
    pub check: Option<Check<String>>,
}

/// Sets the proof of attempt.
///
/// # Errors
/// As every paper.
pub fn pdf(attempt: &Attempt, now: Timestamp) -> Result<Vec<u8>, Refusal> {
    let qr_text = attempt.check.as_ref().map(|check| check.qr_text.as_str());
    typeset("attempt", attempt, &attempt.sheet, qr_text, now, LONG_PAPER)
}
