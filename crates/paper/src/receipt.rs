//! Receipt of sending: what reached us, when, and what happens next.

use crate::fees::Fees;
use crate::refusal::Refusal;
use crate::sheet::{Row, Sheet};
use crate::typeset::{LONG_PAPER, Limits, typeset};
use jiff::Timestamp;
use serde::Serialize;

/// A document that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The slot it was sent for, in our words.
    pub name: String,
    /// Pages, size, original name.
    pub detail: String,
    /// First characters of its digest, in groups.
    pub digest: String,
}

/// A receipt to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The frame.
    pub sheet: Sheet,
    /// Heading.
    pub title: String,
    /// One or two sentences: whose turn it is now.
    pub lead: String,
    /// Reference, date and time, who sent.
    pub facts: Vec<Row>,
    /// Heading over the answers.
    pub answers_title: String,
    /// Answers as sent.
    pub answers: Vec<Row>,
    /// Heading over the documents.
    pub documents_title: String,
    /// Column heads: document, file, digest.
    pub documents_heads: [String; 3],
    /// Documents as sent.
    pub documents: Vec<Document>,
    /// How to read the digests.
    pub digest_note: String,
    /// Heading over the steps.
    pub next_title: String,
    /// What happens next, in order.
    pub next: Vec<String>,
    /// The fee.
    pub fees: Fees,
}

/// A receipt whose last lines would stand alone on a second page is set a little smaller.
const ONE_PAGE: Limits = Limits { pages: 1, scales_percent: &[100, 95] };

/// Sets the receipt; long lists go on to further pages.
///
/// # Errors
/// As every paper.
pub fn pdf(receipt: &Receipt, now: Timestamp) -> Result<Vec<u8>, Refusal> {
    match typeset("receipt", receipt, &receipt.sheet, None, now, ONE_PAGE) {
        Err(Refusal::TooLong { .. }) => typeset("receipt", receipt, &receipt.sheet, None, now, LONG_PAPER),
        made => made,
    }
}
