//! What was declared, what the paper says, what the register says.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;

/// Whether the three agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// They agree, as far as they speak.
    Same,
    /// They differ.
    Different,
    /// No machine can tell: the officer looks at the picture.
    ByEye,
}

/// One thing compared.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What.
    pub name: String,
    /// What the person declared.
    pub declared: Markup,
    /// What the paper says.
    pub document: Markup,
    /// What the register says.
    pub register: Markup,
    /// Which register, and when it was asked; empty for none.
    pub source: String,
    /// Whether they agree.
    pub agreement: Agreement,
    /// The same in a word.
    pub result: String,
}

/// The table.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/desk/three_way.html")]
pub struct ThreeWay {
    /// The name of the region that scrolls sideways.
    pub label: String,
    /// What was found: "Contract: 1 difference in 6".
    pub caption: Markup,
    /// Fact, declared, document, register, result.
    pub heads: [String; 5],
    /// The rows.
    pub rows: Vec<Compared>,
}

impl HtmlSafe for ThreeWay {}
