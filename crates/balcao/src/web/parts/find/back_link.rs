//! The way back, at the top of a page.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// The way back, at the top of a page.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/back_link.html")]
pub struct BackLink {
    /// The words.
    pub text: Markup,
    /// Where it leads.
    pub href: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl BackLink {
    /// The link.
    pub fn new(text: impl Into<Markup>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into(), ..Self::default() }
    }
}

impl HtmlSafe for BackLink {}
