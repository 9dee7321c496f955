//! The route finder for programs.

use crate::answers::route::{Refused, document, read};
use crate::web::site::Site;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// The day asked about; today without it.
#[derive(Debug, Deserialize)]
pub struct On {
    on: Option<String>,
}

/// The way for the answers in the body.
pub async fn answer(State(site): State<Site>, Query(day): Query<On>, body: String) -> Response {
    let law = &site.app.law();
    let on = match day.on.as_deref().map(str::parse) {
        None => site.app.clock.today(),
        Some(Ok(on)) => on,
        Some(Err(_)) => return refuse(&Refused::Unreadable("on is no day like 2026-03-01".to_owned())),
    };
    match read(&body).and_then(|answers| law.find_way(&answers, on).map_err(Refused::Answers)) {
        Ok(answered) => Json(document(&answered, law, on)).into_response(),
        Err(refused) => refuse(&refused),
    }
}

fn refuse(refused: &Refused) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(refused.document())).into_response()
}
