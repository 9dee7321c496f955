//! What every guide has: the way to it, its heading, and the day it speaks of (ROUTE-4).

use crate::web::asking::show;
use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::find::breadcrumbs::{Breadcrumbs, Crumb};
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::Query;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use domain::calendar::{first_day, last_day};
use jiff::civil::Date;
use service::texts::{Lang, format, t};

/// The name of the day in the address.
const AS_OF: &str = "em";
/// Longest text shown again in the field, in characters.
const TYPED_LIMIT_CHARS: usize = 20;

/// A field whose label stands out as a question.
#[must_use]
pub fn question(name: &str, label: &str) -> Field {
    let mut field = Field::new(name, label);
    field.label.classes = Classes::from("govuk-label--s");
    field
}

/// The day a guide speaks of.
#[derive(Debug, Clone)]
pub struct AsOf {
    /// The day.
    pub day: Date,
    /// Whether the address named it.
    pub chosen: bool,
    typed: Option<String>,
}

/// Heading, way and day of a guide.
pub struct Frame {
    /// The way to the page.
    pub crumbs: Breadcrumbs,
    /// The heading.
    pub title: String,
    /// The first sentence.
    pub lead: String,
    /// The day it speaks of, and another one.
    pub bar: AsOfBar,
    /// What is wrong, at the head of the page.
    pub summary: Option<ErrorSummary>,
    section: Section,
    /// What the window is called, where the heading is not enough.
    called: Option<String>,
}

/// The day a page speaks of, with a way to choose another.
#[derive(Template)]
#[template(path = "public/guides/as_of.html")]
pub struct AsOfBar {
    lang: Lang,
    words: String,
    note: Option<Note>,
    action: String,
    hidden: Vec<(String, String)>,
    field: Input,
    button: Button,
    open: bool,
}

impl HtmlSafe for AsOfBar {}

impl AsOf {
    /// The day of the address; today without one, and with one that is none.
    #[must_use]
    pub fn read(site: &Site, written: &str) -> Self {
        let today = site.app.clock.today();
        let written = written.trim();
        match written.parse::<Date>().ok().filter(|day| (first_day()..=last_day()).contains(day)) {
            Some(day) => Self { day, chosen: day != today, typed: None },
            None if written.is_empty() => Self { day: today, chosen: false, typed: None },
            None => Self { day: today, chosen: false, typed: Some(written.chars().take(TYPED_LIMIT_CHARS).collect()) },
        }
    }

    /// Whether the address named something that is no day.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.typed.is_some()
    }

    /// An address of the site that speaks of the same day.
    #[must_use]
    pub fn link(&self, visit: &Visit, tail: &str) -> String {
        match self.chosen {
            true => format!("{}?{AS_OF}={}", visit.to(tail), self.day),
            false => visit.to(tail),
        }
    }

    fn bar(&self, visit: &Visit) -> AsOfBar {
        let lang = visit.lang;
        let day = format::day(lang, self.day);
        let words = if self.chosen { t::guides_as_of_day(lang, day) } else { t::guides_as_of_now(lang, day) };
        let mut field = Field::new(AS_OF, t::guides_as_of_label(lang).as_ref()).hint(t::guides_as_of_hint(lang).as_ref());
        if self.is_wrong() {
            field = field.error(&t::error_prefix(lang), t::guides_as_of_wrong(lang).as_ref());
        }
        AsOfBar {
            lang,
            note: self.chosen.then(|| {
                let back = Act::link(t::guides_as_of_back(lang).as_ref(), today(visit));
                Note::new(Tone::Plain, Markup::default(), words.as_ref()).icon(Icon::Calendar).act(back)
            }),
            words: words.into_owned(),
            action: visit.to(&visit.tail),
            hidden: kept(visit),
            field: Input {
                kind: "date",
                value: Some(self.day.to_string()),
                classes: Classes::from("govuk-input--width-10"),
                attributes: Attributes::new().with("min", first_day()).with("max", last_day()),
                ..Input::new(field)
            },
            button: Button { classes: Classes::from("govuk-button--secondary"), ..Button::submit(t::guides_as_of_button(lang).as_ref()) },
            open: self.is_wrong(),
        }
    }
}

