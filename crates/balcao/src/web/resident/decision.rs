//! The decision: the result in a sentence, its grounds, and what one may do now.

use crate::web::parts::case::act::Act;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::case::note::Note;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::inset_text::InsetText;
use crate::web::problem::Problem;
use crate::web::resident::opened::{Opened, open};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::turn;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::decision::{Decision, Outcome};
use service::stop::Stop;
use service::texts::{format, t};

/// The page; without a decision, the case.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    match opened.case.held.request.stage.decision() {
        Some(decision) => page(&site, &opened, decision).map_err(|stop| opened.fault(stop))?.show(&opened.visit),
        None => Ok(Redirect::to(&opened.page("")).into_response()),
    }
}

fn page(site: &Site, opened: &Opened, decision: &Decision) -> Result<Sheet, Stop> {
    let lang = opened.visit.lang;
    let (title, tone, text) = match &decision.outcome {
        Outcome::Approved { valid_until, .. } => {
            (t::decision_approved(lang), Tone::Good, t::decision_approved_text(lang, format::day_with_weekday(lang, *valid_until)))
        }
        Outcome::ApprovedByTerm { term_ended_on, valid_until } => {
            let (ended, until) = (format::day_with_weekday(lang, *term_ended_on), format::day_with_weekday(lang, *valid_until));
            (t::decision_approved(lang), Tone::Good, t::decision_by_term_text(lang, ended, until))
        }
        Outcome::Refused { .. } => (t::decision_refused(lang), Tone::Bad, t::decision_refused_text(lang)),
    };
    let at = format::instant(lang, decision.at);
    let mut sheet = opened
        .sheet(site, title)
        .part(Markup::of(&turn::line(&site.app, lang, &opened.case)?))
        .part(Markup::of(&Note::new(tone, Markup::default(), text.as_ref())))
        .say(&t::decision_at(lang, at));
    if let Outcome::Refused { grounds, .. } = &decision.outcome {
        sheet = sheet.heading(&t::hearing_grounds(lang));
        for ground in grounds {
            sheet = sheet.part(Markup::of(&InsetText { text: ground.words.as_str().into(), ..InsetText::default() }));
        }
        sheet = sheet.heading(&t::decision_contest(lang)).say(&t::decision_contest_text(lang));
    } else {
        let proofs = Act::link(t::decision_proofs(lang).as_ref(), opened.visit.to("comprovativos")).icon(Icon::Shield);
        sheet = sheet.heading(&t::decision_next(lang)).say(&t::decision_next_text(lang)).part(Markup::of(&proofs));
    }
    Ok(sheet.part(Markup::of(&Act::link(t::case_see_timeline(lang).as_ref(), opened.page("estado")).icon(Icon::Clock))))
}
