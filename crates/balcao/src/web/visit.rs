//! Who visits, in which language, on which page. Every handler starts from one of these; the types say what a page needs.

use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::site::Site;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use domain::officer::Officer;
use service::actions::sign_in;
use service::actors::{Has, Resident, With};
use service::texts::Lang;
use sha2::{Digest, Sha256};
use store::session::{Session, Whose};
use store::{officer, person};

/// Name of the session's cookie.
pub const SESSION_COOKIE: &str = "balcao";
/// Name of the cookie that enters a sign-in code.
pub const CODE_COOKIE: &str = "balcao_entrar";
/// Name of the hidden field that holds a form's token.
pub const TOKEN_FIELD: &str = "ficha";

/// A visit of a page.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Language of the page.
    pub lang: Lang,
    /// Address below the language, without a slash in front.
    pub tail: String,
    /// The address's query, if any.
    pub query: Option<String>,
    /// The session, if there is one.
    pub session: Option<Session>,
    /// Who it is.
    pub seen: Seen,
    /// Whether a sign-in code was entered a short while ago and the record is still to be found.
    pub claiming: bool,
    /// A fresh number for the forms of this page: each form counts once.
    pub nonce: String,
    /// What the form of this visit held, without its token; empty for a look, and for a form that held a secret.
    pub typed: Vec<(String, String)>,
}

/// Who visits.
#[derive(Debug, Clone)]
pub enum Seen {
    /// Nobody is signed in.
    Nobody,
    /// A resident.
    Resident {
        /// Proof of it.
        who: Resident,
        /// Their name.
        name: String,
    },
    /// A member of staff.
    Officer(Officer),
}

/// A visit by a resident who is signed in; anyone else is led to sign in and back.
pub struct Signed {
    /// The visit.
    pub visit: Visit,
    /// Proof of who acts.
    pub who: Resident,
}

/// A visit by an officer with a power; without it the page does not exist.
pub struct Staff<P> {
    /// The visit.
    pub visit: Visit,
    /// Proof of who acts.
    pub who: With<P>,
}

impl Visit {
    /// A visit of no page: for problems before one is known.
    #[must_use]
    pub fn nowhere(lang: Lang) -> Self {
        let nonce = String::new();
        let (session, seen) = (None, Seen::Nobody);
        Self { lang, tail: String::new(), query: None, session, seen, claiming: false, nonce, typed: Vec::new() }
    }

    /// An address of the site in the language of this page.
    #[must_use]
    pub fn to(&self, tail: &str) -> String {
        format!("{}/{tail}", self.lang.prefix())
    }

    /// This page in another language.
    #[must_use]
    pub fn same_page_in(&self, lang: Lang) -> String {
        let query = self.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}/{}{query}", lang.prefix(), self.tail)
    }

    /// The hidden field of a form that is sent to `tail`. Nothing for people without a session: their forms are guarded by their origin.
    #[must_use]
    pub fn form_token(&self, tail: &str) -> Markup {
        match &self.session {
            None => Markup::default(),
            Some(session) => {
                let token = token(&session.form_key, tail, &self.nonce);
                Markup::trusted(format!("<input type=\"hidden\" name=\"{TOKEN_FIELD}\" value=\"{token}\">"))
            }
        }
    }

    /// Whether a token that came back was given out by this session for this page.
    #[must_use]
    pub fn gave_out(&self, given: &str) -> bool {
        let Some(session) = &self.session else { return true };
        let Some((nonce, _)) = given.split_once('.') else { return false };
        token(&session.form_key, &self.tail, nonce) == given
    }
}

fn token(form_key: &str, tail: &str, nonce: &str) -> String {
    let digest = Sha256::digest(format!("{}:{form_key}{}:{tail}{nonce}", form_key.len(), tail.len()));
    let digest: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{nonce}.{digest}")
}

/// The value of a cookie.
#[must_use]
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(COOKIE);
    let pairs = all.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && value.len() <= 128)
        .map(|(_, value)| value.to_owned())
}

/// A cookie of ours: not readable by scripts, not sent from other sites, over TLS only where the site has it.
#[must_use]
pub fn set_cookie(site: &Site, name: &str, value: &str, max_age_s: i64) -> String {
    let secure = if site.app.config.public_url.starts_with("https://") { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age_s}{secure}")
}

impl FromRequestParts<Site> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Problem> {
        let path = parts.uri.path().trim_start_matches('/');
        let (tag, tail) = path.split_once('/').unwrap_or((path, ""));
        let lang = Lang::from_tag(tag).ok_or(Problem::new(Lang::Pt, Kind::NotFound))?;
        let fault = |stop| Problem::of(lang, stop);
        let session = match cookie(&parts.headers, SESSION_COOKIE) {
            Some(secret) => sign_in::session_of(&site.app, &secret).await.map_err(fault)?,
            None => None,
        };
        let seen = match &session {
            Some(session) => seen(site, session).await.map_err(fault)?,
            None => Seen::Nobody,
        };
        let claiming = match cookie(&parts.headers, CODE_COOKIE) {
            Some(secret) if session.is_none() => sign_in::may_claim(&site.app, &secret).await.map_err(fault)?,
            _ => false,
        };
        Ok(Self {
            lang,
            tail: tail.trim_end_matches('/').to_owned(),
            query: parts.uri.query().map(str::to_owned),
            session,
            seen,
            claiming,
            nonce: site.app.chance.salt(),
            typed: Vec::new(),
        })
    }
}

async fn seen(site: &Site, session: &Session) -> Result<Seen, service::stop::Stop> {
    match (session.whose, Resident::of(session)) {
        (Whose::Resident(id), Some(who)) => {
            let held = site
                .app
                .store
                .read("who visits", id, |rx, id| Box::pin(async move { person::load(rx, *id).await }))
                .await
                .map_err(service::stop::Stop::from)?;
            Ok(held.map_or(Seen::Nobody, |held| Seen::Resident { who, name: held.person.full_name() }))
        }
        (Whose::Officer(id), _) => {
            let account = site
                .app
                .store
                .read("which officer visits", id, |rx, id| Box::pin(async move { officer::by_id(rx, *id).await }))
                .await
                .map_err(service::stop::Stop::from)?;
            let active = account.filter(|account| account.active);
            Ok(active.map_or(Seen::Nobody, |account| Seen::Officer(account.officer)))
        }
        _ => Ok(Seen::Nobody),
    }
}

impl FromRequestParts<Site> for Signed {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Problem> {
        let visit = Visit::from_request_parts(parts, site).await?;
        match visit.seen {
            Seen::Resident { who, .. } => Ok(Self { visit, who }),
            Seen::Nobody | Seen::Officer(_) => Err(Problem::sign_in(&visit, false)),
        }
    }
}

impl<P: Has + Send> FromRequestParts<Site> for Staff<P> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Problem> {
        let visit = Visit::from_request_parts(parts, site).await?;
        match (&visit.seen, &visit.session) {
            (Seen::Officer(officer), Some(session)) => match With::<P>::of(session, officer) {
                Some(who) => Ok(Self { visit, who }),
                None => Err(Problem::new(visit.lang, Kind::NotFound)),
            },
            _ => Err(Problem::sign_in(&visit, true)),
        }
    }
}
