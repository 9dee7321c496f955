//! A note: one thing to know, with its colour, sign and words.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;

/// A note.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/case/note.html")]
pub struct Note {
    /// What its colour says.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// The first words, in bold; empty for none.
    pub lead: Markup,
    /// The sentence.
    pub text: Markup,
    /// What can be done about it.
    pub acts: Vec<Act>,
}

impl Note {
    /// A note with the usual sign of its tone.
    pub fn new(tone: Tone, lead: impl Into<Markup>, text: impl Into<Markup>) -> Self {
        let icon = match tone {
            Tone::Plain => Icon::Clock,
            Tone::Good => Icon::Tick,
            Tone::Care => Icon::Warning,
            Tone::Bad => Icon::Cross,
        };
        Self { tone, icon, lead: lead.into(), text: text.into(), acts: Vec::new() }
    }

    /// With another sign.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = icon;
        self
    }

    /// With one more line to follow.
    #[must_use]
    pub fn act(mut self, act: Act) -> Self {
        self.acts.push(act);
        self
    }

    fn row(&self) -> Acts {
        Acts::lines(self.acts.clone())
    }
}

impl HtmlSafe for Note {}
