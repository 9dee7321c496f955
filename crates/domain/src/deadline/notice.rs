//! When a notice takes effect (CPA, article 113; DL 93/2017): terms of the person start then, not when it was sent.

use super::scope;
use super::span::LastDay;
use crate::calendar::Scope;
use crate::calendar::count::Counted;
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::{DeadlineKind, Unit};
use crate::law::row::RowRef;
use jiff::civil::Date;

/// How a notice was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoticeChannel {
    /// E-mail or the person's account, with consent given in the procedure.
    Electronic,
    /// Registered letter: the day of registration is the day of sending.
    Registered,
    /// The single digital address: the day of availability is the day of sending.
    DigitalAddress,
}

/// When a notice takes effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeEffect {
    /// The day it takes effect.
    pub effective_on: Date,
    /// The day the law presumes when nobody opened it.
    pub presumed_on: Date,
    /// How that day was counted.
    pub counted: Counted,
    /// Row used.
    pub law: Vec<RowRef>,
}

/// The effect of a notice sent on a day and, where that is known, opened on another. An opening after the presumed day changes nothing.
pub fn notice_effective(law: &Law, channel: NoticeChannel, sent_on: Date, opened_on: Option<Date>) -> Result<NoticeEffect, Unanswered> {
    let kind = match channel {
        NoticeChannel::Electronic => DeadlineKind::NoticeElectronic,
        NoticeChannel::Registered => DeadlineKind::NoticeRegistered,
        NoticeChannel::DigitalAddress => DeadlineKind::NoticeDigitalAddress,
    };
    let term = law.deadline(kind, sent_on)?;
    let counted = match term.values.unit {
        Unit::WorkingDays => law.calendar().add_working_days(sent_on, term.values.amount, scope(&term.values.skips, None))?,
        Unit::CalendarDays | Unit::ClockDays => Counted::in_calendar_days(sent_on, i64::from(term.values.amount)),
    };
    let presumed_on = counted.date;
    let opened = opened_on.filter(|day| channel == NoticeChannel::Electronic && (sent_on..=presumed_on).contains(day));
    Ok(NoticeEffect { effective_on: opened.unwrap_or(presumed_on), presumed_on, counted, law: vec![term.reference.clone()] })
}

/// Last day for the agency to notify an act (CPA, article 114).
pub fn notice_by(law: &Law, decided_on: Date) -> Result<LastDay, Unanswered> {
    let term = law.deadline(DeadlineKind::NoticeSending, decided_on)?;
    let counted = law.calendar().add_working_days(decided_on, term.values.amount, Scope::NATIONAL)?;
    Ok(LastDay::new(counted, &term.reference))
}
