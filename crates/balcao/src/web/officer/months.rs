//! Months of expiry as staff see them: which are open and why, what waits for a second signature, and everything that was ever decided.

use crate::web::officer::desk::shown;
use crate::web::officer::opening::{state_words, what_words};
use crate::web::parts::form::button::Button;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::views::months;
use crate::web::visit::{Staff, Visit};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::id::OfficerId;
use domain::officer::Power;
use domain::opening::{Proposal, State as Stand};
use service::actions::openings;
use service::actors::Read;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use std::collections::BTreeMap;
use store::officer;

#[derive(Template)]
#[template(path = "officer/months.html")]
struct MonthsPage {
    layout: Layout,
    lang: Lang,
    open: Option<Button>,
    waiting: Vec<(String, String)>,
    months: Table,
    history: Option<Table>,
}

/// Names of members of staff.
pub type Names = BTreeMap<OfficerId, String>;

/// The page.
pub async fn show(State(site): State<Site>, staff: Staff<Read>) -> Result<Response, Problem> {
    let Staff { visit, who } = staff;
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let book = openings::book(&site.app).await.map_err(fault)?;
    let names = names(&site).await.map_err(fault)?;
    let waits = |proposal: &&Proposal| proposal.state == Stand::Proposed;
    let link = |proposal: &Proposal| (what_words(lang, &proposal.what), visit.to(&format!("int/janelas/{}", proposal.number)));
    let page = MonthsPage {
        layout: site.frame(&visit, &t::openings_title(lang), Section::Months),
        lang,
        open: who.role().may(Power::OpenMonths).then(|| Button::link(t::openings_new(lang).as_ref(), visit.to("int/janelas/nova"))),
        waiting: book.proposals().iter().filter(waits).map(link).collect(),
        months: months::table(&site.app.law(), lang, site.app.clock.today()),
        history: (!book.proposals().is_empty()).then(|| history(&visit, book.proposals(), &names)),
    };
    Ok(shown(&visit, &page))
}

/// Names of all members of staff.
///
/// # Errors
/// Faults.
pub async fn names(site: &Site) -> Result<Names, Stop> {
    let all = site.app.store.read("officers", (), |rx, ()| Box::pin(async move { officer::all(rx).await.map_err(Stop::from) }));
    Ok(all.await?.into_iter().map(|account| (account.officer.id, account.officer.name)).collect())
}

/// Somebody by name and when.
#[must_use]
pub fn by(lang: Lang, names: &Names, who: OfficerId, at: jiff::Timestamp) -> String {
    let name = names.get(&who).map_or("–", String::as_str);
    t::openings_by(lang, format::instant(lang, at), name).into_owned()
}

fn history(visit: &Visit, all: &[Proposal], names: &Names) -> Table {
    let lang = visit.lang;
    let head = [t::openings_number(lang), t::openings_what(lang), t::openings_proposed(lang), t::openings_settled(lang)];
    let row = |proposal: &Proposal| {
        let href = visit.to(&format!("int/janelas/{}", proposal.number));
        let number = Markup::trusted(format!("<a class=\"govuk-link bl-tap\" href=\"{href}\">"))
            .then(t::openings_one(lang, proposal.number).as_ref())
            .then(Markup::trusted("</a>"));
        vec![
            Cell::new(number),
            Cell::new(what_words(lang, &proposal.what)),
            Cell::new(by(lang, names, proposal.by, proposal.at)),
            Cell::new(state_words(lang, names, proposal)),
        ]
    };
    Table {
        caption: t::openings_history(lang).as_ref().into(),
        head: Some(head.iter().map(|text| Cell::new(text.as_ref())).collect()),
        rows: all.iter().rev().map(row).collect(),
        first_cell_is_header: true,
        ..Table::default()
    }
}
