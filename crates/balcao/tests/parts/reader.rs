//! Reads a fixture's options and remembers what was read, so that an option nobody looked at cannot pass as supported.
use std::cell::RefCell;
use std::collections::BTreeSet;

use balcao::web::parts::markup::{Attributes, Classes, Markup};
use serde_json::Value;

/// A place in the options of one fixture.
#[derive(Clone)]
pub struct Reader<'a> {
    value: &'a Value,
    path: String,
    read: &'a RefCell<BTreeSet<String>>,
}

impl<'a> Reader<'a> {
    pub fn new(value: &'a Value, read: &'a RefCell<BTreeSet<String>>) -> Self {
        Self { value, path: String::new(), read }
    }

    /// The place under a key; a missing one reads as null.
    pub fn at(&self, key: &str) -> Self {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Self { value: self.value.get(key).unwrap_or(&Value::Null), path, read: self.read }
    }

    /// Whether a template would take this for yes.
    pub fn is_some(&self) -> bool {
        let empty = match self.value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.is_empty(),
            _ => false,
        };
        if empty {
            self.mark();
        }
        !empty
    }

    /// Text, number or truth value under a key as text; empty when there is none.
    pub fn text(&self, key: &str) -> String {
        self.some_text(key).unwrap_or_default()
    }

    pub fn some_text(&self, key: &str) -> Option<String> {
        let place = self.at(key);
        place.mark();
        match place.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(true) => Some("true".to_owned()),
            _ => None,
        }
    }

    /// The same, and `false` is a text too.
    pub fn any_text(&self, key: &str) -> Option<String> {
        let text = self.some_text(key);
        if self.at(key).value == &Value::Bool(false) { Some("false".to_owned()) } else { text }
    }

    pub fn or(&self, key: &str, otherwise: &str) -> String {
        Some(self.text(key)).filter(|text| !text.is_empty()).unwrap_or_else(|| otherwise.to_owned())
    }

    pub fn flag(&self, key: &str) -> bool {
        self.some_flag(key).unwrap_or_default()
    }

    pub fn some_flag(&self, key: &str) -> Option<bool> {
        let place = self.at(key);
        place.mark();
        place.value.as_bool()
    }

    pub fn number(&self, key: &str) -> Option<u32> {
        self.some_text(key).and_then(|text| text.parse().ok())
    }

    /// `html` before `text`, as the templates do.
    pub fn words(&self) -> Markup {
        self.words_of("html", "text")
    }

    pub fn words_of(&self, html: &str, text: &str) -> Markup {
        let (html, text) = (self.text(html), self.text(text));
        if html.is_empty() { text.into() } else { Markup::trusted(html) }
    }

    pub fn classes(&self, key: &str) -> Classes {
        Classes::from(self.text(key).as_str())
    }

    pub fn attributes(&self, key: &str) -> Attributes {
        let place = self.at(key);
        place.mark();
        let Value::Object(entries) = place.value else { return Attributes::new() };
        entries.keys().fold(Attributes::new(), |attributes, name| attributes.with(name, place.text(name)))
    }

    /// Texts by plural rule.
    pub fn plurals(&self, key: &str) -> Vec<(String, String)> {
        let place = self.at(key);
        let Value::Object(entries) = place.value else { return Vec::new() };
        entries.keys().map(|rule| (rule.clone(), place.text(rule))).collect()
    }

    /// The entries of a list that are not empty.
    pub fn list(&self, key: &str) -> Vec<Self> {
        self.positions(key).into_iter().map(|(_, entry)| entry).collect()
    }

    /// The same with their positions in the list, from 1.
    pub fn positions(&self, key: &str) -> Vec<(usize, Self)> {
        let place = self.at(key);
        place.mark();
        let Value::Array(entries) = place.value else { return Vec::new() };
        let readers =
            entries.iter().enumerate().map(|(i, value)| (i + 1, Self { value, path: format!("{}.{i}", place.path), read: self.read }));
        readers.filter(|(_, entry)| entry.is_some()).collect()
    }

    /// The texts of a list.
    pub fn texts(&self, key: &str) -> Vec<String> {
        let place = self.at(key);
        place.list_of_texts()
    }

    pub fn is_list(&self, key: &str) -> bool {
        self.at(key).value.is_array()
    }

    pub fn is_object(&self) -> bool {
        self.value.is_object()
    }

    /// Whether it is an object without entries.
    pub fn is_empty_object(&self) -> bool {
        self.value.as_object().is_some_and(serde_json::Map::is_empty)
    }

    /// The entries of a list of lists.
    pub fn rows(&self, key: &str) -> Vec<Vec<Self>> {
        let rows = self.list(key);
        rows.into_iter().map(|row| row.entries()).collect()
    }

    fn entries(&self) -> Vec<Self> {
        let Value::Array(entries) = self.value else { return Vec::new() };
        entries.iter().enumerate().map(|(i, value)| Self { value, path: format!("{}.{i}", self.path), read: self.read }).collect()
    }

    fn list_of_texts(&self) -> Vec<String> {
        for entry in self.entries() {
            entry.mark();
        }
        let Value::Array(entries) = self.value else { return Vec::new() };
        entries.iter().map(|entry| entry.as_str().map_or_else(|| entry.to_string(), str::to_owned)).collect()
    }

    fn mark(&self) {
        self.read.borrow_mut().insert(self.path.clone());
    }
}

/// The paths of all values of the options that carry something.
pub fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    let child = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Null => {}
        Value::Object(entries) => entries.iter().for_each(|(key, value)| leaves(value, &child(key), found)),
        Value::Array(entries) => entries.iter().enumerate().for_each(|(i, value)| leaves(value, &child(&i.to_string()), found)),
        _ => found.push(path.to_owned()),
    }
}
