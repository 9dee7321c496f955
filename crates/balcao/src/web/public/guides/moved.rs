//! Addresses that guides had before: who kept one is led on for good, with what the address asked for.

use crate::web::asking::not_found;
use crate::web::problem::Problem;
use crate::web::public::slugs::{document_tail, way_tail};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::State;
use axum::response::Redirect;
use domain::law::Law;
use domain::route::RouteId;

/// Where each guide was, and where it is.
const MOVED: [(&str, &str); 5] = [
    ("guias/documentos", "documentos"),
    ("guias/taxas", "taxas"),
    ("guias/prazos", "prazos"),
    ("guias/balcoes", "locais"),
    ("guias/prorrogacoes", "prorrogacoes"),
];

/// Leads on from an address that was one.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Redirect, Problem> {
    let tail = now(&site.app.law(), &visit.tail).ok_or_else(|| not_found(&visit))?;
    let query = visit.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("{}{query}", visit.to(&tail))))
}

/// Where a page is that was at this address: a document and a way were called by their codes.
fn now(law: &Law, tail: &str) -> Option<String> {
    if let Some((_, to)) = MOVED.iter().find(|(from, _)| *from == tail) {
        return Some((*to).to_owned());
    }
    let code = |called: &str| called.replace('-', "_");
    if let Some(called) = tail.strip_prefix("guias/documentos/") {
        return law.every_document_slot().into_iter().find(|slot| *slot == code(called)).map(|slot| document_tail(&slot));
    }
    RouteId::from_code(&code(tail.strip_prefix("caminhos/")?)).map(way_tail)
}
