//! A part of a page under a heading.

use crate::web::parts::markup::Markup;
use askama::Template;
use askama::filters::HtmlSafe;

/// A heading and what stands under it.
#[derive(Clone, Debug, Template)]
#[template(path = "views/block.html")]
pub struct Block {
    /// The heading; empty for none.
    pub heading: String,
    /// What stands under it, in order.
    pub inside: Vec<Markup>,
}

impl Block {
    /// A part with one thing in it.
    pub fn new(heading: impl Into<String>, inside: Markup) -> Self {
        Self { heading: heading.into(), inside: vec![inside] }
    }
}

impl HtmlSafe for Block {}
