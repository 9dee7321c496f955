//! The decision: the result in one sentence, the grounds, what one may do now, how to contest.

use crate::web::parts::case::act::Act;
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::Icon;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::hearing::grounds;
use crate::web::resident::after::started::{bullets, nothing, start};
use crate::web::resident::opened::{Opened, open};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::story;
use crate::web::views::words::{bold, marked};
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::decision::{Decision, Outcome};
use domain::proof::{ProofKind, Purpose};
use service::texts::{format, t};

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let Some(decision) = opened.case.held.request.stage.decision() else { return Err(nothing(&opened)) };
    let lang = opened.visit.lang;
    let sheet = start(&site, &opened, &t::after_decision_title(lang), &[])?.part(result(&opened, decision));
    let sheet = match &decision.outcome {
        Outcome::Refused { grounds: because, .. } => {
            let sheet = grounds(sheet.heading(&t::after_decision_grounds(lang)), lang, because);
            refused(sheet, &opened)
        }
        Outcome::Approved { .. } | Outcome::ApprovedByTerm { .. } => approved(sheet, &site, &opened).await?,
    };
    sheet.show(&opened.visit)
}

fn result(opened: &Opened, decision: &Decision) -> Markup {
    let lang = opened.visit.lang;
    let at = bold(&format::instant(lang, decision.at));
    let day = |day| bold(&format::day_with_weekday(lang, day));
    let sentence = match &decision.outcome {
        Outcome::Approved { valid_until, .. } => t::after_decision_approved(lang, at, day(*valid_until)),
        Outcome::ApprovedByTerm { term_ended_on, valid_until } => {
            t::after_decision_approved_by_term(lang, day(*term_ended_on), day(*valid_until))
        }
        Outcome::Refused { .. } => t::after_decision_refused(lang, at),
    };
    Markup::trusted("<p class=\"govuk-body-l\">").then(marked(&sentence)).then(Markup::trusted("</p>"))
}

async fn approved(sheet: Sheet, site: &Site, opened: &Opened) -> Result<Sheet, Problem> {
    let lang = opened.visit.lang;
    let story = story::load(&site.app, opened.case.held.request.id).await.map_err(|stop| opened.fault(stop))?;
    let declaration = story
        .proofs
        .iter()
        .map(|held| (&held.proof, &held.code))
        .find(|(proof, _)| proof.kind == ProofKind::Renewed && proof.purpose == Purpose::Full && proof.revoked_at.is_none());
    let sheet = sheet.heading(&t::after_decision_now(lang)).part(bullets([
        t::after_decision_now_prove(lang),
        t::after_decision_now_card(lang),
        t::after_decision_now_old(lang),
    ]));
    Ok(match declaration {
        Some((_, code)) => {
            let words = Markup::of(&Icon::Download).then(t::after_decision_declaration(lang).as_ref());
            let href = opened.visit.to(&format!("comprovativos/{code}.pdf"));
            sheet
                .part(Markup::of(&Button::link(words, href)))
                .part(Markup::of(&Act::link(t::after_decision_other_proofs(lang).as_ref(), opened.visit.to("comprovativos"))))
        }
        None => sheet.say(&t::after_decision_declaration_soon(lang)),
    })
}

/// How to contest. The law files carry no terms for it yet: the ways are named without days.
fn refused(sheet: Sheet, opened: &Opened) -> Sheet {
    let lang = opened.visit.lang;
    sheet
        .heading(&t::after_decision_now(lang))
        .part(bullets([t::after_decision_now_proofs_over(lang), t::after_decision_now_new(lang), t::after_decision_now_help(lang)]))
        .heading(&t::after_decision_contest(lang))
        .say(&t::after_decision_contest_lead(lang))
        .part(bullets([
            t::after_decision_contest_complaint(lang),
            t::after_decision_contest_appeal(lang),
            t::after_decision_contest_court(lang),
            t::after_decision_contest_aid(lang),
        ]))
        .part(Markup::of(&Button::link(t::after_decision_ask(lang).as_ref(), opened.page("perguntas")).secondary()))
}
