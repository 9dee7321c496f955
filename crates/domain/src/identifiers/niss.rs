//! NISS: the social security number (número de identificação da segurança social).

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// A social security number of eleven digits whose check digit agrees.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Niss(String);

const WEIGHTS: [u32; 10] = [29, 23, 19, 17, 13, 11, 7, 5, 3, 2];

impl Niss {
    /// Reads a social security number; blanks, dots and hyphens are allowed.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let number = digits::squeeze(text);
        digits::only_digits(&number, 11)?;
        if !matches!(number.as_bytes(), [b'1' | b'2', ..]) {
            return Err(Problem::BadShape);
        }
        match 9 - digits::weighted_sum(&number, &WEIGHTS) % 10 == digits::digit_at(&number, 10) {
            true => Ok(Self(number)),
            false => Err(Problem::BadCheckDigit),
        }
    }

    /// The eleven digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Stable code of a warning: the number is that of a company or other body (it starts with 2).
    #[must_use]
    pub fn warning(&self) -> Option<&'static str> {
        self.0.starts_with('2').then_some("niss_of_a_body")
    }
}
