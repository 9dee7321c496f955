//! A slot: what is in it, the coach for files that must be mended, and the form to add files (DOC-1, DOC-2, DOC-4).

use crate::web::form::Posted;
use crate::web::parts::case::act::{Act, Acts};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::proof::upload::Upload;
use crate::web::parts::show::details::Details;
use crate::web::problem::{Kind, Problem};
use crate::web::resident::after::answer::{ADDED, asking_for, page_tail};
use crate::web::resident::documents::wanted;
use crate::web::resident::fields::Wrong;
use crate::web::resident::files::{self, Given, given};
use crate::web::resident::forms::Form;
use crate::web::resident::opened::{Opened, open, open_posted};
use crate::web::resident::sheet::Sheet;
use crate::web::resident::upload::{Seen, receive};
use crate::web::site::Site;
use crate::web::views::words::keyed;
use crate::web::views::{documents, turn};
use crate::web::visit::{Signed, Visit};
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::request::stage::Stage;
use serde::Deserialize;
use service::actions::documents as actions;
use service::texts::arg::{Args, Number};
use service::texts::t;

/// The page.
pub async fn get(
    State(site): State<Site>,
    Path((_, reference, slot)): Path<(String, String, String)>,
    signed: Signed,
) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    page(&site, &opened, &slot, &[], &[])?.show(&opened.visit)
}

