//! The gateway's calls.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Json, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::Value;

use super::amount::parse_cents;
use super::gateway::Gateway;
use super::wire::{Checkout, cancelled, created, refusal, refused, state};
use crate::desk::authorised;

pub(super) fn routes(gateway: &Arc<Gateway>) -> Router {
    Router::new()
        .route("/api/v2/payments", post(create))
        .route("/api/v2/payments/status", get(status_by_merchant))
        .route("/api/v2/payments/{id}/status", get(status))
        .route("/api/v2/payments/{id}/service-reference/generate", post(generate))
        .route("/api/v2/payments/{id}/mbway-id/purchase", post(purchase))
        .route("/api/v2/payments/{id}/cancellation", post(cancel))
        .with_state(gateway.clone())
}

type Shared = State<Arc<Gateway>>;

async fn create(State(gateway): Shared, headers: HeaderMap, body: String) -> Response {
    if let Some(refused) = not_merchant(&gateway, &headers) {
        return refused;
    }
    let checkout = match serde_json::from_str::<Checkout>(&body) {
        Ok(checkout) => checkout,
        Err(error) => return refused(StatusCode::BAD_REQUEST, "E0400", &error.to_string()),
    };
    let order = match checkout.order(gateway.config.terminal_id) {
        Ok(order) => order,
        Err(field) => return refused(StatusCode::BAD_REQUEST, "E0400", field),
    };
    gateway.create(order).map_or_else(refusal, |payment| Json(created(&payment)).into_response())
}

async fn generate(State(gateway): Shared, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if let Some(refused) = not_person(&gateway, &id, &headers) {
        return refused;
    }
    gateway.generate(&id).map_or_else(refusal, |payment| Json(state(&payment, gateway.status(&payment))).into_response())
}

async fn purchase(State(gateway): Shared, Path(id): Path<String>, headers: HeaderMap, body: String) -> Response {
    if let Some(refused) = not_person(&gateway, &id, &headers) {
        return refused;
    }
    let phone = serde_json::from_str::<Value>(&body).ok().and_then(|body| body["customerPhone"].as_str().map(str::to_owned));
    if !phone.is_some_and(|phone| is_phone(&phone)) {
        return refused(StatusCode::BAD_REQUEST, "E0400", "customerPhone");
    }
    gateway.purchase(&id).map_or_else(refusal, |payment| Json(state(&payment, gateway.status(&payment))).into_response())
}

async fn status(State(gateway): Shared, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if let Some(refused) = not_merchant(&gateway, &headers) {
        return refused;
    }
    match gateway.find(&id).filter(|payment| payment.transaction_id == id) {
        Some(payment) => Json(state(&payment, gateway.status(&payment))).into_response(),
        None => unknown(),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ByMerchant {
    merchant_transaction_id: String,
}

async fn status_by_merchant(State(gateway): Shared, Query(asked): Query<ByMerchant>, headers: HeaderMap) -> Response {
    if let Some(refused) = not_merchant(&gateway, &headers) {
        return refused;
    }
    let id = asked.merchant_transaction_id;
    match gateway.find(&id).filter(|payment| payment.order.merchant_transaction_id == id) {
        Some(payment) => Json(state(&payment, gateway.status(&payment))).into_response(),
        None => unknown(),
    }
}

async fn cancel(State(gateway): Shared, Path(id): Path<String>, headers: HeaderMap, body: String) -> Response {
    if let Some(refused) = not_merchant(&gateway, &headers) {
        return refused;
    }
    let asked = serde_json::from_str::<Value>(&body).unwrap_or_default();
    let Some(payment) = gateway.find(&id).filter(|payment| payment.transaction_id == id) else {
        return unknown();
    };
    if asked["originalTransaction"]["id"] != *id {
        return refused(StatusCode::BAD_REQUEST, "E0400", "originalTransaction.id");
    }
    if parse_cents(&asked["transaction"]["amount"]["value"]) != Some(payment.order.amount_cents) {
        return refused(StatusCode::BAD_REQUEST, "E0400", "transaction.amount");
    }
    gateway.cancel(&id).map_or_else(refusal, |payment| Json(cancelled(&payment)).into_response())
}

/// The merchant shows a token and its client id.
fn not_merchant(gateway: &Gateway, headers: &HeaderMap) -> Option<Response> {
    let known = client_id(headers).is_some_and(|id| id == gateway.config.client_id);
    (!known || !authorised(headers, "Bearer", &gateway.config.token)).then(unauthorised)
}

/// The person's own calls show the payment's signature; the client id may be left out (the form in a browser does), but not be wrong.
fn not_person(gateway: &Gateway, id: &str, headers: &HeaderMap) -> Option<Response> {
    let Some(payment) = gateway.find(id).filter(|payment| payment.transaction_id == id) else {
        return Some(unknown());
    };
    let known = client_id(headers).is_none_or(|id| id == gateway.config.client_id);
    (!known || !authorised(headers, "Digest", &payment.signature)).then(unauthorised)
}

fn client_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("X-IBM-Client-Id").and_then(|value| value.to_str().ok())
}

fn unauthorised() -> Response {
    refused(StatusCode::UNAUTHORIZED, "E0401", "unauthorised")
}

fn unknown() -> Response {
    refused(StatusCode::NOT_FOUND, "E0404", "unknown transaction")
}

/// `351#912345678`: country code, `#`, number.
fn is_phone(text: &str) -> bool {
    let digits =
        |part: &str, least: usize, most: usize| (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('#').is_some_and(|(country, number)| digits(country, 1, 3) && digits(number, 6, 12))
}
