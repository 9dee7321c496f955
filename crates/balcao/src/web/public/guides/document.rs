//! One document: what it is for, where to get it, how old it may be, what is accepted and refused since when, and who needs it.

use crate::web::asking::not_found;
use crate::web::parts::icon::Icon;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::guides::AskedFor;
use crate::web::public::guides::documents::act_name;
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::source::{source, unsure};
use crate::web::public::slugs::document_tail;
use crate::web::site::Site;
use crate::web::views::words::{hyphens, keyed, slot as slot_name};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::law::Law;
use domain::law::act::Act;
use domain::law::evidence::EvidenceValues;
use domain::law::requirements::RequirementValues;
use domain::law::row::{Row, RowRef, Sure};
use domain::law::when::FactKey;
use jiff::civil::Date;
use service::law::ruled::ruled;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};
use std::sync::Arc;

/// So many permits are named in a row, no more.
const NAMED_AT_MOST: usize = 3;

/// A passage that ends with where it stands.
#[derive(Default)]
struct Block {
    lines: Vec<Markup>,
    source: Markup,
}

/// A permit and the requests that need the document.
struct Who {
    permit: String,
    acts: String,
}

#[derive(Template)]
#[template(path = "public/guides/document.html")]
struct Document {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    what: String,
    place: String,
    without: String,
    good: String,
    bad: String,
    validity: Block,
    accepted: Block,
    refused: Block,
    who: Vec<Who>,
    who_source: Markup,
    check: String,
}

/// The page.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<AskedFor>,
) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let law = &site.app.law();
    // A document that no rule asks for on this day may have been asked for on another.
    let named = format!("documentos/{slug}");
    let slot = law.every_document_slot().into_iter().find(|slot| document_tail(slot) == named).ok_or_else(|| not_found(&visit))?;
    let page = page(&site, &visit, &as_of, law, &slot).map_err(|stop| Problem::of(lang, stop))?;
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

fn page(site: &Site, visit: &Visit, as_of: &AsOf, law: &Law, slot: &str) -> Result<Document, Stop> {
    let lang = visit.lang;
    let guide = |part: &str| ruled(lang, &format!("guide-{}-{part}", hyphens(slot)), &site.app.law(), as_of.day);
    let asking: Vec<_> = law.document_rows(as_of.day).filter(|row| row.values.slot == slot).collect();
    let papers: Vec<_> = law.papers(slot).filter(|row| row.reference.from <= as_of.day).collect();
    let why = keyed(lang, &format!("slot-{}-why", hyphens(slot)), &Args::none())?;
    let (guides, documents) = (t::guides_title(lang), t::guides_documents_title(lang));
    let above = [(guides.as_ref(), "guias"), (documents.as_ref(), "documentos")];
    let frame = Frame::below(visit, &above, &slot_name(lang, slot), &why, as_of);
    let used: Vec<&RowRef> = asking.iter().map(|row| &row.reference).collect();
    Ok(Document {
        layout: frame.layout(site, visit),
        frame,
        lang,
        what: guide("what"),
        place: guide("where"),
        without: guide("without"),
        good: guide("good"),
        bad: guide("bad"),
        validity: validity(law, lang, as_of.day, &asking)?,
        accepted: accepted(law, lang, as_of.day, &papers)?,
        refused: refused(lang, as_of.day, &papers)?,
        who: who(law, lang, as_of.day, &asking)?,
        who_source: source(lang, &used),
        check: visit.to("documentos/verificar"),
    })
}

