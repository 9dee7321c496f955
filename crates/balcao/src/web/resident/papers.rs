//! Papers of a case: the receipt and the slip as signed PDF, the term for the person's own calendar, the newest proof.

use crate::web::problem::{Kind, Problem};
use crate::web::resident::opened::open;
use crate::web::site::Site;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use service::papers;
use store::proof;

/// The receipt.
pub async fn receipt(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let made = papers::receipt::receipt(&site.app, &opened.case, opened.visit.lang).await;
    Ok(pdf(&format!("recibo-{reference}"), made.map_err(|stop| opened.fault(stop))?))
}

/// The slip.
pub async fn slip(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let made = papers::slip::slip(&site.app, &opened.case, opened.visit.lang).await;
    Ok(pdf(&format!("guia-{reference}"), made.map_err(|stop| opened.fault(stop))?))
}

/// The term as a calendar file.
pub async fn calendar(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let made = papers::calendar::calendar_ics(&site.app, &opened.case, opened.visit.lang);
    let text = made.map_err(|stop| opened.fault(stop))?;
    let head = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"prazo-{}.ics\"", plain(&reference))),
    ];
    Ok((head, text).into_response())
}

/// The newest proof of the case that still holds.
pub async fn proof(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let request = opened.case.held.request.id;
    let read = site.app.store.read("proofs of a case", request, |rx, request| {
        Box::pin(async move { Ok::<_, service::stop::Stop>(proof::of_request(rx, *request).await?) })
    });
    let held = read.await.map_err(|stop| opened.fault(stop))?;
    let today = site.app.clock.today();
    let newest = held.iter().find(|held| held.proof.revoked_at.is_none() && held.proof.valid_to >= today);
    let held = newest.ok_or(Problem::new(opened.visit.lang, Kind::NotFound))?;
    Ok(Redirect::to(&opened.visit.to(&format!("comprovativos/{}.pdf", held.code))).into_response())
}

/// A PDF under a name.
#[must_use]
pub fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    let head = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{}.pdf\"", plain(name))),
    ];
    (head, bytes).into_response()
}

/// A name without anything that means something in a header or a folder.
fn plain(name: &str) -> String {
    name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
}
