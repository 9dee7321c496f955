//! Reading each question, and the status of its answer.

use crate::answers;
use crate::answers::no::NoAnswer;
use crate::web::site::Site;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// What stands behind the question mark of an address.
type Asked = Result<Query<BTreeMap<String, String>>, QueryRejection>;

/// The body of a question about a number.
#[derive(Debug, Deserialize)]
struct Number {
    text: String,
}

/// Until when: `kind`, `from`, `office`.
pub async fn deadline(State(site): State<Site>, asked: Asked) -> Response {
    let asked = parts(asked);
    let answer = || {
        let (kind, from) = (needed(&asked, "kind")?, needed(&asked, "from")?);
        answers::deadline::deadline(&site.app.law(), kind, from, asked.get("office").map(String::as_str))
    };
    told(answer())
}

/// Working days counted: `date`, `days`, `municipality`.
pub async fn add_working_days(State(site): State<Site>, asked: Asked) -> Response {
    let asked = parts(asked);
    let answer = || {
        let (date, days) = (needed(&asked, "date")?, needed(&asked, "days")?);
        answers::calendar::add_working_days(&site.app.law(), date, days, asked.get("municipality").map(String::as_str))
    };
    told(answer())
}

/// Whether a number is sound.
pub async fn identify(State(site): State<Site>, Path(kind): Path<String>, body: Result<Bytes, BytesRejection>) -> Response {
    let number = body.ok().and_then(|body| serde_json::from_slice::<Number>(&body).ok());
    told(match number {
        Some(number) => answers::identify::identify(&kind, &number.text, site.app.clock.today()),
        None => Err(NoAnswer::unreadable("bad_body", "text")),
    })
}

/// An address of which there is none.
pub async fn nothing() -> Response {
    (StatusCode::NOT_FOUND, Json(NoAnswer::unreadable("no_such_question", "address").json())).into_response()
}

fn parts(asked: Asked) -> BTreeMap<String, String> {
    asked.map(|Query(parts)| parts).unwrap_or_default()
}

fn needed<'a>(asked: &'a BTreeMap<String, String>, field: &'static str) -> Result<&'a str, NoAnswer> {
    asked.get(field).map(String::as_str).ok_or_else(|| NoAnswer::missing(field))
}

fn told(answer: Result<Value, NoAnswer>) -> Response {
    match answer {
        Ok(answer) => Json(answer).into_response(),
        Err(no) => (StatusCode::UNPROCESSABLE_ENTITY, Json(no.json())).into_response(),
    }
}
