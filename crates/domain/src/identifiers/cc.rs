//! The number of the citizen card (Cartão de Cidadão). Foreign residents have none, but sponsors and relatives may.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// A card number: eight digits, their check digit, two characters of the issue, a last check digit.
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
        let sound = digits::mod_11_digit(civil) == digits::digit_at(civil, 8) && doubled_sum(&number).is_multiple_of(10);
        match sound {
            true => Ok(Self(number)),
            false => Err(Problem::BadCheckDigit),
        }
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
    number
        .bytes()
        .enumerate()
        .map(|(at, b)| if at.is_multiple_of(2) { doubled(digits::value(b)) } else { digits::value(b) })
        .sum()
}
