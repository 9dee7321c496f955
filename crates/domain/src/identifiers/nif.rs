//! NIF: the tax number (número de identificação fiscal).

use crate::identifiers::digits;
use crate::identifiers::problem::Problem;

/// A tax number of nine digits whose check digit agrees.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nif(String);

/// What the first digits say about the holder. Public descriptions of the prefixes differ, so this warns and never blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NifKind {
    /// 1, 2 or 3: a natural person; foreign residents mostly have 2 or 3.
    Person,
    /// 45: a natural person who is not resident.
    NonResidentPerson,
    /// Everything else: companies, public bodies, inheritances, funds.
    NotAPerson,
}

impl Nif {
    /// Reads a tax number; blanks, dots, hyphens and a leading `PT` are allowed.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let squeezed = digits::squeeze(text);
        let number = squeezed.strip_prefix("PT").unwrap_or(&squeezed);
        digits::only_digits(number, 9)?;
        match digits::mod_11_digit(number) == digits::digit_at(number, 8) {
            true => Ok(Self(number.to_owned())),
            false => Err(Problem::BadCheckDigit),
        }
    }

    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the prefix says.
    #[must_use]
    pub fn kind(&self) -> NifKind {
        match self.0.as_bytes() {
            [b'1'..=b'3', ..] => NifKind::Person,
            [b'4', b'5', ..] => NifKind::NonResidentPerson,
            _ => NifKind::NotAPerson,
        }
    }

    /// Stable code of a warning to show beside the field, when the prefix is unusual for a person.
    #[must_use]
    pub fn warning(&self) -> Option<&'static str> {
        match self.kind() {
            NifKind::Person | NifKind::NonResidentPerson => None,
            NifKind::NotAPerson => Some("nif_prefix_not_a_person"),
        }
    }
}
