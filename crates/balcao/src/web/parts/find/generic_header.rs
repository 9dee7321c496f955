//! A plain head with a name, for pages outside the service's own frame.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A plain head with a name.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/generic_header.html")]
pub struct GenericHeader {
    /// The name or drawing.
    pub logo: Markup,
    /// Where it leads.
    pub href: String,
    /// The class of the container; the usual width when empty.
    pub container_classes: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl GenericHeader {
    fn container(&self) -> &str {
        if self.container_classes.is_empty() { "govuk-width-container" } else { &self.container_classes }
    }
}

impl HtmlSafe for GenericHeader {}
