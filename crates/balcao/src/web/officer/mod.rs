//! Pages of officers: the queue, the case beside its papers, what the person sees, the decision, the audit. The same record as the
//! resident's (ONE-1); a page does not exist for who lacks its power (DESK-4).

pub mod acts;
pub mod ask;
pub mod audit;
pub mod case;
pub mod checks;
pub mod compare;
pub mod credentials;
pub mod decide;
pub mod desk;
pub mod history;
pub mod look;
pub mod matching;
pub mod mirror;
pub mod months;
pub mod opening;
pub mod opening_form;
pub mod page_image;
pub mod queue;
pub mod refuse;
pub mod review;
pub mod route_code;
pub mod sign_in;
pub mod story;
pub mod term;
pub mod words;

use crate::web::site::Site;
use axum::Router;
use axum::routing::{get, post};

/// The pages.
pub fn pages() -> Router<Site> {
    let case = |tail: &str| format!("/{{lang}}/int/processos/{{reference}}{tail}");
    Router::new()
        .route("/{lang}/int/entrar", get(sign_in::show).post(sign_in::enter))
        .route("/{lang}/int", get(queue::show))
        .route("/{lang}/int/seguinte", post(queue::next))
        .route("/{lang}/int/auditoria", get(audit::show))
        .route("/{lang}/int/janelas", get(months::show))
        .route("/{lang}/int/janelas/nova", get(opening_form::ask).post(opening_form::propose))
        .route("/{lang}/int/janelas/nova/ver", get(opening_form::check))
        .route("/{lang}/int/janelas/{number}", get(opening::show))
        .route("/{lang}/int/janelas/{number}/assinar", post(opening::sign))
        .route("/{lang}/int/janelas/{number}/retirar", post(opening::withdraw))
        .route("/{lang}/int/janelas/{number}/fechar", get(opening::ask_end).post(opening::propose_end))
        .route(&case(""), get(case::show))
        .route(&case("/assumir"), post(acts::take))
        .route(&case("/devolver"), post(acts::hand_back))
        .route(&case("/responder"), post(acts::answer))
        .route(&case("/dispensar"), post(acts::waive))
        .route(&case("/reabrir"), post(acts::reopen))
        .route(&case("/procurar"), post(acts::look_again))
        .route(&case("/nao-encontrado"), post(acts::not_found))
        .route(&case("/rever"), get(review::show).post(review::judge))
        .route(&case("/documentos/{id}/pagina/{file}"), get(page_image::show))
        .route(&case("/espelho"), get(mirror::show))
        .route(&case("/pedir"), get(ask::show).post(ask::send))
        .route(&case("/decidir"), get(decide::show))
        .route(&case("/decidir/aprovar"), post(decide::approve))
        .route(&case("/decidir/propor"), post(refuse::propose))
        .route(&case("/decidir/retirar"), post(refuse::withdraw))
        .route(&case("/decidir/indeferir"), post(refuse::sign))
        .route(&case("/historico"), get(history::show))
}
