//! What several schemes share: reading characters and the sums behind their check digits.

use crate::identifiers::problem::Problem;

/// The typed text without blanks, hyphens, dots and slashes, in upper case. Letters outside ASCII are left for the scheme to refuse.
pub(super) fn squeeze(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '/' | '\u{2010}'..='\u{2015}'))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Refuses anything but `length` ASCII digits.
pub(super) fn only_digits(text: &str, length: usize) -> Result<(), Problem> {
    if text.is_empty() {
        return Err(Problem::Empty);
    }
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::BadCharacter);
    }
    has_length(text, length, length)
}

/// Refuses texts outside `least..=most` characters.
pub(super) fn has_length(text: &str, least: usize, most: usize) -> Result<(), Problem> {
    match text.chars().count() {
        0 => Err(Problem::Empty),
        n if n < least => Err(Problem::TooShort),
        n if n > most => Err(Problem::TooLong),
        _ => Ok(()),
    }
}

/// Sum of digit times weight; anything that is no digit counts nothing.
pub(super) fn weighted_sum(digits: &str, weights: &[u32]) -> u32 {
    digits.bytes().zip(weights).map(|(b, w)| value(b) * w).sum()
}

/// `0`–`9` as 0–9, `A`–`Z` as 10–35, anything else as 0.
pub(super) fn value(b: u8) -> u32 {
    match b {
        b'0'..=b'9' => u32::from(b - b'0'),
        b'A'..=b'Z' => u32::from(b - b'A') + 10,
        _ => 0,
    }
}

/// Remainder modulo 97 of the number written by `text`, letters as two digits (ISO 7064 MOD 97-10).
pub(super) fn mod_97(text: &str) -> u32 {
    text.bytes().fold(0, |rest, b| match value(b) {
        letter @ 10.. => (rest * 100 + letter) % 97,
        digit => (rest * 10 + digit) % 97,
    })
}

/// The check digit of NIF and of the first part of the citizen card: modulo 11, weights falling to 2.
pub(super) fn mod_11_digit(first_eight: &str) -> u32 {
    match weighted_sum(first_eight, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    }
}

/// Value of the ASCII digit at `index`, 0 where there is none.
pub(super) fn digit_at(text: &str, index: usize) -> u32 {
    text.as_bytes().get(index).map_or(0, |b| value(*b))
}
