//! The frame of a form: where it goes, its token, its fields and its button.

use crate::web::parts::case::act::Act;
use crate::web::parts::form::button::Button;
use crate::web::parts::markup::Markup;
use crate::web::visit::Visit;
use askama::Template;
use askama::filters::HtmlSafe;

/// A form.
#[derive(Clone, Debug, Template)]
#[template(path = "resident/form.html")]
pub struct Form {
    action: String,
    hidden: Markup,
    files: bool,
    fields: Vec<Markup>,
    button: Markup,
    ways: Vec<Act>,
}

impl Form {
    /// A form that is sent to a page of the site.
    #[must_use]
    pub fn new(visit: &Visit, tail: &str, button: &str) -> Self {
        Self {
            action: visit.to(tail),
            hidden: visit.form_token(tail),
            files: false,
            fields: Vec::new(),
            button: Markup::of(&Button::submit(button)),
            ways: Vec::new(),
        }
    }

    /// With files.
    #[must_use]
    pub fn files(mut self) -> Self {
        self.files = true;
        self
    }

    /// With one more field.
    #[must_use]
    pub fn field(mut self, field: Markup) -> Self {
        self.fields.push(field);
        self
    }

    /// With a value that nobody types.
    #[must_use]
    pub fn hidden(mut self, name: &str, value: &str) -> Self {
        let field = Markup::trusted("<input type=\"hidden\" name=\"").then(name).then(Markup::trusted("\" value=\""));
        self.hidden = self.hidden.then(field).then(value).then(Markup::trusted("\">"));
        self
    }

    /// With another way beside the button.
    #[must_use]
    pub fn or(mut self, words: &str, href: String) -> Self {
        self.ways.push(Act::link(words, href));
        self
    }

    /// As markup.
    #[must_use]
    pub fn part(&self) -> Markup {
        Markup::of(self)
    }
}

impl HtmlSafe for Form {}
