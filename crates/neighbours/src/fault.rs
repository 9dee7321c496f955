//! Faults on demand. What each does at each neighbour:
//!
//! | fault | gateway and registries | gateway's webhook | mail sink |
//! |---|---|---|---|
//! | `Slow` | waits, then answers | – | waits before accepting a letter |
//! | `Down` | 503 | – | 421 and hangs up |
//! | `Refused` | connection refused | – | connection refused |
//! | `WrongAnswer` | does it, answers 200 with a page of HTML | – | replies outside the protocol |
//! | `ServerError` | does nothing, answers 500 | – | 451 to the letter |
//! | `Late` | registries: as `Slow` | comes later | letter and report appear later |
//! | `Duplicate` | – | comes twice, same notification | letter appears twice |
//! | `BadSignature` | – | authentication tag is wrong | – |
//! | `WrongAmount` | – | one euro more than was paid | – |

use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::sync::watch;

/// The longest delay a fault may ask for, in milliseconds: ten minutes.
pub const FAULT_DELAY_MAX_MS: u64 = 600_000;

/// A way to misbehave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// Behaves.
    #[default]
    None,
    /// Answers after this long, in real milliseconds.
    Slow {
        /// Real milliseconds.
        ms: u64,
    },
    /// Answers that it is out of service.
    Down,
    /// Does not listen at all. Only set from Rust: over HTTP nobody could end it.
    Refused,
    /// Does what was asked, and answers something nobody can read.
    WrongAnswer,
    /// Fails before doing anything.
    ServerError,
    /// Tells the same twice.
    Duplicate,
    /// Tells this much later, in real milliseconds.
    Late {
        /// Real milliseconds.
        ms: u64,
    },
    /// The webhook does not authenticate.
    BadSignature,
    /// The webhook names another amount than was paid.
    WrongAmount,
}

/// A fault and how many more times it strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FaultOrder {
    /// The fault.
    #[serde(flatten)]
    pub fault: Fault,
    /// Strikes left; none means until changed.
    #[serde(default)]
    pub times: Option<u32>,
}

/// Where in its work a neighbour asks whether to misbehave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Answering a call.
    Call,
    /// Telling something on its own: a webhook, a letter put in a mailbox.
    Notice,
}

/// The switch of one neighbour.
#[derive(Debug)]
pub(crate) struct FaultSwitch {
    order: watch::Sender<FaultOrder>,
    /// Registries have no notices, so `Late` strikes their answers.
    late_is_slow: bool,
}

impl FaultSwitch {
    pub(crate) fn new(late_is_slow: bool) -> Self {
        Self { order: watch::Sender::new(FaultOrder::default()), late_is_slow }
    }

    pub(crate) fn set(&self, order: FaultOrder) {
        self.order.send_replace(order);
    }

    pub(crate) fn current(&self) -> FaultOrder {
        *self.order.borrow()
    }

    pub(crate) fn watch(&self) -> watch::Receiver<FaultOrder> {
        self.order.subscribe()
    }

    /// The fault that strikes now at this stage; counts it.
    pub(crate) fn take(&self, stage: Stage) -> Fault {
        let mut struck = Fault::None;
        self.order.send_if_modified(|order| {
            if !self.strikes(order.fault, stage) {
                return false;
            }
            struck = order.fault;
            match order.times {
                None => false,
                Some(0 | 1) => {
                    *order = FaultOrder::default();
                    true
                }
                Some(left) => {
                    order.times = Some(left - 1);
                    true
                }
            }
        });
        struck
    }

    fn strikes(&self, fault: Fault, stage: Stage) -> bool {
        match fault {
            Fault::None => false,
            Fault::Slow { .. } | Fault::Down | Fault::Refused | Fault::WrongAnswer | Fault::ServerError => stage == Stage::Call,
            Fault::Late { .. } => (stage == Stage::Call) == self.late_is_slow,
            Fault::Duplicate | Fault::BadSignature | Fault::WrongAmount => stage == Stage::Notice,
        }
    }
}

/// A delay of a fault, bounded.
pub(crate) fn delay(ms: u64) -> Duration {
    Duration::from_millis(ms.min(FAULT_DELAY_MAX_MS))
}

#[cfg(test)]
mod tests;
