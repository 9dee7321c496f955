//! The machine-readable lines of cards and passports (ICAO 9303 parts 3 to 6): TD1 (3 × 30), TD2 (2 × 36), TD3 (2 × 44).
//!
//! Reading checks shape and check digits only. Dates are read by asking for them, since lines with sound check digits may hold impossible ones.

mod layout;

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;
use jiff::civil::Date;
use layout::Layout;

/// Which of the three formats the lines have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Cards: three lines of 30, as on every residence card of the Union.
    Td1,
    /// Two lines of 36.
    Td2,
    /// Passports: two lines of 44.
    Td3,
}

/// What the lines say; every check digit agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mrz {
    /// The format found.
    pub format: Format,
    /// First one or two letters (`P`, `I`, `AR`); which one Portuguese cards carry is not published, so nothing hangs on it.
    pub document_code: String,
    /// Issuing State, three letters (`PRT`).
    pub issuer: String,
    /// Number of the document, fillers removed.
    pub number: String,
    /// Nationality of the holder, three letters (`D` for Germany).
    pub nationality: String,
    /// `M`, `F` or, where the document does not say, `X`.
    pub sex: char,
    /// Family names, words divided by blanks.
    pub family_names: String,
    /// Given names, words divided by blanks; may be empty.
    pub given_names: String,
    birth: String,
    expiry: String,
    line: String,
}

impl Format {
    fn line_letters(self) -> usize {
        match self {
            Self::Td1 => 30,
            Self::Td2 => 36,
            Self::Td3 => 44,
        }
    }
}

impl Mrz {
    /// Reads the lines, with or without line breaks between them.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let line: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        if line.is_empty() {
            return Err(Problem::Empty);
        }
        if !line.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<') {
            return Err(Problem::BadCharacter);
        }
        let layout = Layout::of_length(line.len())?;
        layout.check(&line)?;
        let field = |range: std::ops::Range<usize>| words(&line[range]);
        let (family_names, given_names) = names(&line[layout.names.clone()]);
        Ok(Self {
            format: layout.format,
            document_code: field(layout.code.clone()),
            issuer: field(layout.issuer.clone()),
            number: layout.whole_number(&line)?,
            nationality: field(layout.nationality.clone()),
            sex: match &line[layout.sex.clone()] {
                "M" => 'M',
                "F" => 'F',
                _ => 'X',
            },
            family_names,
            given_names,
            birth: line[layout.birth.clone()].to_owned(),
            expiry: line[layout.expiry.clone()].to_owned(),
            line,
        })
    }

    /// Refuses dates that are in no calendar. A birth of which a part is not known carries fillers there, which is no fault (ICAO 9303-3).
    pub fn check_dates(&self, today: Date) -> Result<(), Problem> {
        if !self.birth.contains('<') {
            self.born_on(today)?;
        }
        self.expires_on().map(|_| ())
    }

    /// The lines as printed, divided by line breaks.
    #[must_use]
    pub fn lines(&self) -> String {
        let width = self.format.line_letters();
        let lines: Vec<&str> = (0..self.line.len()).step_by(width).map(|at| &self.line[at..at + width]).collect();
        lines.join("\n")
    }

    /// Day of birth: the century that does not lie in the future, seen from `today`.
    pub fn born_on(&self, today: Date) -> Result<Date, Problem> {
        let this_century = date(&self.birth, 2000);
        match this_century {
            Ok(day) if day <= today => Ok(day),
            _ => date(&self.birth, 1900),
        }
    }

    /// Last day of validity; documents end in this century.
    pub fn expires_on(&self) -> Result<Date, Problem> {
        date(&self.expiry, 2000)
    }
}

/// The check digit of a field: weights 7, 3, 1 over and over, modulo 10.
pub(super) fn check_digit(field: impl Iterator<Item = u8>) -> u32 {
    field.zip([7, 3, 1].into_iter().cycle()).map(|(b, w)| digits::value(b) * w).sum::<u32>() % 10
}

fn date(six: &str, century: i16) -> Result<Date, Problem> {
    let part = |range: std::ops::Range<usize>| six.get(range).and_then(|two| two.parse::<i16>().ok()).ok_or(Problem::BadDate);
    let (year, month, day) = (part(0..2)?, part(2..4)?, part(4..6)?);
    let small = |n: i16| i8::try_from(n).map_err(|_| Problem::BadDate);
    Date::new(century + year, small(month)?, small(day)?).map_err(|_| Problem::BadDate)
}

fn names(field: &str) -> (String, String) {
    let (family, given) = field.split_once("<<").unwrap_or((field, ""));
    (words(family), words(given))
}

fn words(field: &str) -> String {
    let parts: Vec<&str> = field.split('<').filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
