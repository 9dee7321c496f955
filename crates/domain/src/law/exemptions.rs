//! Who pays less than the table says, or nothing (Lei 23/2007, article 210).

use crate::law::Law;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `exemptions/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExemptionValues {
    /// Whom it is for, by code.
    pub who: String,
    /// How far it goes.
    pub extent: Extent,
    /// Text key.
    pub text: String,
}

/// How far an exemption goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extent {
    /// Nothing is paid.
    Whole,
    /// Only the document is paid.
    AllButDocument,
    /// Somebody may decide so, case by case.
    OnDecision,
}

impl Topic for ExemptionValues {
    const FOLDER: &'static str = "exemptions";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(&self.who)
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// The exemptions in force on a day, in the order of the files.
    pub fn exemptions(&self, on: Date) -> impl Iterator<Item = &Row<ExemptionValues>> {
        self.exemptions.iter().filter(move |row| row.reference.in_force(on))
    }
}
