//! Past the head of the page, for who goes by keyboard.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// Past the head of the page, for who goes by keyboard.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/skip_link.html")]
pub struct SkipLink {
    /// The words.
    pub text: Markup,
    /// Where it leads.
    pub href: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl SkipLink {
    /// The link.
    pub fn new(text: impl Into<Markup>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into(), ..Self::default() }
    }
}

impl HtmlSafe for SkipLink {}
