//! Reading letters over HTTP.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Json, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use super::letter::Letter;
use super::mailboxes::Mailboxes;
use crate::desk::refuse;

pub(super) fn routes(boxes: &Arc<Mailboxes>) -> Router {
    Router::new()
        .route("/letters", get(letters).delete(clear))
        .route("/letters/{id}", get(letter))
        .route("/letters/{id}/raw", get(raw))
        .route("/letters/{id}/attachments/{number}", get(attachment))
        .route("/reports", get(reports))
        .with_state(boxes.clone())
}

type Shared = State<Arc<Mailboxes>>;

#[derive(Deserialize)]
struct Wanted {
    /// An envelope's recipient.
    to: Option<String>,
    /// Letters with a greater id only.
    #[serde(default)]
    after: u64,
}

async fn letters(State(boxes): Shared, Query(wanted): Query<Wanted>) -> Response {
    let mut letters = boxes.letters();
    letters.retain(|letter| letter.id > wanted.after && wanted.to.as_ref().is_none_or(|to| letter.is_for(to)));
    let listed: Vec<&Letter> = letters.iter().map(AsRef::as_ref).collect();
    Json(listed).into_response()
}

async fn letter(State(boxes): Shared, Path(id): Path<u64>) -> Response {
    boxes.letter(id).map_or_else(unknown, |letter| Json(letter.as_ref()).into_response())
}

async fn raw(State(boxes): Shared, Path(id): Path<u64>) -> Response {
    let Some(letter) = boxes.letter(id) else {
        return unknown();
    };
    ([(header::CONTENT_TYPE, "message/rfc822")], letter.raw.clone()).into_response()
}

/// Files come as downloads, never as pages of this origin.
async fn attachment(State(boxes): Shared, Path((id, number)): Path<(u64, usize)>) -> Response {
    let Some(letter) = boxes.letter(id) else {
        return unknown();
    };
    let Some(file) = letter.attachments.get(number) else {
        return unknown();
    };
    let headers = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, "attachment")];
    (headers, file.bytes.clone()).into_response()
}

async fn reports(State(boxes): Shared) -> Response {
    Json(boxes.reports()).into_response()
}

async fn clear(State(boxes): Shared) -> StatusCode {
    boxes.clear();
    StatusCode::NO_CONTENT
}

fn unknown() -> Response {
    refuse(StatusCode::NOT_FOUND, "unknown_letter")
}
