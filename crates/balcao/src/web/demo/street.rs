//! The imitated institutions, as the pages of the demonstration reach them.

use neighbours::Neighbours;
use neighbours::fault::Fault;
use std::sync::Arc;
use tokio::sync::Notify;

/// What the demonstration's pages have besides the site.
#[derive(Clone)]
pub struct Street {
    /// The institutions, running.
    pub neighbours: Arc<Neighbours>,
    /// Wakes the worker: after the clock was moved.
    pub waker: Arc<Notify>,
}

/// One of the institutions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Neighbour {
    /// The payment gateway.
    Payment,
    /// The tax authority.
    Tax,
    /// Social security.
    SocialSecurity,
    /// Everybody's mailbox.
    Mail,
}

impl Neighbour {
    /// All of them, in the order shown.
    pub const ALL: [Self; 4] = [Self::Payment, Self::Tax, Self::SocialSecurity, Self::Mail];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Tax => "tax",
            Self::SocialSecurity => "social_security",
            Self::Mail => "mail",
        }
    }

    /// The institution of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

impl Street {
    /// Lets an institution misbehave until told otherwise.
    pub fn set_fault(&self, of: Neighbour, fault: Fault) {
        match of {
            Neighbour::Payment => self.neighbours.payment.set_fault(fault),
            Neighbour::Tax => self.neighbours.tax.set_fault(fault),
            Neighbour::SocialSecurity => self.neighbours.social_security.set_fault(fault),
            Neighbour::Mail => self.neighbours.mail.set_fault(fault),
        }
    }

    /// How an institution misbehaves now.
    #[must_use]
    pub fn fault(&self, of: Neighbour) -> Fault {
        match of {
            Neighbour::Payment => self.neighbours.payment.fault(),
            Neighbour::Tax => self.neighbours.tax.fault(),
            Neighbour::SocialSecurity => self.neighbours.social_security.fault(),
            Neighbour::Mail => self.neighbours.mail.fault(),
        }
        .fault
    }
}
