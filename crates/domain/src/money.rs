//! Money: whole cents of euro, never fractions, never floating point.

use std::iter::Sum;

/// An amount in cents. Negative amounts are money the other way (refunds, corrections).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cents(i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount of so many cents.
    #[must_use]
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The number of cents.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Whole euros and the cents beyond them, both without sign, for a page to write in its language.
    #[must_use]
    pub const fn euros_and_cents(self) -> (u64, u8) {
        let total = self.0.unsigned_abs();
        // Below 100 by the remainder, so it fits.
        (total / 100, (total % 100) as u8)
    }

    /// The sum, or nothing beyond what 64 bits hold.
    #[must_use]
    pub const fn plus(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// The difference, or nothing beyond what 64 bits hold.
    #[must_use]
    pub const fn minus(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Some(Self(difference)),
            None => None,
        }
    }
}

/// Sums stop at the greatest amount instead of wrapping round.
impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| Self(sum.0.saturating_add(amount.0)))
    }
}

#[cfg(test)]
mod tests;
