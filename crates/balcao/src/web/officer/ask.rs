//! Asking for more: what is missing, why, in words the person reads, and until when (DECIDE-1).

use crate::web::form::Posted;
use crate::web::officer::acts::{after, allowed};
use crate::web::officer::desk::{self, Opened, acting, param, shown, way_with};
use crate::web::officer::words;
use crate::web::parts::case::turn::TurnLine;
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::checkboxes::Checkboxes;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group};
use crate::web::parts::form::radios::Radios;
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::visit::{Staff, Visit};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::deadline::notice::{NoticeChannel, notice_effective};
use domain::deadline::response::request_for_more;
use domain::request::answers::WORDS_LIMIT_CHARS;
use domain::request::stage::AskReason;
use jiff::civil::Date;
use serde::Deserialize;
use service::actions::asking::{self, Asking};
use service::actors::{Ask, Read};
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// What is asked, as typed.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    peca: Vec<String>,
    #[serde(default)]
    razao: String,
    #[serde(default)]
    words: String,
}

#[derive(Template)]
#[template(path = "officer/ask.html")]
struct AskPage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    identity: IdentityBar,
    turn: TurnLine,
    summary: Option<ErrorSummary>,
    form: Option<AskForm>,
}

struct AskForm {
    action: String,
    hidden: Markup,
    slots: Checkboxes,
    reason: Radios,
    words: Textarea,
    until: String,
    go: Button,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    acting::<Ask>(&staff.visit).map_err(IntoResponse::into_response)?;
    let opened = desk::open(&site, staff, &reference, "ask").await?;
    let typed = Typed { peca: param(&opened.visit, "peca").into_iter().collect(), ..Typed::default() };
    answer(&site, &opened, &typed, &[])
}

/// The form.
pub async fn send(State(site): State<Site>, Path((_, text)): Path<(String, String)>, posted: Posted<Typed>) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Ask>)?;
    let faults = faults(&typed);
    let Some(reason) = AskReason::from_code(&typed.razao).filter(|_| faults.is_empty()) else {
        let opened = desk::open(&site, staff(&visit)?, &text, "ask").await?;
        return answer(&site, &opened, &typed, &faults);
    };
    let asking = Asking { slots: typed.peca, reason, words: typed.words.trim().to_owned() };
    let done = asking::ask(&site.app, who, reference.clone(), asking).await;
    after(&site, &visit, "ask_more", &reference, done.map(|_| ())).await?;
    let back = way_with(&visit, reference.as_str(), "");
    once.done(&site, &visit, back).await.map_err(IntoResponse::into_response)
}

/// The same visit as a reader's, to show the form again.
///
/// # Errors
/// A response: no power to read.
pub fn staff(visit: &Visit) -> Result<Staff<Read>, Response> {
    let who = acting::<Read>(visit).map_err(IntoResponse::into_response)?;
    Ok(Staff { visit: visit.clone(), who })
}

fn faults(typed: &Typed) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if typed.peca.is_empty() {
        faults.push("peca");
    }
    if AskReason::from_code(&typed.razao).is_none() {
        faults.push("razao");
    }
    if typed.words.trim().is_empty() || typed.words.chars().count() > WORDS_LIMIT_CHARS {
        faults.push("words");
    }
    faults
}

fn answer(site: &Site, opened: &Opened, typed: &Typed, faults: &[&'static str]) -> Result<Response, Response> {
    let page = page(site, opened, typed, faults).map_err(|stop| Problem::of(opened.visit.lang, stop).into_response())?;
    Ok(shown(&opened.visit, &page))
}

fn page(site: &Site, opened: &Opened, typed: &Typed, faults: &[&'static str]) -> Result<AskPage, Stop> {
    let lang = opened.visit.lang;
    let mut title = t::ask_title(lang, opened.reference());
    if !faults.is_empty() {
        title = t::desk_title_error(lang, title.as_ref());
    }
    let (back, href) = opened.back_to_case();
    let head = opened.head(site, &title, (&back, href))?;
    let told: Vec<(&str, String)> = faults.iter().map(|field| (*field, words::coded(lang, "ask-error", field))).collect();
    let summary = ErrorSummary::new(t::error_summary_title(lang).as_ref(), told.iter().map(|(field, words)| (*field, words.as_str())));
    let open = opened.case.held.request.stage.code() == "in_review";
    Ok(AskPage {
        layout: head.layout,
        lang,
        back: head.back,
        identity: head.identity,
        turn: opened.turn_line(),
        summary: (!faults.is_empty()).then_some(summary),
        form: if open { Some(form(site, opened, typed, faults)?) } else { None },
    })
}

fn form(site: &Site, opened: &Opened, typed: &Typed, faults: &[&'static str]) -> Result<AskForm, Stop> {
    let lang = opened.visit.lang;
    let wrong = |field: &str| faults.contains(&field);
    let prefix = t::error_prefix(lang);
    let group = |name: &str, legend: &str| {
        let group = Group::new(name, Fieldset::new(legend));
        if wrong(name) { group.error(&prefix, words::coded(lang, "ask-error", name)) } else { group }
    };
    let slots = words::slots(&site.app, &opened.case, lang)?;
    let chosen: Vec<&str> = typed.peca.iter().map(String::as_str).collect();
    let slots = Checkboxes {
        group: group("peca", &t::ask_slots(lang)),
        lines: slots.iter().map(|(code, name)| Choice::new(code, name.as_str()).into()).collect(),
    };
    let reasons =
        AskReason::ALL.into_iter().map(|reason| Choice::new(reason.code(), words::coded(lang, "ask-reason", reason.code())).into());
    let reason = Radios { group: group("razao", &t::ask_reason(lang)), lines: reasons.collect() };
    let mut field = Field::new("words", t::ask_words(lang).as_ref()).hint(t::ask_words_hint(lang).as_ref());
    if wrong("words") {
        field = field.error(&prefix, words::coded(lang, "ask-error", "words"));
    }
    let until = until(site)?;
    Ok(AskForm {
        action: opened.way("/pedir"),
        hidden: opened.token("/pedir"),
        slots: slots.choose(&chosen),
        reason: reason.choose(&[&typed.razao]),
        words: Textarea { field, value: typed.words.clone(), rows: 5, ..Textarea::default() },
        until: t::ask_until(lang, format::day_with_weekday(lang, until)).into_owned(),
        go: Button::submit(t::ask_go(lang).as_ref()),
    })
}

/// The last day to answer what is asked today, as the action will compute it.
fn until(site: &Site) -> Result<Date, Stop> {
    let law = &site.app.law();
    let notice = notice_effective(law, NoticeChannel::Electronic, site.app.clock.today(), None)?;
    Ok(request_for_more(law, notice.effective_on, None)?.lapses_after)
}
