//! Days, times, money and numbers as each language writes them. Times are those of Lisbon.
//!
//! Portuguese follows the `pt-PT` locale of the CLDR: a comma before the cents, a space that does not break before `€`, no separator
//! in numbers of four digits. English follows the same sizes so that the two languages never show different shapes of one number.

use super::Lang;
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, Zoned};

const LISBON: &str = "Europe/Lisbon";
const CENTS_PER_EURO: u64 = 100;
/// Numbers below this are written without a separator.
const SEPARATED_FROM: u64 = 10_000;
const BYTES_PER_KB: u64 = 1_000;
const BYTES_PER_MB: u64 = 1_000_000;
/// A space at which a line does not break (U+00A0).
const HARD_SPACE: char = '\u{a0}';

const PT_MONTHS: [&str; 12] =
    ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"];
const EN_MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const PT_WEEKDAYS: [&str; 7] = ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"];
const EN_WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const PT_WEEKDAYS_SHORT: [&str; 7] = ["seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."];

/// "19 de novembro de 2026", "19 November 2026".
#[must_use]
pub fn day(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Pt => format!("{} de {} de {}", day.day(), month_name(lang, day.month()), day.year()),
        Lang::En => format!("{} {} {}", day.day(), month_name(lang, day.month()), day.year()),
    }
}

/// For sentences: "quinta-feira, 19 de novembro de 2026", "Thursday, 19 November 2026".
#[must_use]
pub fn day_with_weekday(lang: Lang, of: Date) -> String {
    format!("{}, {}", weekday(lang, of.weekday()), day(lang, of))
}

/// For sentences where the year is plain: "quinta-feira, 19 de novembro", "Thursday, 19 November".
#[must_use]
pub fn day_without_year(lang: Lang, day: Date) -> String {
    let (weekday, month) = (weekday(lang, day.weekday()), month_name(lang, day.month()));
    match lang {
        Lang::Pt => format!("{weekday}, {} de {month}", day.day()),
        Lang::En => format!("{weekday}, {} {month}", day.day()),
    }
}

/// For pairs and tables: "17 fev. 2027", "17 Feb 2027".
#[must_use]
pub fn day_short(lang: Lang, day: Date) -> String {
    format!("{} {} {}", day.day(), month_short(lang, day.month()), day.year())
}

/// For pairs and tables: "ter., 15 dez. 2026", "Tue, 15 Dec 2026".
#[must_use]
pub fn day_short_with_weekday(lang: Lang, day: Date) -> String {
    format!("{}, {}", weekday_short(lang, day.weekday()), day_short(lang, day))
}

/// For sentences: "sexta-feira, 20 de novembro de 2026, às 09:12", "Friday, 20 November 2026, at 09:12".
#[must_use]
pub fn instant(lang: Lang, at: Timestamp) -> String {
    let there = in_lisbon(at);
    let at = match (lang, there.hour()) {
        (Lang::Pt, 1) => "à",
        (Lang::Pt, _) => "às",
        (Lang::En, _) => "at",
    };
    format!("{}, {at} {}", day_with_weekday(lang, there.date()), clock(&there))
}

/// For pairs, tables and the timeline: "sex., 20 nov., 09:12", "Fri, 20 Nov, 09:12".
#[must_use]
pub fn instant_short(lang: Lang, at: Timestamp) -> String {
    let there = in_lisbon(at);
    let (weekday, month) = (weekday_short(lang, there.weekday()), month_short(lang, there.month()));
    format!("{weekday}, {} {month}, {}", there.day(), clock(&there))
}

/// "09:12".
#[must_use]
pub fn time(at: Timestamp) -> String {
    clock(&in_lisbon(at))
}

/// "novembro de 2026", "November 2026".
#[must_use]
pub fn month(lang: Lang, year: i16, month: i8) -> String {
    match lang {
        Lang::Pt => format!("{} de {year}", month_name(lang, month)),
        Lang::En => format!("{} {year}", month_name(lang, month)),
    }
}

