//! A group of controls under one question.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// The question above a group of controls.
#[derive(Clone, Debug, Default)]
pub struct Legend {
    /// The words; without any, nothing is printed.
    pub text: Markup,
    /// Further classes, such as `govuk-fieldset__legend--l`.
    pub classes: Classes,
    /// Whether it is the page's `h1`.
    pub page_heading: bool,
}

/// A group of controls under one question.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/fieldset.html")]
pub struct Fieldset {
    /// The question.
    pub legend: Legend,
    /// The controls.
    pub inside: Markup,
    /// Ids of elements that describe the group; empty for none.
    pub described_by: String,
    /// The role, when it is not that of a fieldset; empty for none.
    pub role: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Fieldset {
    /// A group whose question is a part of a longer page.
    pub fn new(legend: impl Into<Markup>) -> Self {
        Self {
            legend: Legend { text: legend.into(), classes: Classes::from("govuk-fieldset__legend--m"), page_heading: false },
            ..Self::default()
        }
    }

    /// A group whose question is the page's heading.
    pub fn page_heading(legend: impl Into<Markup>) -> Self {
        Self {
            legend: Legend { text: legend.into(), classes: Classes::from("govuk-fieldset__legend--l"), page_heading: true },
            ..Self::default()
        }
    }

    /// The fieldset around these controls.
    pub fn around(&self, inside: Markup, described_by: String) -> Self {
        Self { inside, described_by, ..self.clone() }
    }
}

impl HtmlSafe for Fieldset {}
