//! Pages of a request after it was sent.

use crate::web::site::Site;
use axum::Router;

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
}
