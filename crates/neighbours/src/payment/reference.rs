//! Multibanco references: the check digits bind entity, number and amount.

/// The entity of every reference given out here. It is a **test** entity: no bank takes money for it.
pub const TEST_ENTITY: u32 = 21_312;
/// The largest amount of a reference, in cents.
pub const AMOUNT_MAX_CENTS: u64 = 99_999_999;
/// How many numbers (the first seven digits) an entity has.
pub const NUMBERS: u32 = 10_000_000;

const WEIGHTS: [u64; 20] = [51, 73, 17, 89, 38, 62, 45, 53, 15, 50, 5, 49, 34, 81, 76, 27, 90, 9, 30, 3];

/// The nine digits for an entity (5 digits), a number (7 digits) and an amount. `None` outside those limits or for no amount.
pub fn reference(entity: u32, number: u32, amount_cents: u64) -> Option<String> {
    if entity > 99_999 || number >= NUMBERS || amount_cents == 0 || amount_cents > AMOUNT_MAX_CENTS {
        return None;
    }
    let digits = format!("{entity:05}{number:07}{amount_cents:08}");
    let sum: u64 = digits.bytes().zip(WEIGHTS).map(|(digit, weight)| u64::from(digit - b'0') * weight).sum();
    Some(format!("{number:07}{:02}", 98 - sum % 97))
}

#[cfg(test)]
mod tests;
