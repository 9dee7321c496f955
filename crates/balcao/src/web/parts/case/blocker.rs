//! The blocker card: never a dead end. All five rows are asked for by its type.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::act::Act;
use crate::web::parts::markup::Markup;

/// The names of the five rows, in the page's language.
#[derive(Clone, Debug)]
pub struct BlockerNames {
    /// "What happened".
    pub happened: String,
    /// "What we kept".
    pub kept: String,
    /// "What you can do now".
    pub ways: String,
    /// "Until when".
    pub until: String,
    /// "Your proof".
    pub proof: String,
}

/// A way on that works today.
#[derive(Clone, Debug)]
pub struct WayOn {
    /// What to do.
    pub act: Act,
    /// What it costs or brings.
    pub brings: Markup,
}

impl WayOn {
    /// A way on.
    pub fn new(act: Act, brings: impl Into<Markup>) -> Self {
        Self { act, brings: brings.into() }
    }
}

/// The proof of the attempt.
#[derive(Clone, Debug)]
pub struct AttemptProof {
    /// What it is good for.
    pub text: Markup,
    /// "Keep the proof of this attempt".
    pub keep: Act,
    /// Its reference and the stable code of the refusal.
    pub reference: Markup,
}

/// The blocker card.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/blocker.html")]
pub struct Blocker {
    /// The level of the rows' headings.
    pub level: u8,
    /// The names of the rows.
    pub names: BlockerNames,
    /// What happened, and whether it is the person's fault.
    pub happened: Markup,
    /// What we kept.
    pub kept: Markup,
    /// The first way on.
    pub way: WayOn,
    /// Further ways on.
    pub more_ways: Vec<WayOn>,
    /// Until when.
    pub until: Markup,
    /// The proof.
    pub proof: AttemptProof,
    /// Whether the proof's button is the page's primary one.
    pub proof_is_primary: bool,
}

impl HtmlSafe for Blocker {}
