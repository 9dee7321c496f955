//! Before you start: what we know already, what is needed, what it costs. Starting opens a draft, or the request that is open (RENEW-5).

use crate::web::form::Posted;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::problem::{Kind, Problem, stopped};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::who;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::way::way_of;
use crate::web::views::words::{keyed, permit};
use crate::web::visit::{Signed, Visit};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::PermitId;
use domain::law::answer::Unanswered;
use domain::law::fees::Channel;
use domain::law::requirements::{Ask, Need};
use domain::law::when::Facts;
use domain::permit::Permit;
use domain::route::record::Admission;
use serde::Deserialize;
use service::actions::draft;
use service::actors::Resident;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{format, t};
use store::{person, request};

const TAIL: &str = "pedidos/novo";

/// Which permit.
#[derive(Debug, Deserialize)]
pub struct Which {
    #[serde(default)]
    titulo: String,
}

/// The page; a permit with an open request leads there, and one that is renewed another way leads to that way.
pub async fn get(State(site): State<Site>, Query(which): Query<Which>, Signed { visit, who }: Signed) -> Result<Response, Problem> {
    let fault = |stop| Problem::of(visit.lang, stop);
    let (permit, open) = find(&site, who, &which.titulo).await.map_err(fault)?;
    let permit = permit.ok_or(Problem::new(visit.lang, Kind::NotFound))?;
    if let Some(open) = open {
        return Ok(Redirect::to(&visit.to(&format!("pedidos/{}", open.request.reference))).into_response());
    }
    let admission = site.app.law().admission(&permit, site.app.clock.today());
    if !admission.may_begin() {
        // Nothing to begin here: the way that applies says what to do instead.
        return Ok(Redirect::to(&way_of(&site, &visit, &permit)).into_response());
    }
    page(&site, &visit, &permit, &admission).map_err(fault)?.show(&visit)
}

/// Opens the draft.
pub async fn post(State(site): State<Site>, posted: Posted<Which>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let who = who(&visit)?;
    let permit: PermitId = typed.titulo.parse().map_err(|_| Problem::new(visit.lang, Kind::NotFound))?;
    match draft::open(&site.app, who, permit).await {
        Ok(reference) => once.done(&site, &visit, visit.to(&format!("pedidos/{reference}"))).await,
        Err(stop) => Err(stopped(&site, &visit, "open", Some(who), None, stop).await),
    }
}

/// The permit of that id, or the one that expires next; and its open request.
async fn find(site: &Site, who: Resident, wanted: &str) -> Result<(Option<Permit>, Option<request::Held>), Stop> {
    let wanted: Option<PermitId> = wanted.parse().ok();
    site.app
        .store
        .read("permit to renew", (who.person(), wanted), |rx, (person, wanted)| {
            Box::pin(async move {
                let permits = person::permits(rx, *person).await?;
                let found = permits.into_iter().filter(|permit| wanted.is_none_or(|wanted| wanted == permit.id));
                let Some(permit) = found.max_by_key(|permit| permit.expires_on) else { return Ok((None, None)) };
                let open = request::open_for_permit(rx, permit.id).await?;
                Ok((Some(permit), open))
            })
        })
        .await
}

fn page(site: &Site, visit: &Visit, held: &Permit, admission: &Admission) -> Result<Sheet, Stop> {
    let lang = visit.lang;
    let (law, today) = (&site.app.law(), site.app.clock.today());
    let wanted = law.requirements(&held.basis, &Facts::new(), today)?;
    let papers = wanted.iter().filter(|wanted| wanted.ask == Ask::Document && wanted.need == Need::Required);
    let papers = papers.map(|wanted| keyed(lang, &wanted.text, &Args::none())).collect::<Result<Vec<_>, _>>()?;
    let cost = match law.fees(&held.basis, Channel::Online, today) {
        Ok(lines) => t::before_cost_value(lang, format::money(lang, lines.iter().map(|line| line.amount.get()).sum())),
        Err(Unanswered::NotPublished(_)) => t::before_cost_unknown(lang),
        Err(unanswered) => return Err(unanswered.into()),
    };
    let when = match admission {
        Admission::Open { .. } => t::before_open(lang).into_owned(),
        Admission::NotYet { opens_on: Some(day), .. } => t::before_opens(lang, format::day_with_weekday(lang, *day)).into_owned(),
        Admission::FeeNotSet { .. } => t::tasks_no_fee(lang).into_owned(),
        Admission::NotYet { opens_on: None, .. } | Admission::Closed { .. } | Admission::Elsewhere { .. } => {
            t::before_unknown(lang).into_owned()
        }
    };
    let rows = vec![
        Row::new(t::case_permit(lang).as_ref(), permit(&site.app, lang, held)?),
        Row::new(t::case_number(lang).as_ref(), Markup::reference(&held.number_as_printed)),
        Row::new(t::case_expires(lang).as_ref(), format::day(lang, held.expires_on)),
        Row::new(t::before_when(lang).as_ref(), when),
        Row::new(t::before_papers(lang).as_ref(), t::before_papers_value(lang, format::list(lang, &papers)).as_ref()),
        Row::new(t::before_cost(lang).as_ref(), cost.as_ref()),
        Row::new(t::before_time(lang).as_ref(), t::before_time_value(lang).as_ref()),
    ];
    let form = Form::new(visit, TAIL, &t::before_start(lang)).hidden("titulo", &held.id.to_string());
    Ok(Sheet::new(site, visit, Section::Situation, t::before_title(lang))
        .back(&t::home_back(lang), visit.to("inicio"))
        .say(&t::before_lead(lang))
        .part(Markup::of(&SummaryList::new(rows)))
        .say(&t::before_saved(lang))
        .part(form.part()))
}
