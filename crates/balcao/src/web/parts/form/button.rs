//! A button, or a link that looks like one. One primary button to a page.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A button. With an address it is a link.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/form/button.html")]
pub struct Button {
    /// Verb and object, 29 characters at most.
    pub text: Markup,
    /// Where it leads; `None` makes a real button.
    pub href: Option<String>,
    /// `submit`, `button` or `reset`.
    pub kind: &'static str,
    /// The name sent with the form; empty for none.
    pub name: String,
    /// The value sent with the form; empty for none.
    pub value: String,
    /// The id; empty for none.
    pub id: String,
    /// Cannot be used. Say why beside it, or better, leave it out.
    pub disabled: bool,
    /// Whether a second press within a second is ignored (needs script); `None` says nothing.
    pub prevent_double_click: Option<bool>,
    /// The arrow of a start page.
    pub start: bool,
    /// Whether `text` is markup with elements (a start button then wraps it).
    pub wrapped: bool,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Default for Button {
    fn default() -> Self {
        Self {
            text: Markup::default(),
            href: None,
            kind: "submit",
            name: String::new(),
            value: String::new(),
            id: String::new(),
            disabled: false,
            prevent_double_click: None,
            start: false,
            wrapped: false,
            classes: Classes::default(),
            attributes: Attributes::default(),
        }
    }
}

impl Button {
    /// The button that sends the form; a second press is ignored.
    pub fn submit(text: impl Into<Markup>) -> Self {
        Self { text: text.into(), prevent_double_click: Some(true), ..Self::default() }
    }

    /// A link that looks like a button.
    pub fn link(text: impl Into<Markup>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()), ..Self::default() }
    }

    /// Outlined: beside a primary button, or on pages without one.
    #[must_use]
    pub fn secondary(mut self) -> Self {
        self.classes = Classes::from("govuk-button--secondary");
        self
    }

    /// Outlined and small: inside rows and cards.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.classes = Classes::from("govuk-button--secondary govuk-button--quiet");
        self
    }

    fn link_href(&self) -> Option<&str> {
        self.href.as_deref().filter(|href| !href.is_empty())
    }
}

impl HtmlSafe for Button {}
