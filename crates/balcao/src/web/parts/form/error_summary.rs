//! All that is wrong on a page, at its top, each with a link to its place.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// One thing that is wrong.
#[derive(Clone, Debug, Default)]
pub struct Fault {
    /// The same words as beside the field.
    pub text: Markup,
    /// The place, such as `#email`; `None` for plain text.
    pub href: Option<String>,
    /// Further attributes of the link.
    pub attributes: Attributes,
}

/// All that is wrong on a page. Pages with one begin their `title` with the word for "Error".
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/form/error_summary.html")]
pub struct ErrorSummary {
    /// "There is a problem".
    pub title: Markup,
    /// A sentence under it; empty for none.
    pub description: Markup,
    /// What is wrong, in the order of the page.
    pub faults: Vec<Fault>,
    /// Keeps a script from moving the focus here; `None` says nothing.
    pub disable_auto_focus: Option<bool>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl ErrorSummary {
    /// A summary of `(id of the field, words)`.
    pub fn new<'a>(title: impl Into<Markup>, faults: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let faults = faults.into_iter().map(|(id, words)| Fault { text: words.into(), href: Some(format!("#{id}")), ..Fault::default() });
        Self { title: title.into(), faults: faults.collect(), ..Self::default() }
    }
}

impl HtmlSafe for ErrorSummary {}
