//! Passport numbers of all countries: lenient, because no common pattern exists.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// A passport number: 4 to 20 letters and digits, upper case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PassportNumber(String);

impl PassportNumber {
    /// Reads a number; blanks, dots, hyphens and slashes are dropped.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let number = digits::squeeze(text);
        if !number.is_empty() && !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Problem::BadCharacter);
        }
        digits::has_length(&number, 4, 20)?;
        match number.bytes().any(|b| b.is_ascii_digit()) {
            true => Ok(Self(number)),
            false => Err(Problem::BadShape),
        }
    }

    /// Upper case, letters and digits only.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
