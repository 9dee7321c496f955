//! The published keys: `/.well-known/seal-keys.json`, and the ring verifiers look keys up in.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::limits::{KEYS, KEYS_BYTES, REFERENCE_CHARS};
use crate::signer::PublicKey;

/// Why a key or a document of keys is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeysError {
    /// The signer is not four, or the reference not 1 to 16, upper-case letters and digits.
    #[error("a key is named by four and by up to {REFERENCE_CHARS} upper-case letters or digits")]
    Name,
    /// The last day is before the first.
    #[error("key {0} ends before it begins")]
    Window(KeyId),
    /// Two keys of one name.
    #[error("key {0} stands there twice")]
    Twice(KeyId),
    /// The key is not a point of P-256.
    #[error("key {signer}-{reference} is not a P-256 key")]
    Curve {
        /// The signer named beside it.
        signer: String,
        /// The reference named beside it.
        reference: String,
    },
    /// The document is too large or is no such document.
    #[error("not a document of seal keys: {0}")]
    Document(String),
}

impl KeysError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Name => "keys_name",
            Self::Window(_) => "keys_window",
            Self::Twice(_) => "keys_twice",
            Self::Curve { .. } => "keys_curve",
            Self::Document(_) => "keys_document",
        }
    }
}

/// The name of a key: the signer (country and authority) and the reference of its certificate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId {
    signer: String,
    reference: String,
}

impl KeyId {
    /// A signer of four characters (`PTAI`) and a reference of 1 to 16 (`01`), upper-case letters
    /// and digits.
    ///
    /// # Errors
    /// Any other name.
    pub fn new(signer: &str, reference: &str) -> Result<Self, KeysError> {
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if signer.len() != 4 || !plain(signer) || !(1..=REFERENCE_CHARS).contains(&reference.len()) || !plain(reference) {
            return Err(KeysError::Name);
        }
        Ok(Self { signer: signer.to_string(), reference: reference.to_string() })
    }

    /// Reads `PTAI-01`.
    ///
    /// # Errors
    /// Any other text.
    pub fn parse(text: &str) -> Result<Self, KeysError> {
        let (signer, reference) = text.split_once('-').ok_or(KeysError::Name)?;
        Self::new(signer, reference)
    }

    /// The signer, `PTAI`.
    pub fn signer(&self) -> &str {
        &self.signer
    }

    /// The reference, `01`.
    pub fn reference(&self) -> &str {
        &self.reference
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.signer, self.reference)
    }
}

/// A public key and the days it may sign on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedKey {
    /// Its name.
    pub id: KeyId,
    /// The key.
    pub public_key: PublicKey,
    /// First day a signature may bear (`nbf`).
    pub not_before: Date,
    /// Last day a signature may bear (`exp`).
    pub not_after: Date,
    /// When it stopped signing early; what it signed before stays good.
    pub retired_at: Option<Timestamp>,
}

impl PublishedKey {
    /// Whether a signature of this day may be this key's.
    pub fn signs_on(&self, day: Date) -> bool {
        let retired = self.retired_at.map(|at| lisbon_days(at)[1]);
        (self.not_before..=self.not_after).contains(&day) && retired.is_none_or(|last| day <= last)
    }

    /// Whether a signature of this instant may be this key's.
    pub fn signs_at(&self, at: Timestamp) -> bool {
        lisbon_days(at).into_iter().any(|day| self.signs_on(day)) && self.retired_at.is_none_or(|last| at <= last)
    }
}

/// The days an instant can be in Lisbon, which is at UTC or one hour ahead; earlier first. A key's
/// window is known to the day, so the hour needs no table of time zones.
fn lisbon_days(at: Timestamp) -> [Date; 2] {
    let day = |at: Timestamp| Offset::UTC.to_datetime(at).date();
    [day(at), day(at.saturating_add(SignedDuration::from_hours(1)).unwrap_or(at))]
}

/// The keys a verifier trusts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keyring {
    keys: Vec<PublishedKey>,
}

