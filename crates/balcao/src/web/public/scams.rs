//! Whether a message is ours, by its code. The answer tells what kind of letter it was and when; never to whom.

use crate::web::caller::{Caller, Counted};
use crate::web::form::Posted;
use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::{Classes, Markup};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use service::letters::code;
use service::proofs::address;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::letter::{self, Letter};

const CODE: &str = "codigo";
/// Longest text shown again in the field, in characters.
const TYPED_LIMIT_CHARS: usize = 100;

/// What is typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default, rename = "codigo")]
    code: String,
}

/// What came of it.
enum Found {
    /// Nothing was asked yet.
    Nothing,
    /// It cannot be a code, or too many were tried.
    Wrong(StatusCode, String),
    /// Ours, or not.
    Answer(Option<Box<Letter>>),
}

#[derive(Template)]
#[template(path = "public/scams.html")]
struct ScamsPage {
    layout: Layout,
    summary: Option<ErrorSummary>,
    title: String,
    lead: String,
    answer: Option<Note>,
    action: String,
    hidden: Markup,
    field: Input,
    button: Button,
    rules_title: String,
    rules: Vec<String>,
    fell: (String, String),
}

/// The question, and the rules by which one knows us.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Response, Problem> {
    page(&site, &visit, "", &Found::Nothing)
}

/// The answer.
pub async fn post(State(site): State<Site>, caller: Caller, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, .. } = posted;
    let lang = visit.lang;
    let found = match code::meant(&typed.code) {
        None => {
            let words = if typed.code.trim().is_empty() { t::scams_missing(lang) } else { t::scams_wrong(lang) };
            Found::Wrong(StatusCode::UNPROCESSABLE_ENTITY, words.into_owned())
        }
        Some(code) => match caller.count(&site, lang, Counted::Letter).await? {
            Some(again) => Found::Wrong(StatusCode::TOO_MANY_REQUESTS, t::scams_too_many(lang, format::time(again)).into_owned()),
            None => Found::Answer(by_code(&site, lang, code).await?.map(Box::new)),
        },
    };
    page(&site, &visit, &typed.code, &found)
}

async fn by_code(site: &Site, lang: Lang, code: String) -> Result<Option<Letter>, Problem> {
    let found = site
        .app
        .store
        .read("letter by code", code, |rx, code| Box::pin(async move { letter::by_code(rx, code).await.map_err(Stop::from) }));
    found.await.map_err(|stop| Problem::of(lang, stop))
}

fn page(site: &Site, visit: &Visit, typed: &str, found: &Found) -> Result<Response, Problem> {
    let lang = visit.lang;
    let title = t::scams_title(lang).into_owned();
    let mut layout = site.frame(visit, &title, Section::None);
    let mut field = Field::new(CODE, t::scams_code(lang).as_ref()).hint(t::scams_code_hint(lang).as_ref());
    let (mut summary, mut status) = (None, StatusCode::OK);
    if let Found::Wrong(code, words) = found {
        layout.title = format!("{} {title}", t::error_prefix(lang));
        field = field.error(&t::error_prefix(lang), words.as_str());
        summary = Some(ErrorSummary::new(t::error_summary_title(lang).as_ref(), [(CODE, words.as_str())]));
        status = *code;
    }
    let page = ScamsPage {
        layout,
        summary,
        title,
        lead: t::scams_lead(lang).into_owned(),
        answer: answer(lang, found),
        action: visit.to("burlas"),
        hidden: visit.form_token("burlas"),
        field: Input {
            value: (!typed.is_empty()).then(|| typed.chars().take(TYPED_LIMIT_CHARS).collect()),
            autocomplete: "off".to_owned(),
            autocapitalize: "characters".to_owned(),
            spellcheck: Some(false),
            classes: Classes::from("govuk-input--width-10"),
            ..Input::new(field)
        },
        button: Button::submit(t::scams_button(lang).as_ref()),
        rules_title: t::scams_rules(lang).into_owned(),
        rules: rules(site, lang),
        fell: (t::scams_fell(lang).into_owned(), t::scams_fell_text(lang).into_owned()),
    };
    let html = page.render().map_err(|error| Problem::of(lang, Stop::Fault(error.to_string())))?;
    Ok((status, Html(html)).into_response())
}

fn answer(lang: Lang, found: &Found) -> Option<Note> {
    let Found::Answer(letter) = found else { return None };
    Some(match letter {
        Some(letter) => {
            let on = format::day(lang, domain::deadline::day_of(letter.written_at));
            let text = t::scams_ours_text(lang, on, t::scams_kind(lang, letter.kind.as_str()).into_owned());
            Note::new(Tone::Good, t::scams_ours(lang).as_ref(), text.as_ref())
        }
        None => Note::new(Tone::Bad, t::scams_not_ours(lang).as_ref(), t::scams_not_ours_text(lang).as_ref()),
    })
}

fn rules(site: &Site, lang: Lang) -> Vec<String> {
    let host = address::host(&site.app.config.public_url).to_owned();
    [
        t::scams_rule_booking(lang),
        t::scams_rule_phone(lang),
        t::scams_rule_pay(lang),
        t::scams_rule_link(lang),
        t::scams_rule_address(lang, host),
        t::scams_rule_middlemen(lang),
    ]
    .map(std::borrow::Cow::into_owned)
    .to_vec()
}
