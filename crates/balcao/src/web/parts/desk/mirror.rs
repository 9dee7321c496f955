//! The person's own page inside a frame, and the officer's margin beside it. Nothing of the officer's stands inside the frame.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;

/// The frame and the margin.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/desk/mirror.html")]
pub struct Mirror {
    /// The name of the frame ("The person's page, read only").
    pub label: String,
    /// "This is what … sees".
    pub lead: Markup,
    /// That it is read only and the same record.
    pub text: Markup,
    /// When it was drawn.
    pub at: Markup,
    /// The person's page.
    pub inside: Markup,
    /// The name of the margin.
    pub margin_label: String,
    /// The margin's sections.
    pub margin: Vec<Markup>,
}

impl HtmlSafe for Mirror {}
