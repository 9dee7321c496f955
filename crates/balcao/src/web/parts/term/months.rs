//! Which months are open for renewals.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Icon;

/// One month.
#[derive(Clone, Debug)]
pub struct Month {
    /// Its name and year.
    pub name: String,
    /// "Open", or when it opens.
    pub state: String,
    /// Whether it is open.
    pub open: bool,
}

/// Which months are open.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/term/months.html")]
pub struct Months {
    /// The months, in order.
    pub months: Vec<Month>,
}

impl HtmlSafe for Months {}
