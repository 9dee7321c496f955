//! The proof of an attempt (PROOF-4): for whom it is about, or for whoever has its number when nobody was signed in.

use crate::web::problem::{Kind, Problem};
use crate::web::resident::papers::pdf as paper;
use crate::web::site::Site;
use crate::web::visit::{Seen, Visit};
use axum::extract::{Path, State};
use axum::response::Response;
use service::actions::attempts;
use service::papers;

/// The paper. `file` is its number and `.pdf`.
pub async fn pdf(State(site): State<Site>, Path((_, file)): Path<(String, String)>, visit: Visit) -> Result<Response, Problem> {
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let number = file.strip_suffix(".pdf").ok_or(Problem::new(lang, Kind::NotFound))?;
    let attempt = attempts::by_number(&site.app, number).await.map_err(fault)?;
    match (attempt.person, &visit.seen) {
        (None, _) => {}
        (Some(person), Seen::Resident { who, .. }) if who.person() == person => {}
        (Some(_), _) => return Err(Problem::new(lang, Kind::NotFound)),
    }
    let made = papers::attempt::attempt(&site.app, &attempt, lang).await.map_err(fault)?;
    Ok(paper(&format!("tentativa-{number}"), made))
}
