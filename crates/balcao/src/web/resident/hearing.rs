//! The hearing before a refusal: the grounds, the term, and the person's answer (CPA, articles 121 to 125).

use crate::web::form::Posted;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::inset_text::InsetText;
use crate::web::problem::Problem;
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::turn;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::request::answers::words;
use domain::request::stage::{Hearing, Stage};
use serde::Deserialize;
use service::actions::deciding;
use service::stop::Stop;
use service::texts::{format, t};

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    words: String,
}

/// The page; without a hearing, the case.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    match &opened.case.held.request.stage {
        Stage::Hearing { hearing, .. } => {
            page(&site, &opened, hearing, "", &[]).map_err(|stop| opened.fault(stop))?.show(&opened.visit)
        }
        _ => Ok(Redirect::to(&opened.page("")).into_response()),
    }
}

/// The answer.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    let mut problems = Vec::new();
    let said = words("words", &typed.words, true, &mut problems);
    if let (false, Stage::Hearing { hearing, .. }) = (problems.is_empty(), &opened.case.held.request.stage) {
        let wrong = Wrong::all(opened.visit.lang, &problems);
        let page = page(&site, &opened, hearing, &typed.words, &wrong).map_err(|stop| opened.fault(stop))?;
        return page.show(&opened.visit);
    }
    match deciding::answer_hearing(&site.app, opened.who, opened.reference(), said).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("estado")).await,
        Err(stop) => Err(opened.stopped(&site, "answer_hearing", stop).await),
    }
}

fn page(site: &Site, opened: &Opened, hearing: &Hearing, typed: &str, wrong: &[Wrong]) -> Result<Sheet, Stop> {
    let lang = opened.visit.lang;
    let mut sheet = opened
        .sheet(site, t::hearing_title(lang))
        .wrong(&opened.visit, wrong)
        .part(Markup::of(&turn::line(&site.app, lang, &opened.case)?))
        .say(&t::hearing_lead(lang, format::day_with_weekday(lang, hearing.answer_by)))
        .heading(&t::hearing_grounds(lang));
    for ground in &hearing.grounds {
        sheet = sheet.part(Markup::of(&InsetText { text: ground.words.as_str().into(), ..InsetText::default() }));
    }
    if let Some(answer) = &hearing.answer {
        let said = InsetText { text: answer.words.as_str().into(), ..InsetText::default() };
        return Ok(sheet.heading(&t::hearing_said(lang, format::instant(lang, answer.at))).part(Markup::of(&said)));
    }
    let field = Fields::new(lang, wrong).words("words", &t::hearing_words(lang), &t::hearing_words_hint(lang), typed);
    let form = Form::new(&opened.visit, &opened.tail("audiencia"), &t::hearing_button(lang)).field(field);
    Ok(sheet.part(form.or(&t::case_see_documents(lang), opened.page("documentos")).part()))
}
