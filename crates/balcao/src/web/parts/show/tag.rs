//! A state in a word or two.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Tone;
use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A state in a word or two. It is not a link.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/tag.html")]
pub struct Tag {
    /// The words.
    pub text: Markup,
    /// Further classes, such as `govuk-tag--grey`.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Tag {
    /// A state in the colour of a tone.
    pub fn new(text: impl Into<Markup>, tone: Tone) -> Self {
        let class = match tone {
            Tone::Plain => "",
            Tone::Good => "govuk-tag--green",
            Tone::Care => "govuk-tag--yellow",
            Tone::Bad => "govuk-tag--red",
        };
        Self { text: text.into(), classes: Classes::from(class), ..Self::default() }
    }
}

impl HtmlSafe for Tag {}
