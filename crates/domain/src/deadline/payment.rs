//! The term of a fee slip: a hold of a day, then ten working days (PAY-2).
//!
//! Whether the ten days run from the issue or from the end of the hold can be read both ways. The page shows the first, the slip lapses after the second.

use super::notice::{NoticeChannel, notice_effective};
use super::{day_of, lisbon, scope};
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
    let hold = law.deadline(DeadlineKind::PaymentHold, issued_on)?;
    let term = law.deadline(DeadlineKind::Payment, issued_on)?;
    let held = issued_at.to_zoned(lisbon()).checked_add(i32::from(hold.values.amount).days());
    let payable_from = held.map_err(|_| Unanswered::Instant)?.timestamp();
    let calendar = law.calendar();
    let amount = term.values.amount;

    let earlier = scope(&term.values.skips, municipality);
    let due_day = calendar.add_working_days(issued_on, amount, earlier)?.date;

    let hold_ends = day_of(payable_from);
    let later = scope(&term.values.skips_at_most, municipality);
    let lapses_after = calendar.add_working_days(hold_ends, amount, later)?.date;

    Ok(PaymentTerm {
        payable_from,
        due_day,
        lapses_after,
        days: picture(law, issued_on, issued_on, due_day, earlier)?,
        days_at_most: picture(law, issued_on, hold_ends, lapses_after, later)?,
        reminders: reminders(law, &term.values.remind_working_days_before, hold_ends, due_day)?,
        law: vec![hold.reference.clone(), term.reference.clone()],
    })
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

fn picture(law: &Law, issued_on: Date, event: Date, last: Date, scope: Scope<'_>) -> Result<Vec<DayCell>, Unanswered> {
    let (mut cells, mut date, mut counted) = (Vec::new(), issued_on, 0);
    while date <= last {
        let kind = match law.calendar().reason(date, scope)? {
            _ if date == issued_on => DayKind::Issue,
            _ if date <= event => DayKind::Hold,
            Some(Reason::Weekend) => DayKind::Weekend,
            Some(Reason::Holiday(name) | Reason::MunicipalHoliday(name)) => DayKind::Holiday(name),
            Some(Reason::Closure(name)) => DayKind::Closure(name),
            None => {
                counted += 1;
                if date == last { DayKind::Last(counted) } else { DayKind::Counted(counted) }
            }
        };
        cells.push(DayCell { date, kind });
        date = date.tomorrow().map_err(|_| Unanswered::Instant)?;
    }
    Ok(cells)
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
