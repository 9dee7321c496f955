//! Extensions of validity: until when an expired card is accepted inside Portugal, by which act. None of them binds another country.

use crate::law::Law;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use crate::law::when::{Fact, FactKey, Facts, Fit};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `extensions/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionValues {
    /// Accepted until this day …
    pub(super) until: Option<super::written::Day>,
    /// … or so many months after the permit's last day.
    pub months_after: Option<u8>,
    /// … or with a proof that the person holds.
    pub with: Option<Proof>,
    /// Days the proof is good for, from its issue.
    pub proof_days: Option<u16>,
    /// Text key.
    pub text: String,
}

/// A proof that keeps an expired card accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::enum_variant_names, reason = "each is a state of a renewal, and is called so in the decrees")]
pub enum Proof {
    /// A renewal appointment was booked.
    BookedRenewal,
    /// The renewal was paid.
    PaidRenewal,
    /// A renewal was asked for and is not decided.
    PendingRenewal,
}

/// What an expired card is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// What it is worth on the day asked about, without any other paper.
    pub worth: Worth,
    /// Rows that keep it accepted together with a proof.
    pub with_proof: Vec<(Proof, Option<u16>, RowRef)>,
    /// Whether any of this binds another country: never.
    pub binds_abroad: bool,
}

/// What a card is worth by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worth {
    /// It has not expired.
    NotExpired,
    /// Expired and still accepted in Portugal.
    Accepted {
        /// Last day.
        until: Date,
        /// The row that reaches furthest.
        row: RowRef,
    },
    /// No longer accepted by itself.
    Ended {
        /// The last day it was accepted, and by which row.
        last: Option<(Date, RowRef)>,
    },
}

impl Topic for ExtensionValues {
    const FOLDER: &'static str = "extensions";
    const GAPLESS: bool = false;

    // Extensions follow and widen each other: several may speak of one card.
    fn subject(&self) -> Option<&str> {
        None
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let said = usize::from(self.until.is_some()) + usize::from(self.months_after.is_some()) + usize::from(self.with.is_some());
        match said {
            1 => Vec::new(),
            _ => vec![("exactly one of until, months_after and with is wanted".to_owned(), "Split the row, or say how long.")],
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// Every row of the chain, in the order of the files.
    #[must_use]
    pub fn extensions(&self) -> &[Row<ExtensionValues>] {
        &self.extensions
    }

    /// What a permit with this last day is worth on a day, by every act in force by then.
    #[must_use]
    pub fn extension(&self, expires: Date, on: Date) -> Extension {
        let facts = Facts::new().with(FactKey::Expires, Fact::Day(expires));
        let rows = self.extensions.iter().filter(|row| row.reference.from <= on && row.when.fits(&facts) == Fit::Yes);
        let (mut last, mut with_proof): (Option<(Date, RowRef)>, _) = (None, Vec::new());
        for row in rows {
            if let Some(proof) = row.values.with {
                if row.reference.in_force(on) {
                    with_proof.push((proof, row.values.proof_days, row.reference.clone()));
                }
            } else if let Some(until) = accepted_until(&row.values, expires)
                && last.as_ref().is_none_or(|(furthest, _)| until > *furthest)
            {
                last = Some((until, row.reference.clone()));
            }
        }
        let worth = match last {
            _ if on <= expires => Worth::NotExpired,
            Some((until, row)) if on <= until => Worth::Accepted { until, row },
            last => Worth::Ended { last },
        };
        Extension { worth, with_proof, binds_abroad: false }
    }
}

fn accepted_until(values: &ExtensionValues, expires: Date) -> Option<Date> {
    let after = |months: u8| expires.saturating_add(i32::from(months).months());
    values.until.map(|day| day.0).or_else(|| values.months_after.map(after))
}
