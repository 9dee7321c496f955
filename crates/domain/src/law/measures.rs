//! Measures: numbers that the law names and no term counts (years of residence, lengths of contracts, amounts, shares). Sentences about a way
//! take them from here, so that a change of the law changes a row and no sentence.

use crate::law::Law;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `measures/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureValues {
    /// What is measured, by code.
    pub code: String,
    /// How much.
    pub amount: u32,
    /// Up to how much, where the law names a range.
    pub most: Option<u32>,
    /// Of what.
    pub unit: Of,
}

/// What a measure is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Years.
    Years,
    /// Months.
    Months,
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
    /// Cents of a euro.
    Cents,
    /// Hundredths of something that its text names.
    Percent,
}

impl Topic for MeasureValues {
    const FOLDER: &'static str = "measures";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        match self.most {
            Some(most) if most <= self.amount => vec![(format!("most = {most}"), "A range ends above its beginning.")],
            _ => Vec::new(),
        }
    }
}

impl Law {
    /// Every measure, in the order of the files.
    pub fn measures(&self) -> impl Iterator<Item = &Row<MeasureValues>> {
        self.measures.iter()
    }

    /// The measure of a code in force on a day.
    #[must_use]
    pub fn measure(&self, code: &str, on: Date) -> Option<&Row<MeasureValues>> {
        self.measures.iter().find(|row| row.values.code == code && row.reference.in_force(on))
    }
}
