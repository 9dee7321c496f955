//! The installation's key: 32 random bytes in a file only its owner can read. Everything else sealed at rest hangs on it.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use thiserror::Error;

/// Largest key file, in bytes.
const KEY_FILE_MAX_BYTES: u64 = 1024;
/// What a key file begins with; the number is the version of its form.
const MARK: &str = "balcao-key-1:";
/// Read and write for the owner, nothing for anybody else.
const OWNER_ONLY: u32 = 0o600;

/// The installation's key. Never shown: its debug form is empty.
#[derive(Clone, PartialEq, Eq)]
pub struct InstallationKey([u8; 32]);

/// Why there is no key.
#[derive(Debug, Error)]
pub enum KeyFault {
    /// No such file.
    #[error("there is no key file; make one with the key command, and keep a copy of it where the backups are not")]
    Missing,
    /// Others can read it.
    #[error("the key file can be read by others (mode {mode:o}); only its owner may (chmod 600)")]
    OpenToOthers {
        /// The permissions found.
        mode: u32,
    },
    /// It is not a key file.
    #[error("the file is not a key file: one line, `balcao-key-1:` and 44 characters")]
    NotAKey,
    /// There is one already, and it is never overwritten.
    #[error("there is a key file already")]
    Exists,
    /// The machine failed.
    #[error("the key file cannot be read or written")]
    Io(#[from] io::Error),
}

impl InstallationKey {
    /// Of 32 random bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A key for one use. Different uses have keys that tell nothing of each other (SHA-256 over a label and the random key).
    #[must_use]
    pub fn derived(&self, label: &str) -> [u8; 32] {
        let mut digest = Sha256::new();
        digest.update((label.len() as u64).to_be_bytes());
        digest.update(label.as_bytes());
        digest.update(self.0);
        digest.finalize().into()
    }
}

impl fmt::Debug for InstallationKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("InstallationKey")
    }
}

/// Reads a key file, and refuses one that others can read.
///
/// # Errors
/// See [`KeyFault`].
pub fn read_key_file(path: &Path) -> Result<InstallationKey, KeyFault> {
    let file = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => KeyFault::Missing,
        _ => KeyFault::Io(error),
    })?;
    let known = file.metadata()?;
    if !known.is_file() || known.len() > KEY_FILE_MAX_BYTES {
        return Err(KeyFault::NotAKey);
    }
    let mode = known.permissions().mode() & 0o777;
    if mode & !OWNER_ONLY != 0 {
        return Err(KeyFault::OpenToOthers { mode });
    }
    let mut bytes = Vec::new();
    file.take(KEY_FILE_MAX_BYTES).read_to_end(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| KeyFault::NotAKey)?;
    read_key_text(&text).ok_or(KeyFault::NotAKey)
}

/// Writes a new key file that only its owner can read.
///
/// # Errors
/// [`KeyFault::Exists`], or what the machine says.
pub fn create_key_file(path: &Path, random: [u8; 32]) -> Result<(), KeyFault> {
    let opened = OpenOptions::new().write(true).create_new(true).mode(OWNER_ONLY).open(path);
    let mut file = opened.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => KeyFault::Exists,
        _ => KeyFault::Io(error),
    })?;
    file.write_all(new_key_text(random).as_bytes())?;
    Ok(file.sync_all()?)
}

/// The content of a key file.
#[must_use]
pub fn new_key_text(random: [u8; 32]) -> String {
    format!("{MARK}{}\n", BASE64.encode(random))
}

fn read_key_text(text: &str) -> Option<InstallationKey> {
    let bytes = BASE64.decode(text.trim_end().strip_prefix(MARK)?).ok()?;
    Some(InstallationKey(bytes.try_into().ok()?))
}
