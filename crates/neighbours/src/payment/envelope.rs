//! The webhook's envelope: AES-256-GCM, key from a Base64 secret, no associated data, the tag in a header of its own, all Base64.

use aes_gcm::aead::{Aead, KeyInit, Nonce};
use aes_gcm::{Aes256Gcm, Key};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

/// Header of the initialisation vector.
pub const IV_HEADER: &str = "X-Initialization-Vector";
/// Header of the authentication tag.
pub const TAG_HEADER: &str = "X-Authentication-Tag";
const TAG_BYTES: usize = 16;

/// A notice as it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// Base64 of 12 bytes.
    pub iv: String,
    /// Base64 of 16 bytes.
    pub tag: String,
    /// Base64 ciphertext: the body.
    pub body: String,
}

/// Why an envelope could not be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvelopeRefusal {
    /// The secret is not Base64 of 32 bytes.
    Secret,
    /// Vector, tag or body is not Base64, or of the wrong length.
    Malformed,
    /// It was not made with this secret, or was changed on the way.
    Forged,
}

/// Encrypts. The vector must never repeat under one secret.
///
/// # Errors
/// When the secret is not one.
pub fn seal(secret: &str, iv: [u8; 12], plaintext: &[u8]) -> Result<Envelope, EnvelopeRefusal> {
    let nonce = Nonce::<Aes256Gcm>::from(iv);
    let mut sealed = cipher(secret)?.encrypt(&nonce, plaintext).map_err(|_| EnvelopeRefusal::Malformed)?;
    let tag = sealed.split_off(sealed.len() - TAG_BYTES);
    Ok(Envelope { iv: BASE64.encode(iv), tag: BASE64.encode(tag), body: BASE64.encode(sealed) })
}

/// Decrypts and authenticates.
///
/// # Errors
/// When the secret is not one, or the envelope is malformed or forged.
pub fn open(secret: &str, envelope: &Envelope) -> Result<Vec<u8>, EnvelopeRefusal> {
    let decode = |text: &str| BASE64.decode(text.trim()).map_err(|_| EnvelopeRefusal::Malformed);
    let iv: [u8; 12] = decode(&envelope.iv)?.try_into().map_err(|_| EnvelopeRefusal::Malformed)?;
    let tag = decode(&envelope.tag)?;
    if tag.len() != TAG_BYTES {
        return Err(EnvelopeRefusal::Malformed);
    }
    let mut sealed = decode(&envelope.body)?;
    sealed.extend(tag);
    let nonce = Nonce::<Aes256Gcm>::from(iv);
    cipher(secret)?.decrypt(&nonce, sealed.as_slice()).map_err(|_| EnvelopeRefusal::Forged)
}

fn cipher(secret: &str) -> Result<Aes256Gcm, EnvelopeRefusal> {
    let key: [u8; 32] = BASE64.decode(secret).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(EnvelopeRefusal::Secret)?;
    Ok(Aes256Gcm::new(&Key::<Aes256Gcm>::from(key)))
}

#[cfg(test)]
mod tests;
