//! The agency's own term to decide, its suspensions, and tacit approval (Lei 23/2007, article 82; CPA, articles 87 and 130).
//!
//! Sixty days are working days by the code and calendar days in much of the press. The legal day is the first; the other is shown to officers as the risk.

use super::scope;
use crate::calendar::count::{Counted, days_later};
use crate::calendar::{Scope, Unknown};
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::{DeadlineKind, OnExpiry};
use crate::law::row::RowRef;
use crate::request::stage::Stage;
use jiff::civil::Date;

/// A stretch in which the term stands still: from the first day, which no longer runs, to the second, on which it runs again.
/// Without a second day it still stands still.
pub type Suspension = (Date, Option<Date>);

/// Where the decision stands in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionTerm {
    /// Whether it runs.
    pub state: TermState,
    /// How the legal date is counted. While the term stands still, as if it went on at once.
    pub counted: Counted,
    /// How the last day to send the notice is counted from there. Nothing where silence approves nothing.
    pub notice: Option<Counted>,
    /// Working days of the term in all.
    pub days_in_all: u16,
    /// Days of the week left out because the term stood still, working days only.
    pub days_still: u32,
    /// Rows used.
    pub law: Vec<RowRef>,
}

/// Whether a term runs, and to when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermState {
    /// It runs.
    Running {
        /// Last day of the term in working days: the legal date.
        legal_day: Date,
        /// Last day read in calendar days: the earliest anyone could claim.
        early_day: Date,
        /// Last day to send the notice: the first working day after the term (CPA, article 130). Nothing where silence approves nothing.
        notice_by: Option<Date>,
        /// From this day on silence has approved the request.
        tacit_from: Option<Date>,
    },
    /// It is somebody else's turn.
    StandsStill {
        /// Since this day.
        since: Date,
        /// Working days that had run.
        days_run: u16,
        /// Working days that will run when it goes on.
        days_left: u16,
    },
    /// It had ended before the latest suspension began; a later suspension changes nothing.
    Ended {
        /// The legal date.
        legal_day: Date,
        /// From this day on silence has approved the request.
        tacit_from: Option<Date>,
    },
}

/// The term to decide a renewal sent on a day.
pub fn decision_renewal(law: &Law, sent_on: Date, suspended: &[Suspension]) -> Result<DecisionTerm, Unanswered> {
    decision(law, DeadlineKind::DecisionRenewal, sent_on, suspended)
}

/// Where the term to decide what was sent stands; nothing before it was sent, and after a decision.
pub fn term_of(law: &Law, stage: &Stage) -> Result<Option<TermState>, Unanswered> {
    let Some(filed) = stage.filed().filter(|_| stage.is_open()) else { return Ok(None) };
    let still: Vec<Suspension> = filed.pauses.iter().map(|pause| (pause.from, pause.until)).collect();
    Ok(Some(decision_renewal(law, filed.sent_on, &still)?.state))
}

/// The last day of the term to decide what was sent, while it runs; nothing while it stands still or after a decision.
pub fn decide_by(law: &Law, stage: &Stage) -> Result<Option<Date>, Unanswered> {
    Ok(match term_of(law, stage)? {
        Some(TermState::Running { legal_day, .. } | TermState::Ended { legal_day, .. }) => Some(legal_day),
        Some(TermState::StandsStill { .. }) | None => None,
    })
}

/// The term to decide a first permit asked for on a day.
pub fn decision_grant(law: &Law, sent_on: Date, suspended: &[Suspension]) -> Result<DecisionTerm, Unanswered> {
    decision(law, DeadlineKind::DecisionGrant, sent_on, suspended)
}

fn decision(law: &Law, kind: DeadlineKind, sent_on: Date, suspended: &[Suspension]) -> Result<DecisionTerm, Unanswered> {
    let term = law.deadline(kind, sent_on)?;
    let notice = law.deadline(DeadlineKind::TacitNotice, sent_on)?;
    let scope = scope(&term.values.skips, None);
    let in_all = term.values.amount;
    let closed: Vec<(Date, Date)> = suspended.iter().filter_map(|(from, to)| Some((*from, (*to)?))).collect();
    let counted = law.calendar().add_working_days_except(sent_on, in_all, scope, |day| stands_still(&closed, day))?;
    let legal_day = counted.date;
    let open_since = suspended.iter().filter(|(_, to)| to.is_none()).map(|(from, _)| *from).min();
    let tacit = term.values.on_expiry == OnExpiry::TacitApproval;
    let noticed = law.calendar().add_working_days(legal_day, notice.values.amount, scope)?;
    let notice_day = noticed.date;
    let tacit_from = tacit.then(|| days_later(notice_day, 1));

    let state = match open_since {
        Some(since) if since <= legal_day => {
            let days_run = run_before(law, sent_on, since, &closed, scope)?.min(in_all);
            TermState::StandsStill { since, days_run, days_left: in_all - days_run }
        }
        Some(_) => TermState::Ended { legal_day, tacit_from },
        None => TermState::Running {
            legal_day,
            early_day: last_calendar_day(sent_on, in_all, &closed),
            notice_by: tacit.then_some(notice_day),
            tacit_from,
        },
    };
    let until = open_since.map_or(legal_day, |since| since.min(legal_day));
    let mut rows = vec![term.reference.clone()];
    if tacit {
        rows.push(notice.reference.clone());
    }
    let days_still = still_days(law, sent_on, until, &closed, scope)?;
    Ok(DecisionTerm { state, counted, notice: tacit.then_some(noticed), days_in_all: in_all, days_still, law: rows })
}

fn stands_still(closed: &[(Date, Date)], day: Date) -> bool {
    closed.iter().any(|(from, to)| (*from..*to).contains(&day))
}

fn last_calendar_day(event: Date, days: u16, closed: &[(Date, Date)]) -> Date {
    let (mut day, mut left) = (event, days);
    while left > 0 && day < Date::MAX {
        day = days_later(day, 1);
        if !stands_still(closed, day) {
            left -= 1;
        }
    }
    day
}

/// Working days that ran after the event and before the day on which the term stopped.
fn run_before(law: &Law, event: Date, stop: Date, closed: &[(Date, Date)], scope: Scope<'_>) -> Result<u16, Unknown> {
    count(law, event, stop, scope, |day| !stands_still(closed, day))
}

fn still_days(law: &Law, event: Date, until: Date, closed: &[(Date, Date)], scope: Scope<'_>) -> Result<u32, Unknown> {
    count(law, event, days_later(until, 1), scope, |day| stands_still(closed, day)).map(u32::from)
}

fn count(law: &Law, event: Date, stop: Date, scope: Scope<'_>, counts: impl Fn(Date) -> bool) -> Result<u16, Unknown> {
    let (mut day, mut run) = (days_later(event, 1), 0);
    while day < stop {
        if law.calendar().is_working_day(day, scope)? && counts(day) {
            run += 1;
        }
        day = days_later(day, 1);
    }
    Ok(run)
}
