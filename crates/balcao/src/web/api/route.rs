//! The route finder for programs.

use crate::answers::route::{Refused, document, read};
use crate::web::site::Site;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use bytes::Bytes;
use domain::law::when::FactKey;
use jiff::civil::Date;
use moka::sync::Cache;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// Documents that are kept written, in bytes of all together.
const WRITTEN_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// The day asked about; today without it.
#[derive(Debug, Deserialize)]
pub struct On {
    on: Option<String>,
}

/// Documents written already, by a digest of the law's edition, the day and the question. An answer is the same for everybody who asks the
/// same, and most people ask the same few things; who names a day of birth leaves no trace here.
#[derive(Clone)]
pub struct Written(Cache<[u8; 32], Bytes>);

impl Default for Written {
    fn default() -> Self {
        let weight = |_: &[u8; 32], document: &Bytes| u32::try_from(document.len()).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(WRITTEN_BYTES_MAX).weigher(weight).build())
    }
}

impl Written {
    fn key(edition: &str, on: Date, question: &str) -> [u8; 32] {
        let mut digest = Sha256::new();
        for part in [edition, on.to_string().as_str(), question] {
            digest.update(part.len().to_le_bytes());
            digest.update(part);
        }
        digest.finalize().into()
    }
}

/// The way for the answers in the body.
pub async fn answer(State(site): State<Site>, Extension(written): Extension<Written>, Query(day): Query<On>, body: String) -> Response {
    let law = &site.app.law();
    let on = match day.on.as_deref().map(str::parse) {
        None => site.app.clock.today(),
        Some(Ok(on)) => on,
        Some(Err(_)) => return refuse(&Refused::Unreadable("on is no day like 2026-03-01".to_owned())),
    };
    let key = Written::key(law.edition(), on, &body);
    if let Some(known) = written.0.get(&key) {
        return told(known);
    }
    let answers = match read(&body) {
        Ok(answers) => answers,
        Err(refused) => return refuse(&refused),
    };
    let document = match law.find_way(&answers, on) {
        Ok(answered) => Bytes::from(document(&answered, law, on).to_string()),
        Err(fault) => return refuse(&Refused::Answers(fault)),
    };
    if answers.get(FactKey::BirthDate).is_none() {
        written.0.insert(key, document.clone());
    }
    told(document)
}

fn told(document: Bytes) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], document).into_response()
}

fn refuse(refused: &Refused) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(refused.document())).into_response()
}
