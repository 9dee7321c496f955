//! Bank accounts: IBAN (ISO 13616) and the Portuguese NIB inside it.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// An account number of any country, check digits agreed; a Portuguese one holds a sound NIB.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

/// A Portuguese account number of 21 digits: bank 4, branch 4, account 11, check 2.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nib(String);

const SHORTEST: usize = 15;
const LONGEST: usize = 34;
const PORTUGUESE: usize = 25;

impl Iban {
    /// Reads an account number; blanks are allowed.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let number = digits::squeeze(text);
        if !number.is_empty() && !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Problem::BadCharacter);
        }
        let shape = number.as_bytes();
        match number.starts_with("PT") {
            true => digits::has_length(&number, PORTUGUESE, PORTUGUESE)?,
            false => digits::has_length(&number, SHORTEST, LONGEST)?,
        }
        if !matches!(shape, [b'A'..=b'Z', b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9', ..]) {
            return Err(Problem::BadShape);
        }
        let (head, account) = number.split_at(4);
        if digits::mod_97(&format!("{account}{head}")) != 1 {
            return Err(Problem::BadCheckDigit);
        }
        if head.starts_with("PT") {
            Nib::parse(account)?;
        }
        Ok(Self(number))
    }

    /// Without blanks, upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Nib {
    /// Reads the 21 digits; blanks, dots and hyphens are allowed.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let number = digits::squeeze(text);
        digits::only_digits(&number, 21)?;
        match digits::mod_97(&number) == 1 {
            true => Ok(Self(number)),
            false => Err(Problem::BadCheckDigit),
        }
    }

    /// The 21 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The IBAN of this account: always `PT50`, because a NIB leaves the remainder 1 itself.
    #[must_use]
    pub fn iban(&self) -> Iban {
        Iban(format!("PT50{}", self.0))
    }
}
