//! A seal read from bytes nobody vouches for yet.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;
use thiserror::Error;

use crate::c40;
use crate::claims::{Claims, Header, Kind, UnknownField};
use crate::day;
use crate::encode::{CATEGORY, FEATURES, MAGIC, SIGNATURE_BYTES, SIGNATURE_TAG, VERSION, is_country, is_plain, tag};
use crate::keys::KeyId;
use crate::limits::{FIELD_BYTES, SEAL_BYTES, SEAL_TEXT_BYTES};

/// Why something is not a seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// More text than a seal can need.
    #[error("longer than {SEAL_TEXT_BYTES} bytes of text or {SEAL_BYTES} bytes")]
    TooLong,
    /// The text is neither base 32 nor an address that ends in it.
    #[error("not the text of a seal")]
    Text,
    /// The bytes do not begin as a seal does.
    #[error("not a seal")]
    NotASeal,
    /// A seal of another version.
    #[error("a seal of an unknown version")]
    Version,
    /// A seal of another kind of document.
    #[error("a seal of another kind of document")]
    Category,
    /// The bytes end too early.
    #[error("cut off")]
    Truncated,
    /// Country, signer or certificate reference cannot be read.
    #[error("the signer cannot be read")]
    Signer,
    /// A day that does not exist.
    #[error("a day that does not exist")]
    Day,
    /// Fields out of order, or one of them twice.
    #[error("field {tag:#04x} out of order or repeated")]
    Order {
        /// The field's tag.
        tag: u8,
    },
    /// The value of a field cannot be read.
    #[error("field {tag:#04x} cannot be read")]
    Field {
        /// The field's tag.
        tag: u8,
    },
    /// A field that every seal carries is missing.
    #[error("field {tag:#04x} is missing")]
    Missing {
        /// The field's tag.
        tag: u8,
    },
    /// The signature has another length, or something follows it.
    #[error("the signature has another length")]
    Signature,
}

impl DecodeError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "seal_too_long",
            Self::Text => "seal_text",
            Self::NotASeal => "seal_not_a_seal",
            Self::Version => "seal_version",
            Self::Category => "seal_category",
            Self::Truncated => "seal_truncated",
            Self::Signer => "seal_signer",
            Self::Day => "seal_day",
            Self::Order { .. } => "seal_field_order",
            Self::Field { .. } => "seal_field",
            Self::Missing { .. } => "seal_field_missing",
            Self::Signature => "seal_signature",
        }
    }
}

/// A seal as read; whether it is genuine is for [`crate::verify::verify`] to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// Who says it issued it, and when.
    pub header: Header,
    /// What it says.
    pub claims: Claims,
    /// Fields of a later version.
    pub unknown: Vec<UnknownField>,
    signed_part: Vec<u8>,
    signature: [u8; SIGNATURE_BYTES],
}

impl Seal {
    /// The bytes the signature covers, as they were read.
    pub fn signed_part(&self) -> &[u8] {
        &self.signed_part
    }

    /// The signature: `r ‖ s`.
    pub fn signature(&self) -> &[u8; SIGNATURE_BYTES] {
        &self.signature
    }
}

/// Reads a seal. Every byte is accounted for: nothing may follow the signature.
///
/// # Errors
/// Bytes that are not a seal this version understands.
pub fn seal(bytes: &[u8]) -> Result<Seal, DecodeError> {
    if bytes.len() > SEAL_BYTES {
        return Err(DecodeError::TooLong);
    }
    let mut rest = bytes;
    let header = read_header(&mut rest)?;
    let mut fields = Fields::default();
    loop {
        let before = rest;
        let tag = take::<1>(&mut rest)?[0];
        let length = usize::from(take::<1>(&mut rest)?[0]);
        if tag == SIGNATURE_TAG {
            let signature = rest.try_into().map_err(|_| DecodeError::Signature)?;
            if length != SIGNATURE_BYTES {
                return Err(DecodeError::Signature);
            }
            let signed_part = bytes[..bytes.len() - before.len()].to_vec();
            let (claims, unknown) = fields.finish()?;
            return Ok(Seal { header, claims, unknown, signed_part, signature });
        }
        if length > FIELD_BYTES {
            return Err(DecodeError::Field { tag });
        }
        let value = rest.split_off(..length).ok_or(DecodeError::Truncated)?;
        fields.read(tag, value)?;
    }
}

fn read_header(rest: &mut &[u8]) -> Result<Header, DecodeError> {
    let [magic, version] = take(rest).map_err(|_| DecodeError::NotASeal)?;
    if magic != MAGIC {
        return Err(DecodeError::NotASeal);
    }
    if version != VERSION {
        return Err(DecodeError::Version);
    }
    let country = letters(&take::<2>(rest)?)?;
    if country.len() != 3 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(DecodeError::Signer);
    }
    let key = read_key(rest)?;
    let issued = day::from_header(take(rest)?).ok_or(DecodeError::Day)?;
    let signed = day::from_header(take(rest)?).ok_or(DecodeError::Day)?;
    if take(rest)? != [FEATURES, CATEGORY] {
        return Err(DecodeError::Category);
    }
    Ok(Header { country, key, issued, signed })
}

