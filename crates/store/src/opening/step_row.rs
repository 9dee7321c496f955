//! A step of opening months as it is stored. Stored shapes stay: a new shape is a new name.

use crate::column::unreadable;
use crate::engine::error::StoreError;
use domain::opening::{Covers, Step, Terms, What};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A step as JSON.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub(super) enum StepRow {
    Open {
        kinds: Vec<String>,
        bases: Vec<String>,
        first_month: String,
        last_month: String,
        opens_on: String,
        closes_on: Option<String>,
        reason: String,
        legal_basis: String,
    },
    Close {
        opening: u32,
        last_day: String,
        reason: String,
    },
    Sign,
    Withdraw {
        reason: String,
    },
}

impl StepRow {
    pub(super) fn of(step: &Step) -> Self {
        match step {
            Step::Propose(What::Open(terms)) => {
                let (kinds, bases) = match &terms.covers {
                    Covers::Kinds(codes) => (codes.clone(), Vec::new()),
                    Covers::Bases(codes) => (Vec::new(), codes.clone()),
                };
                Self::Open {
                    kinds,
                    bases,
                    first_month: terms.first_month.to_string(),
                    last_month: terms.last_month.to_string(),
                    opens_on: terms.opens_on.to_string(),
                    closes_on: terms.closes_on.map(|day| day.to_string()),
                    reason: terms.reason.clone(),
                    legal_basis: terms.legal_basis.clone(),
                }
            }
            Step::Propose(What::Close { opening, last_day, reason }) => {
                Self::Close { opening: *opening, last_day: last_day.to_string(), reason: reason.clone() }
            }
            Step::Sign => Self::Sign,
            Step::Withdraw { reason } => Self::Withdraw { reason: reason.clone() },
        }
    }

    pub(super) fn step(self) -> Result<Step, StoreError> {
        Ok(match self {
            Self::Open { kinds, bases, first_month, last_month, opens_on, closes_on, reason, legal_basis } => {
                let covers = if kinds.is_empty() { Covers::Bases(bases) } else { Covers::Kinds(kinds) };
                Step::Propose(What::Open(Terms {
                    covers,
                    first_month: day(&first_month)?,
                    last_month: day(&last_month)?,
                    opens_on: day(&opens_on)?,
                    closes_on: closes_on.as_deref().map(day).transpose()?,
                    reason,
                    legal_basis,
                }))
            }
            Self::Close { opening, last_day, reason } => Step::Propose(What::Close { opening, last_day: day(&last_day)?, reason }),
            Self::Sign => Step::Sign,
            Self::Withdraw { reason } => Step::Withdraw { reason },
        })
    }
}

fn day(stored: &str) -> Result<Date, StoreError> {
    stored.parse().map_err(|_| unreadable("step", "a day"))
}
