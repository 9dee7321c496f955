//! The page that asks for a code, the text of a QR code, or a PDF; it works without scripts. What is sent is answered and not kept.

use crate::web::caller::{Caller, Counted};
use crate::web::form;
use crate::web::one_file::{OneFile, REST_LIMIT_BYTES};
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::file_upload::FileUpload;
use crate::web::parts::form::input::Input;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::verify::outcome::Outcome;
use crate::web::verify::verdict;
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use service::proofs::code;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// Largest file, in bytes.
pub const FILE_LIMIT_BYTES: usize = 5_000_000;
/// Largest sending: the file, and room for the rest of the form, in bytes.
pub const UPLOAD_LIMIT_BYTES: usize = FILE_LIMIT_BYTES + REST_LIMIT_BYTES;
/// Longest text in the field: a QR code with room for blanks, in bytes.
const CODE_LIMIT_BYTES: usize = 4 * 1024;
const CODE: &str = "codigo";
const FILE: &str = "ficheiro";
const PDF_MARK: &[u8] = b"%PDF-";
/// Where the mark must stand (ISO 32000-1, annex H), in bytes.
const PDF_MARK_WITHIN_BYTES: usize = 1_024;

/// What is wrong with it: the field and the words.
struct Wrong {
    field: &'static str,
    words: String,
}

#[derive(Template)]
#[template(path = "verify/asking.html")]
struct AskingPage {
    layout: Layout,
    back: BackLink,
    summary: Option<ErrorSummary>,
    title: String,
    lead: String,
    action: String,
    hidden: Markup,
    code: Input,
    file: FileUpload,
    button: Button,
    camera_title: String,
    camera: String,
    offline: (String, String),
    sentences: String,
}

/// The question.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Response, Problem> {
    page(&site, &visit, "", None)
}

/// The verdict.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    caller: Caller,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    let lang = visit.lang;
    let sent = OneFile::read(&visit, &headers, form, FILE, FILE_LIMIT_BYTES).await?;
    let typed = sent.typed(CODE);
    if let Err(response) = form::check(&site, &visit, sent.token.clone()).await {
        return Ok(response);
    }
    if let Some(wrong) = wrong(lang, &sent) {
        return page(&site, &visit, typed, Some(&wrong));
    }
    if let Some(again) = caller.count(&site, lang, Counted::Check).await? {
        return too_many(&site, &visit, again);
    }
    let outcome = match (&sent.file, code::meant(typed)) {
        (Some(file), _) => Outcome::of_pdf(&site, lang, &file.bytes).await?,
        (None, Some(code)) => Outcome::of_code(&site, lang, &code).await?,
        (None, None) => Outcome::of_seal(&site, lang, typed).await?,
    };
    verdict::page(&site, &visit, &outcome)
}

/// Too many checks from one network: when again, and how without us.
///
/// # Errors
/// Faults.
pub fn too_many(site: &Site, visit: &Visit, again: Timestamp) -> Result<Response, Problem> {
    let words = t::verify_too_many(visit.lang, format::time(again)).into_owned();
    let page = page(site, visit, "", Some(&Wrong { field: CODE, words }))?;
    let wait = again.duration_since(site.app.clock.real_now()).as_secs().max(1).to_string();
    Ok((StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, wait)], page).into_response())
}

fn wrong(lang: Lang, sent: &OneFile) -> Option<Wrong> {
    let at = |field, words: std::borrow::Cow<'static, str>| Some(Wrong { field, words: words.into_owned() });
    if sent.too_large {
        return at(FILE, t::verify_file_large(lang, size(lang)));
    }
    let typed = sent.typed(CODE);
    match &sent.file {
        Some(file) if is_pdf(&file.bytes) => None,
        Some(_) => at(FILE, t::verify_file_other(lang)),
        None if typed.is_empty() => at(CODE, t::verify_missing(lang)),
        None if typed.len() > CODE_LIMIT_BYTES => at(CODE, t::verify_code_wrong(lang)),
        None => {
            let readable = code::meant(typed).is_some() || seal::text::parse(typed).is_ok();
            if readable { None } else { at(CODE, t::verify_code_wrong(lang)) }
        }
    }
}

fn is_pdf(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(PDF_MARK_WITHIN_BYTES)];
    head.windows(PDF_MARK.len()).any(|window| window == PDF_MARK)
}

fn size(lang: Lang) -> String {
    format::size(lang, u64::try_from(FILE_LIMIT_BYTES).unwrap_or(u64::MAX))
}

fn page(site: &Site, visit: &Visit, typed: &str, wrong: Option<&Wrong>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let title = t::verify_title(lang).into_owned();
    let mut layout = site.frame(visit, &title, Section::Verify);
    if wrong.is_some() {
        layout.title = format!("{} {title}", t::error_prefix(lang));
    }
    let page = AskingPage {
        layout,
        back: BackLink::new(t::back(lang).as_ref(), visit.to("")),
        summary: wrong.map(|wrong| ErrorSummary::new(t::error_summary_title(lang).as_ref(), [(wrong.field, wrong.words.as_str())])),
        title,
        lead: t::verify_lead(lang).into_owned(),
        action: visit.to("verificar"),
        hidden: visit.form_token("verificar"),
        code: code_field(lang, typed, wrong),
        file: file_field(lang, wrong),
        button: Button::submit(t::verify_button(lang).as_ref()),
        camera_title: t::verify_camera(lang).into_owned(),
        camera: t::verify_camera_text(lang).into_owned(),
        offline: (t::verify_offline(lang).into_owned(), visit.to("verificar/offline")),
        sentences: format!("{} {}", t::verify_private(lang), t::verify_territory(lang)),
    };
    let html = page.render().map_err(|error| Problem::of(lang, Stop::Fault(error.to_string())))?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, Html(html)).into_response())
}

fn code_field(lang: Lang, typed: &str, wrong: Option<&Wrong>) -> Input {
    let mut field = Field::new(CODE, t::verify_code(lang).as_ref()).hint(t::verify_code_hint(lang).as_ref());
    if let Some(wrong) = wrong.filter(|wrong| wrong.field == CODE) {
        field = field.error(&t::error_prefix(lang), wrong.words.as_str());
    }
    Input {
        value: (!typed.is_empty() && typed.len() <= CODE_LIMIT_BYTES).then(|| typed.to_owned()),
        autocomplete: "off".to_owned(),
        autocapitalize: "characters".to_owned(),
        spellcheck: Some(false),
        classes: Classes::from("govuk-input--width-20"),
        ..Input::new(field)
    }
}

fn file_field(lang: Lang, wrong: Option<&Wrong>) -> FileUpload {
    let mut field = Field::new(FILE, t::verify_file(lang).as_ref()).hint(t::verify_file_hint(lang, size(lang)).as_ref());
    if let Some(wrong) = wrong.filter(|wrong| wrong.field == FILE) {
        field = field.error(&t::error_prefix(lang), wrong.words.as_str());
    }
    let attributes = Attributes::new().with("accept", "application/pdf,.pdf");
    FileUpload { field, attributes, ..FileUpload::default() }
}
