//! Answering a request for more (RENEW-4): what is wrong, until when, and what is in each slot now.

use crate::web::form::Posted;
use crate::web::parts::case::note::Note;
use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Row, SummaryList};
use crate::web::parts::show::tag::Tag;
use crate::web::problem::Problem;
use crate::web::resident::after::pay::Nothing;
use crate::web::resident::after::started::{nothing, quoted, says, start};
use crate::web::resident::fields::Wrong;
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::site::Site;
use crate::web::views::words::{keyed, slot as slot_name};
use crate::web::views::{documents, story};
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::document::Document;
use domain::refusal::Refusal;
use domain::request::stage::{Ask, Stage};
use domain::timeline::EventKind;
use service::actions::asking;
use service::actions::change::Case;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// What the address says after a document was added.
pub const ADDED: &str = "junto=1";

/// The page.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference, id)): Path<(String, String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    match asked(&opened, &id) {
        Some(ask) => page(&site, &opened, ask, &[]),
        None => closed(&site, &opened).await,
    }
}

/// Sends the answer.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference, id)): Path<(String, String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let opened = open_posted(&site, posted.visit, &reference).await?;
    match asking::answer(&site.app, opened.who, opened.reference()).await {
        Ok(_) => posted.once.done(&site, &opened.visit, opened.page("estado")).await,
        Err(Stop::Refused(Refusal::Incomplete { missing })) if asked(&opened, &id).is_some() => {
            let ask = asked(&opened, &id).ok_or_else(|| nothing(&opened))?;
            page(&site, &opened, ask, &missing_slots(opened.visit.lang, &missing))
        }
        Err(stop) => Err(opened.stopped(&site, "answer_more", stop).await),
    }
}

fn asked<'a>(opened: &'a Opened, id: &str) -> Option<&'a Ask> {
    match &opened.case.held.request.stage {
        Stage::MoreAsked { ask, .. } if ask.id.to_string() == id => Some(ask),
        _ => None,
    }
}

fn missing_slots(lang: Lang, missing: &[String]) -> Vec<Wrong> {
    let slots = missing.iter().filter_map(|code| code.strip_prefix("document:"));
    slots.map(|slot| Wrong { place: place(slot), words: t::after_answer_missing(lang, slot_name(lang, slot)).into_owned() }).collect()
}

fn place(slot: &str) -> String {
    format!("peca-{slot}")
}

fn page(site: &Site, opened: &Opened, ask: &Ask, wrong: &[Wrong]) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let reason = keyed(lang, &format!("after-answer-reason-{}", ask.reason.code()), &Args::none()).map_err(|stop| opened.fault(stop))?;
    let rows = ask.slots.iter().map(|slot| row(opened, ask, slot, wrong)).collect();
    let form = Form::new(&opened.visit, &opened.tail(&page_tail(ask)), &t::after_answer_send(lang))
        .or(&t::after_answer_ask(lang), opened.page("perguntas"));
    let mut sheet = start(site, opened, &t::after_answer_title(lang), wrong)?;
    let left: Vec<String> = unanswered(&opened.case, ask).map(|slot| slot_name(lang, slot)).collect();
    if says(opened, ADDED) {
        sheet = sheet.part(Markup::of(&added(lang, &left)));
    }
    let until = t::after_answer_until(lang, format::day_with_weekday(lang, ask.answer_by));
    // With everything there, sending comes first.
    if left.is_empty() {
        sheet = sheet.say(&until).part(form.part());
    }
    sheet = sheet
        .heading(&t::after_answer_wrong(lang))
        .say(&reason)
        .part(quoted(&ask.words))
        .heading(&t::after_answer_slots(lang))
        .part(Markup::of(&SummaryList::new(rows)));
    if !left.is_empty() {
        sheet = sheet.heading(&t::after_answer_send_title(lang)).say(&until).part(form.part());
    }
    sheet.show(&opened.visit)
}

/// What was just added, and what is left to do.
fn added(lang: Lang, left: &[String]) -> Note {
    let (tone, text) = match left {
        [] => (Tone::Good, t::after_answer_added_all(lang)),
        left => (Tone::Plain, t::after_answer_added_some(lang, format::list(lang, left))),
    };
    Note::new(tone, t::after_answer_added(lang).as_ref(), text.as_ref())
}

/// The slots without anything newer than the asking.
fn unanswered<'a>(case: &'a Case, ask: &'a Ask) -> impl Iterator<Item = &'a String> {
    ask.slots.iter().filter(|slot| !case.documents.iter().any(|document| document.slot == **slot && document.added_at >= ask.at))
}

/// The tail, below the case, of the page of a request for more.
#[must_use]
pub fn page_tail(ask: &Ask) -> String {
    format!("pedidos/{}", ask.id)
}

/// The open request for more that asks for this slot, if there is one.
#[must_use]
pub fn asking_for<'a>(case: &'a Case, slot: &str) -> Option<&'a Ask> {
    match &case.held.request.stage {
        Stage::MoreAsked { ask, .. } if ask.slots.iter().any(|asked| asked == slot) => Some(ask),
        _ => None,
    }
}

/// A slot: what it is, what is in it since we asked, what is wrong, and the way to put something in.
fn row(opened: &Opened, ask: &Ask, slot: &str, wrong: &[Wrong]) -> Row {
    let lang = opened.visit.lang;
    let name = slot_name(lang, slot);
    let held: Vec<&Document> = opened.case.documents.iter().filter(|document| document.slot == slot).collect();
    let new = held.iter().find(|document| document.added_at >= ask.at);
    let tag = match (new, held.first()) {
        (Some(_), _) => Some(Tag::new(t::after_answer_here(lang).as_ref(), Tone::Good)),
        // What is there says itself that it has to be replaced.
        (None, Some(_)) => None,
        (None, None) => Some(Tag::new(t::after_answer_not_here(lang).as_ref(), Tone::Care)),
    };
    let mut value = Markup::trusted("<span id=\"").then(place(slot)).then(Markup::trusted("\">"));
    if let Some(tag) = &tag {
        value = value.then(Markup::of(tag)).then(Markup::trusted("<br>"));
    }
    if let Some(document) = new.or(held.first()) {
        value = value.then(documents::told(lang, &opened.case, document));
    }
    if let Some(wrong) = wrong.iter().find(|wrong| wrong.place == place(slot)) {
        value = value
            .then(Markup::trusted("</span><p class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">"))
            .then(t::error_prefix(lang).as_ref())
            .then(Markup::trusted("</span> "))
            .then(wrong.words.as_str())
            .then(Markup::trusted("</p>"));
    } else {
        value = value.then(Markup::trusted("</span>"));
    }
    let words = if !held.is_empty() { t::after_answer_change(lang) } else { t::after_answer_add(lang) };
    Row::new(name.as_str(), value).action(Action::new(&words, &name, opened.page(&format!("documentos/{slot}"))))
}

/// The page of a request for more that is over: links in letters go on working.
async fn closed(site: &Site, opened: &Opened) -> Result<Response, Problem> {
    let lang = opened.visit.lang;
    let story = story::load(&site.app, opened.case.held.request.id).await.map_err(|stop| opened.fault(stop))?;
    if !story.entries.iter().any(|entry| entry.kind == EventKind::MoreAsked) {
        return Err(nothing(opened));
    }
    let back = crate::web::parts::case::act::Act::link(t::after_pay_see_story(lang).as_ref(), opened.page("estado"));
    start(site, opened, &t::after_answer_over_title(lang), &[])?
        .say(&t::after_answer_over(lang))
        .part(Markup::of(&back))
        .show(&opened.visit)
}
