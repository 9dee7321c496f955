//! What is wrong with a law file, said so that whoever edits it can put it right.

use crate::law::row::Place;
use std::fmt;

/// One fault in the law files. These words are for operators and stay in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawFault {
    /// Path below the law folder.
    pub file: String,
    /// Line, from 1; 0 when the fault has no line.
    pub line: usize,
    /// Id of the row, when it has one.
    pub row: Option<String>,
    /// Stable kind of fault.
    pub kind: FaultKind,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub fix: String,
}

/// The kinds of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// The file is no TOML.
    Syntax,
    /// A folder no topic belongs to.
    UnknownTopic,
    /// A key that the topic does not have.
    UnknownKey,
    /// A value of the wrong type, a missing value, or one outside its closed list.
    BadValue,
    /// No legal basis, source or day of verification.
    MissingCitation,
    /// A date that is none, or an end before its beginning.
    BadDate,
    /// Two rows with one id.
    DuplicateId,
    /// Two rows answer the same question on the same day.
    Overlap,
    /// No row answers a question that must always have an answer.
    Gap,
    /// A way on which the person can do nothing.
    DeadEnd,
    /// Ways that send the person from one to the other and back.
    Circle,
    /// A scenario that comes out otherwise.
    Case,
}

impl LawFault {
    /// A fault at a place.
    pub(super) fn at(place: &Place, row: Option<&str>, kind: FaultKind, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { file: place.file.to_string(), line: place.line, row: row.map(str::to_owned), kind, what: what.into(), fix: fix.into() }
    }
}

impl FaultKind {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::UnknownTopic => "unknown_topic",
            Self::UnknownKey => "unknown_key",
            Self::BadValue => "bad_value",
            Self::MissingCitation => "missing_citation",
            Self::BadDate => "bad_date",
            Self::DuplicateId => "duplicate_id",
            Self::Overlap => "overlap",
            Self::Gap => "gap",
            Self::DeadEnd => "dead_end",
            Self::Circle => "circle",
            Self::Case => "case",
        }
    }
}

impl fmt::Display for LawFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if let Some(row) = &self.row {
            write!(f, "row {row}: ")?;
        }
        write!(f, "{} [{}]. {}", self.what, self.kind.code(), self.fix)
    }
}

impl std::error::Error for LawFault {}
