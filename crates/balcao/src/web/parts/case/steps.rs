//! How far a person is. The bar is decoration; the words carry it.
use askama::Template;
use askama::filters::HtmlSafe;

/// How far a person is.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/steps.html")]
pub struct Steps {
    /// "Question 3 of 7".
    pub words: String,
    /// How many are done, the present one included.
    pub done: u32,
    /// How many there are.
    pub total: u32,
}

impl Steps {
    fn percent(&self) -> u32 {
        (self.done.min(self.total) * 100).checked_div(self.total).unwrap_or(0)
    }
}

impl HtmlSafe for Steps {}
