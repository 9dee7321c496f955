//! Questions on a case and their answers, as one thread.

use crate::web::form::Posted;
use crate::web::parts::case::timeline::{Moment, Timeline, When};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::site::Site;
use crate::web::views::turn;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::request::answers::words;
use serde::Deserialize;
use service::actions::questions;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::message::{self, Message};

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    words: String,
}

/// The page.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    page(&site, &opened, "", &[]).await
}

/// Asks.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    let mut problems = Vec::new();
    let asked = words("words", &typed.words, true, &mut problems);
    if !problems.is_empty() {
        return page(&site, &opened, &typed.words, &Wrong::all(opened.visit.lang, &problems)).await;
    }
    match questions::ask(&site.app, opened.who, opened.reference(), asked).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("perguntas")).await,
        Err(stop) => Err(opened.stopped(&site, "ask", stop).await),
    }
}

async fn page(site: &Site, opened: &Opened, typed: &str, wrong: &[Wrong]) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    let request = opened.case.held.request.id;
    let read = site.app.store.read("questions of a case", request, |rx, request| {
        Box::pin(async move { Ok::<_, Stop>(message::of_request(rx, *request).await?) })
    });
    let mut thread = read.await.map_err(fault)?;
    thread.sort_by(|one, other| other.at.cmp(&one.at));
    let turn = turn::line(&site.app, lang, &opened.case).map_err(fault)?;
    let field = Fields::new(lang, wrong).words("words", &t::questions_words(lang), &t::questions_words_hint(lang), typed);
    let form = Form::new(&opened.visit, &opened.tail("perguntas"), &t::questions_button(lang)).field(field);
    let mut sheet = opened.sheet(site, t::questions_title(lang)).wrong(&opened.visit, wrong).part(Markup::of(&turn));
    sheet = sheet.say(&t::questions_lead(lang)).part(form.part());
    if !thread.is_empty() {
        let past = thread.iter().map(|message| moment(lang, message)).collect();
        let told = Timeline { past_heading: t::questions_thread(lang).into_owned(), past, ..Timeline::default() };
        sheet = sheet.part(Markup::of(&told));
    }
    sheet.show(&opened.visit)
}

fn moment(lang: Lang, message: &Message) -> Moment {
    let heading = if message.by_officer { t::questions_we(lang) } else { t::questions_you(lang) };
    Moment {
        heading: heading.as_ref().into(),
        when: Some(When { words: format::instant(lang, message.at).into(), machine: message.at.to_string() }),
        text: message.words.as_str().into(),
        ..Moment::default()
    }
}
