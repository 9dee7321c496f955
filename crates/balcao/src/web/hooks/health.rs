//! Whether this process lives, and whether it can do its work.

use crate::web::site::Site;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use service::proofs::signing;

/// It lives.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// It can work: the database answers, and there is a key to sign with.
pub async fn ready(State(site): State<Site>) -> Response {
    if let Err(error) = site.app.store.ping().await {
        tracing::warn!(%error, "not ready: the database does not answer");
        return (StatusCode::SERVICE_UNAVAILABLE, "database\n").into_response();
    }
    if let Err(stop) = signing::loaded(&site.app).await {
        tracing::warn!(%stop, "not ready: no key signs");
        return (StatusCode::SERVICE_UNAVAILABLE, "keys\n").into_response();
    }
    "ready\n".into_response()
}
