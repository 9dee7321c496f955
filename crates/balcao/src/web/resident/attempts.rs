//! The proof of an attempt as a signed PDF: its own person's, or without a person for whoever holds the number (PROOF-4).

use crate::web::problem::{Kind, Problem};
use crate::web::resident::papers::pdf as file_of;
use crate::web::site::Site;
use crate::web::visit::{Seen, Visit};
use axum::extract::{Path, State};
use axum::response::Response;
use service::actions::attempts;
use service::papers;

/// The PDF.
pub async fn pdf(
    State(site): State<Site>,
    Path((_, file)): Path<(String, String)>,
    visit: Visit,
) -> Result<Response, Problem> {
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let missing = || Problem::new(lang, Kind::NotFound);
    let number = file.strip_suffix(".pdf").ok_or_else(missing)?;
    let kept = attempts::by_number(&site.app, number).await.map_err(fault)?;
    let theirs = match (&kept.person, &visit.seen) {
        (None, _) => true,
        (Some(person), Seen::Resident { who, .. }) => who.person() == *person,
        (Some(_), Seen::Nobody | Seen::Officer(_)) => false,
    };
    if !theirs {
        return Err(missing());
    }
    let made = papers::attempt::attempt(&site.app, &kept, lang).await.map_err(fault)?;
    Ok(file_of(&format!("tentativa-{number}"), made))
}
