//! Addresses that programs call: notices of the payment provider, letters that came back, health, counters, and what verifiers download.
//! No language, no session, no frame.

use crate::web::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use service::outside::mail::bounce::BOUNCE_MAX_BYTES;
use service::outside::payment::webhook::WEBHOOK_BODY_MAX_BYTES;
use service::proofs::published::{CERTIFICATES_PATH, KEYS_PATH, REVOCATIONS_PATH};

mod health;
pub mod metrics;
mod payment;
mod published;
mod returns;

/// The addresses.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/hooks/pagamento", post(payment::take).layer(DefaultBodyLimit::max(WEBHOOK_BODY_MAX_BYTES)))
        .route("/hooks/devolucoes", post(returns::take).layer(DefaultBodyLimit::max(BOUNCE_MAX_BYTES)))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(metrics::show))
        .route(KEYS_PATH, get(published::keys))
        .route(CERTIFICATES_PATH, get(published::certificates))
        .route(REVOCATIONS_PATH, get(published::revocations_list))
}
