//! What is wrong with a law file, said so that whoever edits it can put it right.

use crate::law::row::Place;
use std::fmt;

/// One fault in the law files. These words are for operators and stay in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawFault {
    /// Path below the law folder.
    pub file: String,
    /// Line, from 1; 0 when a whole folder is meant.
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
    /// No file at all.
    Empty,
    /// Too many files, rows or bytes.
    TooMuch,
    /// A file that is no text, or cannot be read.
    NotText,
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
    /// A text that a row shows and the program does not have.
    MissingText,
    /// A scenario that comes out otherwise.
    Case,
}

impl LawFault {
    /// A fault at a place.
    pub(super) fn at(place: &Place, row: Option<&str>, kind: FaultKind, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { file: place.file.to_string(), line: place.line, row: row.map(str::to_owned), kind, what: what.into(), fix: fix.into() }
    }

    /// A fault at a place, in the words of whoever read the values.
    pub(super) fn of_value(place: &Place, row: Option<&str>, said: &str) -> Self {
        let said = said.replace('\n', " ");
        let (kind, fix) = match said.as_str() {
            said if said.starts_with("unknown field") => (FaultKind::UnknownKey, "Correct the key, or take it out."),
            said if said.starts_with("missing field") => (FaultKind::BadValue, "Add the key and its value."),
            said if said.starts_with("unknown variant") => (FaultKind::BadValue, "Write one of the expected codes."),
            said if said.starts_with("invalid type") => (FaultKind::BadValue, "Write a value of the expected type."),
            said if said.starts_with("invalid value") => (FaultKind::BadValue, "Write a value within the expected range."),
            _ => (FaultKind::BadValue, "Correct the value."),
        };
        Self::at(place, row, kind, said, fix)
    }
}

impl FaultKind {
    /// Every kind.
    pub const ALL: [Self; 16] = [
        Self::Empty,
        Self::TooMuch,
        Self::NotText,
        Self::Syntax,
        Self::UnknownTopic,
        Self::UnknownKey,
        Self::BadValue,
        Self::MissingCitation,
        Self::BadDate,
        Self::DuplicateId,
        Self::Overlap,
        Self::Gap,
        Self::DeadEnd,
        Self::Circle,
        Self::MissingText,
        Self::Case,
    ];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooMuch => "too_much",
            Self::NotText => "not_text",
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
            Self::MissingText => "missing_text",
            Self::Case => "case",
        }
    }
}

impl fmt::Display for LawFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: ", self.file)?,
            line => write!(f, "{}:{line}: ", self.file)?,
        }
        if let Some(row) = &self.row {
            write!(f, "row {row}: ")?;
        }
        write!(f, "{} [{}]. {}", self.what, self.kind.code(), self.fix)
    }
}

impl std::error::Error for LawFault {}
