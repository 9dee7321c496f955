//! The receipt of sending, for ever at the same address.

use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::opened::open;
use crate::web::site::Site;
use crate::web::views::receipt::receipt;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use service::texts::t;

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let view = receipt(&site, &opened.visit, &opened.viewing(), &opened.case).map_err(|stop| opened.fault(stop))?;
    opened.sheet(&site, t::receipt_page_title(opened.visit.lang)).part(Markup::of(&view)).show(&opened.visit)
}
