//! Terms of a request, worked out from the rows of the law: dates and times to show, to remind of and to act on. Lisbon time throughout.
//!
//! Where a term can be read two ways both dates are given: the earlier for the person to act by, the later before which nothing ends by itself.

pub mod days;
pub mod decision;
pub mod notice;
pub mod payment;
pub mod proof;
pub mod response;
pub mod span;
pub mod term;

use crate::calendar::Scope;
use crate::law::deadlines::Skip;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil::Date};

/// The time zone of the service.
#[must_use]
pub fn lisbon() -> TimeZone {
    TimeZone::get("Europe/Lisbon").expect("the time zone data are built in")
}

/// The day in Lisbon at an instant.
#[must_use]
pub fn day_of(instant: Timestamp) -> Date {
    instant.to_zoned(lisbon()).date()
}

/// The instant at which a day begins in Lisbon.
#[must_use]
pub fn began(day: Date) -> Option<Timestamp> {
    day.to_zoned(lisbon()).ok().map(|began| began.timestamp())
}

/// The calendar of a reading: what it skips, in that municipality.
fn scope<'a>(skips: &[Skip], municipality: Option<&'a str>) -> Scope<'a> {
    Scope { municipality: municipality.filter(|_| skips.contains(&Skip::Municipal)), closures: skips.contains(&Skip::Closures) }
}

#[cfg(test)]
mod tests;
