//! A line that says what kind of service this is.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::parts::show::tag::Tag;

/// A line that says what kind of service this is.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/phase_banner.html")]
pub struct PhaseBanner {
    /// The word in the pill.
    pub phase: Tag,
    /// The sentence.
    pub text: Markup,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl PhaseBanner {
    fn pill(&self) -> Tag {
        Tag { classes: Classes::from(format!("govuk-phase-banner__content__tag{}", self.phase.classes).as_str()), ..self.phase.clone() }
    }
}

impl HtmlSafe for PhaseBanner {}
