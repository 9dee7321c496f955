//! Evidence: kinds of paper accepted or refused for a slot, by date.

use crate::law::Law;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use crate::law::when::{Facts, Fit};
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `evidence/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceValues {
    /// Slot the paper is for.
    pub slot: String,
    /// Kind of paper.
    pub kind: String,
    /// Whether it is accepted.
    pub accepted: bool,
    /// Greatest age in days on the day of sending.
    pub max_age_days: Option<u16>,
    /// Months that what it shows lasts at least: a contract, a life together.
    pub least_months: Option<u16>,
    /// Text key of its name.
    pub text: String,
    /// Slot and kind together: what the row answers for.
    #[serde(skip)]
    subject: String,
}

/// A kind of paper and what it is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The row used.
    pub row: RowRef,
    /// Kind of paper.
    pub kind: String,
    /// Whether it is accepted.
    pub accepted: bool,
    /// Greatest age in days on the day of sending.
    pub max_age_days: Option<u16>,
    /// Text key of its name.
    pub text: String,
}

impl EvidenceValues {
    pub(super) fn name_subject(&mut self) {
        self.subject = format!("{}/{}", self.slot, self.kind);
    }
}

impl Topic for EvidenceValues {
    const FOLDER: &'static str = "evidence";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(&self.subject)
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// Every row about papers for a slot, of all days, in the order of the files.
    pub fn papers(&self, slot: &str) -> impl Iterator<Item = &Row<EvidenceValues>> {
        self.evidence.iter().filter(move |row| row.values.slot == slot)
    }

    /// Papers accepted and refused for a slot on a day, accepted ones first, in the order of the files. What depends on an unknown fact is listed.
    #[must_use]
    pub fn evidence(&self, slot: &str, facts: &Facts, on: Date) -> Vec<Evidence> {
        let rows = self.evidence.iter().filter(|row| row.values.slot == slot && row.reference.in_force(on));
        let mut papers: Vec<Evidence> = rows
            .filter(|row| row.when.fits(facts) != Fit::No)
            .map(|row| Evidence {
                row: row.reference.clone(),
                kind: row.values.kind.clone(),
                accepted: row.values.accepted,
                max_age_days: row.values.max_age_days,
                text: row.values.text.clone(),
            })
            .collect();
        papers.sort_by_key(|paper| !paper.accepted);
        papers
    }
}
