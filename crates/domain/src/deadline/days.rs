//! A term told day by day: which days count, which do not, and why. For whoever wants to check a last day with a finger.

use super::scope;
use crate::calendar::{Reason, Scope};
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::{DeadlineKind, Unit};
use jiff::civil::Date;
use std::sync::Arc;

/// One day of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The day.
    pub date: Date,
    /// What it is in the counting.
    pub what: What,
    /// What closes the day in the reading that ends last, though it counts in the one that ends first; text key.
    pub closed_at_most: Option<Arc<str>>,
}

/// What a day is in the counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The day it happened: not counted (CPA, article 87 b).
    Event,
    /// Counted, from 1.
    Counts(u16),
    /// Saturday or Sunday.
    Weekend,
    /// Closed; text key of why.
    Closed(Arc<str>),
}

/// Every day from the event to the last one, in the reading that ends first.
pub fn told(law: &Law, kind: DeadlineKind, event: Date, last: Date, municipality: Option<&str>) -> Result<Vec<Told>, Unanswered> {
    let term = &law.deadline(kind, event)?.values;
    let (earlier, later) = (scope(&term.skips, municipality), scope(&term.skips_at_most, municipality));
    let working = term.unit == Unit::WorkingDays;
    let (mut days, mut date, mut counted) = (Vec::new(), event, 0);
    while date <= last {
        let what = match reason(law, date, earlier)?.filter(|_| working) {
            _ if date == event => What::Event,
            Some(Reason::Weekend) => What::Weekend,
            Some(Reason::Holiday(name) | Reason::MunicipalHoliday(name) | Reason::Closure(name)) => What::Closed(name),
            None => {
                counted += 1;
                What::Counts(counted)
            }
        };
        let counts = working && matches!(what, What::Counts(_));
        let closed_at_most = if counts { reason(law, date, later)?.and_then(name) } else { None };
        days.push(Told { date, what, closed_at_most });
        date = date.tomorrow().map_err(|_| Unanswered::Instant)?;
    }
    Ok(days)
}

fn reason(law: &Law, date: Date, scope: Scope<'_>) -> Result<Option<Reason>, Unanswered> {
    Ok(law.calendar().reason(date, scope)?)
}

fn name(reason: Reason) -> Option<Arc<str>> {
    match reason {
        Reason::Weekend => None,
        Reason::Holiday(name) | Reason::MunicipalHoliday(name) | Reason::Closure(name) => Some(name),
    }
}
