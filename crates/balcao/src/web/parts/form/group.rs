//! What a group of controls has: a question around it, perhaps a hint, perhaps an error.
use crate::web::parts::form::field::{ErrorMessage, Hint, descriptions, named_error, named_hint};
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// The frame around several controls.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// The start of every control's id, and the id of the first.
    pub id: String,
    /// The name the answers are sent under.
    pub name: String,
    /// The question around them.
    pub fieldset: Option<Fieldset>,
    /// Ids of other elements that describe the group.
    pub described_by: String,
    /// The hint.
    pub hint: Option<Hint>,
    /// The error, when the answer was refused.
    pub error: Option<ErrorMessage>,
    /// Further classes of the group.
    pub group_classes: Classes,
    /// Further attributes of the group.
    pub group_attributes: Attributes,
    /// Printed before the controls.
    pub before: Markup,
    /// Printed after the controls.
    pub after: Markup,
    /// Further classes of the list of controls.
    pub classes: Classes,
    /// Further attributes of the list of controls.
    pub attributes: Attributes,
}

impl Group {
    /// A group with a name and a question.
    pub fn new(name: &str, question: Fieldset) -> Self {
        Self { name: name.to_owned(), fieldset: Some(question), ..Self::default() }
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
        let prefix = prefix.trim_end_matches(':').to_owned();
        self.error = Some(ErrorMessage { text: text.into(), prefix, ..ErrorMessage::default() });
        self
    }

    /// The start of every control's id.
    pub fn id_prefix(&self) -> &str {
        if self.id.is_empty() { &self.name } else { &self.id }
    }

    /// The hint with its id.
    pub fn hint_part(&self) -> Option<Hint> {
        named_hint(self.hint.as_ref(), self.id_prefix())
    }

    /// The error with its id.
    pub fn error_part(&self) -> Option<ErrorMessage> {
        named_error(self.error.as_ref(), self.id_prefix())
    }

    /// The whole group: the fieldset, when there is one, around what is inside it.
    pub fn around(&self, inside: Markup) -> Markup {
        match &self.fieldset {
            Some(fieldset) => Markup::of(&fieldset.around(inside, self.descriptions())),
            None => inside,
        }
    }

    /// The ids of everything that describes the group.
    pub fn descriptions(&self) -> String {
        let others = self.fieldset.as_ref().map(|fieldset| fieldset.described_by.as_str()).filter(|ids| !ids.is_empty());
        descriptions(others.unwrap_or(&self.described_by), self.id_prefix(), self.hint.is_some(), self.error.is_some())
    }
}

/// One answer to choose.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The words.
    pub text: Markup,
    /// What is sent.
    pub value: String,
    /// The id; made from the group's when empty.
    pub id: String,
    /// The name, when it differs from the group's; empty for none.
    pub name: String,
    /// One sentence under the words.
    pub hint: Option<Hint>,
    /// Chosen now.
    pub checked: bool,
    /// Cannot be chosen.
    pub disabled: bool,
    /// What more is asked when this is chosen; it shows without script too.
    pub reveal: Markup,
    /// `exclusive`: choosing it clears the others (with script); empty for none.
    pub behaviour: String,
    /// Further classes of the label.
    pub label_classes: Classes,
    /// Further attributes of the label.
    pub label_attributes: Attributes,
    /// Further attributes of the control.
    pub attributes: Attributes,
}

impl Choice {
    /// An answer.
    pub fn new(value: &str, text: impl Into<Markup>) -> Self {
        Self { value: value.to_owned(), text: text.into(), ..Self::default() }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, text: impl Into<Markup>) -> Self {
        self.hint = Some(Hint { text: text.into(), ..Hint::default() });
        self
    }
}

/// A line of the group.
#[derive(Clone, Debug)]
pub enum Line {
    /// An answer (boxed: it is much larger than the other).
    Choice(Box<Choice>),
    /// A word between answers, such as "or".
    Divider(String),
}

impl From<Choice> for Line {
    fn from(choice: Choice) -> Self {
        Self::Choice(Box::new(choice))
    }
}

/// An answer as it is printed: with the ids that follow from the group's.
#[derive(Debug)]
pub struct Placed<'a> {
    /// The answer.
    pub choice: &'a Choice,
    /// Its id.
    pub id: String,
    /// Its hint, with an id and the part's class.
    pub hint: Option<Hint>,
    /// The value of `aria-describedby`; empty for none.
    pub described_by: String,
}

impl<'a> Placed<'a> {
    /// The answer at this position of the group (counted from 1, with the dividers).
    pub fn new(choice: &'a Choice, position: usize, group: &Group, hint_class: &str, described_by: &str) -> Self {
        let id = match (choice.id.as_str(), position) {
            ("", 1) => group.id_prefix().to_owned(),
            ("", position) => format!("{}-{position}", group.id_prefix()),
            (own, _) => own.to_owned(),
        };
        let hint = choice.hint.as_ref().map(|hint| Hint {
            id: format!("{id}-item-hint"),
            classes: Classes::from(format!("{hint_class}{}", hint.classes).as_str()),
            ..hint.clone()
        });
        let described_by = match (&hint, described_by) {
            (Some(hint), "") => hint.id.clone(),
            (Some(hint), others) => format!("{others} {}", hint.id),
            (None, others) => others.to_owned(),
        };
        Self { choice, id, hint, described_by }
    }
}
