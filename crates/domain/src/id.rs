//! Ids inside, references for people.
//!
//! Ids are 128-bit values made at the edge (UUIDv7) and passed in: the domain makes none.

use std::fmt;
use std::str::FromStr;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u128);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_hyphenated(self.0, f)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                read_hyphenated(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// A person whose permit it is.
    PersonId,
    /// A residence permit on a person's record.
    PermitId,
    /// A request (pedido) and the case it opens.
    RequestId,
    /// A document in a slot of a request.
    DocumentId,
    /// A fee slip (guia, DUC).
    SlipId,
    /// A request for more from the officer to the resident.
    AskId,
    /// A question or an answer on a case.
    MessageId,
    /// A letter in any channel.
    LetterId,
    /// A proof or declaration that carries a seal.
    ProofId,
    /// A member of staff.
    OfficerId,
    /// A failed or refused attempt.
    AttemptId,
}

/// The text is not 32 hexadecimal digits in the usual 8-4-4-4-12 form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

fn write_hyphenated(value: u128, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let hex = format!("{value:032x}");
    write!(f, "{}-{}-{}-{}-{}", &hex[0..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32])
}

fn read_hyphenated(text: &str) -> Result<u128, NotAnId> {
    let well_formed = text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    if !well_formed {
        return Err(NotAnId);
    }
    let hex: String = text.chars().filter(|c| *c != '-').collect();
    u128::from_str_radix(&hex, 16).map_err(|_| NotAnId)
}

/// The number a person sees and says: `R-2026-` + 7 characters + `-` + check character
/// (Crockford base 32: no I, L, O, U).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(String);

/// Crockford's alphabet.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters that carry the random part.
const BODY_CHARS: usize = 7;
/// Check characters are taken modulo this prime, which catches every single wrong character and every swap of neighbours.
const CHECK_PRIME: u64 = 31;
/// Weight of a place against the next: any but 1, so that a swap changes the sum.
const CHECK_WEIGHT: u64 = 3;

impl Reference {
    /// A reference of `year` from 35 random bits (the low ones of `random`).
    #[must_use]
    pub fn new(year: i16, random: u64) -> Self {
        let body = (0..BODY_CHARS).rev().map(|at| char::from(ALPHABET[((random >> (5 * at)) & 31) as usize]));
        let body: String = body.collect();
        let check = check_char(year, &body);
        Self(format!("R-{year:04}-{body}-{check}"))
    }

    /// Reads what a person typed: any case, spaces or missing hyphens, O for 0, I and L for 1.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect();
        let rest = plain.strip_prefix('R')?;
        if rest.len() != 4 + BODY_CHARS + 1 {
            return None;
        }
        let meant: String = rest.chars().map(as_meant).collect();
        let year: i16 = meant.get(..4)?.parse().ok()?;
        let (body, check) = meant.get(4..)?.split_at(BODY_CHARS);
        let known = body.bytes().all(|byte| ALPHABET.contains(&byte));
        (known && check.chars().eq([check_char(year, body)])).then(|| Self(format!("R-{year:04}-{body}-{check}")))
    }

    /// As shown and stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The character meant by one that looks like it.
pub(crate) fn as_meant(typed: char) -> char {
    match typed {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

fn check_char(year: i16, body: &str) -> char {
    let digits = year.to_string().into_bytes().into_iter().chain(body.bytes());
    let sum = digits.fold(0_u64, |sum, byte| {
        let value = ALPHABET.iter().position(|c| *c == byte).unwrap_or(0) as u64;
        (sum * CHECK_WEIGHT + value + 1) % CHECK_PRIME
    });
    char::from(ALPHABET[sum as usize])
}

#[cfg(test)]
mod tests;
