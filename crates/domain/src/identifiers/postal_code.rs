//! Portuguese postal codes.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// `NNNN-NNN`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalCode(String);

/// Which part of the country a code lies in; terms before a mainland service differ for the islands (CPA, article 88).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Region {
    /// Continental Portugal.
    Mainland,
    /// Madeira and Porto Santo (90–94).
    Madeira,
    /// The Azores (95–99).
    Azores,
}

impl PostalCode {
    /// Reads a code; the hyphen may be missing or a blank.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let code = digits::squeeze(text);
        digits::only_digits(&code, 7)?;
        if code.starts_with('0') {
            return Err(Problem::BadShape);
        }
        let (area, street) = code.split_at(4);
        Ok(Self(format!("{area}-{street}")))
    }

    /// With its hyphen.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the code lies.
    #[must_use]
    pub fn region(&self) -> Region {
        match self.0.as_bytes() {
            [b'9', b'0'..=b'4', ..] => Region::Madeira,
            [b'9', ..] => Region::Azores,
            _ => Region::Mainland,
        }
    }
}
