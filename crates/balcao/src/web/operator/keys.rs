//! The keys that sign proofs: which there are, until when, and a new one.

use crate::web::asking::show;
use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::State;
use axum::response::{Html, Response};
use serde::Deserialize;
use service::actions::keys;
use service::actors::Administer;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::setting;

#[derive(Template)]
#[template(path = "operator/keys.html")]
struct Keys {
    layout: Layout,
    lang: Lang,
    table: Table,
    action: String,
    hidden: Markup,
    button: Button,
}

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// The page.
pub async fn get(State(site): State<Site>, staff: Staff<Administer>) -> Result<Html<String>, Problem> {
    let visit = staff.visit;
    let lang = visit.lang;
    let all = site.app.store.read("signing keys", (), |rx, ()| Box::pin(async move { setting::keys(rx).await }));
    let all = all.await.map_err(|error| Problem::of(lang, Stop::from(error)))?;
    let day = |at| format::day(lang, domain::deadline::day_of(at));
    let rows = all.iter().map(|key| {
        let state = if key.retired_at.is_some() { t::keys_retired(lang) } else { t::keys_published(lang) };
        [format!("{}-{}", key.signer, key.reference), day(key.not_before), day(key.expires), state.into_owned()]
            .iter()
            .map(|text| Cell::new(text.as_str()))
            .collect()
    });
    let head = [t::keys_name(lang), t::keys_from(lang), t::keys_until(lang), t::keys_state(lang)];
    let table = Table {
        caption: t::keys_caption(lang).as_ref().into(),
        head: Some(head.iter().map(|text| Cell::new(text.as_ref())).collect()),
        rows: rows.collect(),
        first_cell_is_header: true,
        ..Table::default()
    };
    let page = Keys {
        layout: site.frame(&visit, &t::keys_title(lang), Section::Operator),
        lang,
        table,
        action: visit.to("admin/chaves"),
        hidden: visit.form_token("admin/chaves"),
        button: Button::submit(t::keys_button(lang).as_ref()),
    };
    show(&visit, &page)
}

/// Makes a new key; the ones before stay published.
pub async fn post(State(site): State<Site>, staff: Staff<Administer>, posted: Posted<Nothing>) -> Result<Response, Problem> {
    let visit = posted.visit;
    keys::rotate(&site.app, &staff.who).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    posted.once.done(&site, &visit, visit.to("admin/chaves")).await
}
