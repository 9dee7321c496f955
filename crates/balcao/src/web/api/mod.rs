//! Addresses for other programs: the same answers as the commands, in JSON. No language, no session, no frame.

use crate::answers::route::ANSWERS_BYTES_MAX;
use crate::web::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;

mod route;

/// The addresses.
pub fn pages() -> Router<Site> {
    Router::new().route("/api/v1/route", post(route::answer).layer(DefaultBodyLimit::max(ANSWERS_BYTES_MAX)))
}
