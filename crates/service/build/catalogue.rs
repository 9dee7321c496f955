//! Reads the catalogues of one language: which messages and terms there are, and where each stands.

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use std::collections::BTreeMap;
use std::path::Path;

/// Every message and term of one language.
pub struct Language {
    /// Messages by key.
    pub messages: BTreeMap<String, Source>,
    /// Terms by name, without the dash.
    pub terms: BTreeMap<String, Source>,
}

/// A message or term as it stands in its file.
pub struct Source {
    /// The file without its ending: the audience.
    pub audience: String,
    /// `path:line`, for errors.
    pub place: String,
    /// What was written.
    pub pattern: Pattern<String>,
}

/// Reads files given as (path, text). Errors are lines of the form `path:line: what is wrong`.
pub fn read(files: &[(String, String)]) -> Result<Language, Vec<String>> {
    let mut language = Language { messages: BTreeMap::new(), terms: BTreeMap::new() };
    let mut faults = Vec::new();
    for (path, text) in files {
        read_file(&mut language, path, text, &mut faults);
    }
    if faults.is_empty() { Ok(language) } else { Err(faults) }
}

fn read_file(language: &mut Language, path: &str, text: &str, faults: &mut Vec<String>) {
    let audience = Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let resource = match parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            faults.extend(errors.iter().map(|error| format!("{path}:{}: {}", line_at(text, error.pos.start), error.kind)));
            return;
        }
    };
    for entry in resource.body {
        let (name, pattern, attributes, term) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes, false),
            Entry::Term(term) => (term.id.name, Some(term.value), term.attributes, true),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let place = format!("{path}:{}", line_of(text, &name, term));
        if let Some(fault) = name_fault(&name) {
            faults.push(format!("{place}: {fault}"));
        }
        if !attributes.is_empty() {
            faults.push(format!("{place}: `{name}` has attributes: write each as a message of its own"));
        }
        let Some(pattern) = pattern else {
            faults.push(format!("{place}: `{name}` has no text"));
            continue;
        };
        let into = if term { &mut language.terms } else { &mut language.messages };
        let source = Source { audience: audience.clone(), place: place.clone(), pattern };
        if let Some(first) = into.insert(name.clone(), source) {
            faults.push(format!("{place}: `{name}` stands already at {}", first.place));
        }
    }
}

/// What is wrong with a name that must become a Rust name, if anything.
pub fn name_fault(name: &str) -> Option<String> {
    let well_formed = name.starts_with(|first: char| first.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !well_formed {
        return Some(format!("`{name}` is not a name like `turn-since`: small letters, digits and single dashes"));
    }
    RUST_WORDS.contains(&name).then(|| format!("`{name}` is a word of Rust: give it a second word"))
}

const RUST_WORDS: &[&str] = &[
    "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "lang", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "unsafe", "use", "where", "while",
];

fn line_of(text: &str, name: &str, term: bool) -> usize {
    let dash = if term { "-" } else { "" };
    let starts = |line: &str| {
        line.strip_prefix(dash).and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(starts).map_or(1, |index| index + 1)
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
