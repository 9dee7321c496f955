//! Legal bases of permits: what is known of each, which of them the service handles in depth, and how long a renewed one is good for.

use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use crate::law::when::FactKey;
use crate::permit::Permit;
use jiff::ToSpan;
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
    /// Months a renewed permit is good for, where the law fixes them.
    pub next_months: Option<u16>,
    /// Fewest months of a renewed permit, where a paper decides and not the law.
    pub next_least: Option<u16>,
    /// Most months of it.
    pub next_most: Option<u16>,
    /// What decides between them.
    pub next_by: Option<Measure>,
    /// Last day on which a first permit could be asked for on this basis, where it is closed to new ones; renewals go on.
    pub(super) new_until: Option<super::written::Day>,
    /// Whether the service takes its renewal from first page to decision today.
    pub served: bool,
    /// Text key of its name.
    pub text: String,
}

/// What decides how long a renewed permit is good for, where the law fixes no months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The length of a course or a placement.
    Course,
    /// The permit of the family member one lives with.
    Sponsor,
    /// The agreement or contract with who receives the person.
    Agreement,
    /// What the case shows.
    Case,
}

/// The last day of a renewed permit: one day where the law fixes it, or the first and last between which an officer chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validity {
    /// The row used.
    pub row: RowRef,
    /// The earliest last day.
    pub earliest: Date,
    /// The latest last day.
    pub latest: Date,
    /// What decides between the two; nothing where they are the same.
    pub by: Option<Measure>,
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

    /// Fewest and most months of a renewed permit, where known.
    fn next(&self) -> Option<(u16, u16)> {
        self.next_months.map(|months| (months, months)).or_else(|| self.next_least.zip(self.next_most))
    }

    fn length_fault(&self) -> Option<(String, &'static str)> {
        let fixed = self.next_months.is_some();
        let range = [self.next_least.is_some(), self.next_most.is_some(), self.next_by.is_some()];
        let whole = match fixed {
            true => !range.contains(&true),
            false => !range.contains(&true) || (!range.contains(&false) && self.next_least <= self.next_most),
        };
        let fault =
            |what: &str| (format!("{what} of {:?}", self.code), "Write next_months, or next_least, next_most and next_by together.");
        match self.next() {
            _ if !whole => Some(fault("contradictory length")),
            None if self.served => Some(fault("no length")),
            Some(_) | None => None,
        }
    }
}

impl Measure {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Sponsor => "sponsor",
            Self::Agreement => "agreement",
            Self::Case => "case",
        }
    }

    /// Every one, for the texts.
    pub const ALL: [Self; 4] = [Self::Course, Self::Sponsor, Self::Agreement, Self::Case];
}

impl Validity {
    /// The last day when the law fixes it.
    #[must_use]
    pub fn fixed(&self) -> Option<Date> {
        (self.earliest == self.latest).then_some(self.earliest)
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
        let unknown = !kinds.contains(&self.kind.as_str());
        let said = || format!("kind = {:?}, expected one of {}", self.kind, kinds.join(", "));
        let kind = unknown.then(|| (said(), "Write one of the expected codes."));
        kind.into_iter().chain(self.length_fault()).collect()
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

    /// The last day of a permit that is renewed on a day: counted from the end of the old one or from that day, whichever is later.
    pub fn renewed_until(&self, permit: &Permit, on: Date) -> Result<Validity, Unanswered> {
        let basis = self.basis(&permit.basis, on)?;
        let (least, most) = basis.values.next().ok_or_else(|| Unanswered::NotPublished(basis.row.clone()))?;
        let from = permit.expires_on.max(on);
        let until = |months: u16| from.checked_add(i64::from(months).months()).map_err(|_| Unanswered::Instant);
        Ok(Validity { earliest: until(least)?, latest: until(most)?, by: basis.values.next_by, row: basis.row })
    }

    /// Every row of a basis, in the order of the files.
    pub fn bases(&self) -> impl Iterator<Item = &Row<PermitValues>> {
        self.permits.iter()
    }
}