/// Four letters of the signer, two hexadecimal digits with the length of the reference, the
/// reference: one C40 text whose first six characters fill four bytes.
fn read_key(rest: &mut &[u8]) -> Result<KeyId, DecodeError> {
    let start = letters(&take::<4>(rest)?)?;
    let (signer, length) = start.split_at_checked(4).ok_or(DecodeError::Signer)?;
    if length.len() != 2 || length.contains('<') {
        return Err(DecodeError::Signer);
    }
    let length = usize::from_str_radix(length, 16).map_err(|_| DecodeError::Signer)?;
    let packed = rest.split_off(..length.div_ceil(3) * 2).ok_or(DecodeError::Truncated)?;
    let reference = letters(packed)?;
    if reference.len() != length {
        return Err(DecodeError::Signer);
    }
    KeyId::new(signer, &reference).map_err(|_| DecodeError::Signer)
}

fn letters(bytes: &[u8]) -> Result<String, DecodeError> {
    c40::decode(bytes).map_err(|_| DecodeError::Signer)
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], DecodeError> {
    let (first, after) = rest.split_first_chunk::<N>().ok_or(DecodeError::Truncated)?;
    *rest = after;
    Ok(*first)
}

#[derive(Default)]
struct Fields {
    last: Option<u8>,
    profile: Option<[u8; 16]>,
    validity: Option<(Date, Date)>,
    number: Option<String>,
    name: Option<String>,
    birth_date: Option<Date>,
    nationality: Option<String>,
    title_number: Option<String>,
    legal_basis: Option<String>,
    kind: Option<Kind>,
    status_index: Option<u32>,
    unknown: Vec<UnknownField>,
}

impl Fields {
    /// Tags rise strictly, so that one set of claims has one encoding.
    fn read(&mut self, tag: u8, value: &[u8]) -> Result<(), DecodeError> {
        if self.last.is_some_and(|last| tag <= last) {
            return Err(DecodeError::Order { tag });
        }
        self.last = Some(tag);
        let wrong = DecodeError::Field { tag };
        match tag {
            tag::PROFILE => self.profile = Some(value.try_into().map_err(|_| wrong)?),
            tag::VALIDITY => self.validity = Some(validity(value).ok_or(wrong)?),
            tag::NUMBER => self.number = Some(plain(value).ok_or(wrong)?),
            tag::NAME => self.name = Some(plain(value).ok_or(wrong)?),
            tag::BIRTH_DATE => self.birth_date = Some(day::from_digits(value).ok_or(wrong)?),
            tag::NATIONALITY => {
                self.nationality = Some(plain(value).filter(|code| is_country(code)).ok_or(wrong)?);
            }
            tag::TITLE_NUMBER => self.title_number = Some(plain(value).ok_or(wrong)?),
            tag::LEGAL_BASIS => self.legal_basis = Some(plain(value).ok_or(wrong)?),
            tag::KIND => self.kind = Some(kind(value).ok_or(wrong)?),
            tag::STATUS_INDEX => {
                self.status_index = Some(u32::from_be_bytes(value.try_into().map_err(|_| wrong)?));
            }
            _ => self.unknown.push(UnknownField { tag, value: value.to_vec() }),
        }
        Ok(())
    }

    fn finish(self) -> Result<(Claims, Vec<UnknownField>), DecodeError> {
        let missing = |tag| DecodeError::Missing { tag };
        let (valid_from, valid_to) = self.validity.ok_or(missing(tag::VALIDITY))?;
        let claims = Claims {
            profile: self.profile.ok_or(missing(tag::PROFILE))?,
            valid_from,
            valid_to,
            number: self.number.ok_or(missing(tag::NUMBER))?,
            name: self.name,
            birth_date: self.birth_date,
            nationality: self.nationality,
            title_number: self.title_number,
            legal_basis: self.legal_basis,
            kind: self.kind.ok_or(missing(tag::KIND))?,
            status_index: self.status_index.ok_or(missing(tag::STATUS_INDEX))?,
        };
        Ok((claims, self.unknown))
    }
}

fn validity(value: &[u8]) -> Option<(Date, Date)> {
    let (from, to) = value.split_at_checked(8)?;
    let from = day::from_digits(from)?;
    let to = day::from_digits(to.strip_prefix(&[0])?)?;
    (from <= to).then_some((from, to))
}

fn plain(value: &[u8]) -> Option<String> {
    core::str::from_utf8(value).ok().filter(|text| is_plain(text)).map(ToString::to_string)
}

fn kind(value: &[u8]) -> Option<Kind> {
    let [letter] = *value else { return None };
    Kind::from_letter(char::from(letter))
}
