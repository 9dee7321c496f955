//! Questions on a case, and our answers.

use crate::web::form::Posted;
use crate::web::parts::case::timeline::{Moment, Timeline, When};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::after::hearing::words_wrong;
use crate::web::resident::after::started::start;
use crate::web::resident::fields::{Fields, Wrong};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::site::Site;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::refusal::Refusal;
use serde::Deserialize;
use service::actions::questions;
use service::stop::Stop;
use service::texts::{format, t};
use std::collections::BTreeMap;
use store::message::{self, Message};
use store::officer;

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    palavras: String,
}

/// The page.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    page(&site, &opened, "", &[]).await
}

/// Asks.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    posted: Posted<Typed>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    let words = posted.typed.palavras;
    match questions::ask(&site.app, opened.who, opened.reference(), words.clone()).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("perguntas")).await,
        Err(Stop::Refused(Refusal::WordsNeeded { .. })) => page(&site, &opened, &words, &words_wrong(opened.visit.lang, &words)).await,
        Err(stop) => Err(opened.stopped(&site, "ask", stop).await),
    }
}

async fn page(site: &Site, opened: &Opened, typed: &str, wrong: &[Wrong]) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let thread = thread(site, opened).await?;
    let field = Fields::new(lang, wrong).words("palavras", &t::after_question_words(lang), &t::after_question_words_hint(lang), typed);
    let form = Form::new(&opened.visit, &opened.tail("perguntas"), &t::after_question_send(lang)).field(field);
    let sheet = start(site, opened, &t::after_question_title(lang), wrong)?.say(&t::after_question_lead(lang)).part(form.part());
    let sheet = if thread.past.is_empty() { sheet } else { sheet.part(Markup::of(&thread)) };
    sheet.show(&opened.visit)
}

/// What was asked and answered, the newest first.
async fn thread(site: &Site, opened: &Opened) -> Result<Timeline, Problem> {
    let lang = opened.visit.lang;
    let read = site.app.store.read("questions of a case", opened.case.held.request.id, |rx, request| {
        Box::pin(async move {
            let messages = message::of_request(rx, *request).await?;
            let officers = officer::all(rx).await?;
            let names: BTreeMap<String, String> =
                officers.into_iter().map(|account| (account.officer.id.to_string(), account.officer.name)).collect();
            Ok::<_, Stop>((messages, names))
        })
    });
    let (messages, names) = read.await.map_err(|stop| opened.fault(stop))?;
    let moment = |message: &Message| Moment {
        heading: match (message.by_officer, names.get(&message.from_id)) {
            (false, _) => t::after_question_asked(lang).as_ref().into(),
            (true, Some(name)) => t::after_question_answered_by(lang, name.as_str()).as_ref().into(),
            (true, None) => t::after_question_answered(lang).as_ref().into(),
        },
        when: Some(When { words: format::instant(lang, message.at).into(), machine: message.at.to_string() }),
        text: message.words.as_str().into(),
        ..Moment::default()
    };
    Ok(Timeline {
        ahead_heading: String::new(),
        ahead: Vec::new(),
        past_heading: t::after_question_thread(lang).into_owned(),
        past: messages.iter().rev().map(moment).collect(),
    })
}
