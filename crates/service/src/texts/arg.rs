//! The values that go into sentences.

use super::format;
use super::{Lang, Missing};
use std::borrow::Cow;

/// A value that is shown: words, or a number written as the language writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, already in the language of the sentence.
    Words(Cow<'a, str>),
    /// A whole number.
    Number(Number),
}

/// A whole number that decides the grammar: "1 day", "2 days".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub i64);

/// The plural categories of the two languages (CLDR).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// Exactly one. Portuguese of Portugal counts zero as plural, unlike that of Brazil.
    One,
    /// Portuguese: whole millions, "um milhão *de* pedidos".
    Many,
    /// Everything else.
    Other,
}

const MILLION: u64 = 1_000_000;

impl Number {
    /// The plural category in a language (CLDR, cardinals, `pt-PT` and `en`).
    #[must_use]
    pub const fn plural(self, lang: Lang) -> Plural {
        match (lang, self.0.unsigned_abs()) {
            (_, 1) => Plural::One,
            (Lang::Pt, size) if size != 0 && size.is_multiple_of(MILLION) => Plural::Many,
            _ => Plural::Other,
        }
    }

    pub(super) fn write(self, lang: Lang, out: &mut String) {
        out.push_str(&format::number(lang, self.0));
    }
}

impl Arg<'_> {
    pub(super) fn write(&self, lang: Lang, out: &mut String) {
        match self {
            Self::Words(words) => out.push_str(words),
            Self::Number(number) => number.write(lang, out),
        }
    }

    /// The word a choice looks at; a number never is one.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Words(words) => words,
            Self::Number(_) => "",
        }
    }
}

/// Values by name, for messages found by key.
#[derive(Clone, Debug, Default)]
pub struct Args<'a>(Vec<(Cow<'a, str>, Arg<'a>)>);

impl<'a> Args<'a> {
    /// No values.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// One more value. Names are those of the catalogue, without the dollar sign.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Arg<'a>>) -> Self {
        self.0.push((name.into(), value.into()));
        self
    }

    pub(super) fn words(&self, name: &'static str) -> Result<&Arg<'a>, Missing> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value).ok_or(Missing::Value(name))
    }

    pub(super) fn number(&self, name: &'static str) -> Result<Number, Missing> {
        match self.words(name)? {
            Arg::Number(number) => Ok(*number),
            Arg::Words(_) => Err(Missing::Number(name)),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&&'a str> for Arg<'a> {
    fn from(words: &&'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl From<String> for Arg<'_> {
    fn from(words: String) -> Self {
        Self::Words(Cow::Owned(words))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(words: &'a String) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(words: Cow<'a, str>) -> Self {
        Self::Words(words)
    }
}

impl<'a> From<&'a Cow<'_, str>> for Arg<'a> {
    fn from(words: &'a Cow<'_, str>) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&'a Arg<'_>> for Arg<'a> {
    fn from(arg: &'a Arg<'_>) -> Self {
        match arg {
            Arg::Words(words) => Self::Words(Cow::Borrowed(words)),
            Arg::Number(number) => Self::Number(*number),
        }
    }
}

impl From<Number> for Arg<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

/// Whole numbers of every size, as they are and by reference (templates pass their fields so).
macro_rules! whole_numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Number {
            fn from(value: $kind) -> Self {
                Self(i64::try_from(value).unwrap_or(i64::MAX))
            }
        }
        impl From<&$kind> for Number {
            fn from(value: &$kind) -> Self {
                Self::from(*value)
            }
        }
        impl From<$kind> for Arg<'_> {
            fn from(value: $kind) -> Self {
                Self::Number(Number::from(value))
            }
        }
        impl From<&$kind> for Arg<'_> {
            fn from(value: &$kind) -> Self {
                Self::Number(Number::from(*value))
            }
        }
    )*};
}

whole_numbers!(i64, i32, u8, u16, u32, u64, usize);
