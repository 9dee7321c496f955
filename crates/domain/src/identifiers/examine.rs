//! Any number by the name of its scheme, for whoever asks outside a form: sound or not, and its one normal form.

use crate::identifiers::cc::CitizenCard;
use crate::identifiers::digits;
use crate::identifiers::iban::Iban;
use crate::identifiers::mrz::Mrz;
use crate::identifiers::nif::Nif;
use crate::identifiers::niss::Niss;
use crate::identifiers::problem::Problem;
use crate::identifiers::title::TitleNumber;
use jiff::civil::Date;

/// The longest text looked at, in characters: three lines of a card with room for blanks. Whatever is longer is no number.
pub const TEXT_MAX_CHARS: usize = 200;

/// A scheme of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Tax number.
    Nif,
    /// Social security number.
    Niss,
    /// Citizen card.
    Cc,
    /// Bank account.
    Iban,
    /// Machine-readable lines of a card or passport.
    Mrz,
    /// Residence card or title.
    Title,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// The first thing wrong; nothing when the number is sound.
    pub problem: Option<Problem>,
    /// The normal form; of a number that is not sound, what was typed without blanks and marks.
    pub normal: String,
}

impl Scheme {
    /// Every scheme.
    pub const ALL: [Self; 6] = [Self::Nif, Self::Niss, Self::Cc, Self::Iban, Self::Mrz, Self::Title];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nif => "nif",
            Self::Niss => "niss",
            Self::Cc => "cc",
            Self::Iban => "iban",
            Self::Mrz => "mrz",
            Self::Title => "title",
        }
    }

    /// The scheme of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.code() == code)
    }
}

/// Looks at a number. `today` tells the century of a birth in machine-readable lines.
#[must_use]
pub fn examine(scheme: Scheme, text: &str, today: Date) -> Examined {
    if text.chars().nth(TEXT_MAX_CHARS).is_some() {
        return Examined { problem: Some(Problem::TooLong), normal: String::new() };
    }
    let normal = match scheme {
        Scheme::Nif => Nif::parse(text).map(|number| number.as_str().to_owned()),
        Scheme::Niss => Niss::parse(text).map(|number| number.as_str().to_owned()),
        Scheme::Cc => CitizenCard::parse(text).map(|number| number.as_str().to_owned()),
        Scheme::Iban => Iban::parse(text).map(|number| number.as_str().to_owned()),
        Scheme::Mrz => Mrz::parse(text).and_then(|mrz| mrz.check_dates(today).map(|()| mrz.lines())),
        Scheme::Title => TitleNumber::parse(text).map(|title| title.normal().to_owned()),
    };
    match normal {
        Ok(normal) => Examined { problem: None, normal },
        Err(problem) => Examined { problem: Some(problem), normal: digits::squeeze(text) },
    }
}
