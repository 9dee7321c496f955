//! Pages of the demonstration: the tour, the role switcher, the clock, the mailbox, the institutions. Only built with the feature `demo`,
//! only reachable in an installation that is a demonstration.

pub mod street;

use crate::web::site::Site;
use axum::Router;

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
}
