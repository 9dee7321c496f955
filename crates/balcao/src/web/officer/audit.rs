//! The audit: a case by its number, and whether its chains are whole.

use crate::web::officer::desk::{param, shown};
use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::{Staff, Visit};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::id::Reference;
use service::actions::reviewing;
use service::actors::{Audit, Read, With};
use service::stop::Stop;
use service::texts::{Lang, t};
use store::timeline::ChainFault;
use store::{access, request, timeline};

#[derive(Template)]
#[template(path = "officer/audit.html")]
struct AuditPage {
    layout: Layout,
    lang: Lang,
    action: String,
    search: Input,
    go: Button,
    found: Option<Found>,
    none: bool,
}

/// What the audit says of a case.
struct Found {
    reference: String,
    href: String,
    story: Note,
    looks: Note,
    faults: Vec<String>,
}

/// The two chains of a case: how many entries, and the faults in each.
struct Chains {
    entries: usize,
    story: Vec<ChainFault>,
    looks: usize,
    looks_faults: Vec<ChainFault>,
}

/// The page.
pub async fn show(State(site): State<Site>, audit: Staff<Audit>, staff: Staff<Read>) -> Result<Response, Response> {
    let visit = audit.visit;
    let typed = param(&visit, "processo").unwrap_or_default();
    let fault = |stop| Problem::of(visit.lang, stop).into_response();
    let found = match Reference::parse(&typed) {
        Some(reference) => verify(&site, &visit, &staff.who, reference).await.map_err(fault)?,
        None => None,
    };
    let lang = visit.lang;
    let field = Field::new("processo", t::audit_search(lang).as_ref()).hint(t::audit_search_hint(lang).as_ref());
    let title = t::audit_title(lang);
    let page = AuditPage {
        layout: site.frame(&visit, &title, Section::Audit),
        lang,
        action: visit.to("int/auditoria"),
        search: Input { value: Some(typed.chars().take(40).collect()), ..Input::new(field) },
        go: Button::submit(t::audit_go(lang).as_ref()),
        none: found.is_none() && !typed.trim().is_empty(),
        found,
    };
    Ok(shown(&visit, &page))
}

async fn verify(site: &Site, visit: &Visit, who: &With<Read>, reference: Reference) -> Result<Option<Found>, Stop> {
    let read = site.app.store.read("verify chains of a case", reference.clone(), |rx, reference| {
        Box::pin(async move {
            let Some(held) = request::by_reference(rx, reference).await? else { return Ok::<_, Stop>(None) };
            let (id, person) = (held.request.id, held.request.person);
            Ok(Some(Chains {
                entries: timeline::story(rx, id).await?.len(),
                story: timeline::verify(rx, id).await?,
                looks: access::of_person(rx, person).await?.len(),
                looks_faults: access::verify(rx, person).await?,
            }))
        })
    });
    let Some(chains) = read.await? else { return Ok(None) };
    reviewing::look(&site.app, who, reference.clone(), "audit", "audit".to_owned()).await?;
    Ok(Some(found(visit, &reference, &chains)))
}

fn found(visit: &Visit, reference: &Reference, chains: &Chains) -> Found {
    let lang = visit.lang;
    let story = match chains.story.is_empty() {
        true => Note::new(Tone::Good, t::audit_story(lang).as_ref(), t::audit_whole(lang, chains.entries).as_ref()),
        false => Note::new(Tone::Bad, t::audit_story(lang).as_ref(), t::audit_broken(lang, chains.story.len()).as_ref()),
    };
    let looks = match chains.looks_faults.is_empty() {
        true => Note::new(Tone::Good, t::audit_looks(lang).as_ref(), t::audit_whole(lang, chains.looks).as_ref()),
        false => Note::new(Tone::Bad, t::audit_looks(lang).as_ref(), t::audit_broken(lang, chains.looks_faults.len()).as_ref()),
    };
    let faults = chains.story.iter().map(|fault| match fault {
        ChainFault::Changed { seq } => t::audit_changed(lang, *seq).into_owned(),
        ChainFault::Missing { seq } => t::audit_missing(lang, *seq).into_owned(),
        ChainFault::Head { head_seq, last_seq } => t::audit_head(lang, *head_seq, *last_seq).into_owned(),
    });
    let looks_faults = chains.looks_faults.iter().map(|fault| match fault {
        ChainFault::Changed { seq } => t::audit_look_changed(lang, *seq).into_owned(),
        ChainFault::Missing { seq } => t::audit_look_missing(lang, *seq).into_owned(),
        ChainFault::Head { head_seq, last_seq } => t::audit_look_head(lang, *head_seq, *last_seq).into_owned(),
    });
    Found {
        reference: reference.to_string(),
        href: visit.to(&format!("int/processos/{reference}/historico")),
        story,
        looks,
        faults: faults.chain(looks_faults).collect(),
    }
}
