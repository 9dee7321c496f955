//! What the holder of a permit is told on a day, and what of it another law or another day tells otherwise.

use crate::law::Law;
use crate::law::extensions::Worth;
use crate::law::requirements::Need;
use jiff::civil::Date;

/// What somebody is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Told {
    /// The way, by code.
    pub route: &'static str,
    /// Whether one may go it.
    pub open: bool,
    /// When it opens, while that is to come.
    pub opens_on: Option<Date>,
    /// Its last day.
    pub closes_on: Option<Date>,
    /// What is to be paid in all; nothing where nothing is, or where it was not published.
    pub fee_cents: Option<i64>,
    /// Slots that must be filled, in the order of the form.
    pub required: Vec<String>,
    /// Steps to take, by code.
    pub steps: Vec<String>,
    /// Whether the social security number is asked for, by code.
    pub niss: &'static str,
    /// Until when the expired card is accepted in Portugal by itself.
    pub accepted_until: Option<Date>,
}

impl Told {
    /// What the holder of a permit is told; nothing where the law has no way for it: an officer looks at it then.
    #[must_use]
    pub fn of(law: &Law, basis: &str, expires: Date, on: Date) -> Option<Self> {
        let way = law.renewal_of(basis, expires, on)?;
        let required = way.documents.iter().filter(|wanted| wanted.need == Need::Required).map(|wanted| wanted.slot.clone());
        let accepted_until = match law.extension(expires, on).worth {
            Worth::Accepted { until, .. } => Some(until),
            Worth::NotExpired | Worth::Ended { .. } => None,
        };
        Some(Self {
            route: way.route.code(),
            open: way.open,
            opens_on: way.opens_on,
            closes_on: way.closes_on,
            fee_cents: (!way.fees.is_empty()).then(|| way.fees.iter().map(|fee| fee.amount.get()).sum()),
            required: required.collect(),
            steps: way.steps.iter().map(|step| step.code.clone()).collect(),
            niss: way.niss.code(),
            accepted_until,
        })
    }

    /// The parts that differ, by code.
    #[must_use]
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        let parts = [
            ("route", self.route != other.route),
            ("open", self.open != other.open),
            ("opens_on", self.opens_on != other.opens_on),
            ("closes_on", self.closes_on != other.closes_on),
            ("fee_cents", self.fee_cents != other.fee_cents),
            ("documents", self.required != other.required),
            ("steps", self.steps != other.steps),
            ("niss", self.niss != other.niss),
            ("accepted_until", self.accepted_until != other.accepted_until),
        ];
        parts.into_iter().filter(|(_, changed)| *changed).map(|(part, _)| part).collect()
    }
}
