//! What one may always know: state of the service, scams, accessibility, privacy, legal notices, and whether a file will do.

use crate::web::public::{accessibility, check, legal, privacy, scams, status};
use crate::web::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

/// The pages.
pub fn pages() -> Router<Site> {
    let check = get(check::get).post(check::post).layer(DefaultBodyLimit::max(check::UPLOAD_LIMIT_BYTES));
    Router::new()
        .route("/{lang}/estado", get(status::get))
        .route("/{lang}/burlas", get(scams::get).post(scams::post))
        .route("/{lang}/acessibilidade", get(accessibility::get))
        .route("/{lang}/privacidade", get(privacy::get))
        .route("/{lang}/avisos-legais", get(legal::get))
        .route("/{lang}/avisos-legais/terceiros", get(legal::third_parties))
        .route("/{lang}/documentos/verificar", check)
}
