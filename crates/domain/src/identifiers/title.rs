//! The number of a residence card or title. Many generations are in use (also six digits on folding paper cards): no one pattern.

use crate::identifiers::problem::Problem;

/// A title number, kept as typed and in a normal form for comparing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TitleNumber {
    normal: String,
    typed: String,
}

const SHORTEST: usize = 5;
const LONGEST: usize = 20;
const SHOWN: usize = 4;

impl TitleNumber {
    /// Reads 5 to 20 letters, digits, blanks, slashes and hyphens; the first is a letter or digit.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let typed = text.trim();
        let upper = typed.to_ascii_uppercase();
        match upper.chars().count() {
            0 => return Err(Problem::Empty),
            n if n < SHORTEST => return Err(Problem::TooShort),
            n if n > LONGEST => return Err(Problem::TooLong),
            _ => {}
        }
        if !upper.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b' ' | b'/' | b'-')) {
            return Err(Problem::BadCharacter);
        }
        if !upper.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return Err(Problem::BadShape);
        }
        let normal: String = upper.chars().filter(char::is_ascii_alphanumeric).collect();
        match normal.len() < SHORTEST - 1 {
            true => Err(Problem::TooShort),
            false => Ok(Self { normal, typed: typed.to_owned() }),
        }
    }

    /// Upper case, letters and digits only: what is compared and searched.
    #[must_use]
    pub fn normal(&self) -> &str {
        &self.normal
    }

    /// As the person typed it, without blanks around.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// All but the last four characters hidden.
    #[must_use]
    pub fn masked(&self) -> String {
        let hidden = self.normal.len().saturating_sub(SHOWN);
        format!("{}{}", "*".repeat(hidden), &self.normal[hidden..])
    }
}
