//! Multibanco references made without asking the network ("offline"): the check digits tie reference, entity and amount together.
//!
//! This is not the scheme of the State's own fee slip (DUC), whose check digits are not public: those references come from the provider.

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// Nine digits: three of the sub-entity, four of the document, two check digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MultibancoReference(String);

/// The greatest amount of the scheme, in cents.
pub const GREATEST_AMOUNT_CENTS: u64 = 99_999_999;

const WEIGHTS: [u32; 20] = [51, 73, 17, 89, 38, 62, 45, 53, 15, 50, 5, 49, 34, 81, 76, 27, 90, 9, 30, 3];

impl MultibancoReference {
    /// Reads nine digits, blanks allowed. Whether the check digits agree needs entity and amount: ask [`Self::agrees`].
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let reference = digits::squeeze(text);
        digits::only_digits(&reference, 9)?;
        Ok(Self(reference))
    }

    /// Makes the reference of an entity (5 digits), a sub-entity and document (7 digits) and an amount in cents.
    pub fn of(entity: &str, document: &str, amount_cents: u64) -> Result<Self, Problem> {
        digits::only_digits(entity, 5)?;
        digits::only_digits(document, 7)?;
        if !(1..=GREATEST_AMOUNT_CENTS).contains(&amount_cents) {
            return Err(Problem::BadAmount);
        }
        let sum = digits::weighted_sum(&format!("{entity}{document}{amount_cents:08}"), &WEIGHTS);
        Ok(Self(format!("{document}{:02}", 98 - sum % 97)))
    }

    /// Whether the check digits agree with this entity and amount.
    pub fn agrees(&self, entity: &str, amount_cents: u64) -> Result<(), Problem> {
        let (document, _) = self.0.split_at(7);
        match Self::of(entity, document, amount_cents)? == *self {
            true => Ok(()),
            false => Err(Problem::BadCheckDigit),
        }
    }

    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of three, as printed.
    #[must_use]
    pub fn grouped(&self) -> String {
        format!("{} {} {}", &self.0[..3], &self.0[3..6], &self.0[6..])
    }
}
