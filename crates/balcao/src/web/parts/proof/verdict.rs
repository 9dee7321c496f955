//! The verdict over a declaration: one word, then three separate answers. Never a bare green tick.
use askama::Template;
use askama::filters::HtmlSafe;

use crate::web::parts::icon::{Drawing, Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::term::reference_rows::ReferenceRows;

/// The whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Holds,
    /// It holds as far as is known: the panel says until when.
    HoldsWithReserve,
    /// It does not hold.
    DoesNotHold,
}

impl Verdict {
    fn ending(self) -> &'static str {
        match self {
            Self::Holds => "",
            Self::HoldsWithReserve => " bl-ver--part",
            Self::DoesNotHold => " bl-ver--no",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Holds => Icon::Shield,
            Self::HoldsWithReserve => Icon::ShieldClock,
            Self::DoesNotHold => Icon::ShieldCross,
        }
    }
}

/// One of the three answers: signature, dates, revocation.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Good, care, or bad; plain when it was not asked.
    pub tone: Tone,
    /// The answer in a few words.
    pub lead: Markup,
    /// The sentence.
    pub text: Markup,
}

impl Answer {
    /// An answer.
    pub fn new(tone: Tone, lead: impl Into<Markup>, text: impl Into<Markup>) -> Self {
        Self { tone, lead: lead.into(), text: text.into() }
    }

    fn drawing(&self) -> Drawing {
        let icon = match self.tone {
            Tone::Good => Icon::Tick,
            Tone::Bad => Icon::Cross,
            Tone::Care | Tone::Plain => Icon::Clock,
        };
        icon.in_tone(self.tone)
    }
}

/// The panel.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/proof/verdict.html")]
pub struct VerdictPanel {
    /// The level of the word's heading; the rows' headings are one lower.
    pub level: u8,
    /// The whole.
    pub verdict: Verdict,
    /// The whole in one word or two.
    pub word: String,
    /// One sentence.
    pub sentence: Markup,
    /// "Compare with the identity document".
    pub compare_heading: String,
    /// What to compare; none when nothing can be believed.
    pub compare: ReferenceRows,
    /// "Three checks".
    pub answers_heading: String,
    /// Signature, dates, revocation.
    pub answers: [Answer; 3],
}

impl VerdictPanel {
    fn lower(&self) -> u8 {
        self.level + 1
    }
}

impl HtmlSafe for VerdictPanel {}
