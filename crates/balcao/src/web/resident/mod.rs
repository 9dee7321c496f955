//! Pages of a resident who is signed in.
//!
//! NOTE to whoever writes this room now: to be in time, the pages AFTER SENDING are being written by another person in the folder `after/`
//! (pagar, estado, pedidos/{id} (our request), audiencia, decisao, perguntas, desistir + undo, comprovativos, comprovativos/novo,
//! conta/acessos, tentativas/{number}.pdf). Write here: inicio, pedidos/novo, pedidos/{ref}, dados/{part}, documentos…, rever, enviar, recibo
//! (+ recibo.pdf, guia.pdf, prazo.ics). Keep the `.merge(after::pages())` line. Remove this note when the room is done.

pub mod after;

use crate::web::site::Site;
use axum::Router;

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new().merge(after::pages())
}
