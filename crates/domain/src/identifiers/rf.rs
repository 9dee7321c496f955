//! The creditor reference of ISO 11649 (`RF…`), as bank statements carry it.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// `RF`, two check digits, up to 21 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditorReference(String);

const LONGEST_BODY: usize = 21;

impl CreditorReference {
    /// Reads a reference; blanks are allowed.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let reference = digits::squeeze(text);
        if !reference.is_empty() && !reference.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Problem::BadCharacter);
        }
        digits::has_length(&reference, 5, 4 + LONGEST_BODY)?;
        if !matches!(reference.as_bytes(), [b'R', b'F', b'0'..=b'9', b'0'..=b'9', ..]) {
            return Err(Problem::BadShape);
        }
        let (head, body) = reference.split_at(4);
        match digits::mod_97(&format!("{body}{head}")) == 1 {
            true => Ok(Self(reference)),
            false => Err(Problem::BadCheckDigit),
        }
    }

    /// Makes the reference of a body of letters and digits of ours.
    pub fn of(body: &str) -> Result<Self, Problem> {
        let body = digits::squeeze(body);
        if !body.is_empty() && !body.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Problem::BadCharacter);
        }
        digits::has_length(&body, 1, LONGEST_BODY)?;
        let check = 98 - digits::mod_97(&format!("{body}RF00"));
        Ok(Self(format!("RF{check:02}{body}")))
    }

    /// Without blanks, upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
