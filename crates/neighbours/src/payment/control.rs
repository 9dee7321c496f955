//! The control calls: what banks and persons do, done by a test or by the demonstration.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Json, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};

use super::amount::parse_cents;
use super::book::{BankRefusal, Method, PayOrder, Payment};
use super::gateway::Gateway;
use crate::desk::refuse;

pub(super) fn routes(gateway: &Arc<Gateway>) -> Router {
    Router::new()
        .route("/control/payments", get(payments))
        .route("/control/deliveries", get(deliveries))
        .route("/control/payments/{id}/pay", post(pay))
        .route("/control/payments/{id}/decline", post(decline))
        .route("/control/payments/{id}/notify", post(notify))
        .with_state(gateway.clone())
}

type Shared = State<Arc<Gateway>>;

async fn payments(State(gateway): Shared) -> Response {
    let listed: Vec<Value> = gateway.payments().iter().map(|payment| shown(&gateway, payment)).collect();
    Json(listed).into_response()
}

async fn deliveries(State(gateway): Shared) -> Response {
    Json(gateway.deliveries()).into_response()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pay {
    #[serde(default)]
    amount: Option<Value>,
    #[serde(default)]
    method: Option<Method>,
    #[serde(default)]
    force: bool,
}

async fn pay(State(gateway): Shared, Path(id): Path<String>, Json(asked): Json<Pay>) -> Response {
    let cents = asked.amount.as_ref().map(|amount| parse_cents(amount).filter(|cents| *cents > 0));
    if cents == Some(None) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "amount");
    }
    let order = PayOrder { cents: cents.flatten(), method: asked.method, force: asked.force };
    answer(&gateway, gateway.pay(&id, order))
}

async fn decline(State(gateway): Shared, Path(id): Path<String>, Json(_empty): Json<Value>) -> Response {
    answer(&gateway, gateway.decline(&id))
}

async fn notify(State(gateway): Shared, Path(id): Path<String>, Json(_empty): Json<Value>) -> Response {
    if gateway.notify_again(&id) { StatusCode::ACCEPTED.into_response() } else { refuse(StatusCode::NOT_FOUND, "nothing_to_tell") }
}

fn answer(gateway: &Gateway, done: Result<Payment, BankRefusal>) -> Response {
    match done {
        Ok(payment) => Json(shown(gateway, &payment)).into_response(),
        Err(refusal) => {
            let status = if refusal == BankRefusal::Unknown { StatusCode::NOT_FOUND } else { StatusCode::CONFLICT };
            (status, Json(json!({ "error": refusal }))).into_response()
        }
    }
}

fn shown(gateway: &Gateway, payment: &Payment) -> Value {
    let mut value = json!(payment);
    value["status"] = json!(gateway.status(payment));
    value
}
