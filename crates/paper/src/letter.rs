//! A letter on paper, for a window envelope with the window on the right.

use crate::refusal::Refusal;
use crate::sheet::{Row, Sheet};
use crate::typeset::{LONG_PAPER, typeset};
use jiff::Timestamp;
use serde::Serialize;

/// A letter to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// The frame.
    pub sheet: Sheet,
    /// Sender, one line over the address.
    pub sender: String,
    /// Name and address, line by line.
    pub address: Vec<String>,
    /// Place and date.
    pub place_and_date: String,
    /// Subject; the heading of the document.
    pub subject: String,
    /// Salutation.
    pub salutation: String,
    /// The text.
    pub paragraphs: Vec<String>,
    /// What matters at a glance: dates, amounts. May be empty.
    pub facts: Vec<Row>,
    /// Closing words.
    pub closing: String,
    /// Who signs: unit or role.
    pub signature: String,
    /// Reference line at the end: request, letter, how to answer.
    pub reference: Vec<Row>,
}

/// Sets the letter.
///
/// # Errors
/// As every paper.
pub fn pdf(letter: &Letter, now: Timestamp) -> Result<Vec<u8>, Refusal> {
    typeset("letter", letter, &letter.sheet, None, now, LONG_PAPER)
}
