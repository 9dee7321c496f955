//! Which number gets which answer, so that a demonstration can show every case. All other valid numbers are regular.
//!
//! | registry | begins with | answer | for example |
//! |---|---|---|---|
//! | tax | 29990 | irregular | 299900010 |
//! | tax | 29991 | not registered | 299910016 |
//! | social security | 119901 | irregular | 11990100002 |
//! | social security | 119902 | not registered | 11990200001 |

use super::{RegistryKind, Situation};

/// The table.
pub const SPECIAL_NUMBERS: [(RegistryKind, &str, Situation); 4] = [
    (RegistryKind::Tax, "29990", Situation::Irregular),
    (RegistryKind::Tax, "29991", Situation::NotRegistered),
    (RegistryKind::SocialSecurity, "119901", Situation::Irregular),
    (RegistryKind::SocialSecurity, "119902", Situation::NotRegistered),
];

/// The answer of the table for a valid number.
pub fn situation(kind: RegistryKind, number: &str) -> Situation {
    let special = SPECIAL_NUMBERS.iter().find(|(of, prefix, _)| *of == kind && number.starts_with(prefix));
    special.map_or(Situation::Regular, |(_, _, situation)| *situation)
}

/// Whether form and check digit are right.
pub fn is_valid(kind: RegistryKind, number: &str) -> bool {
    let digits: Vec<u32> = number.chars().map_while(|character| character.to_digit(10)).collect();
    if digits.len() != number.chars().count() {
        return false;
    }
    match kind {
        RegistryKind::Tax => is_nif(&digits),
        RegistryKind::SocialSecurity => is_niss(&digits),
    }
}

/// Mod 11 of the first eight digits; remainders 0 and 1 give 0.
fn is_nif(digits: &[u32]) -> bool {
    let [body @ .., check] = digits else {
        return false;
    };
    if body.len() != 8 {
        return false;
    }
    let rest = weighted(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    *check == if rest < 2 { 0 } else { 11 - rest }
}

/// 9 less the last digit of the sum weighted by the first ten primes; a person's number begins with 1, an entity's with 2.
fn is_niss(digits: &[u32]) -> bool {
    let [body @ .., check] = digits else {
        return false;
    };
    if body.len() != 10 || !matches!(body[0], 1 | 2) {
        return false;
    }
    *check == 9 - weighted(body, &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10
}

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

#[cfg(test)]
mod tests;
