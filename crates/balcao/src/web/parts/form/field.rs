//! What every field has: a label, perhaps a hint, perhaps an error.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// The label of one control.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/label.html")]
pub struct Label {
    /// The words; without any, nothing is printed.
    pub text: Markup,
    /// The id of the control.
    pub for_id: String,
    /// Further classes, such as `govuk-label--l`.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
    /// Whether the label is the page's `h1`: for pages that ask one thing.
    pub page_heading: bool,
}

/// One sentence that helps to answer.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/hint.html")]
pub struct Hint {
    /// The words.
    pub text: Markup,
    /// The id the control points to; empty for none.
    pub id: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

/// What is wrong with an answer and how to mend it.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/error_message.html")]
pub struct ErrorMessage {
    /// The words.
    pub text: Markup,
    /// The word before it for who cannot see colour ("Erro"); empty for none.
    pub prefix: String,
    /// The id the control points to; empty for none.
    pub id: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

/// The frame around one control: label, hint, error, and the group they stand in.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// The id of the control; the name when empty.
    pub id: String,
    /// The name the answer is sent under.
    pub name: String,
    /// The label.
    pub label: Label,
    /// The hint.
    pub hint: Option<Hint>,
    /// The error, when the answer was refused.
    pub error: Option<ErrorMessage>,
    /// Ids of other elements that describe the control.
    pub described_by: String,
    /// Further classes of the group.
    pub group_classes: Classes,
    /// Further attributes of the group.
    pub group_attributes: Attributes,
    /// Printed before the control, inside the group.
    pub before: Markup,
    /// Printed after the control, inside the group.
    pub after: Markup,
}

impl Field {
    /// A field with a name and a label.
    pub fn new(name: &str, label: impl Into<Markup>) -> Self {
        Self { name: name.to_owned(), label: Label { text: label.into(), ..Label::default() }, ..Self::default() }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, text: impl Into<Markup>) -> Self {
        self.hint = Some(Hint { text: text.into(), ..Hint::default() });
        self
    }

    /// With an error; `prefix` is the word for "Error".
    #[must_use]
    pub fn error(mut self, prefix: &str, text: impl Into<Markup>) -> Self {
        self.error = Some(ErrorMessage { text: text.into(), prefix: prefix.trim_end_matches(':').to_owned(), ..ErrorMessage::default() });
        self
    }

    /// With the label as the page's heading.
    #[must_use]
    pub fn heading_the_page(mut self) -> Self {
        self.label.page_heading = true;
        self.label.classes = Classes::from("govuk-label--l");
        self
    }

    /// The id of the control: where an error summary's link leads.
    pub fn control_id(&self) -> &str {
        if self.id.is_empty() { &self.name } else { &self.id }
    }

    /// The label, pointing to the control.
    pub fn label_part(&self) -> Label {
        Label { for_id: self.control_id().to_owned(), ..self.label.clone() }
    }

    /// The hint with its id.
    pub fn hint_part(&self) -> Option<Hint> {
        named_hint(self.hint.as_ref(), self.control_id())
    }

    /// The error with its id.
    pub fn error_part(&self) -> Option<ErrorMessage> {
        named_error(self.error.as_ref(), self.control_id())
    }

    /// The ids of everything that describes the control, separated by spaces.
    pub fn descriptions(&self) -> String {
        descriptions(&self.described_by, self.control_id(), self.hint.is_some(), self.error.is_some())
    }
}

/// The hint with the id that follows from its field's.
pub fn named_hint(hint: Option<&Hint>, field_id: &str) -> Option<Hint> {
    hint.map(|hint| Hint { id: format!("{field_id}-hint"), ..hint.clone() })
}

/// The error with the id that follows from its field's.
pub fn named_error(error: Option<&ErrorMessage>, field_id: &str) -> Option<ErrorMessage> {
    error.map(|error| ErrorMessage { id: format!("{field_id}-error"), ..error.clone() })
}

/// The value of `aria-describedby`, in reading order.
pub fn descriptions(others: &str, field_id: &str, hint: bool, error: bool) -> String {
    let mut ids = Vec::new();
    if !others.is_empty() {
        ids.push(others.to_owned());
    }
    if hint {
        ids.push(format!("{field_id}-hint"));
    }
    if error {
        ids.push(format!("{field_id}-error"));
    }
    ids.join(" ")
}

impl HtmlSafe for Label {}

impl HtmlSafe for Hint {}

impl HtmlSafe for ErrorMessage {}
