//! Which letters an event sends (NOTIFY-1): decided here, written and carried elsewhere.

use crate::timeline::EventKind;

/// A letter's kind: `letter-<code>-…` in the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LetterKind {
    /// We have your request.
    Sent,
    /// You can pay from … until ….
    PayBy,
    /// We have your payment.
    Paid,
    /// Money came that does not fit.
    PaymentHeld,
    /// We have your proof of payment; the time stands still.
    PaymentClaimed,
    /// We did not find your payment; the time runs again.
    PaymentNotFound,
    /// Your slip lapsed; open it again.
    SlipLapsed,
    /// Photograph and fingerprints are needed.
    Biometrics,
    /// We ask for more.
    MoreAsked,
    /// We propose to refuse; be heard.
    Hearing,
    /// Approved.
    Approved,
    /// Refused; how to contest.
    Refused,
    /// Your card was posted.
    CardSent,
    /// Your question was answered.
    QuestionAnswered,
    /// You withdrew; how to undo.
    Withdrawn,
    /// Your withdrawal was undone.
    WithdrawalUndone,
    /// The month of your draft closes again.
    MonthCloses,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::Sent,
        Self::PayBy,
        Self::Paid,
        Self::PaymentHeld,
        Self::PaymentClaimed,
        Self::PaymentNotFound,
        Self::SlipLapsed,
        Self::Biometrics,
        Self::MoreAsked,
        Self::Hearing,
        Self::Approved,
        Self::Refused,
        Self::CardSent,
        Self::QuestionAnswered,
        Self::Withdrawn,
        Self::WithdrawalUndone,
        Self::MonthCloses,
    ];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::PayBy => "pay_by",
            Self::Paid => "paid",
            Self::PaymentHeld => "payment_held",
            Self::PaymentClaimed => "payment_claimed",
            Self::PaymentNotFound => "payment_not_found",
            Self::SlipLapsed => "slip_lapsed",
            Self::Biometrics => "biometrics",
            Self::MoreAsked => "more_asked",
            Self::Hearing => "hearing",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::CardSent => "card_sent",
            Self::QuestionAnswered => "question_answered",
            Self::Withdrawn => "withdrawn",
            Self::WithdrawalUndone => "withdrawal_undone",
            Self::MonthCloses => "month_closes",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The letter that an event of this kind sends to the resident, if any.
#[must_use]
pub fn letter_for(event: EventKind) -> Option<LetterKind> {
    Some(match event {
        EventKind::Sent => LetterKind::Sent,
        EventKind::SlipIssued => LetterKind::PayBy,
        EventKind::Paid => LetterKind::Paid,
        EventKind::PaymentHeld => LetterKind::PaymentHeld,
        EventKind::PaymentClaimed => LetterKind::PaymentClaimed,
        EventKind::PaymentNotFound => LetterKind::PaymentNotFound,
        EventKind::SlipLapsed => LetterKind::SlipLapsed,
        EventKind::BiometricsAsked => LetterKind::Biometrics,
        EventKind::MoreAsked => LetterKind::MoreAsked,
        EventKind::HearingOpened => LetterKind::Hearing,
        EventKind::Approved | EventKind::ApprovedByTerm => LetterKind::Approved,
        EventKind::Refused => LetterKind::Refused,
        EventKind::CardSent => LetterKind::CardSent,
        EventKind::QuestionAnswered => LetterKind::QuestionAnswered,
        EventKind::Withdrawn => LetterKind::Withdrawn,
        EventKind::WithdrawalUndone => LetterKind::WithdrawalUndone,
        EventKind::MonthCloses => LetterKind::MonthCloses,
        _ => return None,
    })
}
