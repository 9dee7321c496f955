//! The documents the law asks for in this case: each in its slot, with why and by which law (RENEW-3, DOC-1).

use crate::web::parts::case::act::Act;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use crate::web::problem::Problem;
use crate::web::resident::opened::{Opened, open};
use crate::web::site::Site;
use crate::web::views::words::keyed;
use crate::web::views::{documents, turn};
use crate::web::visit::Signed;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::document::{Document, Verdict};
use domain::law::requirements::{Ask, Need, Requirement};
use service::actions::sending;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::t;

#[derive(Template)]
#[template(path = "resident/documents.html")]
struct List {
    slots: Vec<Slot>,
}

struct Slot {
    name: String,
    tag: Tag,
    why: String,
    basis: String,
    told: Option<Markup>,
    act: Act,
}

impl HtmlSafe for List {}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let lang = opened.visit.lang;
    let list = list(&site, &opened).map_err(|stop| opened.fault(stop))?;
    let turn = turn::small(&site.app, lang, &opened.case).map_err(|stop| opened.fault(stop))?;
    opened.sheet(&site, t::documents_title(lang)).part(turn).say(&t::documents_lead(lang)).part(Markup::of(&list)).show(&opened.visit)
}

fn list(site: &Site, opened: &Opened) -> Result<List, Stop> {
    let lang = opened.visit.lang;
    let mut slots = Vec::new();
    for wanted in wanted(site, opened)? {
        let held = opened.case.documents.iter().find(|document| document.slot == wanted.slot);
        let name = keyed(lang, &wanted.text, &Args::none())?;
        let words = if held.is_some() { t::documents_change(lang) } else { t::documents_add(lang) };
        let hidden = Markup::trusted("<span class=\"govuk-visually-hidden\"> ").then(name.as_str()).then(Markup::trusted("</span>"));
        let act = Act::link(Markup::from(words.as_ref()).then(hidden), opened.page(&format!("documentos/{}", wanted.slot)));
        slots.push(Slot {
            why: keyed(lang, &format!("{}-why", wanted.text), &Args::none())?,
            basis: t::documents_basis(lang, wanted.row.legal_basis.to_string()).into_owned(),
            tag: tag(opened, &wanted, held),
            told: held.map(|held| documents::told(lang, &opened.case, held)),
            act: act.icon(if held.is_some() { Icon::Document } else { Icon::Camera }),
            name,
        });
    }
    Ok(List { slots })
}

/// The documents the law asks for now, also those that depend on something not said yet.
///
/// # Errors
/// The law has no answer.
pub fn wanted(site: &Site, opened: &Opened) -> Result<Vec<Requirement>, Stop> {
    let all = sending::slots(&opened.case, &site.app.law(), site.app.clock.today())?;
    let mut once: Vec<Requirement> = Vec::new();
    for wanted in all.into_iter().filter(|wanted| wanted.ask == Ask::Document) {
        match once.iter_mut().find(|known| known.slot == wanted.slot) {
            Some(known) if wanted.need == Need::Required => *known = wanted,
            Some(_) => {}
            None => once.push(wanted),
        }
    }
    Ok(once)
}

fn tag(opened: &Opened, wanted: &Requirement, held: Option<&Document>) -> Tag {
    let lang = opened.visit.lang;
    match (held, wanted.need) {
        (Some(held), _) if documents::asked_again(&opened.case, held) => Tag::new(t::document_replace(lang).as_ref(), Tone::Care),
        (Some(Document { verdict: Some(Verdict::Rejected), .. }), _) => Tag::new(t::document_rejected(lang).as_ref(), Tone::Bad),
        (Some(_), _) => Tag::new(t::documents_ready(lang).as_ref(), Tone::Good),
        (None, Need::Required) => Tag::new(t::documents_missing(lang).as_ref(), Tone::Care),
        (None, Need::Optional) => Tag::new(t::documents_optional(lang).as_ref(), Tone::Plain),
        (None, Need::DependsOn(_)) => Tag::new(t::documents_depends(lang).as_ref(), Tone::Plain),
    }
}
