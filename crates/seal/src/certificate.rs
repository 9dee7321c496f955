//! X.509 certificates for the keys that sign PDFs, and what is read from one.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use der::asn1::{BitString, GeneralizedTime, OctetString, PrintableString, SetOfVec, UtcTime, Utf8StringRef};
use der::oid::AssociatedOid;
use der::{Any, DateTime, Decode, Encode};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use thiserror::Error;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::certificate::{Certificate, TbsCertificate, Version};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::name::{Name, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, ObjectIdentifier, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

use crate::signer::{PublicKey, SignError, Signer};

/// `ecdsa-with-SHA256`, RFC 5758.
pub(crate) const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
/// `id-ecPublicKey`, RFC 5480.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// `prime256v1`, RFC 5480.
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const COUNTRY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.6");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
/// Years from here on are written in four digits (RFC 5280 §4.1.2.5).
const FOUR_DIGIT_YEARS_FROM: u16 = 2050;

/// Whom a certificate names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject<'a> {
    /// What signs.
    pub common_name: &'a str,
    /// Whose it is.
    pub organisation: &'a str,
    /// ISO 3166 alpha-2 code, `PT`.
    pub country: &'a str,
}

/// Why there is no such certificate.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CertificateError {
    /// A name or an instant that a certificate cannot carry.
    #[error("a certificate cannot say that: {0}")]
    Content(String),
    /// Not the DER form of a certificate with a P-256 key.
    #[error("not a certificate with a P-256 key")]
    Unreadable,
    /// The key did not sign.
    #[error("not signed")]
    Sign(#[from] SignError),
}

impl From<der::Error> for CertificateError {
    fn from(error: der::Error) -> Self {
        Self::Content(error.to_string())
    }
}

/// What is read from a certificate. Nothing of it is vouched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The subject, as RFC 4514 writes it.
    pub subject: String,
    /// The key.
    pub public_key: PublicKey,
    /// From when.
    pub not_before: Timestamp,
    /// Until when.
    pub not_after: Timestamp,
}

/// A certificate that a key signs for itself, for those who run the service without an authority
/// behind them: readers see a valid signature by an unknown issuer. In DER.
///
/// # Errors
/// A name or a time that a certificate cannot carry, or a key that does not sign.
pub fn self_signed(
    signer: &dyn Signer,
    subject: Subject,
    not_before: Timestamp,
    not_after: Timestamp,
) -> Result<Vec<u8>, CertificateError> {
    let key = signer.public_key().to_sec1();
    let name = name(subject)?;
    let tbs = TbsCertificate {
        version: Version::V3,
        serial_number: serial(&key, not_before)?,
        signature: AlgorithmIdentifierOwned { oid: ECDSA_SHA256, parameters: None },
        issuer: name.clone(),
        validity: Validity { not_before: time(not_before)?, not_after: time(not_after)? },
        subject: name,
        subject_public_key_info: SubjectPublicKeyInfoOwned {
            algorithm: AlgorithmIdentifierOwned { oid: EC_PUBLIC_KEY, parameters: Some(Any::encode_from(&P256)?) },
            subject_public_key: BitString::from_bytes(&key)?,
        },
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(extensions(&key)?),
    };
    let signature = der_signature(&signer.sign(&tbs.to_der()?)?)?;
    let certificate = Certificate {
        tbs_certificate: tbs,
        signature_algorithm: AlgorithmIdentifierOwned { oid: ECDSA_SHA256, parameters: None },
        signature: BitString::from_bytes(&signature)?,
    };
    Ok(certificate.to_der()?)
}

/// Reads a certificate in DER.
///
/// # Errors
/// Anything but a certificate with a P-256 key.
pub fn read(der: &[u8]) -> Result<Facts, CertificateError> {
    let certificate = Certificate::from_der(der).map_err(|_| CertificateError::Unreadable)?;
    facts(&certificate).ok_or(CertificateError::Unreadable)
}

