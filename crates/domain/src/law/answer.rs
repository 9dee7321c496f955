//! When the law files have no answer: never a guess.

use crate::calendar::Unknown;
use crate::law::row::RowRef;
use jiff::civil::Date;

/// Why a question to the law has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unanswered {
    /// No row of this topic is in force for the subject on that day.
    NoRow {
        /// Folder of the law.
        topic: &'static str,
        /// What was asked for.
        subject: String,
        /// The day asked about.
        on: Date,
    },
    /// The row in force carries no amount because none was published.
    NotPublished(RowRef),
    /// No permit has this legal basis.
    UnknownBasis(String),
    /// The calendar does not reach so far, or does not know the municipality.
    Calendar(Unknown),
    /// The instant lies outside the time zone data.
    Instant,
}

impl Unanswered {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRow { .. } => "law_no_row",
            Self::NotPublished(_) => "law_not_published",
            Self::UnknownBasis(_) => "law_unknown_basis",
            Self::Calendar(unknown) => unknown.code(),
            Self::Instant => "instant_out_of_range",
        }
    }
}

impl From<Unknown> for Unanswered {
    fn from(unknown: Unknown) -> Self {
        Self::Calendar(unknown)
    }
}
