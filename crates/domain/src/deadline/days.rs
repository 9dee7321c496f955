//! A term told day by day: which days count, which do not, and why. For whoever wants to check a last day with a finger.

use super::term::Term;
use crate::calendar::Reason;
use crate::calendar::count::WhyNot;
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
    /// Saturday or Sunday, or a day on which the term stood still.
    Weekend,
    /// Closed; text key of why.
    Closed(Arc<str>),
}

/// Every day from the event to the last one, in the reading that ends first.
#[must_use]
pub fn told(term: &Term) -> Vec<Told> {
    let mut counted = 0;
    let day = |day: &crate::calendar::count::CountedDay| {
        let what = match &day.why_not {
            Some(WhyNot::Event) => What::Event,
            Some(WhyNot::Hold | WhyNot::Still) => What::Weekend,
            Some(WhyNot::Closed(reason)) => name(reason).map_or(What::Weekend, What::Closed),
            None => {
                counted += 1;
                What::Counts(counted)
            }
        };
        let at_most = term.counted_at_most.iter().find(|other| other.date == day.date).and_then(|other| other.why_not.as_ref());
        let closed_at_most = match (&what, at_most) {
            (What::Counts(_), Some(WhyNot::Closed(reason))) => name(reason),
            _ => None,
        };
        Told { date: day.date, what, closed_at_most }
    };
    term.counted.iter().map(day).collect()
}

fn name(reason: &Reason) -> Option<Arc<str>> {
    match reason {
        Reason::Saturday | Reason::Sunday => None,
        Reason::Holiday(closing) | Reason::MunicipalHoliday(closing) | Reason::Closure(closing) => Some(Arc::clone(&closing.text)),
    }
}
