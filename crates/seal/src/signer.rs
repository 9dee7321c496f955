//! Keys that sign.

use alloc::string::String;
use core::fmt;

use p256::EncodedPoint;
use p256::ecdsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use p256::elliptic_curve::zeroize::Zeroizing;
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use sha2::{Digest, Sha256};
use thiserror::Error;

/// A key did not sign: a device was not there, or refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the key did not sign: {reason}")]
pub struct SignError {
    /// What the device said; for the log.
    pub reason: String,
}

/// Bytes that are not a P-256 key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a P-256 key")]
pub struct KeyError;

/// Whatever holds a P-256 key and signs with it: memory, or a hardware module.
pub trait Signer: Send + Sync {
    /// ECDSA signature `r ‖ s` over a SHA-256 digest.
    ///
    /// # Errors
    /// The device is not there, or refuses.
    fn sign_digest(&self, digest: &[u8; 32]) -> Result<[u8; 64], SignError>;

    /// The public half.
    fn public_key(&self) -> PublicKey;

    /// ES256: signs the SHA-256 digest of a message.
    ///
    /// # Errors
    /// As [`Signer::sign_digest`].
    fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignError> {
        self.sign_digest(&Sha256::digest(message).into())
    }
}

/// A P-256 public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// From the coordinates of the point, 32 bytes each.
    ///
    /// # Errors
    /// Coordinates that are not a point of the curve.
    pub fn from_coordinates(x: &[u8; 32], y: &[u8; 32]) -> Result<Self, KeyError> {
        let point = EncodedPoint::from_affine_coordinates(x.into(), y.into(), false);
        VerifyingKey::from_encoded_point(&point).map(Self).map_err(|_| KeyError)
    }

    /// From the point as SEC 1 writes it, as in a certificate.
    ///
    /// # Errors
    /// Bytes that are not a point of the curve.
    pub fn from_sec1(bytes: &[u8]) -> Result<Self, KeyError> {
        VerifyingKey::from_sec1_bytes(bytes).map(Self).map_err(|_| KeyError)
    }

    /// The coordinates of the point.
    pub fn coordinates(&self) -> ([u8; 32], [u8; 32]) {
        let point = self.0.to_encoded_point(false);
        let x = point.x().expect("a public key is never the point at infinity");
        let y = point.y().expect("an uncompressed point has its second coordinate");
        ((*x).into(), (*y).into())
    }

    /// The point as SEC 1 writes it, uncompressed: 65 bytes.
    pub fn to_sec1(&self) -> [u8; 65] {
        let (x, y) = self.coordinates();
        let mut out = [4; 65];
        out[1..33].copy_from_slice(&x);
        out[33..].copy_from_slice(&y);
        out
    }

    /// Whether `signature` (`r ‖ s`) is this key's over the SHA-256 digest of `message`.
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let digest: [u8; 32] = Sha256::digest(message).into();
        Signature::from_slice(signature).is_ok_and(|signature| self.0.verify_prehash(&digest, &signature).is_ok())
    }
}

/// A key in memory. Signatures are deterministic (RFC 6979): no random number can betray it.
pub struct MemoryKey(SigningKey);

impl MemoryKey {
    /// From the private number, 32 bytes big endian, as drawn by the caller.
    ///
    /// # Errors
    /// Zero, or a number not below the order of the curve: draw again.
    pub fn from_scalar(scalar: &[u8; 32]) -> Result<Self, KeyError> {
        SigningKey::from_bytes(scalar.into()).map(Self).map_err(|_| KeyError)
    }

    /// From PKCS #8 in PEM (`BEGIN PRIVATE KEY`).
    ///
    /// # Errors
    /// Not PEM, encrypted, or a key of another kind.
    pub fn from_pkcs8_pem(pem: &str) -> Result<Self, KeyError> {
        SigningKey::from_pkcs8_pem(pem).map(Self).map_err(|_| KeyError)
    }

    /// As PKCS #8 in PEM; the text is wiped when dropped.
    pub fn to_pkcs8_pem(&self) -> Zeroizing<String> {
        self.0.to_pkcs8_pem(LineEnding::LF).expect("a P-256 key always has a PKCS #8 form")
    }
}

impl Signer for MemoryKey {
    fn sign_digest(&self, digest: &[u8; 32]) -> Result<[u8; 64], SignError> {
        let signed: Result<Signature, _> = self.0.sign_prehash(digest);
        signed.map(|signature| signature.to_bytes().into()).map_err(|_| SignError { reason: "no signature".into() })
    }

    fn public_key(&self) -> PublicKey {
        PublicKey(*self.0.verifying_key())
    }
}

impl fmt::Debug for MemoryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryKey(…)")
    }
}
