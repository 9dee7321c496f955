//! Every sentence people read, in Portuguese and English, one function each: [`t`].
//!
//! The sentences stand in `pt/*.ftl` and `en/*.ftl`, one file per audience. The build makes a function of each message and stops
//! when a message, a value or a choice is missing in one language. Sentences come out as plain text: pages escape them.

use arg::Args;
use std::borrow::Cow;

pub mod arg;
pub mod format;

/// One function per message: `t::turn_you(lang)`. Values follow in the order of the alphabet.
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

#[cfg(test)]
mod tests;

/// A language of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Portuguese of Portugal: the version that counts.
    Pt,
    /// English.
    En,
}

impl Lang {
    /// Both languages, Portuguese first.
    pub const ALL: [Self; 2] = [Self::Pt, Self::En];

    /// The language of a tag as in addresses and in the record: `pt`, `en`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The tag in addresses and in the record.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Pt => "pt",
            Self::En => "en",
        }
    }

    /// The value of the `lang` attribute (BCP 47).
    #[must_use]
    pub const fn html_lang(self) -> &'static str {
        match self {
            Self::Pt => "pt-PT",
            Self::En => "en",
        }
    }

    /// The beginning of every address in this language.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Pt => "/pt",
            Self::En => "/en",
        }
    }

    /// The language the switch on every page leads to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Pt => Self::En,
            Self::En => Self::Pt,
        }
    }

    /// The language called by its own name.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Pt => "Português",
            Self::En => "English",
        }
    }
}

/// Templates pass their fields by reference.
impl From<&Self> for Lang {
    fn from(lang: &Self) -> Self {
        *lang
    }
}

/// A message as the catalogue knows it.
#[derive(Debug)]
pub struct Entry {
    /// The key as written in the catalogues.
    pub key: &'static str,
    /// The file without its ending: who reads it.
    pub audience: &'static str,
    /// The values it needs, in the order of the alphabet.
    pub arguments: &'static [&'static str],
    words: fn(Lang, &Args<'_>) -> Result<Cow<'static, str>, Missing>,
}

/// Why a message could not be written. Either is a mistake in the program or in a law file, never of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// The catalogues have no such key.
    #[error("there is no text of this key")]
    Key,
    /// A value was not given.
    #[error("the text needs the value `{0}`")]
    Value(&'static str),
    /// The value decides the grammar and must be a number.
    #[error("the value `{0}` of the text must be a number")]
    Number(&'static str),
}

/// Every message, by key in the order of the alphabet.
#[must_use]
pub fn entries() -> &'static [Entry] {
    &t::ENTRIES
}

/// The message of a key that is known only when the program runs: codes of refusals, text keys of law rows.
///
/// # Errors
/// When there is no such key, or a value it needs was not given.
pub fn by_key(lang: impl Into<Lang>, key: &str, args: &Args<'_>) -> Result<Cow<'static, str>, Missing> {
    (find(key).ok_or(Missing::Key)?.words)(lang.into(), args)
}

/// Whether the catalogues have a key (both languages always have the same).
#[must_use]
pub fn has(key: &str) -> bool {
    find(key).is_some()
}

fn find(key: &str) -> Option<&'static Entry> {
    let entries = entries();
    entries.binary_search_by(|entry| entry.key.cmp(key)).ok().map(|index| &entries[index])
}
