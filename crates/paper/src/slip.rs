//! The fee slip (DUC): how much, why, from when, until when, how the days were counted, where.

use crate::fees::Fees;
use crate::refusal::Refusal;
use crate::sheet::{Row, Sheet};
use crate::typeset::{LONG_PAPER, typeset};
use jiff::Timestamp;
use serde::Serialize;

/// What a day is in the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DayKind {
    /// The day of issue, which does not count.
    Hold,
    /// A counted working day.
    Run,
    /// Saturday, Sunday or a holiday: does not count.
    Off,
    /// The last day to pay.
    Last,
    /// Outside the term.
    Plain,
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Day {
    /// Day of the month, in figures.
    pub day: String,
    /// Small word beneath: «1.º», «fer.», empty.
    pub note: String,
    /// What it is in the count.
    pub kind: DayKind,
}

/// The days of the term as a table, Monday first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Calendar {
    /// Heading.
    pub title: String,
    /// Short weekday names, Monday first.
    pub weekdays: [String; 7],
    /// Weeks, each with its seven days.
    pub weeks: Vec<[Day; 7]>,
    /// One sentence on how it was counted, with legal basis.
    pub counted: String,
    /// What the colours say, in words: one entry for each kind used.
    pub legend: Vec<(DayKind, String)>,
}

/// The reference to pay with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reference {
    /// Given by the payment provider, in groups.
    Issued(String),
    /// Not given yet: the sentence that says so.
    Pending(String),
}

/// A slip to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Slip {
    /// The frame.
    pub sheet: Sheet,
    /// Heading.
    pub title: String,
    /// Whose fee, for which request.
    pub facts: Vec<Row>,
    /// The fee.
    pub fees: Fees,
    /// Label of the reference.
    pub reference_label: String,
    /// The reference, or that there is none yet.
    pub reference: Reference,
    /// «Payable from» and its date and time.
    pub payable_from: Row,
    /// «Last day» and its date and time.
    pub last_day: Row,
    /// How the days were counted.
    pub calendar: Calendar,
    /// Heading over the ways to pay.
    pub where_title: String,
    /// Ways to pay.
    pub ways: Vec<String>,
    /// What happens when the term passes.
    pub lapse: String,
}

/// Sets the slip.
///
/// # Errors
/// As every paper.
pub fn pdf(slip: &Slip, now: Timestamp) -> Result<Vec<u8>, Refusal> {
    typeset("slip", slip, &slip.sheet, None, now, LONG_PAPER)
}
