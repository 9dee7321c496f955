//! A question that gets no answer: a stable code, what to do in both languages, and the part of the question that is meant.

use domain::calendar::{Calendar, FIRST_YEAR, LAST_YEAR, Unknown};
use domain::law::answer::Unanswered;
use serde_json::{Value, json};
use service::texts::Lang;
use service::texts::arg::Args;
use service::texts::by_key;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAnswer {
    /// Stable code; its words are `asked-<code>` in the catalogues.
    pub code: &'static str,
    /// The part of the question.
    pub field: &'static str,
    /// What kind of no it is.
    pub kind: Kind,
    known: String,
    most: String,
}

/// The kinds of no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The question cannot be read.
    Unreadable,
    /// What it names is not there.
    NotFound,
    /// It is understood, and a rule refuses it.
    Refused,
}

impl NoAnswer {
    /// A part that cannot be read.
    #[must_use]
    pub fn unreadable(code: &'static str, field: &'static str) -> Self {
        Self { code, field, kind: Kind::Unreadable, known: String::new(), most: String::new() }
    }

    /// A part that is not there.
    #[must_use]
    pub fn missing(field: &'static str) -> Self {
        Self::unreadable("missing", field)
    }

    /// A name of which there is none; these are the ones there are.
    #[must_use]
    pub fn unknown<'a>(code: &'static str, field: &'static str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known = known.into_iter().collect::<Vec<_>>().join(", ");
        Self { kind: Kind::NotFound, known, ..Self::unreadable(code, field) }
    }

    /// A number that is too great, or none.
    #[must_use]
    pub fn number(field: &'static str, most: u16) -> Self {
        Self { most: most.to_string(), ..Self::unreadable("bad_number", field) }
    }

    /// What the law has no answer to. The day was asked for in `day`, the municipality in `place`.
    #[must_use]
    pub fn of(unanswered: &Unanswered, calendar: &Calendar, day: &'static str, place: &'static str) -> Self {
        match unanswered {
            Unanswered::Calendar(Unknown::Municipality { .. }) => Self::unknown("municipality_not_known", place, calendar.municipalities()),
            other => Self { kind: Kind::Refused, ..Self::unreadable(other.code(), day) },
        }
    }

    /// What to do, in a language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let years = Args::none().with("first", FIRST_YEAR.to_string()).with("last", LAST_YEAR.to_string());
        let values = years.with("known", self.known.clone()).with("most", self.most.clone()).with("field", self.field);
        by_key(lang, &format!("asked-{}", self.code.replace('_', "-")), &values).unwrap_or_default().into_owned()
    }

    /// The document.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({ "code": self.code, "text": { "pt": self.text(Lang::Pt), "en": self.text(Lang::En) }, "field": self.field })
    }
}
