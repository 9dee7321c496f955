//! The form of a letter: what it says in order, as text and as HTML.

use crate::texts::Lang;
use crate::texts::t;
use askama::Template;
use domain::request::turn::Whose;

/// What a letter says, in order.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) lang: Lang,
    pub(super) look: Look,
    pub(super) strip: Option<String>,
    pub(super) subject: String,
    pub(super) title: String,
    pub(super) who: Option<String>,
    pub(super) what: String,
    pub(super) greeting: Option<String>,
    pub(super) texts: Vec<String>,
    pub(super) quote: Option<String>,
    pub(super) rows: Vec<Row>,
    pub(super) button: Link,
    pub(super) after: Option<String>,
    pub(super) check: String,
    pub(super) owner: String,
    pub(super) elsewhere: Link,
}

/// A name and what belongs to it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) label: String,
    pub(super) value: String,
}

/// Where to go.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) label: String,
    pub(super) url: String,
}

/// Colours of the turn: ground and bar. The words say it too.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    pub(super) ground: &'static str,
    pub(super) bar: &'static str,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    sheet: &'a Sheet,
    lang: Lang,
}

#[derive(Template)]
#[template(path = "letter.txt")]
struct Text<'a> {
    sheet: &'a Sheet,
    lang: Lang,
}

impl Sheet {
    pub(super) fn html(&self) -> String {
        let html = Html { sheet: self, lang: self.lang };
        html.render().expect("writing into a String cannot fail")
    }

    pub(super) fn text(&self) -> String {
        let text = Text { sheet: self, lang: self.lang };
        text.render().expect("writing into a String cannot fail")
    }
}

impl Row {
    pub(super) fn new(label: impl Into<String>, value: &str) -> Self {
        Self { label: label.into(), value: value.to_owned() }
    }
}

impl Look {
    pub(super) fn of(whose: Whose) -> Self {
        let (ground, bar) = match whose {
            Whose::You => ("#e5eeff", "#034ad8"),
            Whose::Us => ("#f1f3f8", "#475164"),
            Whose::Other => ("#fff9e5", "#80460d"),
            Whose::Nobody => ("#e8f6f0", "#00724c"),
        };
        Self { ground, bar }
    }
}

impl Default for Look {
    fn default() -> Self {
        Self::of(Whose::You)
    }
}
