//! A proof for a purpose: the person chooses it and sees exactly which fields the other side will read (PROOF-2).

use crate::web::form::Posted;
use crate::web::parts::form::group::Choice;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::inset_text::InsetText;
use crate::web::problem::{Kind, Problem, stopped};
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::who;
use crate::web::resident::proofs::{kind_name, purpose_name};
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::visit::{Signed, Visit};
use axum::extract::State;
use axum::response::Response;
use domain::id::Reference;
use domain::proof::{ProofKind, Purpose};
use serde::Deserialize;
use service::actions::proofs;
use service::actors::Resident;
use service::app::App;
use service::proofs::declaration::field_names;
use service::stop::Stop;
use service::texts::{format, t};
use store::request;

/// What is chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    finalidade: String,
    pedido: String,
}

/// What can be proved: a request and the kind of proof it gives now.
struct Provable {
    reference: Reference,
    request: domain::id::RequestId,
    kind: ProofKind,
}

/// The page.
pub async fn get(State(site): State<Site>, Signed { visit, who }: Signed) -> Result<Response, Problem> {
    let found = provable(&site.app, who).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    page(&site, &visit, &found, &Typed::default(), &[]).show(&visit)
}

/// Makes it.
pub async fn post(State(site): State<Site>, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let who = who(&visit)?;
    let found = provable(&site.app, who).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    let Some(purpose) = Purpose::from_code(&typed.finalidade) else {
        let wrong = [Wrong::new(visit.lang, "finalidade", "empty")];
        return page(&site, &visit, &found, &typed, &wrong).show(&visit);
    };
    let chosen = found.iter().find(|one| one.reference.as_str() == typed.pedido).or(found.first());
    let chosen = chosen.ok_or(Problem::new(visit.lang, Kind::NotFound))?;
    match proofs::make(&site.app, who, chosen.reference.clone(), chosen.kind, purpose).await {
        Ok(_) => once.done(&site, &visit, visit.to("comprovativos")).await,
        Err(stop) => Err(stopped(&site, &visit, "make_proof", Some(who), Some(chosen.request), stop).await),
    }
}

async fn provable(app: &App, who: Resident) -> Result<Vec<Provable>, Stop> {
    let read = app.store.read("what can be proved", who.person(), |rx, person| {
        Box::pin(async move { Ok::<_, Stop>(request::of_person(rx, *person).await?) })
    });
    let kind = |held: &request::Held| {
        let stage = &held.request.stage;
        match stage.decision() {
            Some(decision) => decision.valid_until().map(|_| ProofKind::Renewed),
            None => (stage.is_open() && stage.filed().is_some()).then_some(ProofKind::Pending),
        }
    };
    let all = read.await?;
    let found = all.iter().filter_map(|held| {
        Some(Provable { reference: held.request.reference.clone(), request: held.request.id, kind: kind(held)? })
    });
    Ok(found.collect())
}

fn page(site: &Site, visit: &Visit, found: &[Provable], typed: &Typed, wrong: &[Wrong]) -> Sheet {
    let lang = visit.lang;
    let sheet = Sheet::new(site, visit, Section::Proofs, t::new_proof_title(lang))
        .back(&t::proofs_back(lang), visit.to("comprovativos"))
        .wrong(visit, wrong);
    if found.is_empty() {
        let instead = InsetText { text: t::new_proof_not_yet_text(lang).as_ref().into(), ..InsetText::default() };
        return sheet.say(&t::new_proof_not_yet(lang)).part(Markup::of(&instead));
    }
    let fields = Fields::new(lang, wrong);
    let choices = Purpose::ALL.map(|purpose| {
        let told = format::list(lang, &field_names(lang, purpose));
        Choice::new(purpose.code(), purpose_name(lang, purpose.code())).hint(t::new_proof_shows(lang, told).as_ref())
    });
    let mut form = Form::new(visit, "comprovativos/novo", &t::new_proof_button(lang));
    if let [only] = found {
        form = form.hidden("pedido", only.reference.as_str());
    } else {
        let name = |one: &Provable| t::new_proof_of(lang, kind_name(lang, one.kind), one.reference.as_str()).into_owned();
        let requests = found.iter().map(|one| Choice::new(one.reference.as_str(), name(one))).collect();
        let chosen = if typed.pedido.is_empty() { found.first().map_or("", |one| one.reference.as_str()) } else { &typed.pedido };
        form = form.field(fields.one_of("pedido", &t::new_proof_which(lang), "", requests, chosen));
    }
    let form = form.field(fields.one_of(
        "finalidade",
        &t::new_proof_purpose(lang),
        &t::new_proof_purpose_hint(lang),
        choices.to_vec(),
        &typed.finalidade,
    ));
    sheet.say(&t::new_proof_lead(lang)).part(form.or(&t::proofs_back(lang), visit.to("comprovativos")).part())
}