/// "novembro", "November". `month` is 1 to 12, as jiff's days have it.
#[must_use]
pub fn month_name(lang: Lang, month: i8) -> &'static str {
    let names = match lang {
        Lang::Pt => &PT_MONTHS,
        Lang::En => &EN_MONTHS,
    };
    names[usize::try_from(month - 1).expect("a month is 1 to 12")]
}

/// "quinta-feira", "Thursday".
#[must_use]
pub fn weekday(lang: Lang, weekday: Weekday) -> &'static str {
    match lang {
        Lang::Pt => PT_WEEKDAYS[index(weekday)],
        Lang::En => EN_WEEKDAYS[index(weekday)],
    }
}

/// "qui.", "Thu".
#[must_use]
pub fn weekday_short(lang: Lang, weekday: Weekday) -> &'static str {
    match lang {
        Lang::Pt => PT_WEEKDAYS_SHORT[index(weekday)],
        Lang::En => &EN_WEEKDAYS[index(weekday)][..3],
    }
}

/// Euros from whole cents: "185,60 €", "€185.60".
#[must_use]
pub fn money(lang: Lang, cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let size = cents.unsigned_abs();
    let (euros, rest) = (grouped(lang, size / CENTS_PER_EURO), size % CENTS_PER_EURO);
    match lang {
        Lang::Pt => format!("{sign}{euros},{rest:02}{HARD_SPACE}€"),
        Lang::En => format!("{sign}€{euros}.{rest:02}"),
    }
}

/// A whole number: "1204", "20 608" in Portuguese, "20,608" in English.
#[must_use]
pub fn number(lang: Lang, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(lang, number.unsigned_abs()))
}

/// "1.º", "1st".
#[must_use]
pub fn ordinal(lang: Lang, number: u32) -> String {
    match lang {
        Lang::Pt => format!("{number}.º"),
        Lang::En => {
            let ending = match (number % 100, number % 10) {
                (11..=13, _) => "th",
                (_, 1) => "st",
                (_, 2) => "nd",
                (_, 3) => "rd",
                _ => "th",
            };
            format!("{number}{ending}")
        }
    }
}

/// The size of a file: "340 kB", "2,4 MB", "2.4 MB".
#[must_use]
pub fn size(lang: Lang, bytes: u64) -> String {
    if bytes < BYTES_PER_MB {
        return format!("{}{HARD_SPACE}kB", bytes.div_ceil(BYTES_PER_KB));
    }
    let point = match lang {
        Lang::Pt => ',',
        Lang::En => '.',
    };
    let tenths = bytes / (BYTES_PER_MB / 10);
    format!("{}{point}{}{HARD_SPACE}MB", tenths / 10, tenths % 10)
}

/// "Ana, Rui e Eva", "Ana, Rui and Eva".
#[must_use]
pub fn list<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let and = match lang {
        Lang::Pt => " e ",
        Lang::En => " and ",
    };
    let mut out = String::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            out.push_str(if place + 1 == items.len() { and } else { ", " });
        }
        out.push_str(item.as_ref());
    }
    out
}

fn in_lisbon(at: Timestamp) -> Zoned {
    at.in_tz(LISBON).expect("the time zones are built in")
}

fn clock(at: &Zoned) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn index(weekday: Weekday) -> usize {
    usize::try_from(weekday.to_monday_zero_offset()).expect("a weekday is 0 to 6")
}

/// Portuguese ends every short month with a stop ("mai." too, as the CLDR has it). English has no stops.
fn month_short(lang: Lang, month: i8) -> String {
    let name = month_name(lang, month);
    let short: String = name.chars().take(3).collect();
    match lang {
        Lang::Pt => short + ".",
        Lang::En => short,
    }
}

fn grouped(lang: Lang, number: u64) -> String {
    let digits = number.to_string();
    if number < SEPARATED_FROM {
        return digits;
    }
    let separator = match lang {
        Lang::Pt => HARD_SPACE,
        Lang::En => ',',
    };
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
