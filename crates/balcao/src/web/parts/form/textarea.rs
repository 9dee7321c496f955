//! Several lines of text.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::field::Field;
use crate::web::parts::markup::{Attributes, Classes};

/// Several lines of text.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/form/textarea.html")]
pub struct Textarea {
    /// Label, hint, error, name.
    pub field: Field,
    /// What stands in it.
    pub value: String,
    /// How many lines are visible.
    pub rows: u32,
    /// Whether the browser checks spelling; `None` says nothing.
    pub spellcheck: Option<bool>,
    /// Cannot be used.
    pub disabled: bool,
    /// `autocomplete`; empty for none.
    pub autocomplete: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Default for Textarea {
    fn default() -> Self {
        Self {
            field: Field::default(),
            value: String::new(),
            rows: 5,
            spellcheck: None,
            disabled: false,
            autocomplete: String::new(),
            classes: Classes::default(),
            attributes: Attributes::default(),
        }
    }
}

impl HtmlSafe for Textarea {}
