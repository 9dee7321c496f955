//! Any term by its name, for whoever asks outside a case: both its days, and every day between that counts or does not.
//!
//! Nothing is counted here: each name leads to the question that the service itself asks.

use super::day_of;
use super::decision::{DecisionTerm, decision_grant, decision_renewal};
use super::notice::{NoticeChannel, notice_by, notice_effective};
use super::payment::{hold, payment};
use super::proof::pending_proof;
use super::response::response;
use super::span::{
    LastDay, change_report, draft_kept, notice_kept, notice_told, notice_unconfirmed, payment_matching, ready, renewal_request,
    withdrawal_undo,
};
use crate::calendar::Scope;
use crate::calendar::count::{Counted, CountedDay};
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::DeadlineKind;
use crate::law::row::RowRef;
use jiff::Timestamp;
use jiff::civil::Date;

/// A term and how it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The last day to act by: where two readings exist, the earlier.
    pub due: Date,
    /// Only when this day is over does the end of the term do anything by itself.
    pub lapses_after: Date,
    /// First instant at which a slip can be paid, where the term is about one.
    pub payable_from: Option<Timestamp>,
    /// Every day up to `due`.
    pub counted: Vec<CountedDay>,
    /// Every day up to `lapses_after`, in the reading that leaves out more days.
    pub counted_at_most: Vec<CountedDay>,
    /// Rows used.
    pub law: Vec<RowRef>,
}

/// The name under which a term is asked for: that of the law files, but for two that people call otherwise.
#[must_use]
pub fn name(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::Payment => "payment_slip",
        DeadlineKind::NoticeElectronic => "notice_email",
        other => other.code(),
    }
}

/// The term of a name.
#[must_use]
pub fn by_name(asked: &str) -> Option<DeadlineKind> {
    DeadlineKind::ALL.into_iter().find(|kind| name(*kind) == asked)
}

/// A term that begins with an event at an instant. The municipality is that of the competent service, when one is.
pub fn term(law: &Law, kind: DeadlineKind, from: Timestamp, municipality: Option<&str>) -> Result<Term, Unanswered> {
    let event = day_of(from);
    // A place that nobody knows is said also where the term does not ask for one.
    if municipality.is_some() {
        law.calendar().reason(event, Scope { municipality, closures: false })?;
    }
    match kind {
        DeadlineKind::Payment => slip(law, from, municipality),
        DeadlineKind::PaymentHold => held(law, from),
        DeadlineKind::DecisionRenewal => decision_renewal(law, event, &[]).map(decision),
        DeadlineKind::DecisionGrant => decision_grant(law, event, &[]).map(decision),
        DeadlineKind::SlipReopening | DeadlineKind::TacitNotice | DeadlineKind::Hearing | DeadlineKind::RequestForMore => {
            let term = response(law, kind, event, municipality)?;
            Ok(Term::both(&term.shown, &term.at_most, term.law))
        }
        DeadlineKind::NoticeElectronic => notice(law, NoticeChannel::Electronic, event),
        DeadlineKind::NoticeRegistered => notice(law, NoticeChannel::Registered, event),
        DeadlineKind::NoticeDigitalAddress => notice(law, NoticeChannel::DigitalAddress, event),
        DeadlineKind::NoticeSending => notice_by(law, event).map(Term::of),
        DeadlineKind::WithdrawalUndo => withdrawal_undo(law, event).map(Term::of),
        DeadlineKind::DraftKept => draft_kept(law, event).map(Term::of),
        DeadlineKind::RenewalRequest => renewal_request(law, event, event).map(Term::of),
        DeadlineKind::PaymentMatching => payment_matching(law, event).map(Term::of),
        DeadlineKind::Ready => ready(law, event).map(Term::of),
        DeadlineKind::NoticeKept => notice_kept(law, event).map(Term::of),
        DeadlineKind::NoticeUnconfirmed => notice_unconfirmed(law, event).map(Term::of),
        DeadlineKind::NoticeTold => notice_told(law, event).map(Term::of),
        DeadlineKind::ChangeReport => change_report(law, event).map(Term::of),
        DeadlineKind::PendingProofReceipt => proof(law, event, false),
        DeadlineKind::PendingProofPaid => proof(law, event, true),
    }
}

impl Term {
    fn both(shown: &Counted, at_most: &Counted, law: Vec<RowRef>) -> Self {
        Self {
            due: shown.date,
            lapses_after: at_most.date,
            payable_from: None,
            counted: shown.days(),
            counted_at_most: at_most.days(),
            law,
        }
    }

    fn of(last: LastDay) -> Self {
        Self::both(&last.counted, &last.counted, vec![last.law])
    }
}

fn slip(law: &Law, issued_at: Timestamp, municipality: Option<&str>) -> Result<Term, Unanswered> {
    let term = payment(law, issued_at, municipality)?;
    Ok(Term {
        due: term.due_day,
        lapses_after: term.lapses_after,
        payable_from: Some(term.payable_from),
        counted: term.shown,
        counted_at_most: term.at_most,
        law: term.law,
    })
}

fn held(law: &Law, issued_at: Timestamp) -> Result<Term, Unanswered> {
    let (payable_from, row) = hold(law, issued_at)?;
    let (issued_on, ends) = (day_of(issued_at), day_of(payable_from));
    let days = issued_on.until(ends).map_err(|_| Unanswered::Instant)?.get_days();
    let counted = Counted::in_calendar_days(issued_on, i64::from(days));
    Ok(Term { payable_from: Some(payable_from), ..Term::both(&counted, &counted, vec![row]) })
}

/// Silence approves only when the notice was not sent by the working day after the term: nothing happens by itself before that is over.
fn decision(term: DecisionTerm) -> Term {
    let mut at_most = term.counted.days();
    at_most.extend(term.notice.iter().flat_map(|notice| notice.days().into_iter().skip(1)));
    let lapses_after = term.notice.map_or(term.counted.date, |notice| notice.date);
    Term { due: term.counted.date, lapses_after, payable_from: None, counted: term.counted.days(), counted_at_most: at_most, law: term.law }
}

fn notice(law: &Law, channel: NoticeChannel, sent_on: Date) -> Result<Term, Unanswered> {
    let effect = notice_effective(law, channel, sent_on, None)?;
    Ok(Term::both(&effect.counted, &effect.counted, effect.law))
}

fn proof(law: &Law, issued_on: Date, paid: bool) -> Result<Term, Unanswered> {
    let term = pending_proof(law, issued_on, paid)?;
    Ok(Term::both(&term.counted, &term.counted, vec![term.law]))
}
