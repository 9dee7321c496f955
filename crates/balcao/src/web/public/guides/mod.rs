//! Guides: what the rows of the law say, for everybody, as of any day.

pub mod days;
pub mod deadlines;
pub mod document;
pub mod documents;
pub mod examples;
pub mod expiry;
pub mod extensions;
pub mod fees;
pub mod frame;
pub(in crate::web::public) mod moved;
pub mod office;
pub mod offices;
pub mod source;
pub mod terms;
pub mod worth;

use crate::web::parts::icon::Icon;
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::site::Site;
use crate::web::visit::Visit;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;
use service::texts::t;
use std::borrow::Cow;

/// The pages.
pub fn pages() -> Router<Site> {
    Router::new()
        .route("/{lang}/guias", get(index))
        .route("/{lang}/documentos", get(documents::get))
        .route("/{lang}/documentos/{slug}", get(document::get))
        .route("/{lang}/taxas", get(fees::get))
        .route("/{lang}/prazos", get(deadlines::get))
        .route("/{lang}/prazos/lembretes.ics", get(expiry::calendar))
        .route("/{lang}/locais", get(offices::get))
        .route("/{lang}/locais/{id}", get(office::get))
        .route("/{lang}/prorrogacoes", get(extensions::get))
        .route("/{lang}/guias/{*was}", get(moved::get))
}

/// What a guide is asked for, besides its own questions.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AskedFor {
    #[serde(default)]
    pub(super) em: String,
}

struct Guide {
    icon: Icon,
    name: Cow<'static, str>,
    href: String,
    text: Cow<'static, str>,
}

#[derive(Template)]
#[template(path = "public/guides/index.html")]
struct Index {
    layout: Layout,
    frame: Frame,
    guides: Vec<Guide>,
}

async fn index(State(site): State<Site>, visit: Visit, Query(asked): Query<AskedFor>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let guide = |icon, name, tail: &str, text| Guide { icon, name, href: as_of.link(&visit, tail), text };
    let guides = vec![
        guide(Icon::Onward, t::ways_title(lang), "caminhos", t::ways_lead(lang)),
        guide(Icon::Document, t::guides_documents_title(lang), "documentos", t::guides_documents_text(lang)),
        guide(Icon::Counter, t::guides_fees_title(lang), "taxas", t::guides_fees_text(lang)),
        guide(Icon::Calendar, t::guides_deadlines_title(lang), "prazos", t::guides_deadlines_text(lang)),
        guide(Icon::Person, t::guides_offices_title(lang), "locais", t::guides_offices_text(lang)),
        guide(Icon::ShieldClock, t::guides_extensions_title(lang), "prorrogacoes", t::guides_extensions_text(lang)),
    ];
    let title = t::guides_title(lang);
    let frame = Frame::top(&visit, &title, &t::guides_lead(lang), &as_of);
    Frame::answer(&visit, frame.is_wrong(), &Index { layout: frame.layout(&site, &visit), frame, guides })
}
