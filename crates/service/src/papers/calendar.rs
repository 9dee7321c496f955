//! The term of the slip for a person's own calendar (PAY-2): when it can be paid from, and its last day.

use crate::actions::change::Case;
use crate::app::App;
use crate::cases;
use crate::proofs::address::host;
use crate::stop::Stop;
use crate::texts::format;
use crate::texts::{Lang, t};
use icalendar::{Component, Event, Property};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// Length of the entry at which paying becomes possible, in minutes: long enough to be seen.
const ENTRY_MINUTES: i64 = 15;

/// The calendar file of the newest slip. Its entries keep their identity when the slip is opened again, so a calendar moves them.
///
/// # Errors
/// No slip with a reference yet (not found); faults.
pub fn calendar_ics(app: &App, case: &Case, lang: Lang) -> Result<String, Stop> {
    let slip = case.slips.first().ok_or(Stop::NotFound)?;
    let (Some(issued_at), Some(payable_from), Some(due_on)) = (slip.issued_at, slip.payable_from, slip.due_on) else {
        return Err(Stop::NotFound);
    };
    let reference = case.held.request.reference.as_str();
    let url = format!("{}{}/pedidos/{reference}", app.config.public_url, lang.prefix());
    let uid = |kind: &str| format!("{}-{kind}@{}", reference.to_lowercase(), host(&app.config.public_url));
    let amount = format::money(lang, cases::owed_cents(case));
    let last = format::day_with_weekday(lang, due_on);
    let entry = |kind: &str, summary: &str, description: &str| {
        let mut event = Event::with_uid(&uid(kind));
        event
            .add_property("DTSTAMP", utc(issued_at))
            .sequence(u32::try_from(case.slips.len()).unwrap_or(u32::MAX))
            .summary(summary)
            .description(description)
            .url(&url);
        event
    };
    let mut payable = entry("payable-from", &t::ics_payable(lang, reference), &t::ics_payable_text(lang, &amount, &last, &url));
    let ends = payable_from.saturating_add(SignedDuration::from_mins(ENTRY_MINUTES)).unwrap_or(payable_from);
    payable.add_property("DTSTART", utc(payable_from)).add_property("DTEND", utc(ends));
    let mut due = entry("last-day", &t::ics_last_day(lang, reference), &t::ics_last_day_text(lang, &amount, &url));
    let after = due_on.checked_add(1.day()).unwrap_or(due_on);
    due.append_property(date("DTSTART", due_on)).append_property(date("DTEND", after));
    Ok(calendar(vec![payable.done(), due.done()]))
}

/// A whole day in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name among the entries of this service: the same entry keeps it, so that a calendar does not show it twice.
    pub name: String,
    /// The day.
    pub day: Date,
    /// What the calendar shows.
    pub summary: String,
    /// What it says when opened.
    pub description: String,
}

/// A calendar file with one whole day; nothing in it names a person.
#[must_use]
pub fn day_ics(app: &App, kind: &str, day: Date, summary: &str, description: &str, url: &str) -> String {
    let entry = Entry { name: kind.to_owned(), day, summary: summary.to_owned(), description: description.to_owned() };
    days_ics(app, &[entry], url)
}

/// A calendar file with whole days; nothing in it names a person.
#[must_use]
pub fn days_ics(app: &App, entries: &[Entry], url: &str) -> String {
    let event = |entry: &Entry| {
        let mut event = Event::with_uid(&format!("{}@{}", entry.name, host(&app.config.public_url)));
        event.add_property("DTSTAMP", utc(app.clock.now())).summary(&entry.summary).description(&entry.description).url(url);
        let after = entry.day.checked_add(1.day()).unwrap_or(entry.day);
        event.append_property(date("DTSTART", entry.day)).append_property(date("DTEND", after));
        event.done()
    };
    calendar(entries.iter().map(event).collect())
}

fn calendar(events: Vec<Event>) -> String {
    let mut calendar = icalendar::Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Balcao//Balcao//PT"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"));
    for event in events {
        calendar.push(event);
    }
    calendar.done().to_string()
}

/// An instant in UTC (RFC 5545 §3.3.5, form 2): right in every time zone and on either side of a clock change.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn date(name: &str, day: Date) -> Property {
    Property::new(name, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}
