//! A page that is read: a heading, a sentence that says it all, and passages.

use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::response::Html;
use service::stop::Stop;
use std::borrow::Cow;

/// A page that is read.
#[derive(Template)]
#[template(path = "public/prose.html")]
pub struct Prose {
    layout: Layout,
    title: String,
    lead: String,
    passages: Vec<Passage>,
}

/// A passage under a heading.
#[derive(Debug, Clone, Default)]
pub struct Passage {
    heading: String,
    sentences: Vec<String>,
    points: Vec<String>,
    part: Markup,
}

impl Prose {
    /// A page with its heading and first sentence.
    #[must_use]
    pub fn new(site: &Site, visit: &Visit, title: &str, lead: &str) -> Self {
        let layout = site.frame(visit, title, Section::None);
        Self { layout, title: title.to_owned(), lead: lead.to_owned(), passages: Vec::new() }
    }

    /// With one more passage.
    #[must_use]
    pub fn with(mut self, passage: Passage) -> Self {
        self.passages.push(passage);
        self
    }

    /// The page.
    ///
    /// # Errors
    /// Faults.
    pub fn show(&self, visit: &Visit) -> Result<Html<String>, Problem> {
        self.render().map(Html).map_err(|error| Problem::of(visit.lang, Stop::Fault(error.to_string())))
    }
}

impl Passage {
    /// A passage with its heading.
    #[must_use]
    pub fn new(heading: &str) -> Self {
        Self { heading: heading.to_owned(), ..Self::default() }
    }

    /// With a sentence.
    #[must_use]
    pub fn say(mut self, sentence: &str) -> Self {
        self.sentences.push(sentence.to_owned());
        self
    }

    /// With a list.
    #[must_use]
    pub fn points(mut self, points: impl IntoIterator<Item = Cow<'static, str>>) -> Self {
        self.points.extend(points.into_iter().map(Cow::into_owned));
        self
    }

    /// With a part after the sentences.
    #[must_use]
    pub fn part(mut self, part: Markup) -> Self {
        self.part = part;
        self
    }
}
