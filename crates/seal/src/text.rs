//! A seal as the text of a QR code: `HTTPS://HOST/S/BASE32`, every character of it in the QR
//! alphanumeric set, so that the code stays small.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use data_encoding::BASE32_NOPAD;
use thiserror::Error;

use crate::decode::DecodeError;
use crate::limits::{SEAL_BYTES, SEAL_TEXT_BYTES};

/// What stands between the host and the seal.
const PATH: &str = "/S/";

/// A host that cannot stand in a QR code of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a host of letters, digits, dots, hyphens and a port is needed")]
pub struct HostError;

/// The text of the QR code. `host` is the host of the public address, with its port if any.
///
/// # Errors
/// A host with other characters than letters, digits, `.`, `-` and `:` (a name in another script
/// is written in its `xn--` form).
pub fn address(host: &str, seal: &[u8]) -> Result<String, HostError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
    if host.is_empty() || !host.bytes().all(allowed) {
        return Err(HostError);
    }
    Ok(format!("HTTPS://{}{PATH}{}", host.to_ascii_uppercase(), base32(seal)))
}

/// The base 32 form (RFC 4648, upper case, no padding): the last part of the address.
pub fn base32(seal: &[u8]) -> String {
    BASE32_NOPAD.encode(seal)
}

/// Bytes of a seal from the address or from the bare base 32 form, in upper or lower case, with
/// spaces and line breaks anywhere. They are not looked into.
///
/// # Errors
/// Text that is too long or is neither.
pub fn parse(text: &str) -> Result<Vec<u8>, DecodeError> {
    if text.len() > SEAL_TEXT_BYTES {
        return Err(DecodeError::TooLong);
    }
    let upper: String = text.chars().filter(|letter| !letter.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let path = upper.split(['?', '#']).next().unwrap_or_default().trim_end_matches(['/', '=']);
    let code = path.rsplit_once(PATH).map_or(path, |(_, code)| code);
    if code.is_empty() {
        return Err(DecodeError::Text);
    }
    let bytes = BASE32_NOPAD.decode(code.as_bytes()).map_err(|_| DecodeError::Text)?;
    if bytes.len() > SEAL_BYTES { Err(DecodeError::TooLong) } else { Ok(bytes) }
}
