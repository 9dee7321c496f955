//! A consequence a person must know before acting.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A consequence a person must know before acting.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/warning_text.html")]
pub struct WarningText {
    /// The word the sign stands for ("Warning").
    pub sign: String,
    /// The sentence.
    pub text: Markup,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl HtmlSafe for WarningText {}
