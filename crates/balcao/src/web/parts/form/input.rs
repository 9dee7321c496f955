//! One line of text.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::field::Field;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// What stands before or after the text, such as €.
#[derive(Clone, Debug, Default)]
pub struct Affix {
    /// The sign; the label must say it in words too.
    pub text: Markup,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

/// One line of text.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/form/input.html")]
pub struct Input {
    /// Label, hint, error, name.
    pub field: Field,
    /// What stands in it; `None` leaves the attribute out.
    pub value: Option<String>,
    /// The type of the control.
    pub kind: &'static str,
    /// `autocomplete`: known data is never typed again; empty for none.
    pub autocomplete: String,
    /// `inputmode`: the keyboard of a telephone; empty for none.
    pub inputmode: String,
    /// `autocapitalize`; empty for none.
    pub autocapitalize: String,
    /// `pattern`; empty for none.
    pub pattern: String,
    /// Whether the browser checks spelling; `None` says nothing.
    pub spellcheck: Option<bool>,
    /// Cannot be used.
    pub disabled: bool,
    /// Stands before the text.
    pub prefix: Option<Affix>,
    /// Stands after the text.
    pub suffix: Option<Affix>,
    /// Further classes of the wrapper around prefix, control and suffix.
    pub wrapper_classes: Classes,
    /// Further attributes of that wrapper.
    pub wrapper_attributes: Attributes,
    /// Further classes, such as `govuk-input--width-10`.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Default for Input {
    fn default() -> Self {
        Self {
            field: Field::default(),
            value: None,
            kind: "text",
            autocomplete: String::new(),
            inputmode: String::new(),
            autocapitalize: String::new(),
            pattern: String::new(),
            spellcheck: None,
            disabled: false,
            prefix: None,
            suffix: None,
            wrapper_classes: Classes::default(),
            wrapper_attributes: Attributes::default(),
            classes: Classes::default(),
            attributes: Attributes::default(),
        }
    }
}

impl Input {
    /// A line of text for this field.
    pub fn new(field: Field) -> Self {
        Self { field, ..Self::default() }
    }

    fn wrapped(&self) -> bool {
        self.prefix.is_some() || self.suffix.is_some() || !self.field.before.is_empty() || !self.field.after.is_empty()
    }

    fn control(&self) -> Attributes {
        let mut control = Attributes::new().with("id", self.field.control_id()).with("name", &self.field.name).with("type", self.kind);
        if let Some(spellcheck) = self.spellcheck {
            control = control.with("spellcheck", spellcheck);
        }
        if let Some(value) = &self.value {
            control = control.with("value", value);
        }
        control
            .flag("disabled", self.disabled)
            .with_some("aria-describedby", &self.field.descriptions())
            .with_some("autocomplete", &self.autocomplete)
            .with_some("autocapitalize", &self.autocapitalize)
            .with_some("pattern", &self.pattern)
            .with_some("inputmode", &self.inputmode)
            .and(&self.attributes)
    }
}

impl HtmlSafe for Input {}
