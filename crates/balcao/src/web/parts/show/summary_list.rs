//! What was answered, with a way to change each.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::markup::{Attributes, Classes, Markup};

/// A link at the end of a row or in the head of a card.
#[derive(Clone, Debug, Default)]
pub struct Action {
    /// The word ("Change").
    pub text: Markup,
    /// What it changes, for who hears the link alone; empty for none.
    pub about: String,
    /// Where it leads.
    pub href: String,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Action {
    /// A link: the word, what it is about, where it leads.
    pub fn new(text: &str, about: &str, href: impl Into<String>) -> Self {
        Self { text: text.into(), about: about.to_owned(), href: href.into(), ..Self::default() }
    }
}

/// One answer.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What was asked.
    pub key: Markup,
    /// What was answered.
    pub value: Markup,
    /// What can be done.
    pub actions: Vec<Action>,
    /// Further classes of the row.
    pub classes: Classes,
    /// Further classes of the key.
    pub key_classes: Classes,
    /// Further classes of the value.
    pub value_classes: Classes,
    /// Further classes of the actions.
    pub actions_classes: Classes,
}

impl Row {
    /// An answer without a way to change it.
    pub fn new(key: impl Into<Markup>, value: impl Into<Markup>) -> Self {
        Self { key: key.into(), value: value.into(), ..Self::default() }
    }

    /// With one more link.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }
}

/// The frame around a list, with a title.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// The title; empty for none.
    pub title: Markup,
    /// The level of the title's heading; 2 when 0.
    pub level: u8,
    /// What can be done with the whole.
    pub actions: Vec<Action>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl Card {
    /// The level of the title's heading.
    pub fn heading_level(&self) -> u8 {
        if self.level == 0 { 2 } else { self.level }
    }
}

/// What was answered, with a way to change each.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "parts/show/summary_list.html")]
pub struct SummaryList {
    /// The answers.
    pub rows: Vec<Row>,
    /// The frame around them.
    pub card: Option<Card>,
    /// Further classes.
    pub classes: Classes,
    /// Further attributes.
    pub attributes: Attributes,
}

impl SummaryList {
    /// A list without a frame.
    pub fn new(rows: Vec<Row>) -> Self {
        Self { rows, ..Self::default() }
    }

    /// The list in a card with a title.
    #[must_use]
    pub fn in_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    fn any_actions(&self) -> bool {
        self.rows.iter().any(|row| !row.actions.is_empty())
    }

    fn card_title(&self) -> Markup {
        self.card.as_ref().map(|card| card.title.clone()).unwrap_or_default()
    }
}

impl HtmlSafe for SummaryList {}
