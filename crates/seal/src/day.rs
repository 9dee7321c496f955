//! Days as a seal writes them: three bytes in the header, eight digits in a field.

use alloc::format;
use alloc::string::String;

use jiff::civil::Date;

/// The three bytes of a header date: the number `MMDDYYYY`, big endian.
///
/// Returns `None` for a year outside 0 to 9999.
pub fn to_header(day: Date) -> Option<[u8; 3]> {
    let year = u32::try_from(day.year()).ok()?;
    let month = u32::try_from(day.month()).ok()?;
    let of_month = u32::try_from(day.day()).ok()?;
    let [_, a, b, c] = (month * 1_000_000 + of_month * 10_000 + year).to_be_bytes();
    Some([a, b, c])
}

/// Reads [`to_header`] back; `None` where no such day exists.
pub fn from_header(bytes: [u8; 3]) -> Option<Date> {
    let [a, b, c] = bytes;
    let number = u32::from_be_bytes([0, a, b, c]);
    day(number % 10_000, number / 1_000_000, number / 10_000 % 100)
}

/// The eight digits `YYYYMMDD` of a field.
///
/// Returns `None` for a year outside 0 to 9999.
pub fn to_digits(day: Date) -> Option<String> {
    let year = u32::try_from(day.year()).ok()?;
    Some(format!("{year:04}{:02}{:02}", day.month(), day.day()))
}

/// Reads [`to_digits`] back; `None` where no such day exists.
pub fn from_digits(digits: &[u8]) -> Option<Date> {
    if digits.len() != 8 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = digits.iter().fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    day(number / 10_000, number / 100 % 100, number % 100)
}

fn day(year: u32, month: u32, of_month: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(of_month).ok()?).ok()
}
