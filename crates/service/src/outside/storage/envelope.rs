//! The form of a stored object: mark and version, the id of the wrapping key, the wrapped data key, the ciphertext. The header and the
//! object's name are authenticated with both, so that neither can be exchanged.

use std::fmt;

use sha2::{Digest, Sha256};

use super::StorageFault;
use crate::outside::cipher::{TAG_BYTES, decrypt, encrypt};
use crate::outside::key::InstallationKey;

/// What an object begins with; the last byte is the version of its form.
const MARK: [u8; 4] = *b"BLC\x01";
const ID_BYTES: usize = 8;
const NONCE_BYTES: usize = 12;
const WRAPPED_BYTES: usize = 32 + TAG_BYTES;
const HEADER_BYTES: usize = MARK.len() + ID_BYTES + NONCE_BYTES + WRAPPED_BYTES;
/// How much larger a stored object is, in bytes.
pub(super) const OVERHEAD_BYTES: usize = HEADER_BYTES + TAG_BYTES;
/// A data key encrypts one object once, so its nonce need not differ.
const ONLY_NONCE: [u8; NONCE_BYTES] = [0; NONCE_BYTES];

/// A key that wraps data keys. Never shown: its debug form is its id.
#[derive(Clone)]
pub struct Kek {
    key: [u8; 32],
    id: [u8; ID_BYTES],
}

/// The key that wraps now, and the earlier ones that still open.
#[derive(Debug, Clone)]
pub struct Keyring {
    /// Wraps everything stored from now on.
    pub current: Kek,
    /// Open what was stored before.
    pub earlier: Vec<Kek>,
}

impl Kek {
    /// Of a key used for nothing else.
    #[must_use]
    pub fn from_key(key: [u8; 32]) -> Self {
        let mut digest = Sha256::new();
        digest.update(b"balcao key id 1");
        digest.update(key);
        let digest: [u8; 32] = digest.finalize().into();
        let id = *digest.first_chunk().expect("a digest of 32 bytes has 8");
        Self { key, id }
    }

    /// Of the installation's key.
    #[must_use]
    pub fn of(installation: &InstallationKey) -> Self {
        Self::from_key(installation.derived("balcao storage 1"))
    }

    /// What names it in objects and in the log: says nothing of the key.
    #[must_use]
    pub fn id(&self) -> String {
        hexadecimal(&self.id)
    }
}

impl Keyring {
    /// One key, none earlier.
    #[must_use]
    pub fn only(current: Kek) -> Self {
        Self { current, earlier: Vec::new() }
    }

    fn find(&self, id: [u8; ID_BYTES]) -> Option<&Kek> {
        std::iter::once(&self.current).chain(&self.earlier).find(|kek| kek.id == id)
    }
}

impl fmt::Debug for Kek {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Kek({})", self.id())
    }
}

/// Encrypts under a data key of its own.
pub(super) fn seal(keys: &Keyring, name: &str, plain: &[u8], fresh: [u8; 44]) -> Vec<u8> {
    let (data_key, wrap_nonce) = split(fresh);
    let kek = &keys.current;
    let bound = bound(kek.id, name);
    let wrapped = encrypt(kek.key, wrap_nonce, &bound, &data_key);
    let mut object = Vec::with_capacity(OVERHEAD_BYTES + plain.len());
    object.extend(MARK);
    object.extend(kek.id);
    object.extend(wrap_nonce);
    object.extend(wrapped);
    object.extend(encrypt(data_key, ONLY_NONCE, &bound, plain));
    object
}

/// Decrypts.
pub(super) fn open(keys: &Keyring, name: &str, object: &[u8]) -> Result<Vec<u8>, StorageFault> {
    let header = Header::read(object).ok_or(StorageFault::Malformed)?;
    let kek = keys.find(header.id).ok_or_else(|| StorageFault::OtherKey { kek: hexadecimal(&header.id) })?;
    let bound = bound(header.id, name);
    let data_key = decrypt(kek.key, header.nonce, &bound, header.wrapped).ok_or(StorageFault::Tampered)?;
    let data_key = data_key.try_into().map_err(|_| StorageFault::Tampered)?;
    decrypt(data_key, ONLY_NONCE, &bound, header.sealed).ok_or(StorageFault::Tampered)
}

struct Header<'a> {
    id: [u8; ID_BYTES],
    nonce: [u8; NONCE_BYTES],
    wrapped: &'a [u8],
    sealed: &'a [u8],
}

impl<'a> Header<'a> {
    fn read(object: &'a [u8]) -> Option<Self> {
        let rest = object.strip_prefix(&MARK)?;
        let (id, rest) = rest.split_first_chunk()?;
        let (nonce, rest) = rest.split_first_chunk()?;
        let (wrapped, sealed) = rest.split_at_checked(WRAPPED_BYTES)?;
        (sealed.len() >= TAG_BYTES).then_some(Self { id: *id, nonce: *nonce, wrapped, sealed })
    }
}

fn split(fresh: [u8; 44]) -> ([u8; 32], [u8; NONCE_BYTES]) {
    let (mut key, mut nonce) = ([0; 32], [0; NONCE_BYTES]);
    key.copy_from_slice(&fresh[..32]);
    nonce.copy_from_slice(&fresh[32..]);
    (key, nonce)
}

fn bound(id: [u8; ID_BYTES], name: &str) -> Vec<u8> {
    [&MARK[..], &id, name.as_bytes()].concat()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
