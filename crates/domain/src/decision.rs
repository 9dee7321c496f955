//! Decisions: approval, refusal after a hearing, approval by term.

use crate::id::OfficerId;
use jiff::Timestamp;
use jiff::civil::Date;

/// How a case ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// When.
    pub at: Timestamp,
    /// What and by whom.
    pub outcome: Outcome,
}

/// What was decided and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Approved by an officer.
    Approved {
        /// Who.
        by: OfficerId,
        /// Last day of the renewed permit.
        valid_until: Date,
    },
    /// Approved because the legal term ended without a decision (Lei 23/2007, article 82(7)).
    ApprovedByTerm {
        /// The day on which the term ended.
        term_ended_on: Date,
        /// Last day of the renewed permit.
        valid_until: Date,
    },
    /// Refused, with two signatures, after the hearing.
    Refused {
        /// Who proposed it.
        by: OfficerId,
        /// The supervisor who signed second: never the same person.
        second: OfficerId,
        /// Why.
        grounds: Vec<Ground>,
    },
}

/// A ground of refusal: a stable code with its legal basis in the law files, and the officer's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Stable code (`means`, `housing`, `tax_debt` …).
    pub code: String,
    /// The officer's words, as the resident reads them.
    pub words: String,
}

impl Decision {
    /// Last day of the renewed permit, when approved.
    #[must_use]
    pub fn valid_until(&self) -> Option<Date> {
        match &self.outcome {
            Outcome::Approved { valid_until, .. } | Outcome::ApprovedByTerm { valid_until, .. } => Some(*valid_until),
            Outcome::Refused { .. } => None,
        }
    }
}