/// Takes files.
pub async fn post(
    State(site): State<Site>,
    Path((_, reference, slot)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Response> {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, &site).await.map_err(IntoResponse::into_response)?;
    let opened = open_posted(&site, visit.clone(), &reference).await.map_err(IntoResponse::into_response)?;
    let headers = parts.headers.clone();
    let sent = receive(&site, &visit, &headers, Request::from_parts(parts, body)).await?;
    match given(&site, &opened, &slot, sent).await.map_err(|stop| opened.fault(stop).into_response())? {
        Given::Mend(wrong, seen) => {
            page(&site, &opened, &slot, &wrong, &seen).and_then(|sheet| sheet.show(&visit)).map_err(IntoResponse::into_response)
        }
        Given::Stored(once, stored) => match actions::put(&site.app, opened.who, opened.reference(), *stored).await {
            Ok(_) => once.done(&site, &visit, opened.page(&after(&opened, &slot))).await.map_err(IntoResponse::into_response),
            Err(stop) => Err(opened.stopped(&site, "add_document", stop).await.into_response()),
        },
    }
}

/// Where one goes on once something was put into a slot: what was asked for is answered on the page that asked.
fn after(opened: &Opened, slot: &str) -> String {
    match asking_for(&opened.case, slot) {
        Some(ask) => format!("{}?{ADDED}", page_tail(ask)),
        None => format!("documentos/{slot}"),
    }
}

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Takes what is in the slot out of it.
pub async fn take_out(
    State(site): State<Site>,
    Path((_, reference, slot)): Path<(String, String, String)>,
    posted: Posted<Nothing>,
) -> Result<Response, Problem> {
    let Posted { visit, once, .. } = posted;
    let opened = open_posted(&site, visit, &reference).await?;
    match actions::take_out(&site.app, opened.who, opened.reference(), slot.clone()).await {
        Ok(_) => once.done(&site, &opened.visit, opened.page(&format!("documentos/{slot}"))).await,
        Err(stop) => Err(opened.stopped(&site, "remove_document", stop).await),
    }
}

fn page(site: &Site, opened: &Opened, slot: &str, wrong: &[Wrong], seen: &[Seen]) -> Result<Sheet, Problem> {
    let lang = opened.visit.lang;
    let fault = |stop| opened.fault(stop);
    let wanted = wanted(site, opened).map_err(fault)?;
    let wanted = wanted.iter().find(|wanted| wanted.slot == slot);
    let wanted = wanted.ok_or(Problem::new(lang, Kind::NotFound))?;
    let words = |key: &str| keyed(lang, key, &Args::none()).map_err(fault);
    let name = words(&wanted.text)?;
    let turn = turn::small(&site.app, lang, &opened.case).map_err(fault)?;
    let asked = asking_for(&opened.case, slot);
    let back = match asked {
        Some(ask) => (t::after_answer_to_page(lang), opened.page(&page_tail(ask))),
        None => (t::documents_back(lang), opened.page("documentos")),
    };
    let mut sheet = opened
        .sheet(site, name.clone())
        .back(&back.0, back.1)
        .wrong(&opened.visit, wrong)
        .part(turn)
        .say(&words(&format!("{}-why", wanted.text))?)
        .say(&t::documents_basis(lang, wanted.row.legal_basis.to_string()));
    sheet = files::shown(sheet, lang, &name, seen).map_err(fault)?;
    let held = opened.case.documents.iter().find(|document| document.slot == slot);
    if let Some(held) = held {
        let named = if held.original_names.is_empty() { name.clone() } else { held.original_names.join(", ") };
        let replaces = t::slot_replaces(lang, named, Number(i64::from(held.pages)));
        sheet = sheet.heading(&t::slot_kept(lang)).part(kept(opened, &name, held)).say(&replaces);
    }
    Ok(sheet.part(form(opened, slot, held.is_some(), wrong, seen).part()))
}

fn form(opened: &Opened, slot: &str, filled: bool, wrong: &[Wrong], seen: &[Seen]) -> Form {
    let lang = opened.visit.lang;
    let (label, send) = match filled {
        true => (t::slot_replace(lang), t::slot_replace(lang)),
        false => (t::slot_add(lang), t::slot_send(lang)),
    };
    let (later, to) = match asking_for(&opened.case, slot) {
        Some(ask) => (t::after_answer_to_page(lang), page_tail(ask)),
        None if filled => (t::slot_continue(lang), "documentos".to_owned()),
        None => (t::slot_later(lang), "documentos".to_owned()),
    };
    Form::new(&opened.visit, &opened.tail(&format!("documentos/{slot}")), &send)
        .files()
        .field(files::field(lang, &label, wrong))
        .field(files::password(lang, seen))
        .or(&later, opened.page(&to))
}

/// Taking out is asked once: the button stands behind a line that opens.
fn taking_out(opened: &Opened, slot: &str) -> Markup {
    let lang = opened.visit.lang;
    let tail = opened.tail(&format!("documentos/{slot}/retirar"));
    let sure = Markup::trusted("<p class=\"govuk-body\">").then(t::slot_take_out_sure(lang).as_ref()).then(Markup::trusted("</p>"));
    let yes = Act::form(t::slot_take_out_yes(lang).as_ref(), opened.visit.to(&tail), opened.visit.form_token(&tail));
    Markup::of(&Details::new(t::slot_take_out(lang).as_ref(), sure.then(Markup::of(&yes))))
}

fn kept(opened: &Opened, name: &str, held: &domain::document::Document) -> Markup {
    let lang = opened.visit.lang;
    let see = opened.page(&documents::first_page(held));
    let lines = vec![Act::link(t::slot_see(lang).as_ref(), see.clone()).icon(Icon::Eye)];
    let draft = matches!(opened.case.held.request.stage, Stage::Draft);
    let again = documents::asked_again(&opened.case, held);
    let warned = again || !held.warnings.is_empty();
    let advice: Vec<String> = held.warnings.iter().filter_map(|code| files::advice(lang, code, &Args::none()).ok()).collect();
    Markup::of(&Upload {
        id: "kept".to_owned(),
        tone: if warned { Tone::Care } else { Tone::Good },
        icon: if warned { Icon::Warning } else { Icon::Tick },
        slot: name.to_owned(),
        original_name: held.original_names.join(", "),
        verdict: match (again, warned) {
            (true, _) => t::document_replace(lang).as_ref().into(),
            (false, true) => t::slot_kept_warned(lang).as_ref().into(),
            (false, false) => t::slot_kept_good(lang).as_ref().into(),
        },
        advice: if again { documents::about(lang, held) } else { documents::told(lang, &opened.case, held) }
            .then(" ")
            .then(advice.join(" ")),
        picture: Some(see),
        more: if draft { taking_out(opened, &held.slot) } else { Markup::default() },
        acts: Acts::lines(lines),
    })
}