/// What else the address holds: it stays when the day changes.
fn kept(visit: &Visit) -> Vec<(String, String)> {
    let address: Option<Uri> = visit.query.as_ref().and_then(|query| format!("/?{query}").parse().ok());
    let pairs = address.and_then(|address| Query::<Vec<(String, String)>>::try_from_uri(&address).ok());
    pairs.map(|Query(pairs)| pairs.into_iter().filter(|(name, _)| name != AS_OF).collect()).unwrap_or_default()
}

/// This page, with what else it was asked for, as of today.
fn today(visit: &Visit) -> String {
    let query = visit.query.as_deref().unwrap_or_default();
    let kept: Vec<&str> = query.split('&').filter(|pair| pair.split('=').next() != Some(AS_OF) && !pair.is_empty()).collect();
    match kept.is_empty() {
        true => visit.to(&visit.tail),
        false => format!("{}?{}", visit.to(&visit.tail), kept.join("&")),
    }
}

impl Frame {
    /// The page of all guides.
    #[must_use]
    pub fn top(visit: &Visit, title: &str, lead: &str, as_of: &AsOf) -> Self {
        Self::below(visit, &[], title, lead, as_of)
    }

    /// A guide, under the page of all guides.
    #[must_use]
    pub fn new(visit: &Visit, title: &str, lead: &str, as_of: &AsOf) -> Self {
        let guides = t::guides_title(visit.lang);
        Self::below(visit, &[(guides.as_ref(), "guias")], title, lead, as_of)
    }

    /// A page under others: `(words, address)` from the page of all guides on.
    #[must_use]
    pub fn below(visit: &Visit, above: &[(&str, &str)], title: &str, lead: &str, as_of: &AsOf) -> Self {
        let lang = visit.lang;
        let link = |words: &str, href| Crumb { text: words.into(), href: Some(href), ..Crumb::default() };
        let mut crumbs = vec![link(&t::guides_home(lang), visit.to(""))];
        crumbs.extend(above.iter().map(|(words, tail)| link(words, as_of.link(visit, tail))));
        crumbs.push(Crumb { text: title.into(), ..Crumb::default() });
        let summary = as_of.is_wrong().then(|| {
            let words = t::guides_as_of_wrong(lang);
            ErrorSummary::new(t::error_summary_title(lang).as_ref(), [(AS_OF, words.as_ref())])
        });
        Self {
            crumbs: Breadcrumbs { label: t::guides_path(lang).into_owned(), crumbs, ..Breadcrumbs::default() },
            title: title.to_owned(),
            lead: lead.to_owned(),
            bar: as_of.bar(visit),
            summary,
            section: Section::None,
            called: None,
        }
    }

    /// As a page of a section of the site.
    #[must_use]
    pub fn of(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    /// Under another title of the window: of two pages with one heading, or of one that answers.
    #[must_use]
    pub fn called(mut self, title: String) -> Self {
        self.called = Some(title);
        self
    }

    /// With what is wrong in the page's own questions: `(field, words)`.
    #[must_use]
    pub fn wrong(mut self, lang: Lang, faults: &[(&str, &str)]) -> Self {
        if !faults.is_empty() {
            self.summary = Some(ErrorSummary::new(t::error_summary_title(lang).as_ref(), faults.iter().copied()));
        }
        self
    }

    /// The page with its status: what is wrong is told as such.
    ///
    /// # Errors
    /// Faults.
    pub fn answer(visit: &Visit, wrong: bool, page: &impl Template) -> Result<Response, Problem> {
        let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Ok((status, show(visit, page)?).into_response())
    }

    /// Whether something is told to be wrong.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.summary.is_some()
    }

    /// The frame of the site around it.
    #[must_use]
    pub fn layout(&self, site: &Site, visit: &Visit) -> Layout {
        let title = self.called.as_ref().unwrap_or(&self.title);
        let mut layout = site.frame(visit, title, self.section);
        if self.summary.is_some() {
            layout.title = format!("{} {title}", t::error_prefix(visit.lang));
        }
        layout
    }
}
