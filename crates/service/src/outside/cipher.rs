//! AES-256-GCM, as the webhook, the vault and the storage use it: the tag of 16 bytes follows the ciphertext.

use aes_gcm::aead::{Aead, KeyInit, Nonce, Payload};
use aes_gcm::{Aes256Gcm, Key};

/// Length of the tag, in bytes.
pub(super) const TAG_BYTES: usize = 16;

/// Encrypts. A nonce must never repeat under one key.
pub(super) fn encrypt(key: [u8; 32], nonce: [u8; 12], aad: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce = Nonce::<Aes256Gcm>::from(nonce);
    let payload = Payload { msg: plain, aad };
    cipher(key).encrypt(&nonce, payload).expect("AES-GCM refuses only above 64 GiB, and every caller bounds its input")
}

/// Decrypts; `None` when key, nonce, associated data or ciphertext are not those it was made with.
pub(super) fn decrypt(key: [u8; 32], nonce: [u8; 12], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let nonce = Nonce::<Aes256Gcm>::from(nonce);
    cipher(key).decrypt(&nonce, Payload { msg: sealed, aad }).ok()
}

fn cipher(key: [u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(&Key::<Aes256Gcm>::from(key))
}
