//! What an expired permit is worth in Portugal and abroad on a day, and the chain of acts that say so (PROOF-5).

use crate::web::parts::form::button::Button;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::guides::expiry::{boxes, read};
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::source::source;
use crate::web::public::guides::worth::PermitWorth;
use crate::web::site::Site;
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::law::Law;
use jiff::civil::Date;
use serde::Deserialize;
use service::law::ruled::ruled;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    em: String,
    #[serde(default, rename = "caduca-day")]
    day: String,
    #[serde(default, rename = "caduca-month")]
    month: String,
    #[serde(default, rename = "caduca-year")]
    year: String,
}

/// An act of the chain.
struct Link {
    words: String,
    basis: String,
    days: String,
}

#[derive(Template)]
#[template(path = "public/guides/extensions.html")]
struct Extensions {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    action: String,
    day: Option<Date>,
    question: DateInput,
    button: Button,
    worth: Option<PermitWorth>,
    chain: Vec<Link>,
    chain_source: Markup,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let law = &site.app.law();
    let typed = [asked.day.as_str(), &asked.month, &asked.year];
    let expires = read(lang, typed);
    let faults: Vec<(&str, &str)> = expires.as_ref().err().map(|words| ("caduca-day", words.as_str())).into_iter().collect();
    let frame = Frame::new(&visit, &t::guides_extensions_title(lang), &t::guides_extensions_lead(lang), &as_of).wrong(lang, &faults);
    let expires_on = expires.as_ref().ok().copied().flatten();
    let worth = expires_on.map(|expires| PermitWorth::new(law, lang, expires, as_of.day));
    let (chain, chain_source) = chain(law, lang, as_of.day).map_err(|stop| Problem::of(lang, stop))?;
    let page = Extensions {
        layout: frame.layout(&site, &visit),
        frame,
        lang,
        action: visit.to(&visit.tail),
        day: as_of.chosen.then_some(as_of.day),
        question: boxes(lang, typed, expires.as_ref().err().map(String::as_str)),
        button: Button::submit(t::guides_extensions_button(lang).as_ref()),
        worth,
        chain,
        chain_source,
    };
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

/// The acts in force by the day, oldest first.
fn chain(law: &Law, lang: Lang, on: Date) -> Result<(Vec<Link>, Markup), Stop> {
    let mut rows: Vec<_> = law.extensions().iter().filter(|row| row.reference.from <= on).collect();
    rows.sort_by_key(|row| row.reference.from);
    let mut links = Vec::new();
    for row in &rows {
        let from = format::day_short(lang, row.reference.from);
        let days = match row.reference.to {
            Some(to) => t::guides_extensions_between(lang, from, format::day_short(lang, to)),
            None => t::guides_extensions_since(lang, from),
        };
        let words = ruled(lang, &row.values.text, law, on);
        links.push(Link { words, basis: row.reference.legal_basis.to_string(), days: days.into_owned() });
    }
    let checked = rows.iter().map(|row| &row.reference).collect::<Vec<_>>();
    Ok((links, source(lang, &checked)))
}
