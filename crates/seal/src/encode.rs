//! A seal's bytes, signed.
//!
//! `header ‖ fields ‖ FF 40 ‖ r ‖ s`, where the signature (ES256) covers header and fields. The
//! container is VDS version 4 (ICAO 9303-13) with the content rules of BSI TR-03171.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use thiserror::Error;

use crate::c40;
use crate::claims::{Claims, Header};
use crate::day;
use crate::limits::{FIELD_BYTES, SEAL_BYTES};
use crate::signer::{SignError, Signer};

pub(crate) const MAGIC: u8 = 0xDC;
/// Version 4 of the container is written 3.
pub(crate) const VERSION: u8 = 0x03;
pub(crate) const FEATURES: u8 = 0x01;
/// "Administrative document" of BSI TR-03171.
pub(crate) const CATEGORY: u8 = 0xC8;
pub(crate) const SIGNATURE_TAG: u8 = 0xFF;
pub(crate) const SIGNATURE_BYTES: usize = 64;

/// Tags of the fields, in the order they stand in a seal.
pub(crate) mod tag {
    pub(crate) const PROFILE: u8 = 0x00;
    pub(crate) const VALIDITY: u8 = 0x01;
    pub(crate) const NUMBER: u8 = 0x04;
    pub(crate) const NAME: u8 = 0x05;
    pub(crate) const BIRTH_DATE: u8 = 0x06;
    pub(crate) const NATIONALITY: u8 = 0x07;
    pub(crate) const TITLE_NUMBER: u8 = 0x08;
    pub(crate) const LEGAL_BASIS: u8 = 0x09;
    pub(crate) const KIND: u8 = 0x0A;
    pub(crate) const STATUS_INDEX: u8 = 0x0B;
}

/// Why claims cannot be sealed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EncodeError {
    /// The issuing country is not three letters.
    #[error("the country is not three upper-case letters")]
    Country,
    /// A day outside the years 0 to 9999.
    #[error("a day that the format cannot write")]
    Day,
    /// The last valid day is before the first.
    #[error("valid until a day before it begins")]
    Validity,
    /// The value of a field is empty, too long or holds control characters.
    #[error("field {tag:#04x} is empty, longer than {FIELD_BYTES} bytes or not plain text")]
    Field {
        /// The field's tag.
        tag: u8,
    },
    /// All fields together are too long.
    #[error("longer than {SEAL_BYTES} bytes")]
    TooLong,
    /// The key did not sign.
    #[error("not signed")]
    Sign(#[from] SignError),
}

impl EncodeError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Country => "seal_country",
            Self::Day => "seal_day",
            Self::Validity => "seal_validity",
            Self::Field { .. } => "seal_field",
            Self::TooLong => "seal_too_long",
            Self::Sign(_) => "seal_not_signed",
        }
    }
}

/// Writes and signs a seal.
///
/// # Errors
/// Claims the format cannot carry, or a key that refuses.
pub fn seal(header: &Header, claims: &Claims, signer: &dyn Signer) -> Result<Vec<u8>, EncodeError> {
    let mut bytes = unsigned(header, claims)?;
    let signature = signer.sign(&bytes)?;
    bytes.extend([SIGNATURE_TAG, SIGNATURE_BYTES as u8]);
    bytes.extend(signature);
    Ok(bytes)
}

/// The bytes a seal's signature covers: header and fields.
///
/// # Errors
/// Claims the format cannot carry.
pub fn unsigned(header: &Header, claims: &Claims) -> Result<Vec<u8>, EncodeError> {
    let mut out = Vec::with_capacity(256);
    write_header(&mut out, header)?;
    write_fields(&mut out, claims)?;
    if out.len() + 2 + SIGNATURE_BYTES > SEAL_BYTES {
        return Err(EncodeError::TooLong);
    }
    Ok(out)
}

fn write_header(out: &mut Vec<u8>, header: &Header) -> Result<(), EncodeError> {
    if header.country.len() != 3 || !header.country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(EncodeError::Country);
    }
    out.extend([MAGIC, VERSION]);
    out.extend(c40::encode(&header.country).map_err(|_| EncodeError::Country)?);
    let reference = header.key.reference();
    let signer = format!("{}{:02X}{reference}", header.key.signer(), reference.len());
    out.extend(c40::encode(&signer).expect("a KeyId holds C40 characters only"));
    out.extend(day::to_header(header.issued).ok_or(EncodeError::Day)?);
    out.extend(day::to_header(header.signed).ok_or(EncodeError::Day)?);
    out.extend([FEATURES, CATEGORY]);
    Ok(())
}

fn write_fields(out: &mut Vec<u8>, claims: &Claims) -> Result<(), EncodeError> {
    if claims.valid_to < claims.valid_from {
        return Err(EncodeError::Validity);
    }
    let digits = |at: Date| day::to_digits(at).ok_or(EncodeError::Day);
    let validity = format!("{}\0{}", digits(claims.valid_from)?, digits(claims.valid_to)?);
    field(out, tag::PROFILE, &claims.profile)?;
    field(out, tag::VALIDITY, validity.as_bytes())?;
    text(out, tag::NUMBER, &claims.number)?;
    optional(out, tag::NAME, claims.name.as_ref())?;
    optional(out, tag::BIRTH_DATE, claims.birth_date.map(digits).transpose()?.as_ref())?;
    if claims.nationality.as_ref().is_some_and(|code| !is_country(code)) {
        return Err(EncodeError::Field { tag: tag::NATIONALITY });
    }
    optional(out, tag::NATIONALITY, claims.nationality.as_ref())?;
    optional(out, tag::TITLE_NUMBER, claims.title_number.as_ref())?;
    optional(out, tag::LEGAL_BASIS, claims.legal_basis.as_ref())?;
    field(out, tag::KIND, &[claims.kind.letter() as u8])?;
    field(out, tag::STATUS_INDEX, &claims.status_index.to_be_bytes())
}

fn optional(out: &mut Vec<u8>, tag: u8, value: Option<&String>) -> Result<(), EncodeError> {
    value.map_or(Ok(()), |value| text(out, tag, value))
}

fn text(out: &mut Vec<u8>, tag: u8, value: &str) -> Result<(), EncodeError> {
    if is_plain(value) { field(out, tag, value.as_bytes()) } else { Err(EncodeError::Field { tag }) }
}

fn field(out: &mut Vec<u8>, tag: u8, value: &[u8]) -> Result<(), EncodeError> {
    let length = u8::try_from(value.len()).ok().filter(|length| usize::from(*length) <= FIELD_BYTES);
    out.extend([tag, length.ok_or(EncodeError::Field { tag })?]);
    out.extend(value);
    Ok(())
}

/// A value that may be shown on a page or a terminal: not empty, no control characters, nothing
/// that turns the direction of writing round.
pub(crate) fn is_plain(value: &str) -> bool {
    let turns = |letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    !value.is_empty() && !value.chars().any(|letter| letter.is_control() || turns(letter))
}

/// Three letters, or up to two fillers after the first (`D<<`).
pub(crate) fn is_country(code: &str) -> bool {
    let letters = code.trim_end_matches('<');
    code.len() == 3 && !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_uppercase())
}
