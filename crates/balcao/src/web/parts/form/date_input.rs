//! A date a person remembers, typed in three boxes.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::field::{Field, Label};
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::Group;
use crate::web::parts::form::input::Input;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// One of the boxes.
#[derive(Clone, Debug, Default)]
pub struct DatePart {
    /// The name it is sent under, before any prefix: `day`, `month`, `year`.
    pub name: String,
    /// The word above it.
    pub label: String,
    /// What stands in it; `None` leaves the attribute out.
    pub value: Option<String>,
    /// Whether just this box is wrong; `Some(false)` keeps it clear of an error of the whole date.
    pub wrong: Option<bool>,
    /// The id; made from the date's when empty.
    pub id: String,
    /// How many characters wide: 2, or 4 for a year.
    pub width: u8,
    /// `autocomplete`; empty for none.
    pub autocomplete: String,
    /// `inputmode`; `numeric` when empty.
    pub inputmode: String,
    /// `pattern`; empty for none.
    pub pattern: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl DatePart {
    fn width_class(&self) -> String {
        if self.classes.contains("govuk-input--width-") { String::new() } else { format!(" govuk-input--width-{}", self.width) }
    }
}

/// A date a person remembers.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/group_frame.html")]
pub struct DateInput {
    /// The question, hint, error; `group.id` is the id of the whole.
    pub group: Group,
    /// Stands before each name, with a hyphen; empty for none.
    pub name_prefix: String,
    /// The boxes, in the order people write them.
    pub parts: Vec<DatePart>,
}

#[derive(Template)]
#[template(path = "parts/form/date_input.html")]
struct Inside<'a> {
    group: &'a Group,
    boxes: Vec<Input>,
}

impl DateInput {
    /// Day, month and year: `words` are their labels, `values` what stands in them.
    pub fn new(name: &str, question: Fieldset, words: [&str; 3], values: [&str; 3]) -> Self {
        let parts =
            ["day", "month", "year"].into_iter().zip(words).zip(values).zip([2, 2, 4]).map(|(((part, word), value), width)| DatePart {
                name: part.to_owned(),
                label: word.to_owned(),
                value: (!value.is_empty()).then(|| value.to_owned()),
                width,
                ..DatePart::default()
            });
        Self {
            group: Group { id: name.to_owned(), fieldset: Some(Fieldset { role: "group".to_owned(), ..question }), ..Group::default() },
            name_prefix: name.to_owned(),
            parts: parts.collect(),
        }
    }

    fn inside(&self) -> Markup {
        let one_is_wrong = self.parts.iter().any(|part| part.wrong == Some(true) || part.classes.contains("govuk-input--error"));
        let boxes = self.parts.iter().map(|part| self.input(part, one_is_wrong)).collect();
        Markup::of(&Inside { group: &self.group, boxes })
    }

    fn input(&self, part: &DatePart, one_is_wrong: bool) -> Input {
        let whole_is_wrong = self.group.error.is_some() && !one_is_wrong && part.wrong != Some(false);
        let wrong = !part.classes.contains("govuk-input--error") && (part.wrong == Some(true) || whole_is_wrong);
        let classes =
            format!("govuk-date-input__input{}{}{}", if wrong { " govuk-input--error" } else { "" }, part.width_class(), part.classes);
        Input {
            field: Field {
                id: if part.id.is_empty() { format!("{}-{}", self.group.id, part.name) } else { part.id.clone() },
                name: if self.name_prefix.is_empty() { part.name.clone() } else { format!("{}-{}", self.name_prefix, part.name) },
                label: Label { text: part.label.as_str().into(), classes: Classes::from("govuk-date-input__label"), ..Label::default() },
                ..Field::default()
            },
            value: part.value.clone(),
            inputmode: if part.inputmode.is_empty() { "numeric".to_owned() } else { part.inputmode.clone() },
            autocomplete: part.autocomplete.clone(),
            pattern: part.pattern.clone(),
            classes: Classes::from(classes.as_str()),
            attributes: part.attributes.clone(),
            ..Input::default()
        }
    }
}

impl HtmlSafe for DateInput {}

impl HtmlSafe for Inside<'_> {}
