//! Links to receipts, letters and other papers of an event.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Icon;

/// One paper.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Its name, with its number.
    pub name: String,
    /// Where it is.
    pub href: String,
}

impl Receipt {
    /// A paper.
    pub fn new(name: impl Into<String>, href: impl Into<String>) -> Self {
        Self { name: name.into(), href: href.into() }
    }
}

/// The papers of an event.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/case/receipts.html")]
pub struct Receipts {
    /// The papers.
    pub papers: Vec<Receipt>,
}

impl HtmlSafe for Receipts {}
