//! What every row of the law has: where it comes from, when it is in force, how sure we are, and to what it applies.

use crate::law::field::Field;
use crate::law::when::When;
use jiff::civil::Date;
use std::sync::Arc;

/// One dated row with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<T> {
    /// Identity, citation and dates.
    pub reference: RowRef,
    /// To what it applies.
    pub when: When,
    /// Where it stands, for faults; nothing for rows that officers made.
    pub place: Option<Place>,
    /// Every key as written; nothing for rows that officers made.
    pub fields: Vec<Field>,
    /// What it says.
    pub values: T,
}

/// What an answer carries of each row it used, so that the outcome can be explained and replayed (RULES-2).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RowRef {
    /// Stable and unique among all rows.
    pub id: Arc<str>,
    /// Article and act, as cited.
    pub legal_basis: Arc<str>,
    /// The public text the row was read in.
    pub source: Arc<str>,
    /// First day in force.
    pub from: Date,
    /// Last day in force, when it has one.
    pub to: Option<Date>,
    /// When a person last compared the row with its source.
    pub verified_on: Date,
    /// How sure we are.
    pub sure: Sure,
    /// Who put it in force.
    pub origin: Origin,
}

/// How sure we are that a row says what is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::enum_variant_names, reason = "how sure we are is one of three words, and one of them is sure")]
pub enum Sure {
    /// Read in the act or on the official page.
    Sure,
    /// Read in serious second-hand texts.
    Likely,
    /// Sources differ or are silent: our reading, to be confirmed.
    Unsure,
}

/// Where a row comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The law files.
    Files,
    /// An officer's decision held in the record.
    Officer,
}

/// Place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// Path below the law folder.
    pub file: Arc<str>,
    /// Line of the row's first key, from 1.
    pub line: usize,
}

impl RowRef {
    /// Whether the row is in force on that day.
    #[must_use]
    pub fn in_force(&self, on: Date) -> bool {
        on >= self.from && self.to.is_none_or(|to| on <= to)
    }

    /// Whether both are ever in force on the same day.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let starts_before_end = |one: &Self, two: &Self| two.to.is_none_or(|to| one.from <= to);
        starts_before_end(self, other) && starts_before_end(other, self)
    }
}

impl Sure {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Unsure => "unsure",
        }
    }

    /// The degree of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Sure, Self::Likely, Self::Unsure].into_iter().find(|sure| sure.code() == code)
    }
}
