//! Our request to the person: what is wrong, until when, the slots to fill, and the button that says the answer is complete.

use crate::web::form::Posted;
use crate::web::parts::case::act::Act;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::inset_text::InsetText;
use crate::web::parts::show::tag::Tag;
use crate::web::parts::show::task_list::{Task, TaskList, TaskStatus};
use crate::web::problem::{Kind, Problem};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::site::Site;
use crate::web::views::turn;
use crate::web::views::words::slot;
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::request::stage::{Ask, AskReason, Stage};
use serde::Deserialize;
use service::actions::asking;
use service::stop::Stop;
use service::texts::{format, t};

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// The page. A request that is answered, or over, leads to the case.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference, id)): Path<(String, String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    match asked(&opened, &id) {
        Some(ask) => page(&site, &opened, ask).map_err(|stop| opened.fault(stop))?.show(&opened.visit),
        None if id.parse::<domain::id::AskId>().is_ok() => Ok(Redirect::to(&opened.page("")).into_response()),
        None => Err(Problem::new(opened.visit.lang, Kind::NotFound)),
    }
}

/// The answer is complete.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference, _)): Path<(String, String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    match asking::answer(&site.app, opened.who, opened.reference()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page("estado")).await,
        Err(stop) => Err(opened.stopped(&site, "answer_more", stop).await),
    }
}

fn asked<'a>(opened: &'a Opened, id: &str) -> Option<&'a Ask> {
    match &opened.case.held.request.stage {
        Stage::MoreAsked { ask, .. } if ask.id.to_string() == id => Some(ask),
        _ => None,
    }
}

fn page(site: &Site, opened: &Opened, ask: &Ask) -> Result<Sheet, Stop> {
    let lang = opened.visit.lang;
    let why = match ask.reason {
        AskReason::Incorrect => t::answer_incorrect(lang),
        AskReason::Incomplete => t::answer_incomplete(lang),
        AskReason::Outdated => t::answer_outdated(lang),
    };
    let newer = |wanted: &String| opened.case.documents.iter().any(|held| held.slot == *wanted && held.added_at >= ask.at);
    let tasks = ask.slots.iter().map(|wanted| {
        let status = if newer(wanted) {
            TaskStatus::done(&t::tasks_done(lang))
        } else {
            TaskStatus::Tag(Tag::new(t::documents_missing(lang).as_ref(), Tone::Care))
        };
        Task::new(&slot(lang, wanted), Some(opened.page(&format!("documentos/{wanted}"))), status)
    });
    let tasks: Vec<Task> = tasks.collect();
    let complete = ask.slots.iter().all(newer);
    let mut sheet = opened
        .sheet(site, t::answer_title(lang))
        .part(Markup::of(&turn::line(&site.app, lang, &opened.case)?))
        .say(&why)
        .part(Markup::of(&InsetText { text: ask.words.as_str().into(), ..InsetText::default() }))
        .say(&t::answer_by(lang, format::day_with_weekday(lang, ask.answer_by)));
    if !tasks.is_empty() {
        sheet = sheet.heading(&t::answer_slots(lang)).part(Markup::of(&TaskList::new("asked", tasks)));
    }
    if complete {
        let form = Form::new(&opened.visit, &opened.tail(&format!("pedidos/{}", ask.id)), &t::answer_button(lang));
        sheet = sheet.say(&t::answer_ready(lang)).part(form.part());
    } else {
        sheet = sheet.say(&t::answer_missing(lang));
    }
    Ok(sheet.part(Markup::of(&Act::link(t::case_ask(lang).as_ref(), opened.page("perguntas")).icon(Icon::Message))))
}
