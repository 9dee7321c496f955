//! Texts that are found by a code, and pages written out.

use crate::web::problem::Problem;
use crate::web::visit::Visit;
use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key};

/// The text of `<family>-<code>`; the code itself where there is none.
pub(super) fn coded(lang: Lang, family: &str, code: &str) -> String {
    let key = format!("{family}-{}", code.replace('_', "-"));
    by_key(lang, &key, &Args::none()).map_or_else(|_| code.to_owned(), |words| words.into_owned())
}

/// A page as HTML.
pub(super) fn page(visit: &Visit, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => Problem::of(visit.lang, Stop::Fault(format!("a page cannot be written: {error}"))).into_response(),
    }
}
