//! Legal bases of permits: what is known of each, and which of them the service handles in depth.

use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use crate::law::when::FactKey;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `permits/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PermitValues {
    /// The basis by code (`88-1`).
    pub code: String,
    /// Kind of permit (`temporary`, `permanent`, `cplp` …).
    pub kind: String,
    /// Months the first permit is good for, where known.
    pub first_months: Option<u16>,
    /// Months a renewed permit is good for, where known.
    pub next_months: Option<u16>,
    /// Last day on which a first permit could be asked for on this basis, where it is closed to new ones; renewals go on.
    pub(super) new_until: Option<super::written::Day>,
    /// Whether the service takes its renewal from first page to decision today.
    pub served: bool,
    /// Text key of its name.
    pub text: String,
}

/// What the law says of a legal basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis<'a> {
    /// The row used.
    pub row: RowRef,
    /// What it says.
    pub values: &'a PermitValues,
}

impl PermitValues {
    /// Last day on which a first permit could be asked for on this basis, where it is closed to new ones.
    #[must_use]
    pub fn new_until(&self) -> Option<Date> {
        self.new_until.map(|day| day.0)
    }
}

impl Topic for PermitValues {
    const FOLDER: &'static str = "permits";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let kinds = FactKey::Kind.choices();
        match kinds.contains(&self.kind.as_str()) {
            true => Vec::new(),
            false => vec![(format!("kind = {:?}, expected one of {}", self.kind, kinds.join(", ")), "Write one of the expected codes.")],
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// The basis of a code, as it stands on a day.
    pub fn basis(&self, code: &str, on: Date) -> Result<Basis<'_>, Unanswered> {
        let row = self.permits.iter().find(|row| row.values.code == code && row.reference.in_force(on));
        let row = row.ok_or_else(|| Unanswered::UnknownBasis(code.to_owned()))?;
        Ok(Basis { row: row.reference.clone(), values: &row.values })
    }

    /// Every row of a basis, in the order of the files.
    pub fn bases(&self) -> impl Iterator<Item = &Row<PermitValues>> {
        self.permits.iter()
    }
}
