//! Pages of who runs the installation: how it stands, who works on it, which keys sign, and every part of the pages side by side.

pub mod gallery;
pub mod health;
pub mod keys;
pub mod people;

use crate::web::site::Site;
use axum::Router;
use axum::routing::get;

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/{lang}/admin", get(health::get))
        .route("/{lang}/admin/utilizadores", get(people::get).post(people::post))
        .route("/{lang}/admin/chaves", get(keys::get).post(keys::post))
        .route("/{lang}/admin/chaves/retirar", get(keys::ask).post(keys::retire))
        .route("/{lang}/admin/componentes", get(gallery::get))
}
