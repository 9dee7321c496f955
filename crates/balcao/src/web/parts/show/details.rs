//! More, for who wants it.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A line that opens. Nothing a person needs in order to go on is hidden in it.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/details.html")]
pub struct Details {
    /// The line.
    pub summary: Markup,
    /// What it opens.
    pub body: Markup,
    /// Whether it starts open.
    pub open: bool,
    /// The id; empty for none.
    pub id: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Details {
    /// A closed line.
    pub fn new(summary: impl Into<Markup>, body: impl Into<Markup>) -> Self {
        Self { summary: summary.into(), body: body.into(), ..Self::default() }
    }
}

impl HtmlSafe for Details {}
