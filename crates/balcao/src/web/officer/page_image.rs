//! A page of a document as a picture: no document of a person ever runs in an officer's browser.

use crate::web::officer::desk;
use crate::web::problem::{Kind, Problem};
use crate::web::site::Site;
use crate::web::visit::Staff;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::document::Document;
use domain::id::DocumentId;
use service::actors::Read;
use service::outside::inspection::{InspectionFault, NotMade};
use service::outside::storage::StorageFault;
use service::stop::Stop;
use store::document;

/// Width of a page as a picture, in px: twice the pane, so that small print is read.
pub const PAGE_IMAGE_WIDTH_PX: u32 = 1_000;

/// The picture of a page (counted from 1): `1.png`.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference, id, file)): Path<(String, String, String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    let opened = desk::open(&site, staff, &reference, "document").await?;
    let lang = opened.visit.lang;
    let missing = || Problem::new(lang, Kind::NotFound).into_response();
    let page: u32 = file.strip_suffix(".png").and_then(|number| number.parse().ok()).ok_or_else(missing)?;
    let id: DocumentId = id.parse().map_err(|_| missing())?;
    let fault = |stop| Problem::of(lang, stop).into_response();
    let found = find(&site, &opened, id).await.map_err(fault)?.ok_or_else(missing)?;
    let index = page.checked_sub(1).filter(|index| *index < found.pages).ok_or_else(missing)?;
    let pdf = bytes(&site, &found).await.map_err(fault)?;
    match site.outside.inspector.page_image(pdf, index, PAGE_IMAGE_WIDTH_PX).await {
        Ok(image) => Ok(([(header::CONTENT_TYPE, "image/png")], image).into_response()),
        Err(NotMade::Machine(InspectionFault::Busy)) => Err(fault(Stop::Busy)),
        Err(why) => Err(fault(Stop::Fault(format!("page {page} of document {id}: {why:?}")))),
    }
}

/// A document of the case, also one that was replaced.
async fn find(site: &Site, opened: &desk::Opened, id: DocumentId) -> Result<Option<Document>, Stop> {
    let given = (opened.case.held.request.id, id);
    let read = site
        .app
        .store
        .read("document on the desk", given, |rx, (request, id)| Box::pin(async move { document::of_request(rx, *request, *id).await }));
    read.await.map_err(Stop::from)
}

/// The stored copy.
///
/// # Errors
/// The storage does not answer, or has another thing there.
pub async fn bytes(site: &Site, document: &Document) -> Result<Vec<u8>, Stop> {
    site.outside.storage.get(&document.id.to_string()).await.map_err(|fault| match fault {
        StorageFault::Down { .. } => Stop::Busy,
        other => Stop::Fault(format!("document {}: {other}", document.id)),
    })
}
