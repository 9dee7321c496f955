//! Pages of a request after it was sent.

pub mod access;
pub mod answer;
pub mod attempts;
pub mod claim;
pub mod decision;
pub mod hearing;
pub mod mbway;
pub mod new_proof;
pub mod pay;
pub mod proofs;
pub mod questions;
pub mod started;
pub mod withdraw;

use crate::web::resident::upload::UPLOAD_LIMIT_BYTES;
use crate::web::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

/// The pages.
pub fn pages() -> Router<Site> {
    let claim = get(claim::get).post(claim::post).layer(DefaultBodyLimit::max(UPLOAD_LIMIT_BYTES));
    Router::new()
        .route("/{lang}/pedidos/{reference}/pagar", get(pay::get))
        .route("/{lang}/pedidos/{reference}/pagar/prova", claim)
        .route("/{lang}/pedidos/{reference}/pagar/mbway", post(mbway::post))
        .route("/{lang}/pedidos/{reference}/pagar/reabrir", post(pay::reopen))
        .route("/{lang}/pedidos/{reference}/pedidos/{id}", get(answer::get).post(answer::post))
        .route("/{lang}/pedidos/{reference}/audiencia", get(hearing::get).post(hearing::post))
        .route("/{lang}/pedidos/{reference}/decisao", get(decision::get))
        .route("/{lang}/pedidos/{reference}/perguntas", get(questions::get).post(questions::post))
        .route("/{lang}/pedidos/{reference}/desistir", get(withdraw::get))
        .route("/{lang}/pedidos/{reference}/desistir/confirmar", get(withdraw::confirm).post(withdraw::post))
        .route("/{lang}/pedidos/{reference}/desistir/anular", post(withdraw::undo))
        .route("/{lang}/comprovativos", get(proofs::get))
        .route("/{lang}/comprovativos/novo", get(new_proof::get).post(new_proof::post))
        .route("/{lang}/comprovativos/{file}", get(proofs::pdf))
        .route("/{lang}/conta/acessos", get(access::get))
        .route("/{lang}/tentativas/{file}", get(attempts::pdf))
}
