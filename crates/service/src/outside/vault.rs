//! Seals small secrets for the store: officers' one-time secrets, private signing keys. Each is bound to its purpose.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use thiserror::Error;

use super::cipher::{TAG_BYTES, decrypt, encrypt};
use super::key::InstallationKey;

/// Largest secret, in bytes.
pub const SECRET_MAX_BYTES: usize = 64 * 1024;
/// What sealed text begins with; the number is the version of its form.
const MARK: &str = "v1.";
const NONCE_BYTES: usize = 12;

/// Seals and opens with one key. Never shown: its debug form is empty.
#[derive(Clone)]
pub struct Vault {
    key: [u8; 32],
}

/// Why a secret is not sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum VaultFault {
    /// More than [`SECRET_MAX_BYTES`].
    #[error("the secret is too large")]
    TooLarge,
    /// Not the text of a sealed secret.
    #[error("this is not a sealed secret")]
    Malformed,
    /// Sealed with another key, for another purpose, or changed since.
    #[error("the secret was sealed with another key or for another purpose, or was changed")]
    Forged,
}

impl Vault {
    /// With this key and no other.
    #[must_use]
    pub fn from_key(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// With the installation's key for the vault.
    #[must_use]
    pub fn of(installation: &InstallationKey) -> Self {
        Self::from_key(installation.derived("balcao vault 1"))
    }

    /// Seals. `purpose` names table, column and row, so that sealed text moved elsewhere does not open. `nonce` is fresh and random.
    ///
    /// # Errors
    /// [`VaultFault::TooLarge`].
    pub fn seal(&self, purpose: &str, plain: &[u8], nonce: [u8; NONCE_BYTES]) -> Result<String, VaultFault> {
        if plain.len() > SECRET_MAX_BYTES {
            return Err(VaultFault::TooLarge);
        }
        let sealed = encrypt(self.key, nonce, purpose.as_bytes(), plain);
        Ok(format!("{MARK}{}", BASE64.encode([&nonce[..], &sealed].concat())))
    }

    /// Opens what [`Vault::seal`] gave for the same purpose.
    ///
    /// # Errors
    /// See [`VaultFault`].
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<Vec<u8>, VaultFault> {
        if sealed.len() > 2 * SECRET_MAX_BYTES {
            return Err(VaultFault::TooLarge);
        }
        let text = sealed.strip_prefix(MARK).ok_or(VaultFault::Malformed)?;
        let bytes = BASE64.decode(text).map_err(|_| VaultFault::Malformed)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_BYTES>().ok_or(VaultFault::Malformed)?;
        if sealed.len() < TAG_BYTES {
            return Err(VaultFault::Malformed);
        }
        decrypt(self.key, *nonce, purpose.as_bytes(), sealed).ok_or(VaultFault::Forged)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Vault")
    }
}
