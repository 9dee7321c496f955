//! Terms: how long, counted how, and what happens when they end.

use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `deadlines/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineValues {
    /// Which term.
    pub kind: DeadlineKind,
    /// How many.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
    /// What else than weekends stands still in the reading that ends first.
    #[serde(default)]
    pub skips: Vec<Skip>,
    /// What else stands still in the reading that ends last; nothing lapses by itself before it.
    #[serde(default)]
    pub skips_at_most: Vec<Skip>,
    /// What happens when the term ends.
    pub on_expiry: OnExpiry,
    /// Whether the term begins again by itself while the delay is ours.
    #[serde(default)]
    pub renewable: bool,
    /// How often the person may do it without an officer, where the row is about that.
    pub times: Option<u8>,
    /// Working days before the last day on which a reminder goes out; 0 is the last day itself.
    #[serde(default)]
    pub remind_working_days_before: Vec<u16>,
}

/// The terms the service counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// From issue until a slip can be paid.
    PaymentHold,
    /// To pay a slip.
    Payment,
    /// To find money that the person says was paid.
    PaymentMatching,
    /// A lapsed slip opened again by the person.
    SlipReopening,
    /// Decision on a renewal.
    DecisionRenewal,
    /// Decision on a first permit.
    DecisionGrant,
    /// After the term of a decision, to send the notice before approval is tacit.
    TacitNotice,
    /// To answer before a refusal.
    Hearing,
    /// To answer a request for more.
    RequestForMore,
    /// An electronic notice not opened.
    NoticeElectronic,
    /// A registered letter.
    NoticeRegistered,
    /// A notice to the single digital address.
    NoticeDigitalAddress,
    /// To undo a withdrawal.
    WithdrawalUndo,
    /// How long a draft is kept.
    DraftKept,
    /// Before the permit's last day, to ask for renewal.
    RenewalRequest,
    /// Proof of a pending renewal that is not paid yet.
    PendingProofReceipt,
    /// Proof of a pending renewal that is paid.
    PendingProofPaid,
    /// To notify an act.
    NoticeSending,
    /// To report a new address or civil status.
    ChangeReport,
    /// Before the permit's last day, the letter that says what to prepare.
    Ready,
    /// How long the address of somebody who waits for a month is kept.
    NoticeKept,
    /// How long such an address waits to be confirmed.
    NoticeUnconfirmed,
    /// How long it is kept after its person heard that the month opened, to tell them if it closes again.
    NoticeTold,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::enum_variant_names, reason = "the law counts in these days, by these names")]
pub enum Unit {
    /// The same clock time so many days later (CPA, article 87 e: 24 hours are one day).
    ClockDays,
    /// Working days (CPA, article 87 c).
    WorkingDays,
    /// Calendar days.
    CalendarDays,
}

/// What stands still besides Saturdays and Sundays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skip {
    /// Holidays of the municipality whose service is competent.
    Municipal,
    /// Tolerâncias de ponto and declared closures.
    Closures,
}

/// What the end of a term does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnExpiry {
    /// Nothing by itself.
    Nothing,
    /// The request counts as approved.
    TacitApproval,
    /// The thing ends.
    Lapse,
    /// The procedure goes on without the answer.
    GoesOn,
    /// The notice counts as received.
    Effective,
}

impl Topic for DeadlineValues {
    const FOLDER: &'static str = "deadlines";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(self.kind.code())
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let mut faults = Vec::new();
        if self.amount == 0 {
            faults.push(("amount = 0".to_owned(), "A term has at least one day."));
        }
        if self.unit != Unit::WorkingDays && !(self.skips.is_empty() && self.skips_at_most.is_empty()) {
            faults.push(("it skips days but does not count working days".to_owned(), "Drop skips, or count working_days."));
        }
        if self.skips.iter().any(|skip| !self.skips_at_most.contains(skip)) {
            faults.push((
                "skips holds what skips_at_most does not".to_owned(),
                "The later reading skips at least what the earlier one skips.",
            ));
        }
        faults
    }
}

impl DeadlineKind {
    /// Every kind, in the order of a request's life.
    pub const ALL: [Self; 23] = [
        Self::PaymentHold,
        Self::Payment,
        Self::PaymentMatching,
        Self::SlipReopening,
        Self::DecisionRenewal,
        Self::DecisionGrant,
        Self::TacitNotice,
        Self::Hearing,
        Self::RequestForMore,
        Self::NoticeElectronic,
        Self::NoticeRegistered,
        Self::NoticeDigitalAddress,
        Self::WithdrawalUndo,
        Self::DraftKept,
        Self::RenewalRequest,
        Self::PendingProofReceipt,
        Self::PendingProofPaid,
        Self::NoticeSending,
        Self::ChangeReport,
        Self::Ready,
        Self::NoticeKept,
        Self::NoticeUnconfirmed,
        Self::NoticeTold,
    ];

    /// Stable code: the value in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PaymentHold => "payment_hold",
            Self::Payment => "payment",
            Self::PaymentMatching => "payment_matching",
            Self::SlipReopening => "slip_reopening",
            Self::DecisionRenewal => "decision_renewal",
            Self::DecisionGrant => "decision_grant",
            Self::TacitNotice => "tacit_notice",
            Self::Hearing => "hearing",
            Self::RequestForMore => "request_for_more",
            Self::NoticeElectronic => "notice_electronic",
            Self::NoticeRegistered => "notice_registered",
            Self::NoticeDigitalAddress => "notice_digital_address",
            Self::WithdrawalUndo => "withdrawal_undo",
            Self::DraftKept => "draft_kept",
            Self::RenewalRequest => "renewal_request",
            Self::PendingProofReceipt => "pending_proof_receipt",
            Self::PendingProofPaid => "pending_proof_paid",
            Self::NoticeSending => "notice_sending",
            Self::ChangeReport => "change_report",
            Self::Ready => "ready",
            Self::NoticeKept => "notice_kept",
            Self::NoticeUnconfirmed => "notice_unconfirmed",
            Self::NoticeTold => "notice_told",
        }
    }
}

impl Law {
    /// The rule of a term as it stands on a day.
    pub fn deadline(&self, kind: DeadlineKind, on: Date) -> Result<&Row<DeadlineValues>, Unanswered> {
        let row = self.deadlines.iter().find(|row| row.values.kind == kind && row.reference.in_force(on));
        row.ok_or_else(|| Unanswered::NoRow { topic: DeadlineValues::FOLDER, subject: kind.code().to_owned(), on })
    }
}
