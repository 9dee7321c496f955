//! Signing in: the address that is on record. The answer is the same for every address.

use crate::web::asking::Asking;
use crate::web::caller::{Caller, Counted};
use crate::web::form::Posted;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::visit::{CODE_COOKIE, Visit, set_cookie};
use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;
use service::actions::sign_in::{self, Asked, CLAIM_LIFE_MINUTES};
use service::texts::{format, t};

/// Longest address taken (RFC 5321), in characters.
const ADDRESS_LIMIT_CHARS: usize = 254;

/// Where to afterwards.
#[derive(Debug, Default, Deserialize)]
pub struct Towards {
    #[serde(default, rename = "para")]
    tail: String,
}

impl Towards {
    /// The address below the language, as it came.
    #[must_use]
    pub fn tail(&self) -> &str {
        &self.tail
    }
}

/// What is typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default, rename = "para")]
    tail: String,
}

/// The question.
pub async fn get(State(site): State<Site>, visit: Visit, Query(towards): Query<Towards>) -> Response {
    // Who was on the way to a page of theirs and has entered a code needs no second one: the record is still to be found.
    if visit.claiming && !towards.tail.is_empty() {
        return Redirect::to(&visit.to(&format!("conta/ligar?para={}", safe_tail(&towards.tail)))).into_response();
    }
    page(&site, &visit, "", &towards.tail, None)
}

/// Sends a code, whatever the address.
pub async fn post(State(site): State<Site>, caller: Caller, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, .. } = posted;
    let lang = visit.lang;
    let address = sign_in::normal_address(&typed.email);
    if !looks_like_an_address(&address) {
        return Ok(page(&site, &visit, &typed.email, &typed.tail, Some(t::entrance_wrong(lang).into_owned())));
    }
    if let Some(until) = caller.count(&site, lang, Counted::Code).await? {
        let words = t::entrance_wait(lang, format::time(until));
        return Ok(page(&site, &visit, &typed.email, &typed.tail, Some(words.into_owned())));
    }
    let secret = site.app.chance.token();
    let asked = sign_in::ask_code(&site.app, &address, lang.tag(), &secret).await;
    match asked.map_err(|stop| Problem::of(lang, stop))? {
        Asked::Sent => {
            let cookie = set_cookie(&site, CODE_COOKIE, &secret, CLAIM_LIFE_MINUTES * 60);
            let to = visit.to(&format!("entrar/codigo?para={}", safe_tail(&typed.tail)));
            Ok((AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&to)).into_response())
        }
        Asked::Wait(until) => {
            let words = t::entrance_wait(lang, format::time(until));
            Ok(page(&site, &visit, &typed.email, &typed.tail, Some(words.into_owned())))
        }
    }
}

fn page(site: &Site, visit: &Visit, email: &str, tail: &str, wrong: Option<String>) -> Response {
    let lang = visit.lang;
    let mut field = Field::new("email", t::entrance_email(lang).as_ref()).hint(t::entrance_email_hint(lang).as_ref());
    if let Some(words) = &wrong {
        field = field.error(&t::error_prefix(lang), words.as_str());
    }
    let input = Input {
        value: (!email.is_empty()).then(|| email.to_owned()),
        kind: "email",
        autocomplete: "email".to_owned(),
        inputmode: "email".to_owned(),
        spellcheck: Some(false),
        ..Input::new(field)
    };
    let faults: Vec<(&str, &str)> = wrong.iter().map(|words| ("email", words.as_str())).collect();
    Asking::new(site, visit, &t::entrance_title(lang), &t::entrance_button(lang))
        .back(visit, "")
        .say(t::entrance_lead(lang).as_ref())
        .field(Markup::of(&input))
        .field(towards(tail))
        .then(lost(visit))
        .wrong(visit, &faults)
        .show(visit)
}

/// What to do without the address: as visible as the button.
fn lost(visit: &Visit) -> Markup {
    let lang = visit.lang;
    let details = crate::web::parts::show::details::Details::new(t::entrance_lost(lang).as_ref(), t::entrance_lost_text(lang).as_ref());
    Markup::of(&details)
}

/// The hidden field that says where to afterwards.
pub(super) fn towards(tail: &str) -> Markup {
    Markup::trusted(format!("<input type=\"hidden\" name=\"para\" value=\"{}\">", safe_tail(tail)))
}

/// An address of ours, and nothing else.
pub(super) fn safe_tail(tail: &str) -> String {
    tail.chars().filter(|c| c.is_ascii_alphanumeric() || "/-".contains(*c)).take(200).collect::<String>().trim_start_matches('/').to_owned()
}

pub(super) fn looks_like_an_address(address: &str) -> bool {
    let whole = address.chars().count() <= ADDRESS_LIMIT_CHARS && !address.chars().any(|c| c.is_whitespace() || c.is_control());
    let parts = address.split_once('@');
    whole && parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@') && !host.ends_with('.'))
}
