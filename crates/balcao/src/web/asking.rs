//! A page that asks one thing: the way back, what is wrong, the question, one button.

use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use service::texts::t;

/// A page that asks one thing.
#[derive(Template)]
#[template(path = "asking.html")]
pub struct Asking {
    layout: Layout,
    back: Option<BackLink>,
    summary: Option<ErrorSummary>,
    title: String,
    sentences: Vec<Markup>,
    method: &'static str,
    action: String,
    hidden: Markup,
    fields: Vec<Markup>,
    button: Button,
    after: Vec<Markup>,
}

impl Asking {
    /// A page with its heading; the form is sent to the page itself.
    #[must_use]
    pub fn new(site: &Site, visit: &Visit, title: &str, button: &str) -> Self {
        Self {
            layout: site.frame(visit, title, Section::None),
            back: None,
            summary: None,
            title: title.to_owned(),
            sentences: Vec::new(),
            method: "post",
            action: visit.to(&visit.tail),
            hidden: visit.form_token(&visit.tail),
            fields: Vec::new(),
            button: Button { prevent_double_click: Some(true), ..Button::submit(button) },
            after: Vec::new(),
        }
    }

    /// In a place of the menu.
    #[must_use]
    pub fn within(mut self, site: &Site, visit: &Visit, section: Section) -> Self {
        self.layout = site.frame(visit, &self.title, section);
        self
    }

    /// With a way back.
    #[must_use]
    pub fn back(mut self, visit: &Visit, tail: &str) -> Self {
        self.back = Some(BackLink::new(t::back(visit.lang).as_ref(), visit.to(tail)));
        self
    }

    /// With a sentence under the heading.
    #[must_use]
    pub fn say(mut self, words: impl Into<Markup>) -> Self {
        self.sentences.push(words.into());
        self
    }

    /// With a field.
    #[must_use]
    pub fn field(mut self, field: Markup) -> Self {
        self.fields.push(field);
        self
    }

    /// With something after the button.
    #[must_use]
    pub fn then(mut self, part: Markup) -> Self {
        self.after.push(part);
        self
    }

    /// Sent by address, not by form: for questions that change nothing.
    #[must_use]
    pub fn by_address(mut self, action: String) -> Self {
        self.method = "get";
        self.action = action;
        self.hidden = Markup::default();
        self
    }

    /// With what is wrong: `(field, words)`, the same words as at the field.
    #[must_use]
    pub fn wrong(mut self, visit: &Visit, faults: &[(&str, &str)]) -> Self {
        if !faults.is_empty() {
            let title = t::error_summary_title(visit.lang);
            self.summary = Some(ErrorSummary::new(title.as_ref(), faults.iter().copied()));
            self.layout.title = format!("{} {}", t::error_prefix(visit.lang), self.title);
        }
        self
    }

    /// The page.
    #[must_use]
    pub fn show(self, visit: &Visit) -> Response {
        let status = if self.summary.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        match self.render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(error) => Problem::of(visit.lang, service::stop::Stop::Fault(error.to_string())).into_response(),
        }
    }
}

/// A template as a page.
pub fn show(visit: &Visit, page: &impl Template) -> Result<Html<String>, Problem> {
    page.render().map(Html).map_err(|error| Problem::of(visit.lang, service::stop::Stop::Fault(error.to_string())))
}

/// Not found, in the language of the visit.
#[must_use]
pub fn not_found(visit: &Visit) -> Problem {
    Problem::new(visit.lang, Kind::NotFound)
}
