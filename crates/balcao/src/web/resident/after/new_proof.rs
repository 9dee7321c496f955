//! A proof for a purpose (PROOF-2): who it is for, then exactly what the other side will see, then it is made.

use crate::web::form::Posted;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Card, Row, SummaryList};
use crate::web::problem::{Kind, Problem, stopped};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::who;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::turn;
use crate::web::views::words::keyed;
use crate::web::visit::{Signed, Visit};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::id::Reference;
use domain::proof::{ProofKind, Purpose};
use serde::Deserialize;
use service::actions::change::Case;
use service::actions::proofs;
use service::actors::Resident;
use service::cases;
use service::papers::words::masked_dots;
use service::proofs::claims::{self, Particulars};
use service::proofs::declaration;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};
use store::request;

/// What was chosen: for whom, on which request.
#[derive(Debug, Default, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    fim: String,
    #[serde(default)]
    pedido: String,
}

/// The choice, or the preview of what was chosen.
pub async fn get(
    State(site): State<Site>,
    Path(_): Path<String>,
    Query(chosen): Query<Chosen>,
    signed: Signed,
) -> Result<Response, Problem> {
    let Signed { visit, who } = signed;
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let provable = provable(&site, who).await.map_err(fault)?;
    match Purpose::from_code(&chosen.fim) {
        None => choice(&site, &visit, &provable),
        Some(purpose) => {
            let found = provable.iter().find(|(case, _)| case.held.request.reference.as_str() == chosen.pedido);
            let (case, kind) = found.ok_or(Problem::new(lang, Kind::NotFound))?;
            preview(&site, &visit, case, *kind, purpose).map_err(fault)?.show(&visit)
        }
    }
}

/// Makes it.
pub async fn post(State(site): State<Site>, posted: Posted<Chosen>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let lang = visit.lang;
    let who = who(&visit)?;
    let (Some(reference), Some(purpose)) = (Reference::parse(&typed.pedido), Purpose::from_code(&typed.fim)) else {
        return Err(Problem::new(lang, Kind::BadForm));
    };
    let case = cases::own(&site.app, who, reference).await.map_err(|stop| Problem::of(lang, stop))?;
    let kind = kind(&case).unwrap_or(ProofKind::Pending);
    match proofs::make(&site.app, who, case.held.request.reference, kind, purpose).await {
        Ok(_) => once.done(&site, &visit, visit.to("comprovativos")).await,
        Err(stop) => Err(stopped(&site, &visit, "make_proof", Some(who), Some(case.held.request.id), stop).await),
    }
}

/// What a request can prove now.
fn kind(case: &Case) -> Option<ProofKind> {
    let stage = &case.held.request.stage;
    match stage.decision() {
        Some(decision) => decision.valid_until().map(|_| ProofKind::Renewed),
        None => (stage.filed().is_some() && stage.is_open()).then_some(ProofKind::Pending),
    }
}

/// The requests of a person that can prove something now, the newest first.
///
/// # Errors
/// Faults.
pub async fn provable(site: &Site, who: Resident) -> Result<Vec<(Case, ProofKind)>, Stop> {
    let read = site.app.store.read("requests of a person", who.person(), |rx, person| {
        Box::pin(async move { request::of_person(rx, *person).await.map_err(Stop::from) })
    });
    let mut found = Vec::new();
    for held in read.await? {
        let case = cases::own(&site.app, who, held.request.reference).await?;
        if let Some(kind) = kind(&case) {
            found.push((case, kind));
        }
    }
    Ok(found)
}

fn choice(site: &Site, visit: &Visit, provable: &[(Case, ProofKind)]) -> Result<Response, Problem> {
    let lang = visit.lang;
    let mut sheet = Sheet::new(site, visit, Section::Proofs, t::after_proofs_new_title(lang))
        .back(&t::after_proofs_title(lang), visit.to("comprovativos"))
        .say(&t::after_proofs_new_lead(lang));
    if provable.is_empty() {
        sheet = sheet.say(&t::after_proofs_new_none(lang));
    }
    for (case, kind) in provable {
        let reference = case.held.request.reference.as_str();
        let row = |purpose: Purpose| {
            let name = t::proof_purpose(lang, purpose.code());
            let href = visit.to(&format!("comprovativos/novo?fim={}&pedido={reference}", purpose.code()));
            let shows = format::list(lang, &declaration::field_names(lang, purpose));
            Row::new(name.as_ref(), shows.as_str()).action(Action::new(&t::after_proofs_choose(lang), &name, href))
        };
        let title = Markup::from(t::proof_title(lang, kind.code()).as_ref()).then(" · ").then(Markup::reference(reference));
        let card = Card { title, ..Card::default() };
        sheet = sheet.part(Markup::of(&SummaryList::new(Purpose::ALL.into_iter().map(row).collect()).in_card(card)));
    }
    sheet.show(visit)
}

fn preview(site: &Site, visit: &Visit, case: &Case, kind: ProofKind, purpose: Purpose) -> Result<Sheet, Stop> {
    let lang = visit.lang;
    let reference = case.held.request.reference.as_str();
    let rows = fields(site, lang, case, kind, purpose)?;
    let form = Form::new(visit, "comprovativos/novo", &t::after_proofs_make(lang))
        .hidden("fim", purpose.code())
        .hidden("pedido", reference)
        .or(&t::after_proofs_other(lang), visit.to("comprovativos/novo"));
    let title = t::proof_title(lang, kind.code());
    Ok(Sheet::new(site, visit, Section::Proofs, t::after_proofs_preview_title(lang))
        .back(&t::after_proofs_new_title(lang), visit.to("comprovativos/novo"))
        .caption(Markup::from(t::case_caption(lang, reference).as_ref()))
        .part(Markup::of(&turn::line(&site.app, lang, case)?))
        .say(&t::after_proofs_preview_lead(lang, t::proof_purpose(lang, purpose.code())))
        .part(Markup::of(&SummaryList::new(rows).in_card(Card { title: title.as_ref().into(), ..Card::default() })))
        .say(&t::after_proofs_preview_rest(lang))
        .part(form.part()))
}

/// What the seal will say, made by what makes the seal: the page cannot promise less than it shows.
fn fields(site: &Site, lang: Lang, case: &Case, kind: ProofKind, purpose: Purpose) -> Result<Vec<Row>, Stop> {
    let today = site.app.clock.today();
    let particulars = Particulars { kind, purpose, number: String::new(), valid: (today, today), status_index: 0 };
    let said = claims::of(case, &particulars);
    let named = |code: Option<String>, prefix: &str| {
        code.map(|code| keyed(lang, &format!("{prefix}-{}", code.to_lowercase()), &Args::none())).transpose()
    };
    let values = [
        said.name,
        said.birth_date.map(|day| format::day(lang, day)),
        named(said.nationality, "country")?,
        said.title_number.map(|number| masked_dots(&number)),
        named(said.legal_basis, "permit")?,
    ];
    let names = declaration::field_names(lang, purpose);
    Ok(names.into_iter().zip(values.into_iter().flatten()).map(|(name, value)| Row::new(name, value)).collect())
}