/// How old it may be: once for all where the rules say alike, else for each group of permits.
fn validity(law: &Law, lang: Lang, on: Date, asking: &[&Row<RequirementValues>]) -> Result<Block, Stop> {
    let aged: Vec<_> = asking.iter().filter_map(|row| Some((*row, row.values.max_age_days?))).collect();
    let mut lines: Vec<Markup> = Vec::new();
    let alike = aged.len() == asking.len() && aged.windows(2).all(|pair| pair[0].1 == pair[1].1);
    for (row, days) in &aged {
        let days = Number(i64::from(*days));
        let line = match alike {
            true => t::guides_document_age(lang, days).into_owned(),
            false => t::guides_document_age_for(lang, days, whose(law, lang, on, row)?).into_owned(),
        };
        let line = Markup::from(line);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if asking.iter().any(|row| row.values.valid_for_days.is_some()) {
        lines.push(t::guides_document_valid(lang).as_ref().into());
    }
    if lines.is_empty() {
        lines.push(t::guides_document_any_age(lang).as_ref().into());
    }
    // Where no row names an age, it is the rows that ask for the document that say so.
    let told = asking.iter().filter(|row| aged.is_empty() || row.values.max_age_days.is_some() || row.values.valid_for_days.is_some());
    let used: Vec<&RowRef> = told.map(|row| &row.reference).collect();
    Ok(Block { lines, source: source(lang, &used) })
}

fn accepted(law: &Law, lang: Lang, on: Date, papers: &[&Row<EvidenceValues>]) -> Result<Block, Stop> {
    let rows: Vec<_> = papers.iter().filter(|row| row.values.accepted && row.reference.in_force(on)).collect();
    let mut lines = Vec::new();
    for row in &rows {
        let mut paper = keyed(lang, &row.values.text, &Args::none())?;
        if let Some(days) = row.values.max_age_days {
            paper = t::guides_document_accepted_age(lang, Number(i64::from(days)), paper).into_owned();
        }
        if let Some(months) = row.values.least_months {
            paper = t::guides_document_accepted_least(lang, t::unit_months(lang, months), paper).into_owned();
        }
        if let Some(bases) = row.when.listed(FactKey::Basis) {
            let permits = match bases.len() <= NAMED_AT_MOST {
                true => named(law, lang, on, bases)?,
                false => t::guides_document_some(lang).into_owned(),
            };
            paper = t::guides_document_accepted_for(lang, paper, permits).into_owned();
        }
        if let Some(to) = row.reference.to {
            paper = t::guides_document_accepted_until(lang, format::day(lang, to), paper).into_owned();
        }
        lines.push(tagged(lang, paper, &row.reference));
    }
    let used: Vec<&RowRef> = rows.iter().map(|row| &row.reference).collect();
    Ok(Block { lines, source: source(lang, &used) })
}

fn refused(lang: Lang, on: Date, papers: &[&Row<EvidenceValues>]) -> Result<Block, Stop> {
    let rows: Vec<_> = papers.iter().filter(|row| !row.values.accepted && row.reference.in_force(on)).collect();
    let mut lines = Vec::new();
    for row in &rows {
        let paper = keyed(lang, &row.values.text, &Args::none())?;
        let words = t::guides_document_refused_since(lang, format::day(lang, row.reference.from), paper).into_owned();
        lines.push(tagged(lang, words, &row.reference));
    }
    let used: Vec<&RowRef> = rows.iter().map(|row| &row.reference).collect();
    Ok(Block { lines, source: source(lang, &used) })
}

fn tagged(lang: Lang, words: String, row: &RowRef) -> Markup {
    match row.sure {
        Sure::Unsure => Markup::from(words).then(" ").then(unsure(lang)),
        Sure::Sure | Sure::Likely => words.into(),
    }
}

/// Whose row it is: permits by name while they are few, else the requests it is about.
fn whose(law: &Law, lang: Lang, on: Date, row: &Row<RequirementValues>) -> Result<String, Stop> {
    match row.when.listed(FactKey::Basis) {
        Some(bases) if bases.len() <= NAMED_AT_MOST => named(law, lang, on, bases),
        _ => {
            let acts = row.when.listed(FactKey::Act).unwrap_or_default();
            let acts = Act::ALL.into_iter().filter(|act| acts.iter().any(|listed| **listed == *act.code()));
            Ok(format::list(lang, &acts.map(|act| act_name(lang, act)).collect::<Vec<_>>()))
        }
    }
}

/// Permits by name, in a row.
fn named(law: &Law, lang: Lang, on: Date, bases: &[Arc<str>]) -> Result<String, Stop> {
    let known = law.bases().filter(|row| row.reference.in_force(on));
    let meant = known.filter(|row| bases.iter().any(|basis| **basis == *row.values.code));
    let names: Result<Vec<String>, Stop> = meant.map(|row| keyed(lang, &row.values.text, &Args::none())).collect();
    Ok(format::list(lang, &names?))
}

fn who(law: &Law, lang: Lang, on: Date, asking: &[&Row<RequirementValues>]) -> Result<Vec<Who>, Stop> {
    let lists =
        |row: &Row<RequirementValues>, key, value: &str| row.when.listed(key).is_none_or(|listed| listed.iter().any(|one| &**one == value));
    let mut all = Vec::new();
    for permit in law.bases().filter(|row| row.reference.in_force(on)) {
        let rows: Vec<_> = asking.iter().filter(|row| lists(row, FactKey::Basis, &permit.values.code)).collect();
        let mut acts: Vec<Act> = Act::ALL.into_iter().filter(|act| rows.iter().any(|row| lists(row, FactKey::Act, act.code()))).collect();
        // Asked for with the visa and without it alike: a first permit.
        if acts.contains(&Act::Grant) {
            acts.retain(|act| *act != Act::GrantVisaWaived);
        }
        let acts: Vec<String> = acts.into_iter().map(|act| act_name(lang, act)).collect();
        if !acts.is_empty() {
            all.push(Who { permit: keyed(lang, &permit.values.text, &Args::none())?, acts: format::list(lang, &acts) });
        }
    }
    Ok(all)
}
