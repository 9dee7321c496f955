//! Where each field lies in the joined lines of the three formats.

use super::{Format, check_digit};
use crate::identifiers::digits;
use crate::identifiers::problem::Problem;
use std::ops::Range;

/// Places of the fields, counted from 0 over all lines joined.
pub(super) struct Layout {
    pub(super) format: Format,
    pub(super) code: Range<usize>,
    pub(super) issuer: Range<usize>,
    pub(super) number: Range<usize>,
    pub(super) nationality: Range<usize>,
    pub(super) birth: Range<usize>,
    pub(super) sex: Range<usize>,
    pub(super) expiry: Range<usize>,
    pub(super) names: Range<usize>,
    optional: Range<usize>,
    optional_has_check: bool,
    composite: [Range<usize>; 4],
    composite_at: usize,
}

const NOTHING: Range<usize> = 0..0;

impl Layout {
    /// The layout of lines of this total length.
    pub(super) fn of_length(length: usize) -> Result<Self, Problem> {
        match length {
            90 => Ok(td1()),
            72 => Ok(td2()),
            88 => Ok(td3()),
            0..72 => Err(Problem::TooShort),
            91.. => Err(Problem::TooLong),
            _ => Err(Problem::BadShape),
        }
    }

    /// Refuses lines whose check digits do not agree.
    pub(super) fn check(&self, line: &str) -> Result<(), Problem> {
        let bytes = line.as_bytes();
        for field in [&self.birth, &self.expiry] {
            agree(bytes, std::slice::from_ref(field), field.end)?;
        }
        if !self.number_runs_on(line) {
            agree(bytes, std::slice::from_ref(&self.number), self.number.end)?;
        }
        if self.optional_has_check {
            // An empty field may carry a filler instead of 0.
            let empty = line[self.optional.clone()].bytes().all(|b| b == b'<');
            if !(empty && bytes[self.optional.end] == b'<') {
                agree(bytes, std::slice::from_ref(&self.optional), self.optional.end)?;
            }
        }
        agree(bytes, &self.composite, self.composite_at)
    }

    /// The number, with the part that runs on into the optional field of cards (ICAO 9303-5, 4.2.4).
    pub(super) fn whole_number(&self, line: &str) -> Result<String, Problem> {
        let first = line[self.number.clone()].trim_end_matches('<');
        if !self.number_runs_on(line) {
            return Ok(first.to_owned());
        }
        let rest = line[self.optional.clone()].split('<').next().unwrap_or_default();
        let (tail, check) = rest.split_at(rest.len() - 1);
        let number = format!("{first}{tail}");
        match check_digit(number.bytes()) == digits::digit_at(check, 0) {
            true => Ok(number),
            false => Err(Problem::BadCheckDigit),
        }
    }

    fn number_runs_on(&self, line: &str) -> bool {
        let bytes = line.as_bytes();
        self.format != Format::Td3 && bytes[self.number.end] == b'<' && bytes[self.optional.start] != b'<'
    }
}

fn agree(bytes: &[u8], fields: &[Range<usize>], check_at: usize) -> Result<(), Problem> {
    let sum = check_digit(fields.iter().flat_map(|field| bytes[field.clone()].iter().copied()));
    match bytes[check_at] {
        b @ b'0'..=b'9' if u32::from(b - b'0') == sum => Ok(()),
        _ => Err(Problem::BadCheckDigit),
    }
}

fn td1() -> Layout {
    Layout {
        format: Format::Td1,
        code: 0..2,
        issuer: 2..5,
        number: 5..14,
        optional: 15..30,
        optional_has_check: false,
        birth: 30..36,
        sex: 37..38,
        expiry: 38..44,
        nationality: 45..48,
        names: 60..90,
        composite: [5..30, 30..37, 38..45, 48..59],
        composite_at: 59,
    }
}

fn td2() -> Layout {
    Layout {
        format: Format::Td2,
        code: 0..2,
        issuer: 2..5,
        names: 5..36,
        number: 36..45,
        nationality: 46..49,
        birth: 49..55,
        sex: 56..57,
        expiry: 57..63,
        optional: 64..71,
        optional_has_check: false,
        composite: [36..46, 49..56, 57..71, NOTHING],
        composite_at: 71,
    }
}

fn td3() -> Layout {
    Layout {
        format: Format::Td3,
        code: 0..2,
        issuer: 2..5,
        names: 5..44,
        number: 44..53,
        nationality: 54..57,
        birth: 57..63,
        sex: 64..65,
        expiry: 65..71,
        optional: 72..86,
        optional_has_check: true,
        composite: [44..54, 57..64, 65..87, NOTHING],
        composite_at: 87,
    }
}
