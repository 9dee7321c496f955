//! A case in a list of cases.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::act::Acts;
use crate::web::parts::case::turn::TurnLine;
use crate::web::parts::markup::Markup;

/// A case in a list of cases.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/card.html")]
pub struct CaseCard {
    /// The level of the title's heading: 2 for the person's own, 3 for the family's.
    pub level: u8,
    /// What it is about.
    pub title: Markup,
    /// Its reference, or what is known of the permit.
    pub reference: Markup,
    /// Whose turn it is.
    pub turn: TurnLine,
    /// What can be done.
    pub acts: Acts,
}

impl HtmlSafe for CaseCard {}
