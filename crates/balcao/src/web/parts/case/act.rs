//! Links and small forms inside the parts of a case.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::form::button::Button;
use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;

/// Where an act goes: a page, or a form that is sent at once. What changes anything is never a link.
#[derive(Clone, Debug)]
pub enum Way {
    /// A page.
    Page(String),
    /// A form without visible fields.
    Form {
        /// Where it is sent.
        action: String,
        /// Its hidden fields: the form's token and what the act needs.
        hidden: Markup,
    },
}

/// A line a person can follow, large enough for a thumb.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/act.html")]
pub struct Act {
    /// The drawing before the words.
    pub icon: Option<Icon>,
    /// The words: verb and object.
    pub text: Markup,
    /// Where it goes.
    pub way: Way,
}

impl Act {
    /// A link.
    pub fn link(text: impl Into<Markup>, href: impl Into<String>) -> Self {
        Self { icon: None, text: text.into(), way: Way::Page(href.into()) }
    }

    /// A form that is sent at once; `hidden` are its fields.
    pub fn form(text: impl Into<Markup>, action: impl Into<String>, hidden: Markup) -> Self {
        Self { icon: None, text: text.into(), way: Way::Form { action: action.into(), hidden } }
    }

    /// With a drawing before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The same act as the one primary button of its block.
    pub fn as_button(&self) -> Markup {
        let icon = self.icon.map(|icon| Markup::of(&icon)).unwrap_or_default();
        let text = icon.then(self.text.clone());
        match &self.way {
            Way::Page(href) => Markup::of(&Button { text, href: Some(href.clone()), ..Button::default() }),
            Way::Form { action, hidden } => Markup::trusted("<form method=\"post\" action=\"")
                .then(action.as_str())
                .then(Markup::trusted("\">"))
                .then(hidden.clone())
                .then(Markup::of(&Button::submit(text)))
                .then(Markup::trusted("</form>")),
        }
    }
}

/// The row of what can be done: at most one button, then lines.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/case/acts.html")]
pub struct Acts {
    /// The buttons.
    pub buttons: Vec<Markup>,
    /// The lines.
    pub lines: Vec<Act>,
}

impl Acts {
    /// One button and lines.
    pub fn new(button: &Button, lines: Vec<Act>) -> Self {
        Self { buttons: vec![Markup::of(button)], lines }
    }

    /// Lines only.
    pub fn lines(lines: Vec<Act>) -> Self {
        Self { buttons: Vec::new(), lines }
    }
}

impl HtmlSafe for Act {}

impl HtmlSafe for Acts {}
