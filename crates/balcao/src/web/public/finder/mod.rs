//! The route finder: a few questions, kept nowhere, and the one way that applies. Answers stand in the address; the result's address holds
//! eight characters and nothing personal.

mod answered;
mod clash;
mod elsewhere;
mod guide;
mod question;
mod record;
mod result;
mod words;

use crate::web::site::Site;
use axum::Router;
use axum::routing::get;

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/{lang}/situacao", get(question::get))
        .route("/{lang}/situacao/{n}", get(question::get))
        .route("/{lang}/situacao/codigo", get(result::by_code))
        .route("/{lang}/situacao/resultado/{code}", get(result::get))
        .route("/{lang}/situacao/resultado/{code}/data.ics", get(result::calendar))
        .route("/{lang}/situacao/resultado/{code}/cartao.pdf", get(result::paper))
        .route("/{lang}/caminhos", get(guide::guides))
        .route("/{lang}/caminhos/{route}", get(guide::guide))
}
