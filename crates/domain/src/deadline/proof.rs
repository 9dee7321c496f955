//! The term of a proof of pending renewal (RENEW-12): sixty days, renewed while the delay is ours; longer once paid.

use crate::calendar::count::Counted;
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::deadlines::DeadlineKind;
use crate::law::row::RowRef;
use jiff::civil::Date;

/// Until when a proof of pending renewal is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofTerm {
    /// Last day.
    pub valid_until: Date,
    /// How it was counted.
    pub counted: Counted,
    /// Whether a new one is made by itself when it ends and the request is still open.
    pub renewable: bool,
    /// The row used.
    pub law: RowRef,
}

/// The term of a proof issued on a day, for a request paid or not.
pub fn pending_proof(law: &Law, issued_on: Date, paid: bool) -> Result<ProofTerm, Unanswered> {
    let kind = if paid { DeadlineKind::PendingProofPaid } else { DeadlineKind::PendingProofReceipt };
    let term = law.deadline(kind, issued_on)?;
    let counted = Counted::in_calendar_days(issued_on, i64::from(term.values.amount));
    Ok(ProofTerm { valid_until: counted.date, counted, renewable: term.values.renewable, law: term.reference.clone() })
}
