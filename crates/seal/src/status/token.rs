//! The token: the list, who says so, as of when and until when.

use alloc::format;
use alloc::string::{String, ToString};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::keys::{KeyId, Keyring};
use crate::limits::STATUS_TOKEN_BYTES;
use crate::signer::{SignError, Signer};
use crate::status::list::{ListError, StatusList};

const ALGORITHM: &str = "ES256";
const TYPE: &str = "statuslist+jwt";

/// Why a status token is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TokenError {
    /// Larger than a token may be.
    #[error("larger than {STATUS_TOKEN_BYTES} bytes")]
    TooLarge,
    /// Not three parts of base 64 with the expected JSON in them.
    #[error("not a status token")]
    Form,
    /// Another algorithm, another type or another number of bits.
    #[error("a token of another kind")]
    Kind,
    /// The key is not in the ring, or does not sign at that time.
    #[error("signed by an unknown key")]
    UnknownKey,
    /// The signature does not hold.
    #[error("the signature does not hold")]
    Signature,
    /// The list in it cannot be read.
    #[error("the list cannot be read: {0}")]
    List(#[from] ListError),
}

impl TokenError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "status_too_large",
            Self::Form => "status_form",
            Self::Kind => "status_kind",
            Self::UnknownKey => "status_unknown_key",
            Self::Signature => "status_signature",
            Self::List(_) => "status_list",
        }
    }
}

/// A status list with what its issuer says about it. To verifiers it is only ever given by
/// [`read`], so that one that exists was signed by a trusted key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusToken {
    key: KeyId,
    subject: String,
    issued_at: Timestamp,
    expires_at: Timestamp,
    ttl_s: u32,
    list: StatusList,
}

impl StatusToken {
    /// The key that signed it.
    pub fn key(&self) -> &KeyId {
        &self.key
    }

    /// The address the list is published at.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// As of when the list is true.
    pub fn issued_at(&self) -> Timestamp {
        self.issued_at
    }

    /// Until when the list may be relied on.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// How long a reader may keep it before asking again, in seconds.
    pub fn ttl_s(&self) -> u32 {
        self.ttl_s
    }

    /// The list.
    pub fn list(&self) -> &StatusList {
        &self.list
    }
}

/// What an issuer says about a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms<'a> {
    /// The address the list is published at.
    pub subject: &'a str,
    /// As of when it is true.
    pub issued_at: Timestamp,
    /// Until when it may be relied on.
    pub expires_at: Timestamp,
    /// How long a reader may keep it before asking again, in seconds.
    pub ttl_s: u32,
}

/// Signs a list. Instants are cut to whole seconds.
///
/// # Errors
/// The key did not sign.
pub fn issue(list: &StatusList, terms: Terms, key: &KeyId, signer: &dyn Signer) -> Result<String, SignError> {
    let head = HeadWire { alg: ALGORITHM.to_string(), kid: key.to_string(), typ: TYPE.to_string() };
    let body = BodyWire {
        sub: terms.subject.to_string(),
        iat: terms.issued_at.as_second(),
        exp: terms.expires_at.as_second(),
        ttl: terms.ttl_s,
        status_list: ListWire { bits: 1, lst: list.pack() },
    };
    let signed = format!("{}.{}", part(&head), part(&body));
    let signature = signer.sign(signed.as_bytes())?;
    Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// Reads a token and checks its signature. Whether it is still fresh is asked when a seal is
/// verified: an old list still tells what had been revoked by then.
///
/// # Errors
/// Anything but a token signed by a key of the ring in that key's time.
pub fn read(token: &str, keyring: &Keyring) -> Result<StatusToken, TokenError> {
    if token.len() > STATUS_TOKEN_BYTES {
        return Err(TokenError::TooLarge);
    }
    let token = token.trim();
    let (signed, signature) = token.rsplit_once('.').ok_or(TokenError::Form)?;
    let (head, body) = signed.split_once('.').ok_or(TokenError::Form)?;
    let head: HeadWire = open(head)?;
    if head.alg != ALGORITHM || head.typ != TYPE {
        return Err(TokenError::Kind);
    }
    let id = KeyId::parse(&head.kid).map_err(|_| TokenError::UnknownKey)?;
    let key = keyring.find(&id).ok_or(TokenError::UnknownKey)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| TokenError::Form)?;
    let signature = signature.try_into().map_err(|_| TokenError::Form)?;
    if !key.public_key.verifies(signed.as_bytes(), &signature) {
        return Err(TokenError::Signature);
    }
    let body: BodyWire = open(body)?;
    let instant = |second| Timestamp::from_second(second).map_err(|_| TokenError::Form);
    let issued_at = instant(body.iat)?;
    if !key.signs_at(issued_at) {
        return Err(TokenError::UnknownKey);
    }
    if body.status_list.bits != 1 {
        return Err(TokenError::Kind);
    }
    let list = StatusList::unpack(&body.status_list.lst)?;
    Ok(StatusToken { key: id, subject: body.sub, issued_at, expires_at: instant(body.exp)?, ttl_s: body.ttl, list })
}

fn part(wire: &impl Serialize) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(wire).expect("texts and numbers always have a JSON form"))
}

fn open<T: for<'a> Deserialize<'a>>(part: &str) -> Result<T, TokenError> {
    let json = URL_SAFE_NO_PAD.decode(part).map_err(|_| TokenError::Form)?;
    serde_json::from_slice(&json).map_err(|_| TokenError::Form)
}

#[derive(Serialize, Deserialize)]
struct HeadWire {
    alg: String,
    kid: String,
    typ: String,
}

#[derive(Serialize, Deserialize)]
struct BodyWire {
    sub: String,
    iat: i64,
    exp: i64,
    ttl: u32,
    status_list: ListWire,
}

#[derive(Serialize, Deserialize)]
struct ListWire {
    bits: u8,
    lst: String,
}
