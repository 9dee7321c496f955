//! The case: the task list of a draft, and the overview afterwards.

use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::opened::open;
use crate::web::site::Site;
use crate::web::views::overview::overview;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use service::texts::t;

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let view = overview(&site, &opened.visit, &opened.viewing(), &opened.case).map_err(|stop| opened.fault(stop))?;
    let back = opened.visit.to("inicio");
    let title = opened.title()?;
    opened.sheet(&site, title).back(&t::home_back(opened.visit.lang), back).part(Markup::of(&view)).show(&opened.visit)
}
