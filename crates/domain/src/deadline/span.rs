//! Terms of one last day: undoing a withdrawal, finding a payment, keeping a draft, asking for renewal in time.

use crate::calendar::Scope;
use crate::calendar::count::Counted;
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::DeadlineKind;
use crate::law::row::RowRef;
use jiff::civil::Date;

/// A last day and the row behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDay {
    /// The last day.
    pub date: Date,
    /// How it was counted.
    pub counted: Counted,
    /// The row used.
    pub law: RowRef,
}

impl LastDay {
    pub(super) fn new(counted: Counted, law: &RowRef) -> Self {
        Self { date: counted.date, counted, law: law.clone() }
    }
}

/// Last day to undo a withdrawal (RENEW-10).
pub fn withdrawal_undo(law: &Law, withdrawn_on: Date) -> Result<LastDay, Unanswered> {
    after(law, DeadlineKind::WithdrawalUndo, withdrawn_on)
}

/// The day by which we answer whether money was found (PAY-4).
pub fn payment_matching(law: &Law, claimed_on: Date) -> Result<LastDay, Unanswered> {
    let term = law.deadline(DeadlineKind::PaymentMatching, claimed_on)?;
    let counted = law.calendar().add_working_days(claimed_on, term.values.amount, Scope::NATIONAL)?;
    Ok(LastDay::new(counted, &term.reference))
}

/// Last day on which a draft is kept, from its last change.
pub fn draft_kept(law: &Law, saved_on: Date) -> Result<LastDay, Unanswered> {
    after(law, DeadlineKind::DraftKept, saved_on)
}

/// Last day to report a new address or civil status.
pub fn change_report(law: &Law, changed_on: Date) -> Result<LastDay, Unanswered> {
    let term = law.deadline(DeadlineKind::ChangeReport, changed_on)?;
    let counted = law.calendar().add_calendar_days(changed_on, term.values.amount, Scope::NATIONAL)?;
    Ok(LastDay::new(counted, &term.reference))
}

/// Last day to ask for the renewal of a permit in time, and the rule in force today (Lei 23/2007, article 78). Later requests are taken all the same.
pub fn renewal_request(law: &Law, expires: Date, today: Date) -> Result<LastDay, Unanswered> {
    let term = law.deadline(DeadlineKind::RenewalRequest, today)?;
    Ok(LastDay::new(Counted::in_calendar_days(expires, -i64::from(term.values.amount)), &term.reference))
}

/// Last day of permits whose holders are written to on that day about what to prepare (READY-1), and for which row.
pub fn ready(law: &Law, today: Date) -> Result<LastDay, Unanswered> {
    after(law, DeadlineKind::Ready, today)
}

/// The day on which whoever holds a permit with this last day is written to about what to prepare, and for which row.
pub fn prepare(law: &Law, expires: Date, today: Date) -> Result<LastDay, Unanswered> {
    let term = law.deadline(DeadlineKind::Ready, today)?;
    Ok(LastDay::new(Counted::in_calendar_days(expires, -i64::from(term.values.amount)), &term.reference))
}

/// Last day on which the address of somebody who waits for a month is kept.
pub fn notice_kept(law: &Law, confirmed_on: Date) -> Result<LastDay, Unanswered> {
    after(law, DeadlineKind::NoticeKept, confirmed_on)
}

/// Last day on which an address that was not confirmed is kept.
pub fn notice_unconfirmed(law: &Law, asked_on: Date) -> Result<LastDay, Unanswered> {
    after(law, DeadlineKind::NoticeUnconfirmed, asked_on)
}

/// Last day on which the address of somebody who heard that their month opened is kept.
pub fn notice_told(law: &Law, told_on: Date) -> Result<LastDay, Unanswered> {
    after(law, DeadlineKind::NoticeTold, told_on)
}

/// How often a person may open a lapsed slip again without an officer, and for which row.
pub fn slip_reopenings(law: &Law, on: Date) -> Result<(u8, RowRef), Unanswered> {
    let term = law.deadline(DeadlineKind::SlipReopening, on)?;
    Ok((term.values.times.unwrap_or(0), term.reference.clone()))
}

fn after(law: &Law, kind: DeadlineKind, event: Date) -> Result<LastDay, Unanswered> {
    let term = law.deadline(kind, event)?;
    Ok(LastDay::new(Counted::in_calendar_days(event, i64::from(term.values.amount)), &term.reference))
}
