//! Questions of programs, answered with the documents that the commands print: no language, no session, nothing kept.
//!
//! Numbers of people come in the body, never in an address: addresses stand in logs.

mod asked;
mod route;

use crate::answers::route::ANSWERS_BYTES_MAX;
use crate::web::site::Site;
use axum::extract::DefaultBodyLimit;
use axum::routing::{any, get, post};
use axum::{Extension, Router};
use route::Written;

/// Largest body of a question, in bytes.
const QUESTION_MAX_BYTES: usize = 4 * 1024;

/// The addresses.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/api/v1/deadline", get(asked::deadline))
        .route("/api/v1/calendar/add-working-days", get(asked::add_working_days))
        .route("/api/v1/identify/{kind}", post(asked::identify).layer(DefaultBodyLimit::max(QUESTION_MAX_BYTES)))
        .route("/api/v1/route", post(route::answer).layer(DefaultBodyLimit::max(ANSWERS_BYTES_MAX)))
        .route("/api/{*rest}", any(asked::nothing))
        .layer(Extension(Written::default()))
}
