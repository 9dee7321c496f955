//! Whose case is open, at the top of every page of it.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::turn::Fact;

/// Whose case is open. Its name is the page's `h1`.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/desk/identity.html")]
pub struct IdentityBar {
    /// The person's name.
    pub name: String,
    /// Reference, route, legal term, whose turn it is.
    pub facts: Vec<Fact>,
    /// The level of the name's heading.
    pub level: u8,
}

impl HtmlSafe for IdentityBar {}
