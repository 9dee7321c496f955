//! Leaving, and staying longer.

use crate::web::form::Posted;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::visit::{CODE_COOKIE, SESSION_COOKIE, set_cookie};
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;
use service::actions::sign_in;

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Ends the session.
pub async fn post(State(site): State<Site>, posted: Posted<Nothing>) -> Result<Response, Problem> {
    let visit = posted.visit;
    if let Some(session) = &visit.session {
        sign_in::out(&site.app, session).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    }
    let gone = set_cookie(&site, SESSION_COOKIE, "", 0);
    let unclaimed = set_cookie(&site, CODE_COOKIE, "", 0);
    Ok((AppendHeaders([(SET_COOKIE, gone), (SET_COOKIE, unclaimed)]), Redirect::to(&visit.to(""))).into_response())
}

/// Moves the end of the session: one click, nothing is lost (ACCOUNT-5).
pub async fn extend(State(site): State<Site>, posted: Posted<Nothing>) -> Result<Response, Problem> {
    let visit = posted.visit;
    if let Some(session) = &visit.session {
        sign_in::extend(&site.app, session).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    }
    Ok(Redirect::to(&visit.to("inicio")).into_response())
}
