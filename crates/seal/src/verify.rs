//! Three answers to three questions, never one green tick: is the signature genuine, does it hold
//! today, was it revoked.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::claims::{Claims, Header, Kind};
use crate::decode::{self, DecodeError, Seal};
use crate::keys::Keyring;
use crate::limits::STATUS_AHEAD_S;
use crate::status::token::StatusToken;
use crate::text;

/// What was handed over to be verified.
#[derive(Clone, Copy, Debug)]
pub enum Presented<'a> {
    /// The text of a QR code, or its last part as typed.
    Text(&'a str),
    /// The seal's own bytes.
    Bytes(&'a [u8]),
}

/// What the answers are measured against; nothing is looked up.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// The keys that are trusted.
    pub keyring: &'a Keyring,
    /// The revocation list, when there is one.
    pub revocations: Option<&'a StatusToken>,
    /// The present instant, for the age of the list.
    pub now: Timestamp,
    /// The present day in Lisbon, for the validity.
    pub today: Date,
}

/// Whether the issuer signed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// By a trusted key, in that key's time, and unchanged since.
    Valid,
    /// Changed, or never signed by the key it names.
    Invalid,
    /// The key it names is not trusted, or not for that day: nothing can be said.
    UnknownKey,
}

impl Signature {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::UnknownKey => "unknown_key",
        }
    }
}

/// Whether it holds today, by its own dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// It holds today.
    Valid,
    /// Its last day is past.
    Expired,
    /// Its first day is still to come.
    NotYet,
}

impl Validity {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Expired => "expired",
            Self::NotYet => "not_yet",
        }
    }
}

/// Whether it was revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Not revoked, by a list that is fresh.
    Valid,
    /// Revoked. Final, so an old list is enough.
    Revoked,
    /// No list, none that reaches this seal, or one too old to say.
    Unknown,
}

impl Status {
    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Revoked => "revoked",
            Self::Unknown => "unknown",
        }
    }
}

/// The answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Is it genuine?
    pub signature: Signature,
    /// Does it hold today? Believe it only with a valid signature.
    pub validity: Validity,
    /// Was it revoked?
    pub status: Status,
    /// As of when the list said so; `None` when no list of this signer was consulted.
    pub status_as_of: Option<Timestamp>,
    /// Who issued it and when. Believe it only with a valid signature.
    pub header: Header,
    /// What it says. Believe it only with a valid signature.
    pub claims: Claims,
}

impl Verdict {
    /// All three answers are good.
    pub fn holds(&self) -> bool {
        self.signature == Signature::Valid && self.validity == Validity::Valid && self.status == Status::Valid
    }

    /// What kind of declaration it is. Believe it only with a valid signature.
    pub fn kind(&self) -> Kind {
        self.claims.kind
    }
}

/// Reads a seal and answers.
///
/// # Errors
/// What was presented is no seal at all.
pub fn verify(presented: Presented, against: Against) -> Result<Verdict, DecodeError> {
    let seal = match presented {
        Presented::Text(text) => decode::seal(&text::parse(text)?)?,
        Presented::Bytes(bytes) => decode::seal(bytes)?,
    };
    let signature = signature(&seal, against.keyring);
    let (status, status_as_of) = match signature {
        Signature::Valid => status(&seal, against),
        // An index nobody signed points at somebody else's entry.
        Signature::Invalid | Signature::UnknownKey => (Status::Unknown, None),
    };
    let validity = validity(&seal.claims, against.today);
    Ok(Verdict { signature, validity, status, status_as_of, header: seal.header, claims: seal.claims })
}

fn signature(seal: &Seal, keyring: &Keyring) -> Signature {
    match keyring.find(&seal.header.key).filter(|key| key.signs_on(seal.header.signed)) {
        None => Signature::UnknownKey,
        Some(key) if key.public_key.verifies(seal.signed_part(), seal.signature()) => Signature::Valid,
        Some(_) => Signature::Invalid,
    }
}

fn validity(claims: &Claims, today: Date) -> Validity {
    if today < claims.valid_from {
        Validity::NotYet
    } else if today > claims.valid_to {
        Validity::Expired
    } else {
        Validity::Valid
    }
}

fn status(seal: &Seal, against: Against) -> (Status, Option<Timestamp>) {
    // Each signer counts its own seals: another's list speaks of other people.
    let own = against.revocations.filter(|token| token.key().signer() == seal.header.key.signer());
    let Some(token) = own else {
        return (Status::Unknown, None);
    };
    let ahead = against.now.saturating_add(SignedDuration::from_secs(STATUS_AHEAD_S)).unwrap_or(Timestamp::MAX);
    let fresh = token.issued_at() <= ahead && against.now < token.expires_at();
    let status = match token.list().is_revoked(seal.claims.status_index) {
        Some(true) => Status::Revoked,
        Some(false) if fresh => Status::Valid,
        Some(false) | None => Status::Unknown,
    };
    (status, Some(token.issued_at()))
}
