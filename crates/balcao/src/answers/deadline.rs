//! A term: until when, why, and every day that counts or does not.

use crate::answers::no::NoAnswer;
use crate::answers::row::used;
use domain::calendar::count::{CountedDay, WhyNot};
use domain::deadline::began;
use domain::deadline::term::{by_name, name, term};
use domain::law::Law;
use domain::law::deadlines::DeadlineKind;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

/// The letters of a day written alone.
const DAY_LETTERS: usize = "2026-06-01".len();

/// The names of all terms.
#[must_use]
pub fn kinds() -> Vec<&'static str> {
    DeadlineKind::ALL.into_iter().map(name).collect()
}

/// The term of this name that begins at `from`: a day, or an instant with its zone. A day alone is its beginning in Lisbon.
///
/// # Errors
/// The question cannot be read, or the law has no answer.
pub fn deadline(law: &Law, kind: &str, from: &str, office: Option<&str>) -> Result<Value, NoAnswer> {
    let kind = by_name(kind).ok_or_else(|| NoAnswer::unknown("unknown_kind", "kind", kinds()))?;
    let from = instant(from).ok_or_else(|| NoAnswer::unreadable("bad_instant", "from"))?;
    let term = term(law, kind, from, office).map_err(|unanswered| NoAnswer::of(&unanswered, law.calendar(), "from", "office"))?;
    Ok(json!({
        "due": term.due.to_string(),
        "lapses_after": term.lapses_after.to_string(),
        "payable_from": term.payable_from.map(|instant| instant.to_string()),
        "counted": days(&term.counted),
        "counted_at_most": days(&term.counted_at_most),
        "source": law.source_code(),
        "law": term.law.iter().map(used).collect::<Vec<_>>(),
    }))
}

fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    // A day and a time without a zone could be read in two ways: refused, not guessed.
    match text.len() == DAY_LETTERS {
        true => began(text.parse::<Date>().ok()?),
        // In an address the plus sign before a zone reads as a blank, unless whoever asks wrote it otherwise.
        false => text.parse().or_else(|_| text.replace(' ', "+").parse()).ok(),
    }
}

fn days(days: &[CountedDay]) -> Vec<Value> {
    let why_not = |day: &CountedDay| day.why_not.as_ref().map(WhyNot::code);
    days.iter().map(|day| json!({ "day": day.date.to_string(), "why_not_counted": why_not(day) })).collect()
}
