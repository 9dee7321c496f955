//! The deadline card: what is to pay, from when, until when, how that was counted, and how.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::act::Acts;
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use crate::web::parts::term::calendar::Calendar;
use crate::web::parts::term::reference_rows::ReferenceRows;

/// The deadline card. Its states (not yet, open, being matched, paid, lapsed, held) differ in the tag, the note and what can be done.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/term/deadline.html")]
pub struct Deadline {
    /// The id of the heading; unique on the page.
    pub id: String,
    /// What it is for.
    pub title: Markup,
    /// The sum.
    pub sum: String,
    /// The state in a word, when it is not simply open.
    pub state: Option<Tag>,
    /// What the state means, before the dates.
    pub note: Option<Note>,
    /// From when.
    pub from: Option<Fact>,
    /// The last day.
    pub last: Option<Fact>,
    /// How it was counted.
    pub calendar: Option<Calendar>,
    /// The same in words, with the legal basis; empty for none.
    pub counted: Markup,
    /// How to pay and what the sum is made of.
    pub rows: ReferenceRows,
    /// The button and the lines.
    pub acts: Acts,
    /// What happens when the term passes; empty for none.
    pub lapse: Markup,
}

impl HtmlSafe for Deadline {}
