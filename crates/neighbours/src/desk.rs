//! What every neighbour has: given time, a fault switch, a book of calls; and what every HTTP neighbour does around its own routes.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Json, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use serde_json::json;

use crate::calls::{Call, CallBook};
use crate::fault::{Fault, FaultOrder, FaultSwitch, Stage, delay};
use crate::given::Given;

/// The largest body any neighbour reads over HTTP, in bytes.
const BODY_MAX_BYTES: usize = 1024 * 1024;
const NONSENSE: &str = "<html><head><title>Em manutenção</title></head><body><h1>Voltamos já</h1></body></html>";

pub(crate) struct Desk {
    pub(crate) given: Given,
    pub(crate) faults: FaultSwitch,
    pub(crate) calls: CallBook,
}

impl Desk {
    pub(crate) fn new(given: Given, late_is_slow: bool) -> Arc<Self> {
        Arc::new(Self { given, faults: FaultSwitch::new(late_is_slow), calls: CallBook::default() })
    }

    pub(crate) fn record(&self, method: &str, path: &str, body: &[u8], status: u16) {
        self.calls.record(Call {
            at: self.given.now().to_string(),
            method: method.to_owned(),
            path: path.to_owned(),
            body: String::from_utf8_lossy(body).into_owned(),
            status,
        });
    }
}

/// Puts the neighbour's own routes behind faults and the book of calls, and adds the control routes beside them.
pub(crate) fn surround(own: Router, desk: &Arc<Desk>) -> Router {
    let own = own.fallback(async || refuse(StatusCode::NOT_FOUND, "unknown_path")).layer(from_fn_with_state(desk.clone(), gate));
    control(desk).merge(own)
}

/// `/control/fault` and `/control/calls`.
pub(crate) fn control(desk: &Arc<Desk>) -> Router {
    Router::new().route("/control/fault", get(read_fault).post(set_fault)).route("/control/calls", get(read_calls)).with_state(desk.clone())
}

/// Whether the call carries `Authorization: <scheme> <secret>`.
pub(crate) fn authorised(headers: &HeaderMap, scheme: &str, secret: &str) -> bool {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    given.and_then(|text| text.split_once(' ')).is_some_and(|(name, rest)| name.eq_ignore_ascii_case(scheme) && rest.trim() == secret)
}

/// `{"error": code}`.
pub(crate) fn refuse(status: StatusCode, code: &str) -> Response {
    (status, Json(json!({ "error": code }))).into_response()
}

async fn gate(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let method = parts.method.to_string();
    let path = parts.uri.path_and_query().map_or("/", |whole| whole.as_str()).to_owned();
    let Ok(bytes) = to_bytes(body, BODY_MAX_BYTES).await else {
        desk.record(&method, &path, b"", 413);
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, "too_large");
    };
    let request = Request::from_parts(parts, Body::from(bytes.clone()));
    let response = match desk.faults.take(Stage::Call) {
        Fault::Slow { ms } | Fault::Late { ms } => {
            tokio::time::sleep(delay(ms)).await;
            next.run(request).await
        }
        // A connection kept open from before the door was shut finds the house empty too.
        Fault::Down | Fault::Refused => {
            ([(header::CONNECTION, "close")], refuse(StatusCode::SERVICE_UNAVAILABLE, "out_of_service")).into_response()
        }
        Fault::WrongAnswer => {
            next.run(request).await;
            Html(NONSENSE).into_response()
        }
        Fault::ServerError => (StatusCode::INTERNAL_SERVER_ERROR, "NullPointerException").into_response(),
        Fault::None | Fault::Duplicate | Fault::BadSignature | Fault::WrongAmount => next.run(request).await,
    };
    desk.record(&method, &path, &bytes, response.status().as_u16());
    response
}

async fn read_fault(State(desk): State<Arc<Desk>>) -> Json<FaultOrder> {
    Json(desk.faults.current())
}

async fn set_fault(State(desk): State<Arc<Desk>>, Json(order): Json<FaultOrder>) -> Response {
    if order.fault == Fault::Refused {
        return refuse(StatusCode::CONFLICT, "refused_is_set_from_rust_only");
    }
    desk.faults.set(order);
    Json(desk.faults.current()).into_response()
}

async fn read_calls(State(desk): State<Arc<Desk>>) -> Response {
    Json(json!({ "count": desk.calls.count(), "calls": desk.calls.all() })).into_response()
}

/// The methods every neighbour gives to tests and to the demonstration.
macro_rules! neighbour_controls {
    ($neighbour:ty) => {
        impl $neighbour {
            /// Misbehave from now on, until set to [`Fault::None`](crate::fault::Fault::None).
            pub fn set_fault(&self, fault: crate::fault::Fault) {
                self.desk.faults.set(crate::fault::FaultOrder { fault, times: None });
            }

            /// Misbehave this many times, then behave again.
            pub fn set_fault_times(&self, fault: crate::fault::Fault, times: u32) {
                let fault = if times == 0 { crate::fault::Fault::None } else { fault };
                self.desk.faults.set(crate::fault::FaultOrder { fault, times: Some(times) });
            }

            /// The fault in force.
            pub fn fault(&self) -> crate::fault::FaultOrder {
                self.desk.faults.current()
            }

            /// The calls kept, oldest first.
            pub fn calls(&self) -> Vec<crate::calls::Call> {
                self.desk.calls.all()
            }

            /// How many calls there were since the start.
            pub fn call_count(&self) -> u64 {
                self.desk.calls.count()
            }
        }
    };
}
pub(crate) use neighbour_controls;