impl Keyring {
    /// A ring of these keys.
    ///
    /// # Errors
    /// A name that stands there twice, or a key that ends before it begins.
    pub fn new(keys: Vec<PublishedKey>) -> Result<Self, KeysError> {
        for (place, key) in keys.iter().enumerate() {
            if key.not_after < key.not_before {
                return Err(KeysError::Window(key.id.clone()));
            }
            if keys[..place].iter().any(|earlier| earlier.id == key.id) {
                return Err(KeysError::Twice(key.id.clone()));
            }
        }
        Ok(Self { keys })
    }

    /// Reads the published document.
    ///
    /// # Errors
    /// Anything but such a document; a key of another kind is refused, not skipped.
    pub fn from_json(bytes: &[u8]) -> Result<Self, KeysError> {
        if bytes.len() > KEYS_BYTES {
            return Err(KeysError::Document("too large".to_string()));
        }
        let wires: Vec<Wire> = serde_json::from_slice(bytes).map_err(|error| KeysError::Document(error.to_string()))?;
        if wires.len() > KEYS {
            return Err(KeysError::Document("too many keys".to_string()));
        }
        Self::new(wires.into_iter().map(Wire::read).collect::<Result<_, _>>()?)
    }

    /// The published document.
    pub fn to_json(&self) -> String {
        let wires: Vec<Wire> = self.keys.iter().map(Wire::write).collect();
        serde_json::to_string(&wires).expect("a document of texts always has a JSON form")
    }

    /// The keys, in the order of the document.
    pub fn keys(&self) -> &[PublishedKey] {
        &self.keys
    }

    /// The key of this name, whatever its days.
    pub fn find(&self, id: &KeyId) -> Option<&PublishedKey> {
        self.keys.iter().find(|key| key.id == *id)
    }

    /// Entries with this very key; a renewed certificate may give one key two names.
    pub fn holding(&self, key: &PublicKey) -> impl Iterator<Item = &PublishedKey> {
        self.keys.iter().filter(move |published| published.public_key == *key)
    }
}

/// One key as published: a JSON Web Key (RFC 7517) with its name and its days.
#[derive(Serialize, Deserialize)]
struct Wire {
    signer: String,
    #[serde(rename = "ref")]
    reference: String,
    kty: String,
    crv: String,
    x: String,
    y: String,
    nbf: String,
    exp: String,
    retired_at: Option<String>,
}

impl Wire {
    fn write(key: &PublishedKey) -> Self {
        let (x, y) = key.public_key.coordinates();
        Self {
            signer: key.id.signer.clone(),
            reference: key.id.reference.clone(),
            kty: "EC".to_string(),
            crv: "P-256".to_string(),
            x: URL_SAFE_NO_PAD.encode(x),
            y: URL_SAFE_NO_PAD.encode(y),
            nbf: key.not_before.to_string(),
            exp: key.not_after.to_string(),
            retired_at: key.retired_at.map(|at| at.to_string()),
        }
    }

    fn read(self) -> Result<PublishedKey, KeysError> {
        let id = KeyId::new(&self.signer, &self.reference)?;
        let not_ours = (self.kty.as_str(), self.crv.as_str()) != ("EC", "P-256");
        let point = coordinate(&self.x).zip(coordinate(&self.y)).filter(|_| !not_ours);
        let public_key = point.and_then(|(x, y)| PublicKey::from_coordinates(&x, &y).ok());
        let curve = KeysError::Curve { signer: self.signer, reference: self.reference };
        let day = |text: &str| text.parse::<Date>().map_err(|error| KeysError::Document(error.to_string()));
        let instant = |text: String| text.parse().map_err(|error: jiff::Error| KeysError::Document(error.to_string()));
        Ok(PublishedKey {
            id,
            public_key: public_key.ok_or(curve)?,
            not_before: day(&self.nbf)?,
            not_after: day(&self.exp)?,
            retired_at: self.retired_at.map(instant).transpose()?,
        })
    }
}

fn coordinate(text: &str) -> Option<[u8; 32]> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}
