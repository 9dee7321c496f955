//! Where this page stands.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// One step; without an address it is this page.
#[derive(Clone, Debug, Default)]
pub struct Crumb {
    /// The words.
    pub text: Markup,
    /// Where it leads.
    pub href: Option<String>,
    /// Further attributes of the link.
    pub attributes: Attributes,
}

/// Where this page stands.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/breadcrumbs.html")]
pub struct Breadcrumbs {
    /// The name of the landmark.
    pub label: String,
    /// From the front page down.
    pub crumbs: Vec<Crumb>,
    /// Shows only the first and the last on a telephone.
    pub collapse_on_mobile: bool,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl HtmlSafe for Breadcrumbs {}
