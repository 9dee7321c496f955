//! Puts the two languages side by side: the same messages, in files of the same name, asking for the same values.

use super::lower::{Choice, Piece, Text};
use std::collections::{BTreeMap, BTreeSet};

/// A message in both languages.
pub struct Message<'a> {
    /// The key as written in the catalogues.
    pub key: &'a str,
    /// Its arguments by name, in the order of the alphabet, so that rewording a sentence cannot swap two of them.
    pub arguments: BTreeMap<&'a str, Kind>,
    /// Portuguese.
    pub pt: &'a Text,
    /// English.
    pub en: &'a Text,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, or a number that is only shown.
    Words,
    /// A number that decides the grammar.
    Number,
}

/// What each language asks of a number that decides the grammar: `many` is for whole millions in Portuguese (CLDR, pt-PT).
const PT_CATEGORIES: [&str; 3] = ["one", "many", "other"];
const EN_CATEGORIES: [&str; 2] = ["one", "other"];

/// Pairs the languages. Errors are lines of the form `path:line: what is wrong`.
pub fn pair<'a>(pt: &'a BTreeMap<String, Text>, en: &'a BTreeMap<String, Text>) -> Result<Vec<Message<'a>>, Vec<String>> {
    let mut faults = Vec::new();
    for (one, other, name) in [(pt, en, "English"), (en, pt, "Portuguese")] {
        let missing = one.iter().filter(|(key, _)| !other.contains_key(*key));
        faults.extend(missing.map(|(key, text)| format!("{}: `{key}` is missing in {name}", text.place)));
    }
    let mut messages = Vec::new();
    for (key, pt) in pt {
        let Some(en) = en.get(key) else { continue };
        let message = Message { key, arguments: arguments(pt, en), pt, en };
        check(&message, &mut faults);
        messages.push(message);
    }
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

fn check(message: &Message<'_>, faults: &mut Vec<String>) {
    let Message { key, pt, en, .. } = message;
    let (in_pt, in_en) = (Uses::of(pt), Uses::of(en));
    if pt.audience != en.audience {
        faults.push(format!("{}: `{key}` stands in another file in English: {}", pt.place, en.place));
    }
    if in_pt.names != in_en.names {
        let (pt_names, en_names) = (listed(&in_pt.names), listed(&in_en.names));
        faults.push(format!("{}: `{key}` uses {pt_names} in Portuguese and {en_names} in English ({})", pt.place, en.place));
    }
    for (on, words) in &in_pt.words {
        if in_en.words.get(on).is_some_and(|others| others != words) {
            faults.push(format!("{}: `{key}` chooses by `${on}` among other words than in English ({})", pt.place, en.place));
        }
    }
    for (text, uses, known) in [(pt, &in_pt, &PT_CATEGORIES[..]), (en, &in_en, &EN_CATEGORIES[..])] {
        for on in uses.words.keys().filter(|on| uses.numbers.contains_key(*on)) {
            faults.push(format!("{}: `{key}` chooses by `${on}` both as a number and as a word", text.place));
        }
        for (on, arms) in &uses.numbers {
            number_arms(text, key, on, arms, known, faults);
        }
    }
}

fn number_arms(text: &Text, key: &str, on: &str, arms: &BTreeSet<String>, known: &[&str], faults: &mut Vec<String>) {
    for arm in arms {
        let exact = arm.parse::<i64>().is_ok();
        if !exact && !known.contains(&arm.as_str()) {
            faults.push(format!("{}: `{key}`: this language has no `{arm}`; it has {}", text.place, known.join(", ")));
        }
    }
    if !arms.contains("other") || !(arms.contains("one") || arms.contains("1")) {
        faults.push(format!("{}: `{key}`: the choice by `${on}` needs `one` and `other`", text.place));
    }
}

fn arguments<'a>(pt: &'a Text, en: &'a Text) -> BTreeMap<&'a str, Kind> {
    let mut found = BTreeMap::new();
    for uses in [Uses::of(pt), Uses::of(en)] {
        for name in uses.names {
            let kind = if uses.numbers.contains_key(name) { Kind::Number } else { Kind::Words };
            let known = found.entry(name).or_insert(kind);
            if kind == Kind::Number {
                *known = kind;
            }
        }
    }
    found
}

/// What one text does with its arguments.
#[derive(Default)]
struct Uses<'a> {
    names: BTreeSet<&'a str>,
    numbers: BTreeMap<&'a str, BTreeSet<String>>,
    words: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Uses<'a> {
    fn of(text: &'a Text) -> Self {
        let mut uses = Self::default();
        uses.look(&text.pieces);
        uses
    }

    fn look(&mut self, pieces: &'a [Piece]) {
        for piece in pieces {
            match piece {
                Piece::Words(_) => {}
                Piece::Value(name) => {
                    self.names.insert(name);
                }
                Piece::Choice(choice) => self.look_into(choice),
            }
        }
    }

    fn look_into(&mut self, choice: &'a Choice) {
        self.names.insert(&choice.on);
        let into = if choice.by_number { &mut self.numbers } else { &mut self.words };
        into.entry(&choice.on).or_default().extend(choice.arms.iter().map(|(key, _)| key.clone()));
        for (_, pieces) in &choice.arms {
            self.look(pieces);
        }
    }
}

fn listed(names: &BTreeSet<&str>) -> String {
    if names.is_empty() {
        return "no value".to_owned();
    }
    names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
}
