//! What a neighbour is given and never makes itself: business time and chance.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use jiff::Timestamp;

/// Business time, which a demonstration moves.
pub type BusinessClock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Chance: 128 bits that never repeat. Identifiers, credentials and the webhook's initialisation vectors come from it.
pub type Chance = Arc<dyn Fn() -> u128 + Send + Sync>;

/// Both together.
#[derive(Clone)]
pub struct Given {
    /// Business time.
    pub now: BusinessClock,
    /// Chance.
    pub chance: Chance,
}

impl Given {
    pub(crate) fn now(&self) -> Timestamp {
        (self.now)()
    }

    /// 32 hexadecimal characters.
    pub(crate) fn token(&self) -> String {
        token(&self.chance)
    }
}

pub(crate) fn token(chance: &Chance) -> String {
    format!("{:032x}", chance())
}

/// A free port of loopback.
pub(crate) fn any_port() -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, 0))
}
