//! Why a number cannot be what it claims to be.

/// The first thing found wrong with a typed number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// Nothing but blanks was typed.
    Empty,
    /// Characters are missing.
    TooShort,
    /// There are too many characters.
    TooLong,
    /// A character that this number never holds.
    BadCharacter,
    /// The right characters in the wrong places.
    BadShape,
    /// The check digit (or check characters) does not agree with the rest: most often a slip of typing.
    BadCheckDigit,
    /// A date inside the number is no date of the calendar.
    BadDate,
    /// An amount outside what the scheme can carry.
    BadAmount,
}

impl Problem {
    /// Every problem, for tests that each has its texts.
    pub const ALL: [Self; 8] = [
        Self::Empty,
        Self::TooShort,
        Self::TooLong,
        Self::BadCharacter,
        Self::BadShape,
        Self::BadCheckDigit,
        Self::BadDate,
        Self::BadAmount,
    ];

    /// Stable code: part of the contract of pages, commands and the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::BadCharacter => "bad_character",
            Self::BadShape => "bad_shape",
            Self::BadCheckDigit => "bad_check_digit",
            Self::BadDate => "bad_date",
            Self::BadAmount => "bad_amount",
        }
    }
}
