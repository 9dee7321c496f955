//! A text of the catalogues as it stands, with its values left open.

use serde_json::{Value, json};
use service::texts::arg::{Args, Number};
use service::texts::{Entry, Lang, Missing, by_key, entries};
use std::borrow::Cow;

/// A number that stands for any other where the grammar needs one: it is plural in both languages.
const ANY_NUMBER: i64 = 2;

/// The text of a key, when there is one.
#[must_use]
pub fn entry(key: &str) -> Option<&'static Entry> {
    entries().iter().find(|entry| entry.key == key)
}

/// A text in both languages; a value stands as its name in braces.
#[must_use]
pub fn both(entry: &Entry) -> Value {
    json!({ "pt": open(Lang::Pt, entry), "en": open(Lang::En, entry) })
}

fn open(lang: Lang, entry: &Entry) -> Cow<'static, str> {
    let mut numbers: Vec<&str> = Vec::new();
    loop {
        let values = entry.arguments.iter().fold(Args::none(), |values, name| match numbers.contains(name) {
            true => values.with(*name, Number(ANY_NUMBER)),
            false => values.with(*name, format!("{{{name}}}")),
        });
        match by_key(lang, entry.key, &values) {
            Ok(text) => return text,
            Err(Missing::Number(name)) if !numbers.contains(&name) => numbers.push(name),
            Err(_) => return Cow::Borrowed(""),
        }
    }
}
