//! Names and what they are, one to a line: payment references, facts of a permit.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::turn::Fact;

/// Names and what they are.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/term/reference_rows.html")]
pub struct ReferenceRows {
    /// The pairs.
    pub rows: Vec<Fact>,
}

impl HtmlSafe for ReferenceRows {}
