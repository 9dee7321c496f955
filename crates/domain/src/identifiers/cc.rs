//! The number of the citizen card (Cartão de Cidadão). Foreign residents have none, but sponsors and relatives may.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// A card number: eight digits, their older check digit, two characters of the issue, a last check digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitizenCard(String);

impl CitizenCard {
    /// Reads all twelve characters; blanks and hyphens are allowed.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let number = digits::squeeze(text);
        if !number.is_empty() && !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Problem::BadCharacter);
        }
        digits::has_length(&number, 12, 12)?;
        let (civil, issue) = number.split_at(9);
        if !civil.bytes().all(|b| b.is_ascii_digit()) || !issue.ends_with(|c: char| c.is_ascii_digit()) {
            return Err(Problem::BadShape);
        }
        match doubled_sum(&number).is_multiple_of(10) {
            true => Ok(Self(number)),
            false => Err(Problem::BadCheckDigit),
        }
    }

    /// Stable code of a warning: the ninth digit is not the check digit of the first eight. Numbers in circulation break that older rule.
    #[must_use]
    pub fn warning(&self) -> Option<&'static str> {
        let agrees = digits::mod_11_digit(&self.0) == digits::digit_at(&self.0, 8);
        (!agrees).then_some("cc_civil_digit")
    }

    /// The twelve characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters at even places (from the left, starting at 0) count twice, less 9 when that exceeds 9.
fn doubled_sum(number: &str) -> u32 {
    let doubled = |v: u32| if v * 2 > 9 { v * 2 - 9 } else { v * 2 };
    number.bytes().enumerate().map(|(at, b)| if at.is_multiple_of(2) { doubled(digits::value(b)) } else { digits::value(b) }).sum()
}
