//! Two answers that cannot both be true: both are shown, and the person says which one is right.

use super::answered::Answered;
use super::words::{of_question, said};
use crate::web::asking::show;
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::route::answers::AnswerFault;
use service::texts::{Lang, t};

#[derive(Template)]
#[template(path = "public/finder/clash.html")]
struct Clash {
    layout: Layout,
    lang: Lang,
    why: String,
    answers: Vec<Clashing>,
    again: String,
}

/// One of the answers.
struct Clashing {
    question: String,
    answer: String,
    href: String,
}

/// The page.
pub(super) fn page(site: &Site, visit: &Visit, answered: &Answered, fault: &AnswerFault) -> Result<Response, Problem> {
    let lang = visit.lang;
    let clashing = |key| {
        let answer = answered.answers.get(key).map(|answer| said(&site.app.law(), lang, key, answer)).unwrap_or_default();
        Clashing { question: of_question(lang, key, ""), answer, href: visit.to(&answered.tail_without(key)) }
    };
    let page = Clash {
        layout: site.frame(visit, &t::finder_clash_title(lang), Section::Route),
        lang,
        why: super::words::text(lang, &fault.code().replace('_', "-")),
        answers: fault.questions().into_iter().map(clashing).collect(),
        again: visit.to("situacao"),
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(visit, &page)?).into_response())
}
