//! Easter Sunday by the Gregorian rule.

use jiff::civil::Date;

/// Easter Sunday of a year (Meeus, Astronomical Algorithms, chapter 8).
#[must_use]
pub fn sunday(year: i16) -> Date {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, in_century) = (year_number / 100, year_number % 100);
    let moon_correction = (8 * century + 13) / 25;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let since_march = epact + weekday - 7 * late + 114;
    let (month, day) = (since_march / 31, since_march % 31 + 1);
    // 22 March to 25 April for every year from 1583 on; the fallback is never reached.
    let small = |n: i32| i8::try_from(n).unwrap_or(1);
    Date::new(year, small(month), small(day)).unwrap_or(Date::MIN)
}
