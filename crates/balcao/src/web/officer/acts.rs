//! Small acts on a case: take it, hand it back, answer a question, go on without a check, look for a payment. Each leads back to the case.

use crate::web::form::Posted;
use crate::web::officer::desk::{acting, reference, way_with};
use crate::web::officer::queue::Nothing;
use crate::web::problem::{Kind, Problem, stopped};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::check::Registry;
use domain::id::{MessageId, Reference};
use serde::Deserialize;
use service::actions::{checking, matching, paying, questions, reviewing};
use service::actors::{Approve, Ask, Override, Review};
use service::stop::Stop;

/// Words for a question.
#[derive(Debug, Deserialize)]
pub struct Answered {
    #[serde(default)]
    question: String,
    #[serde(default)]
    words: String,
}

/// Words for going on without a check.
#[derive(Debug, Deserialize)]
pub struct Waived {
    #[serde(default)]
    registry: String,
    #[serde(default)]
    words: String,
}

type Given = Path<(String, String)>;

/// Takes the case, from the queue or over from a colleague.
pub async fn take(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Nothing>) -> Result<Response, Response> {
    let Posted { visit, once, .. } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Review>)?;
    let done = reviewing::take(&site.app, who, reference.clone()).await;
    after(&site, &visit, "take", &reference, done.map(|_| ())).await?;
    once.done(&site, &visit, visit.to(&format!("int/processos/{reference}"))).await.map_err(IntoResponse::into_response)
}

/// Hands the case back to the queue.
pub async fn hand_back(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Nothing>) -> Result<Response, Response> {
    let Posted { visit, once, .. } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Review>)?;
    let done = reviewing::hand_back(&site.app, who, reference.clone()).await;
    after(&site, &visit, "hand_back", &reference, done.map(|_| ())).await?;
    once.done(&site, &visit, visit.to("int?vista=meus")).await.map_err(IntoResponse::into_response)
}

/// Answers a question of the resident.
pub async fn answer(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Answered>) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Ask>)?;
    let question: Option<MessageId> = typed.question.parse().ok();
    let done = questions::answer(&site.app, who, reference.clone(), question, typed.words).await;
    after(&site, &visit, "answer_question", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Goes on without a check.
pub async fn waive(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Waived>) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Override>)?;
    let registry = Registry::from_code(&typed.registry);
    let registry = registry.ok_or_else(|| Problem::new(visit.lang, Kind::BadForm).into_response())?;
    let done = checking::waive(&site.app, who, reference.clone(), registry, typed.words.trim().to_owned()).await;
    after(&site, &visit, "waive_check", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Has the provider asked once more for money that the person says was paid.
pub async fn look_again(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Nothing>) -> Result<Response, Response> {
    let Posted { visit, once, .. } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Review>)?;
    let done = matching::look_again(&site.app, who, reference.clone()).await;
    after(&site, &visit, "look_again", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Says that the money was not found.
pub async fn not_found(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Reason>) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Review>)?;
    let done = matching::not_found(&site.app, who, reference.clone(), typed.words.trim().to_owned()).await;
    after(&site, &visit, "end_matching", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Why something is done.
#[derive(Debug, Deserialize)]
pub struct Reason {
    #[serde(default)]
    words: String,
}

/// Opens a lapsed slip again where the resident no longer can.
pub async fn reopen(State(site): State<Site>, Path((_, text)): Given, posted: Posted<Reason>) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Approve>)?;
    let done = paying::reopen_beyond(&site.app, who, reference.clone(), typed.words.trim().to_owned()).await;
    after(&site, &visit, "reopen_slip", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// Who acts and on which case, or the response for who may not.
///
/// # Errors
/// A response: no power, no such reference.
pub fn allowed<W>(visit: &Visit, text: &str, who: impl Fn(&Visit) -> Result<W, Problem>) -> Result<(W, Reference), Response> {
    let who = who(visit).map_err(IntoResponse::into_response)?;
    let reference = reference(visit, text).map_err(IntoResponse::into_response)?;
    Ok((who, reference))
}

/// Goes on when the act was done; otherwise the refusal is kept as an attempt on the case and shown.
///
/// # Errors
/// A response.
pub async fn after(site: &Site, visit: &Visit, tried: &'static str, on: &Reference, done: Result<(), Stop>) -> Result<(), Response> {
    let Err(stop) = done else { return Ok(()) };
    let request =
        site.app.store.read("case of an attempt", on.clone(), |rx, on| Box::pin(async move { store::request::by_reference(rx, on).await }));
    let request = request.await.ok().flatten().map(|held| held.request.id);
    Err(stopped(site, visit, tried, None, request, stop).await.into_response())
}
