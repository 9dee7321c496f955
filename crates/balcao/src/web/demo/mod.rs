//! Pages of the demonstration: the tour, the role switcher, the clock, the mailbox, the institutions. Only built with the feature `demo`,
//! only reachable in an installation that is a demonstration.

pub mod clock;
pub mod institutions;
pub mod letter;
pub mod mailbox;
pub mod street;
pub mod tour;
mod words;

use crate::web::site::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/{lang}/demo", get(tour::show))
        .route("/{lang}/demo/entrar", post(tour::switch))
        .route("/{lang}/demo/relogio", get(clock::show).post(clock::set))
        .route("/{lang}/demo/caixa", get(mailbox::show))
        .route("/{lang}/demo/caixa/{id}", get(letter::show))
        .route("/{lang}/demo/vizinhos", get(institutions::show).post(institutions::misbehave))
        .route("/{lang}/demo/vizinhos/pagar", post(institutions::pay))
}
