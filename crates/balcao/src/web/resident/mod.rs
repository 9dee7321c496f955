//! Pages of a person about their own permits and requests.

pub mod after;
pub mod before;
pub mod case;
pub mod documents;
pub mod fields;
pub mod files;
pub mod forms;
pub mod home;
pub mod opened;
pub mod papers;
pub mod part;
pub mod preparing;
pub mod preview;
pub mod receipt;
pub mod review;
pub mod sending;
pub mod sheet;
pub mod slot;
pub mod timeline;
pub mod upload;

use crate::web::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

/// The pages.
pub fn pages() -> Router<Site> {
    let slot = get(slot::get).post(slot::post).layer(DefaultBodyLimit::max(upload::UPLOAD_LIMIT_BYTES));
    Router::new()
        .route("/{lang}/inicio", get(home::get))
        .route("/{lang}/preparar", get(preparing::get))
        .route("/{lang}/pedidos/novo", get(before::get).post(before::post))
        .route("/{lang}/pedidos/{reference}", get(case::get))
        .route("/{lang}/pedidos/{reference}/dados/{part}", get(part::get).post(part::post))
        .route("/{lang}/pedidos/{reference}/documentos", get(documents::get))
        .route("/{lang}/pedidos/{reference}/documentos/{slot}", slot)
        .route("/{lang}/pedidos/{reference}/documentos/{slot}/retirar", post(slot::take_out))
        .route("/{lang}/pedidos/{reference}/documentos/{slot}/{id}/pagina/{page}", get(preview::get))
        .route("/{lang}/pedidos/{reference}/rever", get(review::get))
        .route("/{lang}/pedidos/{reference}/enviar", get(sending::get).post(sending::post))
        .route("/{lang}/pedidos/{reference}/recibo", get(receipt::get))
        .route("/{lang}/pedidos/{reference}/recibo.pdf", get(papers::receipt))
        .route("/{lang}/pedidos/{reference}/guia.pdf", get(papers::slip))
        .route("/{lang}/pedidos/{reference}/prazo.ics", get(papers::calendar))
        .route("/{lang}/pedidos/{reference}/comprovativo", get(papers::proof))
        .route("/{lang}/pedidos/{reference}/estado", get(timeline::get))
        .merge(after::pages())
}
