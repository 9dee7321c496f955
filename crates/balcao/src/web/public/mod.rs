//! Pages for everybody: the front page, the route, the way in, and what one may always know.

pub mod accessibility;
pub mod check;
pub mod claim;
pub mod code;
pub mod entrance;
pub mod finder;
pub mod guides;
pub mod home;
pub mod information;
pub mod leaving;
pub mod legal;
pub mod months;
pub mod notice;
pub mod privacy;
pub mod prose;
pub mod scams;
pub mod slugs;
pub mod status;

use crate::web::site::Site;
use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/pt/") }))
        .route("/{lang}", get(home::get))
        .route("/{lang}/", get(home::get))
        .route("/{lang}/situacao/meses", get(months::get))
        .route("/{lang}/avisar-me", get(notice::get).post(notice::post))
        .route("/{lang}/avisar-me/confirmar", get(notice::ask).post(notice::confirm))
        .route("/{lang}/avisar-me/parar", post(notice::stop))
        .route("/{lang}/entrar", get(entrance::get).post(entrance::post))
        .route("/{lang}/entrar/codigo", get(code::get).post(code::post))
        .route("/{lang}/conta/ligar", get(claim::get).post(claim::post))
        .route("/{lang}/sair", post(leaving::post))
        .route("/{lang}/sessao/prolongar", post(leaving::extend))
        .merge(finder::pages())
        .merge(information::pages())
        .merge(guides::pages())
}
