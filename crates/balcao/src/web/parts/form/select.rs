//! One of a long list.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::field::Field;
use crate::web::parts::markup::{Attributes, Classes};

/// One entry of the list.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The words.
    pub text: String,
    /// What is sent; `None` sends the words.
    pub value: Option<String>,
    /// Chosen now.
    pub selected: bool,
    /// Cannot be chosen.
    pub disabled: bool,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Choice {
    /// An entry.
    pub fn new(value: &str, text: &str) -> Self {
        Self { text: text.to_owned(), value: Some(value.to_owned()), ..Self::default() }
    }
}

/// One of a long list; for short ones use radios.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/select.html")]
pub struct Select {
    /// Label, hint, error, name.
    pub field: Field,
    /// The entries.
    pub choices: Vec<Choice>,
    /// Cannot be used.
    pub disabled: bool,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Select {
    /// The list with this entry chosen.
    #[must_use]
    pub fn choose(mut self, value: &str) -> Self {
        for choice in &mut self.choices {
            choice.selected = choice.value.as_deref().unwrap_or(&choice.text) == value;
        }
        self
    }
}

impl HtmlSafe for Select {}
