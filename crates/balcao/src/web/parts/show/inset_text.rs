//! A passage set apart.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A passage set apart.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/inset_text.html")]
pub struct InsetText {
    /// The passage.
    pub text: Markup,
    /// The id; empty for none.
    pub id: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl HtmlSafe for InsetText {}
