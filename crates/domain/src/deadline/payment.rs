//! The term of a fee slip: a hold of a day, then ten working days (PAY-2).
//!
//! Whether the ten days run from the issue or from the end of the hold can be read both ways. The page shows the first, the slip lapses after the second.

use super::notice::{NoticeChannel, notice_effective};
use super::{day_of, lisbon, scope};
use crate::calendar::count::{Counted, CountedDay, WhyNot};
use crate::calendar::{Reason, Scope};
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::{DeadlineKind, Skip};
use crate::law::row::RowRef;
use crate::slip::SlipTerm;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::sync::Arc;

/// When a slip can be paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentTerm {
    /// First instant at which it can be paid: the same clock time in Lisbon the next day.
    pub payable_from: Timestamp,
    /// Last day to show: counted from the day of issue.
    pub due_day: Date,
    /// Last day in truth: counted from the end of the hold, by the more favourable calendar. The slip lapses when this day is over.
    pub lapses_after: Date,
    /// Every day from issue to `due_day`, for the picture.
    pub days: Vec<DayCell>,
    /// Every day from issue to `lapses_after`, in the later reading.
    pub days_at_most: Vec<DayCell>,
    /// How `due_day` was counted.
    pub shown: Vec<CountedDay>,
    /// How `lapses_after` was counted, from the day of issue on.
    pub at_most: Vec<CountedDay>,
    /// Days on which to remind, earliest first; only days from `payable_from` on.
    pub reminders: Vec<Date>,
    /// Rows used.
    pub law: Vec<RowRef>,
}

/// One day of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCell {
    /// The day.
    pub date: Date,
    /// What it is.
    pub kind: DayKind,
}

/// What a day is in the counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayKind {
    /// The slip was issued: not counted (CPA, article 87 b).
    Issue,
    /// The hold ends: not counted in the later reading.
    Hold,
    /// Counted, from 1.
    Counted(u16),
    /// Saturday or Sunday.
    Weekend,
    /// A holiday; text key of its name.
    Holiday(Arc<str>),
    /// Services closed; text key of its name.
    Closure(Arc<str>),
    /// The last day, with its number.
    Last(u16),
}

/// The term of a slip whose reference was there at `issued_at`. The municipality is that of the competent service, when one is.
pub fn payment(law: &Law, issued_at: Timestamp, municipality: Option<&str>) -> Result<PaymentTerm, Unanswered> {
    let issued_on = day_of(issued_at);
    let (payable_from, hold) = hold(law, issued_at)?;
    let term = law.deadline(DeadlineKind::Payment, issued_on)?;
    let hold_ends = day_of(payable_from);
    let count = |event, skips| law.calendar().add_working_days(event, term.values.amount, scope(skips, municipality));
    let earlier = count(issued_on, &term.values.skips)?;
    let later = count(hold_ends, &term.values.skips_at_most)?;
    let (shown, at_most) = (earlier.days(), after_hold(issued_on, &later));
    Ok(PaymentTerm {
        payable_from,
        due_day: earlier.date,
        lapses_after: later.date,
        days: picture(&shown),
        days_at_most: picture(&at_most),
        shown,
        at_most,
        reminders: reminders(law, &term.values.remind_working_days_before, hold_ends, earlier.date)?,
        law: vec![hold, term.reference.clone()],
    })
}

/// When a slip issued at an instant can first be paid, and by which row.
pub fn hold(law: &Law, issued_at: Timestamp) -> Result<(Timestamp, RowRef), Unanswered> {
    let row = law.deadline(DeadlineKind::PaymentHold, day_of(issued_at))?;
    let held = issued_at.to_zoned(lisbon()).checked_add(i32::from(row.values.amount).days());
    Ok((held.map_err(|_| Unanswered::Instant)?.timestamp(), row.reference.clone()))
}

/// A term that runs again after it stood still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumed {
    /// Last day to show.
    pub due_day: Date,
    /// Last day in truth.
    pub lapses_after: Date,
}

/// The days that were left of a slip's term when it began to stand still, that day among them, counted again: the shown day from the day
/// after `today`, the true one from when the notice takes effect at the latest. Never less than a day.
pub fn resumed(law: &Law, slip: &SlipTerm, stood_from: Date, today: Date, municipality: Option<&str>) -> Result<Resumed, Unanswered> {
    let term = law.deadline(DeadlineKind::Payment, day_of(slip.issued_at))?;
    let told = notice_effective(law, NoticeChannel::Electronic, today, None)?;
    let again = |last: Date, from: Date, skips: &[Skip]| {
        let scope = scope(skips, municipality);
        let left = law.calendar().working_days_left(stood_from, last, scope)?;
        let left = u16::try_from(left).unwrap_or(u16::MAX).max(1);
        law.calendar().add_working_days(from, left, scope).map(|end| end.date)
    };
    let due_day = again(slip.due_on, today, &term.values.skips)?;
    let lapses_after = again(slip.lapses_after, told.effective_on, &term.values.skips_at_most)?;
    Ok(Resumed { due_day, lapses_after: lapses_after.max(due_day) })
}

/// The days on which to remind of a slip, earliest first: only days on which it can be paid.
pub fn reminders_of(law: &Law, slip: &SlipTerm) -> Result<Vec<Date>, Unanswered> {
    let term = law.deadline(DeadlineKind::Payment, day_of(slip.issued_at))?;
    reminders(law, &term.values.remind_working_days_before, day_of(slip.payable_from), slip.due_on)
}

/// Whether the slip has lapsed: the whole last day is over in Lisbon.
#[must_use]
pub fn has_lapsed(term: &PaymentTerm, now: Timestamp) -> bool {
    day_of(now) > term.lapses_after
}

/// The later reading from the day of issue on: the days of the hold come before those of the term.
fn after_hold(issued_on: Date, later: &Counted) -> Vec<CountedDay> {
    let mut days = Counted { event: issued_on, ..later.clone() }.days();
    for day in days.iter_mut().filter(|day| day.date > issued_on && day.date <= later.event) {
        day.why_not = Some(WhyNot::Hold);
    }
    days
}

fn picture(days: &[CountedDay]) -> Vec<DayCell> {
    let (mut counted, last) = (0, days.last().map(|day| day.date));
    let kind = |day: &CountedDay| match &day.why_not {
        Some(WhyNot::Event) => DayKind::Issue,
        Some(WhyNot::Hold | WhyNot::Still) => DayKind::Hold,
        Some(WhyNot::Closed(Reason::Saturday | Reason::Sunday)) => DayKind::Weekend,
        Some(WhyNot::Closed(Reason::Holiday(by) | Reason::MunicipalHoliday(by))) => DayKind::Holiday(Arc::clone(&by.text)),
        Some(WhyNot::Closed(Reason::Closure(by))) => DayKind::Closure(Arc::clone(&by.text)),
        None => {
            counted += 1;
            if Some(day.date) == last { DayKind::Last(counted) } else { DayKind::Counted(counted) }
        }
    };
    let kinds: Vec<DayKind> = days.iter().map(kind).collect();
    days.iter().zip(kinds).map(|(day, kind)| DayCell { date: day.date, kind }).collect()
}

fn reminders(law: &Law, before: &[u16], payable_on: Date, due_day: Date) -> Result<Vec<Date>, Unanswered> {
    let mut days = Vec::with_capacity(before.len());
    for working_days in before {
        days.push(law.calendar().subtract_working_days(due_day, *working_days, Scope::NATIONAL)?);
    }
    days.retain(|day| *day >= payable_on);
    days.sort_unstable();
    days.dedup();
    Ok(days)
}