pub(crate) fn facts(certificate: &Certificate) -> Option<Facts> {
    let tbs = &certificate.tbs_certificate;
    Some(Facts {
        subject: tbs.subject.to_string(),
        public_key: public_key(certificate)?,
        not_before: instant(tbs.validity.not_before)?,
        not_after: instant(tbs.validity.not_after)?,
    })
}

pub(crate) fn public_key(certificate: &Certificate) -> Option<PublicKey> {
    let info = &certificate.tbs_certificate.subject_public_key_info;
    let curve = info.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()?;
    if (info.algorithm.oid, curve) != (EC_PUBLIC_KEY, P256) {
        return None;
    }
    PublicKey::from_sec1(info.subject_public_key.as_bytes()?).ok()
}

/// `r ‖ s` in the DER form that certificates and PDF signatures carry.
pub(crate) fn der_signature(signature: &[u8; 64]) -> Result<Vec<u8>, der::Error> {
    let signature = p256::ecdsa::Signature::from_slice(signature).map_err(|_| der::ErrorKind::Failed)?;
    Ok(signature.to_der().as_bytes().to_vec())
}

fn name(subject: Subject) -> Result<Name, CertificateError> {
    let country = PrintableString::new(subject.country)?;
    let parts = [
        (COUNTRY, Any::encode_from(&country)?),
        (ORGANISATION, Any::encode_from(&Utf8StringRef::new(subject.organisation)?)?),
        (COMMON_NAME, Any::encode_from(&Utf8StringRef::new(subject.common_name)?)?),
    ];
    let one = |(oid, value)| SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }]).map(RelativeDistinguishedName::from);
    Ok(Name::from(parts.into_iter().map(one).collect::<Result<Vec<_>, _>>()?))
}

/// Made from the key and the time, so that it needs no random number and never repeats for two
/// certificates of one key. Positive and at most 20 bytes (RFC 5280 §4.1.2.2).
fn serial(key: &[u8], not_before: Timestamp) -> Result<SerialNumber, der::Error> {
    let digest = Sha256::new().chain_update(key).chain_update(not_before.as_nanosecond().to_be_bytes()).finalize();
    let mut bytes: [u8; 16] = core::array::from_fn(|place| digest[place]);
    bytes[0] = bytes[0] & 0x7F | 0x40;
    SerialNumber::new(&bytes)
}

fn extensions(key: &[u8]) -> Result<Vec<Extension>, der::Error> {
    // RFC 7093 §2, method 1: the first 160 bits of the SHA-256 digest of the key.
    let key_id = OctetString::new(&Sha256::digest(key)[..20])?;
    let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation);
    let authority = AuthorityKeyIdentifier { key_identifier: Some(key_id.clone()), ..Default::default() };
    Ok(vec![
        extension(&SubjectKeyIdentifier(key_id), false)?,
        extension(&authority, false)?,
        extension(&BasicConstraints { ca: false, path_len_constraint: None }, true)?,
        extension(&usage, true)?,
    ])
}

fn extension<T: AssociatedOid + Encode>(value: &T, critical: bool) -> Result<Extension, der::Error> {
    Ok(Extension { extn_id: T::OID, critical, extn_value: OctetString::new(value.to_der()?)? })
}

fn time(at: Timestamp) -> Result<Time, CertificateError> {
    let seconds = u64::try_from(at.as_second()).map_err(|_| CertificateError::Content("before 1970".to_string()))?;
    let at = DateTime::from_unix_duration(core::time::Duration::from_secs(seconds))?;
    Ok(if at.year() < FOUR_DIGIT_YEARS_FROM {
        Time::UtcTime(UtcTime::from_date_time(at)?)
    } else {
        Time::GeneralTime(GeneralizedTime::from_date_time(at))
    })
}

fn instant(time: Time) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(time.to_unix_duration().as_secs()).ok()?).ok()
}
