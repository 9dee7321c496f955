//! Where a request stands (RENEW-9). Each variant holds just what is known then.

use super::filed::Filed;
use crate::decision::{Decision, Ground};
use crate::id::{AskId, OfficerId};
use crate::slip::SlipTerm;
use jiff::Timestamp;
use jiff::civil::Date;

/// The stage of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Being filled in.
    Draft,
    /// Sent; the slip is asked of the payment provider and has no reference yet.
    Sent {
        /// What was sent.
        filed: Filed,
        /// Cents kept so far (paid for a slip that lapsed).
        kept_cents: i64,
    },
    /// The slip has its reference; the resident pays.
    AwaitingPayment {
        /// What was sent.
        filed: Filed,
        /// The slip's term.
        slip: SlipTerm,
        /// Cents kept so far (paid early or in part).
        kept_cents: i64,
    },
    /// The resident says that it is paid: the money is looked for, and the slip's time stands still (PAY-4).
    Matching {
        /// What was sent.
        filed: Filed,
        /// The term as it was when it began to stand still.
        slip: SlipTerm,
        /// Cents kept so far.
        kept_cents: i64,
        /// Since when, and until when we answer.
        matching: Matching,
    },
    /// Paid; the checks are about to be asked.
    Paid {
        /// What was sent.
        filed: Filed,
        /// When it was paid.
        paid_at: Timestamp,
    },
    /// Other institutions are being asked.
    InChecks {
        /// What was sent.
        filed: Filed,
        /// Since when.
        since: Timestamp,
    },
    /// Photograph and fingerprints are needed first.
    AwaitingBiometrics {
        /// What was sent.
        filed: Filed,
        /// Since when.
        since: Timestamp,
    },
    /// An officer's turn.
    InReview {
        /// What was sent.
        filed: Filed,
        /// Since when.
        since: Timestamp,
    },
    /// The officer asked for more.
    MoreAsked {
        /// What was sent.
        filed: Filed,
        /// The request for more.
        ask: Ask,
    },
    /// A refusal is proposed; the resident is heard first.
    Hearing {
        /// What was sent.
        filed: Filed,
        /// The proposal and its term.
        hearing: Hearing,
    },
    /// Approved.
    Approved {
        /// What was sent.
        filed: Filed,
        /// The decision.
        decision: Decision,
    },
    /// Refused.
    Refused {
        /// What was sent.
        filed: Filed,
        /// The decision.
        decision: Decision,
    },
    /// The card is being made.
    CardInProduction {
        /// What was sent.
        filed: Filed,
        /// The decision.
        decision: Decision,
        /// Since when.
        since: Timestamp,
    },
    /// The card is in the post.
    CardSent {
        /// What was sent.
        filed: Filed,
        /// The decision.
        decision: Decision,
        /// When it was posted.
        sent_at: Timestamp,
        /// The carrier's number.
        tracking: String,
    },
    /// The card arrived.
    Delivered {
        /// What was sent.
        filed: Filed,
        /// The decision.
        decision: Decision,
        /// When.
        at: Timestamp,
    },
    /// Withdrawn; can be undone until a day (RENEW-10).
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Last day on which it can be undone.
        undo_until: Date,
        /// Where it stood.
        was: Box<Stage>,
    },
    /// The slip's time ran out; the resident reopens it, within the rule's limit (PAY-5).
    Lapsed {
        /// What was sent.
        filed: Filed,
        /// The term that ended: money paid within it counts, however late we hear of it.
        slip: SlipTerm,
        /// When it lapsed.
        at: Timestamp,
        /// Cents kept so far.
        kept_cents: i64,
    },
}

/// Money that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matching {
    /// When the resident said so: the slip's time stands still from that day.
    pub since: Timestamp,
    /// The day by which we answer. Nothing happens by itself then: our delay costs the resident no day.
    pub answer_by: Date,
    /// When the slip had lapsed, if it had.
    pub lapsed_at: Option<Timestamp>,
}

/// A request for more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which.
    pub id: AskId,
    /// Who asked.
    pub by: OfficerId,
    /// When.
    pub at: Timestamp,
    /// Slots that need a new document.
    pub slots: Vec<String>,
    /// Why: `incorrect`, `incomplete` or `outdated`.
    pub reason: AskReason,
    /// What is wrong, in the officer's words.
    pub words: String,
    /// Last day to answer.
    pub answer_by: Date,
}

/// Why more is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskReason {
    /// What was sent is wrong.
    Incorrect,
    /// Something is missing.
    Incomplete,
    /// What was sent is too old.
    Outdated,
}

/// A proposed refusal and the resident's right to be heard (CPA, articles 121 to 125).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hearing {
    /// Who proposed it: the first signature.
    pub by: OfficerId,
    /// When the resident was told.
    pub at: Timestamp,
    /// The grounds.
    pub grounds: Vec<Ground>,
    /// Last day to answer.
    pub answer_by: Date,
    /// The answer, once given.
    pub answer: Option<HearingAnswer>,
    /// Whether the term to answer has ended.
    pub ended: bool,
}

