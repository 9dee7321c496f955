//! Whether a file will do, before one starts (DOC-3). It is looked at and not kept.

use crate::web::caller::{Caller, Counted};
use crate::web::form;
use crate::web::one_file::{File, OneFile, REST_LIMIT_BYTES};
use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::file_upload::FileUpload;
use crate::web::parts::form::input::Input;
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::{Attributes, Classes, Markup};
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use intake::finding::Severity;
use intake::inspect::Inspection;
use service::stop::Stop;
use service::texts::{Lang, format, t};

/// Largest file, in bytes: a round number below what is taken in a request.
pub const FILE_LIMIT_BYTES: usize = 20_000_000;
/// Largest sending, in bytes.
pub const UPLOAD_LIMIT_BYTES: usize = FILE_LIMIT_BYTES + REST_LIMIT_BYTES;
const FILE: &str = "ficheiro";
const PASSWORD: &str = "palavra_passe";

/// Why nobody looked at it.
struct Wrong {
    status: StatusCode,
    words: String,
}

#[derive(Template)]
#[template(path = "public/check.html")]
struct CheckPage {
    layout: Layout,
    summary: Option<ErrorSummary>,
    title: String,
    lead: String,
    answer: Option<Note>,
    found_title: String,
    found: SummaryList,
    action: String,
    hidden: Markup,
    file: FileUpload,
    password: Input,
    button: Button,
}

/// The question.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Response, Problem> {
    page(&site, &visit, None, None)
}

/// What was found.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    caller: Caller,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Problem> {
    let lang = visit.lang;
    let mut sent = OneFile::read(&visit, &headers, form, FILE, FILE_LIMIT_BYTES).await?;
    if let Err(response) = form::check(&site, &visit, sent.token.take()).await {
        return Ok(response);
    }
    let wrong = |status, words: std::borrow::Cow<'static, str>| Wrong { status, words: words.into_owned() };
    let stopped = match (&sent.file, sent.too_large) {
        (_, true) => Some(wrong(StatusCode::PAYLOAD_TOO_LARGE, t::files_large(lang, size(lang, FILE_LIMIT_BYTES)))),
        (None, false) => Some(wrong(StatusCode::UNPROCESSABLE_ENTITY, t::files_missing(lang))),
        (Some(_), false) => {
            let again = caller.count(&site, lang, Counted::File).await?;
            again.map(|again| wrong(StatusCode::TOO_MANY_REQUESTS, t::files_too_many(lang, format::time(again))))
        }
    };
    let (None, Some(File { name, bytes })) = (&stopped, sent.file.take()) else {
        return page(&site, &visit, None, stopped.as_ref());
    };
    let password = Some(sent.typed(PASSWORD).to_owned()).filter(|typed| !typed.is_empty());
    match site.outside.inspector.inspect(bytes, password, name).await {
        Ok(inspection) => page(&site, &visit, Some(&inspection), None),
        Err(fault) => {
            tracing::warn!(%fault, "a file was not looked at");
            page(&site, &visit, None, Some(&wrong(StatusCode::SERVICE_UNAVAILABLE, t::files_busy(lang))))
        }
    }
}

fn size(lang: Lang, bytes: usize) -> String {
    format::size(lang, u64::try_from(bytes).unwrap_or(u64::MAX))
}

fn page(site: &Site, visit: &Visit, found: Option<&Inspection>, wrong: Option<&Wrong>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let title = t::files_title(lang).into_owned();
    let mut layout = site.frame(visit, &title, Section::None);
    let hint = t::files_file_hint(lang, size(lang, FILE_LIMIT_BYTES));
    let mut field = Field::new(FILE, t::files_file(lang).as_ref()).hint(hint.as_ref());
    if let Some(wrong) = wrong {
        layout.title = format!("{} {title}", t::error_prefix(lang));
        field = field.error(&t::error_prefix(lang), wrong.words.as_str());
    }
    let page = CheckPage {
        layout,
        summary: wrong.map(|wrong| ErrorSummary::new(t::error_summary_title(lang).as_ref(), [(FILE, wrong.words.as_str())])),
        title,
        lead: t::files_lead(lang).into_owned(),
        answer: found.map(|found| answer(lang, found)),
        found_title: t::files_found(lang).into_owned(),
        found: SummaryList::new(found.map(|found| rows(lang, found)).unwrap_or_default()),
        action: visit.to("documentos/verificar"),
        hidden: visit.form_token("documentos/verificar"),
        file: FileUpload {
            field,
            attributes: Attributes::new().with("accept", "application/pdf,image/jpeg,image/png"),
            ..FileUpload::default()
        },
        password: Input {
            kind: "password",
            autocomplete: "off".to_owned(),
            classes: Classes::from("govuk-input--width-20"),
            ..Input::new(Field::new(PASSWORD, t::files_password(lang).as_ref()).hint(t::files_password_hint(lang).as_ref()))
        },
        button: Button::submit(t::files_button(lang).as_ref()),
    };
    let html = page.render().map_err(|error| Problem::of(lang, Stop::Fault(error.to_string())))?;
    Ok((wrong.map_or(StatusCode::OK, |wrong| wrong.status), Html(html)).into_response())
}

fn answer(lang: Lang, found: &Inspection) -> Note {
    let pages = i64::from(found.pages);
    let size = format::size(lang, found.size_bytes);
    match (found.usable(), found.findings.is_empty()) {
        (false, _) => Note::new(Tone::Bad, t::files_bad(lang).as_ref(), t::files_bad_text(lang).as_ref()),
        (true, false) => Note::new(Tone::Care, t::files_care(lang).as_ref(), t::files_care_text(lang, pages, size).as_ref()),
        (true, true) => Note::new(Tone::Good, t::files_good(lang).as_ref(), t::files_good_text(lang, pages, size).as_ref()),
    }
}

/// What was found, what blocks first, each with what to do.
fn rows(lang: Lang, found: &Inspection) -> Vec<Row> {
    let mut findings: Vec<_> = found.findings.iter().collect();
    findings.sort_by_key(|finding| match finding.severity() {
        Severity::Blocks => 0,
        Severity::Warns => 1,
    });
    let advice = findings.into_iter().map(|finding| {
        let code = finding.code();
        Row::new(t::files_finding(lang, code).as_ref(), t::files_advice(lang, code).as_ref())
    });
    let mut rows: Vec<Row> = advice.collect();
    let facts = [(found.unlocked, t::files_unlocked(lang)), (found.signed, t::files_signed(lang))];
    rows.extend(facts.into_iter().filter(|(so, _)| *so).map(|(_, words)| Row::new(words.as_ref(), "")));
    rows
}
