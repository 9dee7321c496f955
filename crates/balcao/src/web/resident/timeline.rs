//! The timeline: what is still to come, what happened, and the checks.

use crate::web::parts::case::act::Act;
use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::started::paths;
use crate::web::resident::opened::{Opened, open};
use crate::web::site::Site;
use crate::web::views::words::proofs_link;
use crate::web::views::{checks, story, timeline, turn};
use crate::web::visit::Signed;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Path, State};
use axum::response::Response;
use service::texts::t;

#[derive(Template)]
#[template(path = "resident/timeline.html")]
struct Page {
    turn: Markup,
    checks_heading: String,
    checks: Option<Markup>,
    timeline: Markup,
    side_heading: String,
    ways: Vec<Act>,
}

impl HtmlSafe for Page {}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    let story = story::load(&site.app, opened.case.held.request.id).await.map_err(fault)?;
    let told = timeline::timeline(&site, &opened.visit, &opened.viewing(), &opened.case, &story).map_err(fault)?;
    let page = Page {
        turn: Markup::of(&turn::line(&site.app, lang, &opened.case).map_err(fault)?),
        checks_heading: t::case_checks(lang).into_owned(),
        checks: checks::list(&site.app, lang, &opened.case, &paths(&opened)).map_err(fault)?.map(|list| Markup::of(&list)),
        timeline: Markup::of(&told),
        side_heading: t::timeline_side(lang).into_owned(),
        ways: ways(&opened),
    };
    opened.sheet(&site, t::timeline_title(lang)).part(Markup::of(&page)).show(&opened.visit)
}

fn ways(opened: &Opened) -> Vec<Act> {
    let lang = opened.visit.lang;
    let sent = opened.case.held.request.stage.filed().is_some();
    let receipt = Act::link(t::case_see_receipt(lang).as_ref(), opened.page("recibo")).icon(Icon::Document);
    let proofs =
        Act::link(proofs_link(lang, &opened.case.held.request.stage).as_ref(), opened.visit.to("comprovativos")).icon(Icon::Shield);
    let mut ways = if sent { vec![receipt, proofs] } else { Vec::new() };
    ways.push(Act::link(t::case_ask(lang).as_ref(), opened.page("perguntas")).icon(Icon::Message));
    ways.push(Act::link(t::looks_link(lang).as_ref(), opened.visit.to("conta/acessos")).icon(Icon::Eye));
    ways
}
