//! Pages for whoever checks a proof: from the QR code, by the code typed, with the PDF, or without the internet. Nobody signs in, and
//! nothing shows more than the seal itself says.

pub mod asking;
pub mod landing;
pub mod offline;
pub mod outcome;
pub mod verdict;
pub mod words;

use crate::web::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

/// The pages.
pub fn pages() -> Router<Site> {
    let asking = get(asking::get).post(asking::post).layer(DefaultBodyLimit::max(asking::UPLOAD_LIMIT_BYTES));
    Router::new()
        .route("/S/{seal}", get(landing::get))
        .route("/{lang}/verificar", asking)
        .route("/{lang}/verificar/offline", get(offline::get))
}
