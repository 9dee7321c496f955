//! C40: three characters in two bytes (BSI TR-03137-1, ICAO 9303-13).

use alloc::string::String;
use alloc::vec::Vec;

use thiserror::Error;

/// Why a text or its bytes are not C40.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum C40Error {
    /// A character outside `A-Z`, `0-9`, `<` and space.
    #[error("a character that C40 does not carry")]
    Character,
    /// Bytes that no text encodes to.
    #[error("bytes that are not C40")]
    Bytes,
}

/// First byte of a pair that carries one plain ASCII character.
const UNLATCH: u8 = 0xFE;

/// Encodes upper-case letters, digits and the filler (`<` or space).
///
/// # Errors
/// Any other character.
pub fn encode(text: &str) -> Result<Vec<u8>, C40Error> {
    let mut out = Vec::with_capacity(text.len().div_ceil(3) * 2);
    for group in text.as_bytes().chunks(3) {
        match *group {
            [a, b, c] => out.extend(pair(value(a)?, value(b)?, value(c)?)),
            [a, b] => out.extend(pair(value(a)?, value(b)?, 0)),
            [a] => {
                value(a)?;
                out.extend([UNLATCH, a + 1]);
            }
            _ => return Err(C40Error::Character),
        }
    }
    Ok(out)
}

/// Decodes what [`encode`] wrote; the filler comes back as `<`. Only one encoding of each text
/// is taken.
///
/// # Errors
/// Bytes that [`encode`] never writes.
pub fn decode(bytes: &[u8]) -> Result<String, C40Error> {
    if !bytes.len().is_multiple_of(2) {
        return Err(C40Error::Bytes);
    }
    let mut out = String::with_capacity(bytes.len() / 2 * 3);
    let last = bytes.len() / 2;
    for (place, two) in bytes.chunks_exact(2).enumerate() {
        let at_end = place + 1 == last;
        if two[0] == UNLATCH {
            let plain = two[1].wrapping_sub(1);
            if !at_end || value(plain).is_err() || plain == b' ' {
                return Err(C40Error::Bytes);
            }
            out.push(char::from(plain));
            continue;
        }
        let packed = u16::from_be_bytes([two[0], two[1]]).checked_sub(1).ok_or(C40Error::Bytes)?;
        out.push(character(packed / 1600).ok_or(C40Error::Bytes)?);
        out.push(character(packed % 1600 / 40).ok_or(C40Error::Bytes)?);
        match packed % 40 {
            0 if at_end => {}
            rest => out.push(character(rest).ok_or(C40Error::Bytes)?),
        }
    }
    Ok(out)
}

fn pair(a: u16, b: u16, c: u16) -> [u8; 2] {
    (1600 * a + 40 * b + c + 1).to_be_bytes()
}

fn value(byte: u8) -> Result<u16, C40Error> {
    match byte {
        b' ' | b'<' => Ok(3),
        b'0'..=b'9' => Ok(u16::from(byte - b'0') + 4),
        b'A'..=b'Z' => Ok(u16::from(byte - b'A') + 14),
        _ => Err(C40Error::Character),
    }
}

fn character(value: u16) -> Option<char> {
    let value = u8::try_from(value).ok()?;
    match value {
        3 => Some('<'),
        4..=13 => Some(char::from(b'0' + value - 4)),
        14..=39 => Some(char::from(b'A' + value - 14)),
        _ => None,
    }
}
