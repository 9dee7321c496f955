//! The fee slip (guia, DUC) and its term (PAY-1, PAY-2).

use crate::id::SlipId;
use jiff::Timestamp;
use jiff::civil::Date;

/// The term of a slip that has its reference. The term never starts before the reference is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipTerm {
    /// Which slip.
    pub slip: SlipId,
    /// What is to be paid, in cents.
    pub total_cents: i64,
    /// When the provider gave the reference.
    pub issued_at: Timestamp,
    /// First instant at which it can be paid (the 24-hour hold).
    pub payable_from: Timestamp,
    /// Last day shown: the reading that ends first.
    pub due_on: Date,
    /// The slip lapses only after this day: the reading that ends last.
    pub lapses_after: Date,
}

/// Money that came for a slip, confirmed with the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// The provider's id of the payment: the same money is credited once.
    pub provider_id: String,
    /// How much, in cents.
    pub cents: i64,
    /// `reference` or `mbway`.
    pub method: String,
    /// When the provider says it was paid.
    pub paid_at: Timestamp,
}

/// What becomes of money that came: each outcome is defined (PAY-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Credit {
    /// It pays the slip.
    Pays,
    /// Before the hold ended: kept, and credited when the hold ends.
    HeldEarly,
    /// After the slip lapsed: kept, and credited when the slip is reopened.
    HeldLate,
    /// The slip is paid already: to be refunded.
    Refund,
    /// Too little: kept until topped up.
    TopUp,
    /// Too much: pays, and the rest is to be refunded.
    PaysAndRefund,
}

impl Credit {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Pays => "pays",
            Self::HeldEarly => "held_early",
            Self::HeldLate => "held_late",
            Self::Refund => "refund",
            Self::TopUp => "top_up",
            Self::PaysAndRefund => "pays_and_refund",
        }
    }
}

impl SlipTerm {
    /// What money of `cents` (with what was kept before) does when it was paid at `at`.
    #[must_use]
    pub fn credit(&self, cents_so_far: i64, cents: i64, at: Timestamp) -> Credit {
        if at < self.payable_from {
            return Credit::HeldEarly;
        }
        match cents_so_far.saturating_add(cents).cmp(&self.total_cents) {
            std::cmp::Ordering::Less => Credit::TopUp,
            std::cmp::Ordering::Equal => Credit::Pays,
            std::cmp::Ordering::Greater => Credit::PaysAndRefund,
        }
    }
}
