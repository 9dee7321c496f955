//! The questions of a draft: each part is one page, saved by itself; known data is shown and confirmed, never typed again.

pub mod ask;
pub mod read;

use crate::web::form::Posted;
use crate::web::problem::{Kind, Problem};
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::site::Site;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::request::checklist::Part;
use read::{Typed, read};
use service::actions::draft;

/// The question of a part.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference, part)): Path<(String, String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let part = part_of(&opened, &part)?;
    if opened.case.held.request.stage.filed().is_some() {
        return Ok(Redirect::to(&opened.page("")).into_response());
    }
    let typed = Typed::known(&opened.case, part);
    ask::page(&site, &opened, part, &typed, &[]).map_err(|stop| opened.fault(stop))?.show(&opened.visit)
}

/// Saves the answer, and goes back to the list.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference, part)): Path<(String, String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    let part = part_of(&opened, &part)?;
    let answer = match read(opened.visit.lang, part, &typed) {
        Ok(answer) => answer,
        Err(wrong) => {
            let page = ask::page(&site, &opened, part, &typed, &wrong).map_err(|stop| opened.fault(stop))?;
            return page.show(&opened.visit);
        }
    };
    // A wrong check digit is told at once, and what was typed is saved all the same (RENEW-6).
    let told = matches!(&answer, draft::Answer::Niss(domain::request::answers::NissAnswer::Number { check_digit_right: false, .. }));
    match draft::answer(&site.app, opened.who, opened.reference(), answer).await {
        Ok(_) if told => once.done(&site, &opened.visit, opened.page("dados/niss?conferir=1")).await,
        Ok(_) => once.done(&site, &opened.visit, opened.page("")).await,
        Err(stop) if draft::was_sent(&stop) => Ok(Redirect::to(&opened.page("recibo")).into_response()),
        Err(stop) => Err(opened.stopped(&site, "answer", stop).await),
    }
}

fn part_of(opened: &Opened, code: &str) -> Result<Part, Problem> {
    let part = Part::from_code(code).filter(|part| *part != Part::Documents);
    part.ok_or(Problem::new(opened.visit.lang, Kind::NotFound))
}
