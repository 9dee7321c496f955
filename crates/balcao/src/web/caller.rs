//! From which network a question comes: counted so that nobody can try codes in bulk, and not kept in a form that says who it was.

use crate::web::problem::Problem;
use crate::web::site::Site;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use jiff::Timestamp;
use service::actions::limits;
use service::texts::Lang;
use sha2::{Digest, Sha256};
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

/// Proofs checked from one network in an hour: an office with hundreds of employees can check them all.
pub const CHECKS_PER_HOUR_LIMIT: i64 = 600;
/// Codes of letters looked up from one network in an hour.
pub const LETTERS_PER_HOUR_LIMIT: i64 = 60;
/// Files looked at for one network in an hour: each costs seconds of work.
pub const FILES_PER_HOUR_LIMIT: i64 = 60;
/// Sign-in codes asked for from one network in an hour: nobody fills strangers' mailboxes from here.
pub const CODES_PER_HOUR_LIMIT: i64 = 120;
/// Notices about months asked for from one network in an hour.
pub const WISHES_PER_HOUR_LIMIT: i64 = 60;
/// Bytes of an address that name a network: 24 bits of IPv4, 48 of IPv6.
const V4_NETWORK_BYTES: usize = 3;
const V6_NETWORK_BYTES: usize = 6;
/// Set by a proxy on this machine; its last entry is the one the proxy itself saw.
pub const FORWARDED: &str = "x-forwarded-for";

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// A proof is checked.
    Check,
    /// The code of a letter is looked up.
    Letter,
    /// A file is looked at.
    File,
    /// A sign-in code is asked for.
    Code,
    /// A notice about a month is asked for.
    Wish,
}

impl Counted {
    fn name_and_limit(self) -> (&'static str, i64) {
        match self {
            Self::Check => ("verify", CHECKS_PER_HOUR_LIMIT),
            Self::Letter => ("letter", LETTERS_PER_HOUR_LIMIT),
            Self::File => ("file", FILES_PER_HOUR_LIMIT),
            Self::Code => ("code", CODES_PER_HOUR_LIMIT),
            Self::Wish => ("wish-network", WISHES_PER_HOUR_LIMIT),
        }
    }
}

/// The network a question comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller(String);

impl Caller {
    /// Counts one more. `None` while there are not too many, else when it may be tried again.
    ///
    /// # Errors
    /// Faults.
    pub async fn count(&self, site: &Site, lang: Lang, what: Counted) -> Result<Option<Timestamp>, Problem> {
        let (name, limit) = what.name_and_limit();
        let counted = limits::count(&site.app, name, self.0.clone(), limit).await;
        counted.map_err(|stop| Problem::of(lang, stop))
    }

    fn at(address: Option<IpAddr>) -> Self {
        let network = match address.map(|address| address.to_canonical()) {
            Some(IpAddr::V4(address)) => address.octets()[..V4_NETWORK_BYTES].to_vec(),
            Some(IpAddr::V6(address)) => address.octets()[..V6_NETWORK_BYTES].to_vec(),
            None => Vec::new(),
        };
        Self(Sha256::digest(network).iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        let forwarded = parts.headers.get_all(FORWARDED).iter().next_back().and_then(|value| value.to_str().ok());
        let said = forwarded.and_then(|value| value.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
        // Anyone can write the header: only a proxy on this machine is believed.
        Ok(Self::at(match peer {
            Some(peer) if !peer.to_canonical().is_loopback() => Some(peer),
            near => said.or(near),
        }))
    }
}

#[cfg(test)]
mod tests;
