//! Through a list, or from page to page.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// The link to the page before or after.
#[derive(Clone, Debug, Default)]
pub struct Neighbour {
    /// Where it leads.
    pub href: String,
    /// The words.
    pub text: Markup,
    /// What is there; empty for none.
    pub label: String,
    /// Further attributes.
    pub attributes: Attributes,
}

/// One place in the row of numbers.
#[derive(Clone, Debug)]
pub enum PageItem {
    /// A page.
    Page {
        /// Its number.
        number: String,
        /// Where it leads.
        href: String,
        /// The link's full name ("Page 2").
        label: String,
        /// Whether it is this page.
        current: bool,
        /// Further attributes.
        attributes: Attributes,
    },
    /// Pages left out.
    Gap,
}

/// Through a list (with numbers), or from page to page (without).
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/find/pagination.html")]
pub struct Pagination {
    /// The name of the landmark.
    pub label: String,
    /// The page before.
    pub previous: Option<Neighbour>,
    /// The page after.
    pub next: Option<Neighbour>,
    /// The row of numbers; `None` makes two large links.
    pub items: Option<Vec<PageItem>>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Pagination {
    fn block(&self) -> bool {
        self.items.is_none() && (self.previous.is_some() || self.next.is_some())
    }
}

impl HtmlSafe for Pagination {}
