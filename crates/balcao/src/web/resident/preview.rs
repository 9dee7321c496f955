//! A page of the person's own document as a picture: no document runs in a browser.

use crate::web::problem::{Kind, Problem};
use crate::web::resident::opened::open;
use crate::web::site::Site;
use crate::web::views::documents::PREVIEW_PX;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::id::DocumentId;
use service::outside::inspection::{InspectionFault, NotMade};
use service::outside::storage::StorageFault;
use service::stop::Stop;

/// The picture of a page (counted from 1): `1.png`.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference, slot, id, page)): Path<(String, String, String, String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let missing = || Problem::new(opened.visit.lang, Kind::NotFound);
    let id: DocumentId = id.parse().map_err(|_| missing())?;
    let document = opened.case.documents.iter().find(|held| held.id == id && held.slot == slot).ok_or_else(missing)?;
    let number: u32 = page.strip_suffix(".png").and_then(|number| number.parse().ok()).ok_or_else(missing)?;
    let index = number.checked_sub(1).filter(|index| *index < document.pages).ok_or_else(missing)?;
    let pdf = site.outside.storage.get(&id.to_string()).await.map_err(|fault| match fault {
        StorageFault::Down { .. } => opened.fault(Stop::Busy),
        other => opened.fault(Stop::Fault(format!("document {id}: {other}"))),
    })?;
    match site.outside.inspector.page_image(pdf, index, PREVIEW_PX).await {
        Ok(image) => Ok(([(header::CONTENT_TYPE, "image/png")], image).into_response()),
        Err(NotMade::Machine(InspectionFault::Busy)) => Err(opened.fault(Stop::Busy)),
        Err(why) => Err(opened.fault(Stop::Fault(format!("page {number} of document {id}: {why:?}")))),
    }
}
