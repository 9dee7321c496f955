//! What an officer will sign in with: a password kept as an Argon2id hash, and a secret for one-time codes that the vault keeps.

use crate::chance::Chance;
use crate::outside::vault::{Vault, VaultFault};
use argon2::Argon2;
use argon2::password_hash::PasswordHasher;
use argon2::password_hash::phc::PasswordHash;
use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

/// What the vault binds officers' one-time secrets to.
pub const SECRET_PURPOSE: &str = "totp";
/// Shortest password of an officer, in characters.
pub const PASSWORD_MIN_CHARS: usize = 12;
/// Longest password of an officer, in bytes: hashing more only costs.
pub const PASSWORD_MAX_BYTES: usize = 256;

/// Why a secret cannot be kept or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OfficerFault {
    /// Shorter than [`PASSWORD_MIN_CHARS`], or longer than [`PASSWORD_MAX_BYTES`].
    #[error("a password has {PASSWORD_MIN_CHARS} characters or more, and at most {PASSWORD_MAX_BYTES} bytes")]
    Password,
    /// Hashing failed.
    #[error("the password cannot be hashed: {0}")]
    Hash(String),
    /// The vault refuses.
    #[error(transparent)]
    Vault(#[from] VaultFault),
    /// What the vault held is no secret.
    #[error("the one-time secret cannot be used")]
    Secret,
}

/// The hash under which a password is kept. Takes tens of milliseconds: call it where blocking is allowed.
///
/// # Errors
/// Too short, too long, or hashing failed.
pub fn hash_password(password: &str, chance: Chance) -> Result<String, OfficerFault> {
    if password.chars().count() < PASSWORD_MIN_CHARS || password.len() > PASSWORD_MAX_BYTES {
        return Err(OfficerFault::Password);
    }
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &chance.bytes::<16>());
    hash.map(|hash: PasswordHash| hash.to_string()).map_err(|error| OfficerFault::Hash(error.to_string()))
}

/// A secret for one-time codes as the vault keeps it.
///
/// # Errors
/// The vault refuses.
pub fn seal_secret(vault: &Vault, secret: &[u8; 20], chance: Chance) -> Result<String, OfficerFault> {
    Ok(vault.seal(SECRET_PURPOSE, secret, chance.bytes::<12>())?)
}

/// The secret as people type it into their authenticator.
#[must_use]
pub fn secret_text(secret: &[u8; 20]) -> String {
    Secret::new_stack(*secret).to_base32()
}

/// The code of an instant: for the demonstration and for tests.
///
/// # Errors
/// The secret cannot be used.
pub fn code_at(secret: &[u8; 20], now: Timestamp) -> Result<String, OfficerFault> {
    Ok(totp(secret.to_vec())?.generate(seconds(now)).to_string())
}

fn totp(secret: Vec<u8>) -> Result<Totp, OfficerFault> {
    Builder::new().with_secret(Secret::new(secret.into_boxed_slice())).build().map_err(|_| OfficerFault::Secret)
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.as_second()).unwrap_or(0)
}
