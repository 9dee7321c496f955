//! The tax authority and social security, asked one question: is this person in order?
//!
//! **The wire format is ours.** The real one is not public (it is given to public bodies that sign a protocol). Ours is the plainest
//! that carries the facts: JSON over HTTP, one call.
//!
//! `POST /situation` with `Authorization: Bearer TOKEN` and `{"nif": "…", "process": "…"}` (tax) or `{"niss": "…", "process": "…"}`
//! (social security) answers 200
//! `{"nif"|"niss", "process", "situation": "regular"|"irregular"|"not_registered", "as_of": RFC 3339, "answer_id"}`.
//! Number and process are repeated so that the asker can see that the answer is to its question. Refusals: 401 `unauthorised`,
//! 400 `unreadable`, 422 `invalid_number` (form or check digit), 422 `invalid_process` (empty or longer than 64 characters).
//!
//! Answers depend on the number alone ([`numbers`] says which is what), unless [`Registry::set_situation`] or
//! `POST /control/situations` `{"number", "situation"}` said otherwise.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Json, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::desk::{Desk, authorised, neighbour_controls, refuse, surround};
use crate::door::{Door, Running, serve_http};
use crate::given::{Chance, Given, any_port, token};

pub mod numbers;

/// The longest process name, in characters.
pub const PROCESS_MAX_CHARS: usize = 64;

/// Which registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegistryKind {
    /// The tax authority: asked by NIF.
    Tax,
    /// Social security: asked by NISS.
    SocialSecurity,
}

impl RegistryKind {
    /// The name of the number in the wire format.
    pub fn field(self) -> &'static str {
        match self {
            Self::Tax => "nif",
            Self::SocialSecurity => "niss",
        }
    }

    fn answer_prefix(self) -> &'static str {
        match self {
            Self::Tax => "AT",
            Self::SocialSecurity => "SS",
        }
    }
}

/// What a registry says about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Nothing owed, or agreed instalments kept.
    Regular,
    /// Something is owed.
    Irregular,
    /// The number is valid, and the registry does not know the person.
    NotRegistered,
}

/// How to start a registry.
#[derive(Debug, Clone)]
pub struct RegistryConfig {
    /// Which one.
    pub kind: RegistryKind,
    /// Where to listen; port 0 takes a free one.
    pub bind: SocketAddr,
    /// The bearer token a caller must show.
    pub token: String,
    /// Answers that differ from the table.
    pub situations: BTreeMap<String, Situation>,
}

impl RegistryConfig {
    /// On a free port of loopback, with a token from `chance`.
    pub fn new(kind: RegistryKind, chance: &Chance) -> Self {
        Self { kind, bind: any_port(), token: token(chance), situations: BTreeMap::new() }
    }
}

/// A running registry. Dropping it stops it.
pub struct Registry {
    desk: Arc<Desk>,
    office: Arc<Office>,
    address: SocketAddr,
    _running: Running,
}

neighbour_controls!(Registry);

impl Registry {
    /// Starts it.
    ///
    /// # Errors
    /// When the address cannot be bound.
    pub async fn start(config: RegistryConfig, given: Given) -> io::Result<Self> {
        let desk = Desk::new(given, true);
        let door = Door::open(config.bind, desk.faults.watch()).await?;
        let office = Arc::new(Office { kind: config.kind, token: config.token, desk: desk.clone(), set: Mutex::new(config.situations) });
        let own = Router::new().route("/situation", post(situation)).with_state(office.clone());
        let control = Router::new().route("/control/situations", post(set_situation)).with_state(office.clone());
        let (address, running) = (door.address(), Running::new());
        serve_http(door, surround(own, &desk).merge(control), running.watch());
        Ok(Self { desk, office, address, _running: running })
    }

    /// `http://127.0.0.1:PORT`.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The bearer token.
    pub fn token(&self) -> &str {
        &self.office.token
    }

    /// From now on this number has this situation.
    pub fn set_situation(&self, number: &str, situation: Situation) {
        self.office.set(number, situation);
    }
}

struct Office {
    kind: RegistryKind,
    token: String,
    desk: Arc<Desk>,
    set: Mutex<BTreeMap<String, Situation>>,
}

impl Office {
    fn set(&self, number: &str, situation: Situation) {
        self.set.lock().unwrap_or_else(PoisonError::into_inner).insert(number.to_owned(), situation);
    }

    fn situation_of(&self, number: &str) -> Situation {
        let set = self.set.lock().unwrap_or_else(PoisonError::into_inner).get(number).copied();
        set.unwrap_or_else(|| numbers::situation(self.kind, number))
    }
}

async fn situation(State(office): State<Arc<Office>>, headers: HeaderMap, body: String) -> Response {
    if !authorised(&headers, "Bearer", &office.token) {
        return refuse(StatusCode::UNAUTHORIZED, "unauthorised");
    }
    let Ok(asked) = serde_json::from_str::<Value>(&body) else {
        return refuse(StatusCode::BAD_REQUEST, "unreadable");
    };
    let field = office.kind.field();
    let (Some(number), Some(process)) = (asked[field].as_str(), asked["process"].as_str()) else {
        return refuse(StatusCode::BAD_REQUEST, "unreadable");
    };
    if !numbers::is_valid(office.kind, number) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "invalid_number");
    }
    if process.is_empty() || process.chars().count() > PROCESS_MAX_CHARS {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "invalid_process");
    }
    let given = &office.desk.given;
    Json(json!({
        (field): number,
        "process": process,
        "situation": office.situation_of(number),
        "as_of": given.now().to_string(),
        "answer_id": format!("{}-{}", office.kind.answer_prefix(), given.token()),
    }))
    .into_response()
}

#[derive(Deserialize)]
struct SituationOrder {
    number: String,
    situation: Situation,
}

async fn set_situation(State(office): State<Arc<Office>>, Json(order): Json<SituationOrder>) -> Response {
    if !numbers::is_valid(office.kind, &order.number) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "invalid_number");
    }
    office.set(&order.number, order.situation);
    StatusCode::NO_CONTENT.into_response()
}
