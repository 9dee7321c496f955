//! A text of the catalogues as it stands, with its values left open.

use serde_json::{Value, json};
use service::texts::arg::{Args, Number};
use service::texts::{Entry, Lang, Missing, by_key, entries, format};

/// A number that stands in where the grammar needs one, and is found again in the sentence: plural in both languages, and in no text.
const STAND_IN: i64 = 987_654;

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

fn open(lang: Lang, entry: &Entry) -> String {
    let mut numbers: Vec<&str> = Vec::new();
    let braced = |name: &str| format!("{{{name}}}");
    let stand_ins = || (STAND_IN..).zip(entry.arguments);
    loop {
        let values = stand_ins().fold(Args::none(), |values, (number, name)| match numbers.contains(name) {
            true => values.with(*name, Number(number)),
            false => values.with(*name, braced(name)),
        });
        match by_key(lang, entry.key, &values) {
            Ok(text) => {
                return stand_ins()
                    .fold(text.into_owned(), |text, (number, name)| text.replace(&format::number(lang, number), &braced(name)));
            }
            Err(Missing::Number(name)) if !numbers.contains(&name) => numbers.push(name),
            Err(_) => return String::new(),
        }
    }
}
