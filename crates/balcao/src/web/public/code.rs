//! Entering the code that was sent.

use crate::web::asking::Asking;
use crate::web::form::Posted;
use crate::web::parts::case::note::Note;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::{Classes, Markup};
use crate::web::problem::Problem;
use crate::web::public::entrance::{Towards, safe_tail, towards};
use crate::web::site::Site;
use crate::web::visit::{CODE_COOKIE, SESSION_COOKIE, Visit, cookie, set_cookie};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;
use service::actions::sign_in::{self, CODE_LIFE_MINUTES, Entered, RESIDENT_SESSION_HOURS};
use service::texts::t;

/// What is typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    codigo: String,
    #[serde(default, rename = "para")]
    tail: String,
}

/// The question.
pub async fn get(State(site): State<Site>, visit: Visit, headers: HeaderMap, Query(to): Query<Towards>) -> Response {
    match cookie(&headers, CODE_COOKIE) {
        Some(_) => page(&site, &visit, to.tail(), None),
        None => Redirect::to(&visit.to("entrar")).into_response(),
    }
}

/// Enters the code.
pub async fn post(State(site): State<Site>, headers: HeaderMap, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, .. } = posted;
    let lang = visit.lang;
    let Some(secret) = cookie(&headers, CODE_COOKIE) else {
        return Ok(Redirect::to(&visit.to("entrar")).into_response());
    };
    let digits: String = typed.codigo.chars().filter(char::is_ascii_digit).collect();
    let entered = sign_in::enter_code(&site.app, &secret, &digits).await.map_err(|stop| Problem::of(lang, stop))?;
    Ok(match entered {
        Entered::In(token) => signed_in(&site, &visit, &token, &typed.tail),
        Entered::MustClaim => {
            let to = format!("conta/ligar?para={}", safe_tail(&typed.tail));
            Redirect::to(&visit.to(&to)).into_response()
        }
        Entered::Wrong(0) => over(&site, &visit, &typed.tail, &t::code_wrong(lang, 0)),
        Entered::Wrong(left) => page(&site, &visit, &typed.tail, Some(t::code_wrong(lang, left).into_owned())),
        Entered::Spent => over(&site, &visit, &typed.tail, &t::code_spent(lang)),
    })
}

/// On to where the person wanted to go, with a session.
pub(super) fn signed_in(site: &Site, visit: &Visit, token: &str, tail: &str) -> Response {
    let tail = safe_tail(tail);
    let to = visit.to(if tail.is_empty() { "inicio" } else { &tail });
    let session = set_cookie(site, SESSION_COOKIE, token, RESIDENT_SESSION_HOURS * 3600);
    let spent = set_cookie(site, CODE_COOKIE, "", 0);
    (AppendHeaders([(SET_COOKIE, session), (SET_COOKIE, spent)]), Redirect::to(&to)).into_response()
}

/// The code is no longer of use: all that is left is asking for another.
fn over(site: &Site, visit: &Visit, tail: &str, why: &str) -> Response {
    let lang = visit.lang;
    let note = Note::new(Tone::Bad, t::error_prefix(lang).as_ref(), why);
    Asking::new(site, visit, &t::code_over_title(lang), &t::code_again_button(lang))
        .by_address(visit.to("entrar"))
        .field(Markup::of(&note))
        .field(towards(tail))
        .show(visit)
}

fn page(site: &Site, visit: &Visit, tail: &str, wrong: Option<String>) -> Response {
    let lang = visit.lang;
    let mut field = Field::new("codigo", t::code_label(lang).as_ref()).hint(t::code_hint(lang, CODE_LIFE_MINUTES).as_ref());
    if let Some(words) = &wrong {
        field = field.error(&t::error_prefix(lang), words.as_str());
    }
    let input = Input {
        autocomplete: "one-time-code".to_owned(),
        inputmode: "numeric".to_owned(),
        classes: Classes::from("govuk-input--width-10"),
        ..Input::new(field)
    };
    let again = crate::web::parts::show::details::Details::new(
        t::code_again(lang).as_ref(),
        Markup::from(t::code_again_text(lang).as_ref())
            .then(" ")
            .then(Markup::trusted(format!("<a class=\"govuk-link\" href=\"{}\">", visit.to("entrar"))))
            .then(t::code_again_link(lang).as_ref())
            .then(Markup::trusted("</a>")),
    );
    let faults: Vec<(&str, &str)> = wrong.iter().map(|words| ("codigo", words.as_str())).collect();
    Asking::new(site, visit, &t::code_title(lang), &t::code_button(lang))
        .back(visit, "entrar")
        .say(t::code_lead(lang).as_ref())
        .field(Markup::of(&input))
        .field(towards(tail))
        .then(Markup::of(&again))
        .wrong(visit, &faults)
        .show(visit)
}
