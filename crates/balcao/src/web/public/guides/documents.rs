//! Every document some rule asks for, and what one permit asks for.

use crate::web::parts::form::button::Button;
use crate::web::parts::form::select::{Choice, Select};
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use crate::web::problem::Problem;
use crate::web::public::guides::frame::{AsOf, Frame, question};
use crate::web::public::guides::source::source;
use crate::web::public::slugs::document_tail;
use crate::web::site::Site;
use crate::web::views::words::{keyed, slot as slot_name};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::law::Law;
use domain::law::act::Act;
use domain::law::requirements::{Ask, Need, Requirement};
use domain::law::row::RowRef;
use domain::law::when::{FactKey, Facts};
use jiff::civil::Date;
use serde::Deserialize;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, t};

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    em: String,
    #[serde(default, rename = "artigo")]
    basis: String,
    #[serde(default, rename = "pedido")]
    act: String,
}

/// A document: its name, where its page is, whether it is needed.
pub struct Wanted {
    /// Its code.
    pub slot: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Whether it is needed.
    pub tag: Markup,
}

/// What one permit asks for.
pub struct Listed {
    /// The request and the permit.
    pub heading: String,
    /// Each document once.
    pub documents: Vec<Wanted>,
    /// Where it stands.
    pub source: Markup,
}

#[derive(Template)]
#[template(path = "public/guides/documents.html")]
struct Documents {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    action: String,
    day: Option<Date>,
    permit: Select,
    act: Select,
    button: Button,
    listed: Option<Listed>,
    all: Vec<Wanted>,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let law = &site.app.law();
    let frame = Frame::new(&visit, &t::guides_documents_title(lang), &t::guides_documents_lead(lang), &as_of);
    let act = Act::ALL.into_iter().find(|act| act.code() == asked.act);
    let listed = act.map(|act| listed(law, &visit, &as_of, &asked.basis, act)).transpose();
    let listed = listed.map_err(|stop| Problem::of(lang, stop))?.flatten();
    let permits = permits(law, lang, as_of.day).map_err(|stop| Problem::of(lang, stop))?;
    let acts = Act::ALL.map(|act| Choice::new(act.code(), &act_name(lang, act)));
    let select = |name: &str, label: &str, choices| Select { field: question(name, label), choices, ..Select::default() };
    let page = Documents {
        layout: frame.layout(&site, &visit),
        frame,
        lang,
        action: visit.to(&visit.tail),
        day: as_of.chosen.then_some(as_of.day),
        permit: select("artigo", &t::guides_documents_permit_label(lang), permits).choose(&asked.basis),
        act: select("pedido", &t::guides_documents_act_label(lang), acts.to_vec()).choose(act.unwrap_or(Act::Renewal).code()),
        button: Button::submit(t::guides_documents_button(lang).as_ref()),
        listed,
        all: law.document_slots(as_of.day).iter().map(|slot| wanted(&visit, &as_of, slot, Markup::default())).collect(),
    };
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

/// What an act is called.
#[must_use]
pub fn act_name(lang: Lang, act: Act) -> String {
    match act {
        Act::Grant => t::guides_act_grant(lang),
        Act::GrantVisaWaived => t::guides_act_grant_visa_waived(lang),
        Act::Renewal => t::guides_act_renewal(lang),
    }
    .into_owned()
}

fn permits(law: &Law, lang: Lang, on: Date) -> Result<Vec<Choice>, Stop> {
    let rows = law.bases().filter(|row| row.reference.in_force(on));
    rows.map(|row| Ok(Choice::new(&row.values.code, &keyed(lang, &row.values.text, &Args::none())?))).collect()
}

fn wanted(visit: &Visit, as_of: &AsOf, slot: &str, tag: Markup) -> Wanted {
    Wanted { slot: slot.to_owned(), name: slot_name(visit.lang, slot), href: as_of.link(visit, &document_tail(slot)), tag }
}

/// What a permit asks for, each document once: the strictest need counts.
///
/// # Errors
/// A text is missing.
pub fn listed(law: &Law, visit: &Visit, as_of: &AsOf, basis: &str, act: Act) -> Result<Option<Listed>, Stop> {
    let lang = visit.lang;
    let Ok(found) = law.basis(basis, as_of.day) else { return Ok(None) };
    let permit = keyed(lang, &found.values.text, &Args::none())?;
    let facts = Facts::new().choice(FactKey::Act, act.code());
    let asked = law.requirements(basis, &facts, as_of.day).unwrap_or_default();
    let documents: Vec<Requirement> = asked.into_iter().filter(|wanted| wanted.ask == Ask::Document).collect();
    let used: Vec<&RowRef> = documents.iter().map(|wanted| &wanted.row).collect();
    let source = source(lang, &used);
    let mut named: Vec<(&str, Need)> = Vec::new();
    for document in &documents {
        match named.iter_mut().find(|(slot, _)| *slot == document.slot) {
            Some((_, need)) if document.need == Need::Required => *need = Need::Required,
            Some(_) => {}
            None => named.push((&document.slot, document.need)),
        }
    }
    let documents = named.into_iter().map(|(slot, need)| wanted(visit, as_of, slot, need_tag(lang, need))).collect();
    Ok(Some(Listed { heading: t::guides_documents_for(lang, act_name(lang, act), permit).into_owned(), documents, source }))
}

fn need_tag(lang: Lang, need: Need) -> Markup {
    Markup::of(&match need {
        Need::Required => Tag::new(t::guides_need_required(lang).as_ref(), Tone::Plain),
        Need::Optional => Tag { classes: "govuk-tag--grey".into(), ..Tag::new(t::guides_need_optional(lang).as_ref(), Tone::Plain) },
        Need::DependsOn(_) => Tag { classes: "govuk-tag--grey".into(), ..Tag::new(t::guides_need_depends(lang).as_ref(), Tone::Plain) },
    })
}
