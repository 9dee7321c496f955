//! The timeline: first what is still to come, then what happened, the newest first.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::delivery::{Deliveries, Delivery};
use crate::web::parts::case::receipts::{Receipt, Receipts};
use crate::web::parts::markup::Markup;

/// When something happened, for people and for machines.
#[derive(Clone, Debug)]
pub struct When {
    /// In words, with the weekday.
    pub words: Markup,
    /// As RFC 3339 or a date.
    pub machine: String,
}

/// Something that happened or will.
#[derive(Clone, Debug, Default)]
pub struct Moment {
    /// What: an answer, not a label.
    pub heading: Markup,
    /// When.
    pub when: Option<When>,
    /// One sentence.
    pub text: Markup,
    /// Whether something failed; the heading says so in words.
    pub failed: bool,
    /// The messages sent about it.
    pub messages: Vec<Delivery>,
    /// Its papers.
    pub papers: Vec<Receipt>,
    /// What else there is to see of it.
    pub inside: Markup,
}

impl Moment {
    fn deliveries(&self) -> Deliveries {
        Deliveries { messages: self.messages.clone(), stacked: false }
    }

    fn receipts(&self) -> Receipts {
        Receipts { papers: self.papers.clone() }
    }
}

/// The timeline.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/case/timeline.html")]
pub struct Timeline {
    /// "What is still to come".
    pub ahead_heading: String,
    /// What is still to come, the next first.
    pub ahead: Vec<Moment>,
    /// "What has happened".
    pub past_heading: String,
    /// What happened, the newest first.
    pub past: Vec<Moment>,
}

impl HtmlSafe for Timeline {}
