//! Forms: read within limits, from our own pages only, and counted once (G4). What was typed is never lost: a form that cannot be taken
//! is shown again with what it held.

use crate::web::problem::{Kind, Problem};
use crate::web::site::Site;
use crate::web::visit::{TOKEN_FIELD, Visit};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};
use axum::response::{IntoResponse, Redirect, Response};
use serde::de::DeserializeOwned;
use service::actions::forms::{self, Form};
use service::app::App;

/// Largest form without files, in bytes.
pub const FORM_LIMIT_BYTES: usize = 64 * 1024;

/// Fields whose content is never written into a page.
const SECRET_FIELDS: [&str; 3] = ["password", "code", "codigo"];

/// A form that came from a page of ours.
pub struct Posted<T> {
    /// The visit.
    pub visit: Visit,
    /// What was typed.
    pub typed: T,
    /// The form's token: it counts once.
    pub once: Once,
}

/// A form that is ours to take. Dropped without being done, it may be sent again.
pub struct Once(Option<Taken>);

struct Taken {
    app: App,
    token: String,
}

impl Drop for Taken {
    fn drop(&mut self) {
        let (app, token) = (self.app.clone(), std::mem::take(&mut self.token));
        if !token.is_empty() {
            tokio::spawn(async move {
                // What is not let go now can be taken again after a minute.
                if let Err(stop) = forms::let_go(&app, &token).await {
                    tracing::warn!(%stop, "a form is not let go");
                }
            });
        }
    }
}

impl Once {
    /// A form without a token: nobody is signed in.
    #[must_use]
    pub fn without_token() -> Self {
        Self(None)
    }

    /// The form was taken: the browser goes on to `location`, and so does a second sending of the same form.
    ///
    /// # Errors
    /// Faults.
    pub async fn done(self, site: &Site, visit: &Visit, location: String) -> Result<Response, Problem> {
        if let Some(mut taken) = self.0 {
            let token = std::mem::take(&mut taken.token);
            forms::keep(&site.app, &token, &location).await.map_err(|stop| Problem::of(visit.lang, stop))?;
        }
        Ok(Redirect::to(&location).into_response())
    }
}

impl<T: DeserializeOwned> FromRequest<Site> for Posted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let mut visit = Visit::from_request_parts(&mut parts, site).await.map_err(IntoResponse::into_response)?;
        let stop = |kind| Problem::new(visit.lang, kind).into_response();
        if !is_from_us(&parts.headers) {
            return Err(stop(Kind::ForeignForm));
        }
        let body = Request::from_parts(parts, body);
        let bytes = Bytes::from_request(body, site).await.map_err(|_| stop(Kind::TooLarge))?;
        if bytes.len() > FORM_LIMIT_BYTES {
            return Err(stop(Kind::TooLarge));
        }
        let pairs: Vec<(String, String)> = serde_html_form::from_bytes(&bytes).map_err(|_| stop(Kind::BadForm))?;
        let token = pairs.iter().find(|(name, _)| name == TOKEN_FIELD).map(|(_, value)| value.clone());
        visit.typed = typed_of(pairs);
        let once = check(site, &visit, token).await?;
        let typed = serde_html_form::from_bytes(&bytes).map_err(|_| stop(Kind::BadForm))?;
        Ok(Self { visit, typed, once })
    }
}

/// What a form held, to be shown and sent again; nothing of a form with a secret in it.
fn typed_of(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    if pairs.iter().any(|(name, _)| SECRET_FIELDS.contains(&name.as_str())) {
        return Vec::new();
    }
    pairs.into_iter().filter(|(name, _)| name != TOKEN_FIELD).collect()
}

/// Checks a form's token; a form that was taken before answers with where it led then.
///
/// # Errors
/// A response: the form is stolen or too old, or was taken before.
pub async fn check(site: &Site, visit: &Visit, token: Option<String>) -> Result<Once, Response> {
    let stop = |kind| Problem::new(visit.lang, kind).into_response();
    if visit.session.is_some() && !token.as_deref().is_some_and(|token| visit.gave_out(token)) {
        return Err(stop(Kind::OldForm { tail: visit.tail.clone(), typed: visit.typed.clone() }));
    }
    let Some(token) = token else { return Ok(Once(None)) };
    match forms::take(&site.app, &token).await.map_err(|stopped| Problem::of(visit.lang, stopped).into_response())? {
        Form::Led(location) => Err(Redirect::to(&location).into_response()),
        Form::Ours => Ok(Once(Some(Taken { app: site.app.clone(), token }))),
    }
}

/// Whether the browser says that the form was on a page of this site. A browser says where a form comes from in one of two headers;
/// programs that send neither have no cookies of a person to misuse.
#[must_use]
pub fn is_from_us(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => match (text(ORIGIN.as_str()), text(HOST.as_str())) {
            (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
            (None, _) => true,
            (Some(_), None) => false,
        },
    }
}
