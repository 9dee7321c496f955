//! What verifiers download, so that they can verify without a network.

use crate::web::site::Site;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use service::proofs::published::{LIST_TTL_S, certificates_pem, keys_json, revocations};
use service::stop::Stop;

/// The keys.
pub async fn keys(State(site): State<Site>) -> Response {
    answer(keys_json(&site.app).await, "application/json")
}

/// Their certificates.
pub async fn certificates(State(site): State<Site>) -> Response {
    answer(certificates_pem(&site.app).await, "application/pem-certificate-chain")
}

/// What was revoked.
pub async fn revocations_list(State(site): State<Site>) -> Response {
    answer(revocations(&site.app).await.map(|token| token.to_string()), "application/statuslist+jwt")
}

fn answer(document: Result<String, Stop>, kind: &'static str) -> Response {
    match document {
        Ok(text) => {
            // A list may be kept for a part of its life only: a revocation must be seen in time.
            let kept = format!("public, max-age={}", LIST_TTL_S / 12);
            ([(header::CONTENT_TYPE, kind.to_owned()), (header::CACHE_CONTROL, kept)], text).into_response()
        }
        Err(stop) => {
            tracing::error!(%stop, "keys or list cannot be served");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
