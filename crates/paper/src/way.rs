//! A card of a way: what somebody was told by the route finder, to keep or to show at a counter. It names nobody.

use crate::refusal::Refusal;
use crate::sheet::{Check, Row, Sheet};
use crate::typeset::{LONG_PAPER, typeset};
use jiff::Timestamp;
use serde::Serialize;

/// A list under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct List {
    /// Heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// A card to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// The frame.
    pub sheet: Sheet,
    /// Heading: the way.
    pub title: String,
    /// Whether it is open, in one sentence.
    pub open: String,
    /// Why this way.
    pub why: Vec<String>,
    /// What to do, in order.
    pub steps: List,
    /// Who, cost, times.
    pub facts: Vec<Row>,
    /// Papers, and what not to use.
    pub lists: Vec<List>,
    /// The rules it rests on.
    pub rules: List,
    /// How to open the same answer again.
    pub check: Check<String>,
}

/// Sets the card.
///
/// # Errors
/// As every paper.
pub fn pdf(way: &Way, now: Timestamp) -> Result<Vec<u8>, Refusal> {
    typeset("way", way, &way.sheet, Some(&way.check.qr_text), now, LONG_PAPER)
}
