//! Turns what Fluent wrote into the few things the functions are made of: words, values, and choices between texts.
//! References to other messages and to terms are put in place here.

use super::catalogue::{Language, Source, name_fault};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeMap;

/// A message of one language, ready to be written as code.
pub struct Text {
    /// The file without its ending.
    pub audience: String,
    /// `path:line`.
    pub place: String,
    /// What it is made of.
    pub pieces: Vec<Piece>,
}

/// A part of a message.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// Fixed words.
    Words(String),
    /// The value of an argument.
    Value(String),
    /// One of several texts, by the value of an argument.
    Choice(Choice),
}

/// A choice between texts.
#[derive(Debug, PartialEq)]
pub struct Choice {
    /// The argument that decides.
    pub on: String,
    /// Whether the argument is a number (exact values and plural categories) or a word.
    pub by_number: bool,
    /// The arms in the order written; the key of the default is kept too.
    pub arms: Vec<(String, Vec<Piece>)>,
    /// Which arm is taken when no other fits.
    pub default: usize,
}

/// The plural categories of the Unicode CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// References within references: more than this is a circle.
const DEPTH_MAX: usize = 12;

/// Lowers every message of a language. Errors are lines of the form `path:line: what is wrong`.
pub fn lower(language: &Language) -> Result<BTreeMap<String, Text>, Vec<String>> {
    let mut texts = BTreeMap::new();
    let mut faults = Vec::new();
    for (key, source) in &language.messages {
        let scope = Scope { language, source, given: None, depth: 0 };
        match scope.pattern(&source.pattern) {
            Ok(pieces) => {
                let text = Text { audience: source.audience.clone(), place: source.place.clone(), pieces };
                texts.insert(key.clone(), text);
            }
            Err(fault) => faults.push(format!("{}: `{key}`: {fault}", source.place)),
        }
    }
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

struct Scope<'a> {
    language: &'a Language,
    source: &'a Source,
    /// Inside a term: what the reference gave it. A term sees no argument of the message.
    given: Option<BTreeMap<String, String>>,
    depth: usize,
}

impl Scope<'_> {
    fn pattern(&self, pattern: &Pattern<String>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => vec![Piece::Words(value.clone())],
                PatternElement::Placeable { expression } => self.expression(expression)?,
            };
            for piece in next {
                append(&mut pieces, piece);
            }
        }
        Ok(pieces)
    }

    fn expression(&self, expression: &Expression<String>) -> Result<Vec<Piece>, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&self, inline: &InlineExpression<String>) -> Result<Vec<Piece>, String> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok(vec![Piece::Words(unescape(value))]),
            InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Words(value.clone())]),
            InlineExpression::VariableReference { id } => self.variable(&id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute: None } => {
                let source = self.language.messages.get(&id.name).ok_or_else(|| format!("there is no message `{}`", id.name))?;
                self.inside(source, None)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let source = self.language.terms.get(&id.name).ok_or_else(|| format!("there is no term `-{}`", id.name))?;
                let mut given = BTreeMap::new();
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    let value = literal(&argument.value).ok_or("a term takes words and numbers only")?;
                    given.insert(argument.name.name.clone(), value);
                }
                self.inside(source, Some(given))
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                Err("attributes are not used here".to_owned())
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("`{}()` is not known: numbers are formatted by themselves, days and money come formatted", id.name))
            }
        }
    }

    fn inside(&self, source: &Source, given: Option<BTreeMap<String, String>>) -> Result<Vec<Piece>, String> {
        if self.depth == DEPTH_MAX {
            return Err("refers to itself".to_owned());
        }
        Scope { language: self.language, source, given, depth: self.depth + 1 }.pattern(&source.pattern)
    }

    fn variable(&self, name: &str) -> Result<Vec<Piece>, String> {
        if let Some(given) = &self.given {
            let value = given.get(name).ok_or_else(|| format!("the term at {} needs `{name}`", self.source.place))?;
            return Ok(vec![Piece::Words(value.clone())]);
        }
        name_fault(name).map_or_else(|| Ok(vec![Piece::Value(name.to_owned())]), Err)
    }

    fn select(&self, selector: &InlineExpression<String>, variants: &[Variant<String>]) -> Result<Vec<Piece>, String> {
        let InlineExpression::VariableReference { id } = selector else {
            return Err("a choice is made by an argument, as in `{ $days -> …`".to_owned());
        };
        let default = variants.iter().position(|variant| variant.default).ok_or("a choice needs a default")?;
        if let Some(given) = &self.given {
            let chosen = given.get(&id.name).and_then(|value| variants.iter().find(|variant| key_of(variant) == *value));
            return self.pattern(&chosen.unwrap_or(&variants[default]).value);
        }
        if let Some(fault) = name_fault(&id.name) {
            return Err(fault);
        }
        let by_number = variants.iter().all(|variant| match &variant.key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => CATEGORIES.contains(&name.as_str()),
        });
        let mut arms = Vec::new();
        for variant in variants {
            arms.push((key_of(variant), self.pattern(&variant.value)?));
        }
        Ok(vec![Piece::Choice(Choice { on: id.name.clone(), by_number, arms, default })])
    }
}

fn append(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Words(before)), Piece::Words(more)) => before.push_str(&more),
        (_, piece) => pieces.push(piece),
    }
}

fn key_of(variant: &Variant<String>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

fn literal(expression: &InlineExpression<String>) -> Option<String> {
    match expression {
        InlineExpression::StringLiteral { value } => Some(unescape(value)),
        InlineExpression::NumberLiteral { value } => Some(value.clone()),
        _ => None,
    }
}

fn unescape(value: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
}
