//! One of a few answers.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::group::{Choice, Group, Line, Placed};
use crate::web::parts::markup::Markup;

/// One of a few answers.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/group_frame.html")]
pub struct Radios {
    /// The question, hint, error, name.
    pub group: Group,
    /// The answers, in order.
    pub lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "parts/form/radios.html")]
struct Inside<'a> {
    group: &'a Group,
    lines: &'a [Line],
}

impl Radios {
    /// The group with these answers chosen, and no others.
    #[must_use]
    pub fn choose(mut self, values: &[&str]) -> Self {
        for line in &mut self.lines {
            if let Line::Choice(choice) = line {
                choice.checked = values.contains(&choice.value.as_str());
            }
        }
        self
    }

    fn inside(&self) -> Markup {
        Markup::of(&Inside { group: &self.group, lines: &self.lines })
    }
}

impl<'a> Inside<'a> {
    fn placed(&self, choice: &'a Choice, position: usize) -> Placed<'a> {
        Placed::new(choice, position, self.group, "govuk-radios__hint", "")
    }
}

impl HtmlSafe for Radios {}

impl HtmlSafe for Inside<'_> {}