/// What the resident said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingAnswer {
    /// When.
    pub at: Timestamp,
    /// In their words.
    pub words: String,
}

impl AskReason {
    /// Every reason, in the order shown.
    pub const ALL: [Self; 3] = [Self::Incorrect, Self::Incomplete, Self::Outdated];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Incorrect => "incorrect",
            Self::Incomplete => "incomplete",
            Self::Outdated => "outdated",
        }
    }

    /// The reason of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

impl Stage {
    /// Every code, in the order of a case's life.
    pub const CODES: [&'static str; 17] = [
        "draft",
        "sent",
        "awaiting_payment",
        "matching",
        "paid",
        "in_checks",
        "awaiting_biometrics",
        "in_review",
        "more_asked",
        "hearing",
        "approved",
        "refused",
        "card_in_production",
        "card_sent",
        "delivered",
        "withdrawn",
        "lapsed",
    ];

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent { .. } => "sent",
            Self::AwaitingPayment { .. } => "awaiting_payment",
            Self::Matching { .. } => "matching",
            Self::Paid { .. } => "paid",
            Self::InChecks { .. } => "in_checks",
            Self::AwaitingBiometrics { .. } => "awaiting_biometrics",
            Self::InReview { .. } => "in_review",
            Self::MoreAsked { .. } => "more_asked",
            Self::Hearing { .. } => "hearing",
            Self::Approved { .. } => "approved",
            Self::Refused { .. } => "refused",
            Self::CardInProduction { .. } => "card_in_production",
            Self::CardSent { .. } => "card_sent",
            Self::Delivered { .. } => "delivered",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Lapsed { .. } => "lapsed",
        }
    }

    /// What sending fixed; none for a draft. A withdrawn request keeps that of where it stood.
    #[must_use]
    pub fn filed(&self) -> Option<&Filed> {
        match self {
            Self::Draft => None,
            Self::Withdrawn { was, .. } => was.filed(),
            Self::Sent { filed, .. }
            | Self::AwaitingPayment { filed, .. }
            | Self::Matching { filed, .. }
            | Self::Paid { filed, .. }
            | Self::InChecks { filed, .. }
            | Self::AwaitingBiometrics { filed, .. }
            | Self::InReview { filed, .. }
            | Self::MoreAsked { filed, .. }
            | Self::Hearing { filed, .. }
            | Self::Approved { filed, .. }
            | Self::Refused { filed, .. }
            | Self::CardInProduction { filed, .. }
            | Self::CardSent { filed, .. }
            | Self::Delivered { filed, .. }
            | Self::Lapsed { filed, .. } => Some(filed),
        }
    }

    /// The decision, once there is one.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        match self {
            Self::Approved { decision, .. }
            | Self::Refused { decision, .. }
            | Self::CardInProduction { decision, .. }
            | Self::CardSent { decision, .. }
            | Self::Delivered { decision, .. } => Some(decision),
            _ => None,
        }
    }

    /// What came for the fee and does not settle it yet, in cents.
    #[must_use]
    pub fn kept_cents(&self) -> i64 {
        match self {
            Self::Sent { kept_cents, .. }
            | Self::AwaitingPayment { kept_cents, .. }
            | Self::Matching { kept_cents, .. }
            | Self::Lapsed { kept_cents, .. } => *kept_cents,
            Self::Withdrawn { was, .. } => was.kept_cents(),
            _ => 0,
        }
    }

    /// Whether the fee is behind the case. A withdrawn one owes none and has paid none.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        !matches!(
            self,
            Self::Draft
                | Self::Sent { .. }
                | Self::AwaitingPayment { .. }
                | Self::Matching { .. }
                | Self::Lapsed { .. }
                | Self::Withdrawn { .. }
        )
    }

    /// Whether the case still waits for a decision.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self, Self::Withdrawn { .. }) && self.decision().is_none()
    }
}

impl Stage {
    /// The same stage with what sending fixed changed by `change`; a draft and a withdrawal stay as they are.
    pub(super) fn with_filed(mut self, change: impl FnOnce(Filed) -> Filed) -> Self {
        let slot = match &mut self {
            Self::Draft | Self::Withdrawn { .. } => return self,
            Self::Sent { filed, .. }
            | Self::AwaitingPayment { filed, .. }
            | Self::Matching { filed, .. }
            | Self::Paid { filed, .. }
            | Self::InChecks { filed, .. }
            | Self::AwaitingBiometrics { filed, .. }
            | Self::InReview { filed, .. }
            | Self::MoreAsked { filed, .. }
            | Self::Hearing { filed, .. }
            | Self::Approved { filed, .. }
            | Self::Refused { filed, .. }
            | Self::CardInProduction { filed, .. }
            | Self::CardSent { filed, .. }
            | Self::Delivered { filed, .. }
            | Self::Lapsed { filed, .. } => filed,
        };
        *slot = change(slot.clone());
        self
    }
}
