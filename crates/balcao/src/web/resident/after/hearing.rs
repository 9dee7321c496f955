//! The hearing before a refusal (CPA, articles 121 to 125): the grounds, what they mean, and the person's answer.

use crate::web::form::Posted;
use crate::web::parts::case::note::Note;
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::started::{bullets, nothing, quoted, small_heading, start, wrong};
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::words::hyphens;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::decision::Ground;
use domain::refusal::Refusal;
use domain::request::answers::WORDS_LIMIT_CHARS;
use domain::request::stage::{Hearing, Stage};
use serde::Deserialize;
use service::actions::deciding;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, by_key, format, t};

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    palavras: String,
}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    match &opened.case.held.request.stage {
        Stage::Hearing { hearing, .. } => page(&site, &opened, hearing, "", &[]),
        stage if stage.decision().is_some() => Ok(Redirect::to(&opened.page("decisao")).into_response()),
        _ => Err(nothing(&opened)),
    }
}

/// Sends the answer.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    let words = posted.typed.palavras;
    match deciding::answer_hearing(&site.app, opened.who, opened.reference(), words.clone()).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("audiencia")).await,
        Err(Stop::Refused(Refusal::WordsNeeded { .. })) if matches!(opened.case.held.request.stage, Stage::Hearing { .. }) => {
            let Stage::Hearing { hearing, .. } = &opened.case.held.request.stage else { return Err(nothing(&opened)) };
            page(&site, &opened, hearing, &words, &words_wrong(opened.visit.lang, &words))
        }
        Err(stop) => Err(opened.stopped(&site, "answer_hearing", stop).await),
    }
}

/// What is wrong with words: none, or too many.
#[must_use]
pub fn words_wrong(lang: Lang, words: &str) -> Vec<Wrong> {
    let limit = Number(i64::try_from(WORDS_LIMIT_CHARS).unwrap_or(i64::MAX));
    let said = if words.trim().is_empty() { t::after_answer_words_missing(lang) } else { t::after_answer_words_long(lang, limit) };
    wrong("palavras", &said)
}

/// The grounds, each with what the officer wrote.
#[must_use]
pub fn grounds(mut sheet: Sheet, lang: Lang, grounds: &[Ground]) -> Sheet {
    for ground in grounds {
        let key = format!("ground-{}", hyphens(&ground.code));
        let name = by_key(lang, &key, &Args::none()).unwrap_or_default();
        sheet = sheet.part(small_heading(&name)).part(quoted(&ground.words));
    }
    sheet
}

fn page(site: &Site, opened: &Opened, hearing: &Hearing, typed: &str, wrong: &[Wrong]) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let last = format::day_with_weekday(lang, hearing.answer_by);
    let sheet = start(site, opened, &t::after_hearing_title(lang), wrong)?.heading(&t::after_hearing_grounds(lang));
    let sheet = grounds(sheet, lang, &hearing.grounds).heading(&t::after_hearing_means(lang)).part(bullets([
        t::after_hearing_means_not_decided(lang),
        t::after_hearing_means_right(lang),
        t::after_hearing_means_silence(lang),
        t::after_hearing_means_law(lang),
    ]));
    let sheet = match &hearing.answer {
        Some(answer) => {
            let at = t::after_hearing_answered(lang, format::instant(lang, answer.at));
            sheet
                .part(Markup::of(&Note::new(Tone::Good, Markup::default(), at.as_ref())))
                .heading(&t::after_hearing_yours(lang))
                .part(quoted(&answer.words))
        }
        None if hearing.ended || site.app.clock.today() > hearing.answer_by => {
            let over = Note::new(Tone::Care, Markup::default(), t::after_hearing_over(lang, last).as_ref());
            sheet.part(Markup::of(
                &over.act(crate::web::parts::case::act::Act::link(t::after_answer_ask(lang).as_ref(), opened.page("perguntas"))),
            ))
        }
        None => {
            let fields = Fields::new(lang, wrong);
            let field = fields.words("palavras", &t::after_hearing_words(lang), &t::after_hearing_words_hint(lang), typed);
            let form = Form::new(&opened.visit, &opened.tail("audiencia"), &t::after_hearing_send(lang)).field(field);
            sheet.heading(&t::after_hearing_answer(lang)).say(&t::after_hearing_until(lang, last)).part(form.part())
        }
    };
    sheet.show(&opened.visit)
}
