//! The turn line: the first thing under the heading of every page of a case.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The person's.
    You,
    /// Ours.
    Us,
    /// Another institution's.
    Other,
    /// Nobody's: nothing can or need be done now.
    Nobody,
}

impl Turn {
    fn name(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Us => "us",
            Self::Other => "other",
            Self::Nobody => "none",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::You => Icon::Person,
            Self::Us => Icon::Counter,
            Self::Other => Icon::Hourglass,
            Self::Nobody => Icon::Tick,
        }
    }
}

/// A name and what it is: since when, until when, how many days.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What it is.
    pub value: Markup,
}

impl Fact {
    /// A pair.
    pub fn new(name: &str, value: impl Into<Markup>) -> Self {
        Self { name: name.to_owned(), value: value.into() }
    }
}

/// The turn line. Never with a button inside.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/turn.html")]
pub struct TurnLine {
    /// Whose turn it is.
    pub turn: Turn,
    /// The exact sentence of the contract ("It is your turn now").
    pub who: Markup,
    /// One or two sentences; amounts and dates in bold.
    pub what: Markup,
    /// Two to four pairs.
    pub facts: Vec<Fact>,
}

impl HtmlSafe for TurnLine {}
