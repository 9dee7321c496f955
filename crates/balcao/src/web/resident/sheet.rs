//! The frame of a resident's page: the way back, what is wrong, the heading, and the parts under it in order.

use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::layout::{Layout, PrintFooter};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::fields::Wrong;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use service::stop::Stop;
use service::texts::{format, t};

/// A page.
#[derive(Template)]
#[template(path = "resident/sheet.html")]
pub struct Sheet {
    layout: Layout,
    back: Option<BackLink>,
    summary: Option<ErrorSummary>,
    caption: Markup,
    title: String,
    heading: bool,
    body: Vec<Markup>,
}

impl Sheet {
    /// A page with this heading.
    #[must_use]
    pub fn new(site: &Site, visit: &Visit, section: Section, title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            layout: site.frame(visit, &title, section),
            back: None,
            summary: None,
            caption: Markup::default(),
            title,
            heading: true,
            body: Vec::new(),
        }
    }

    /// With a way back.
    #[must_use]
    pub fn back(mut self, words: &str, href: String) -> Self {
        self.back = Some(BackLink::new(words, href));
        self
    }

    /// With a line above the heading.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Markup>) -> Self {
        self.caption = caption.into();
        self
    }

    /// With what is wrong, at the top; the page's title says so too.
    #[must_use]
    pub fn wrong(mut self, visit: &Visit, wrong: &[Wrong]) -> Self {
        if !wrong.is_empty() {
            let faults = wrong.iter().map(|wrong| (wrong.place.as_str(), wrong.words.as_str()));
            self.summary = Some(ErrorSummary::new(t::error_summary_title(visit.lang).as_ref(), faults));
            self.layout.title = format!("{} {}", t::error_prefix(visit.lang), self.title);
        }
        self
    }

    /// With what stands only on paper: the reference, when it was printed, and this page's address as a QR code.
    #[must_use]
    pub fn printed(mut self, site: &Site, visit: &Visit, reference: &str) -> Self {
        let at = format::instant(visit.lang, site.app.clock.now());
        let address = format!("{}{}", site.app.config.public_url, visit.to(&visit.tail));
        let qr_svg = paper::qr::svg(&address).map(Markup::trusted).unwrap_or_default();
        self.layout.print = Some(PrintFooter { text: t::print_reference(visit.lang, at, reference).as_ref().into(), qr_svg });
        self
    }

    /// With one more part.
    #[must_use]
    pub fn part(mut self, part: Markup) -> Self {
        self.body.push(part);
        self
    }

    /// With a paragraph.
    #[must_use]
    pub fn say(self, words: &str) -> Self {
        let text = Markup::trusted("<p class=\"govuk-body\">").then(words).then(Markup::trusted("</p>"));
        self.part(text)
    }

    /// With a heading of the second level.
    #[must_use]
    pub fn heading(self, words: &str) -> Self {
        let text = Markup::trusted("<h2 class=\"govuk-heading-m\">").then(words).then(Markup::trusted("</h2>"));
        self.part(text)
    }

    /// The response.
    ///
    /// # Errors
    /// The template fails.
    pub fn show(self, visit: &Visit) -> Result<Response, Problem> {
        match self.render() {
            Ok(html) => Ok(Html(html).into_response()),
            Err(error) => Err(Problem::of(visit.lang, Stop::Fault(format!("page: {error}")))),
        }
    }
}
