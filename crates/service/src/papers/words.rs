//! Words that several papers use.

use crate::stop::Stop;
use crate::texts::arg::Args;
use crate::texts::{Lang, by_key};
use domain::permit::Permit;
use domain::person::Person;
use paper::sheet::{Both, Row};

/// Hidden characters of a number, as printed.
const DOT: char = '•';

/// The same words in both languages.
pub fn both<W: Into<String>>(words: impl Fn(Lang) -> W) -> Both {
    Both { pt: words(Lang::Pt).into(), en: words(Lang::En).into() }
}

/// The text of a key that a law row or a code names. A key without a text is a mistake of ours and never shown as a key.
///
/// # Errors
/// There is no such text.
pub fn law_text(lang: Lang, key: &str) -> Result<String, Stop> {
    by_key(lang, key, &Args::none()).map(std::borrow::Cow::into_owned).map_err(|missing| Stop::Fault(format!("text {key}: {missing}")))
}

/// A row of label and value.
pub fn row(label: impl Into<String>, value: impl Into<String>) -> Row {
    Row { label: label.into(), value: value.into() }
}

/// A masked number as printed: dots instead of stars.
#[must_use]
pub fn masked_dots(masked: &str) -> String {
    masked.chars().map(|letter| if letter == '*' { DOT } else { letter }).collect()
}

/// Who it is, with the masked number of the permit.
#[must_use]
pub fn who(lang: Lang, person: &Person, permit: &Permit) -> String {
    let number = masked_dots(&seal::claims::masked(&permit.number));
    crate::texts::t::paper_who(lang, person.full_name(), number).into_owned()
}
