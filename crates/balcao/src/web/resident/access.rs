//! Who looked at my data, when, and why.

use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::words::hyphens;
use crate::web::visit::Signed;
use axum::extract::State;
use axum::response::Response;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};
use store::access;

/// The page.
pub async fn get(State(site): State<Site>, Signed { visit, who }: Signed) -> Result<Response, Problem> {
    let lang = visit.lang;
    let read = site.app.store.read("who looked at my data", who.person(), |rx, person| {
        Box::pin(async move { Ok::<_, Stop>(access::of_person(rx, *person).await?) })
    });
    let looks = read.await.map_err(|stop| Problem::of(lang, stop))?;
    let sheet = Sheet::new(&site, &visit, Section::Situation, t::access_title(lang))
        .back(&t::home_back(lang), visit.to("inicio"))
        .say(&t::access_lead(lang));
    if looks.is_empty() {
        return sheet.say(&t::access_nobody(lang)).show(&visit);
    }
    let rows = looks.iter().map(|(look, name)| {
        vec![
            Cell::new(format::instant(lang, look.at)),
            Cell::new(name.as_str()),
            Cell::new(what(lang, &look.what)),
            Cell::new(look.reason.as_str()),
        ]
    });
    let head = [t::access_when(lang), t::access_who(lang), t::access_what(lang), t::access_why(lang)];
    let table = Table {
        caption: t::access_caption(lang).as_ref().into(),
        head: Some(head.iter().map(|words| Cell::new(words.as_ref())).collect()),
        rows: rows.collect(),
        ..Table::default()
    };
    sheet.part(Markup::of(&table)).show(&visit)
}

/// What was looked at, by its code; an unknown code is the case as a whole.
fn what(lang: Lang, code: &str) -> String {
    let known = by_key(lang, &format!("access-what-{}", hyphens(code)), &Args::none());
    known.unwrap_or_else(|_| t::access_what_case(lang)).into_owned()
}
