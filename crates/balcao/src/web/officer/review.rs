//! Side by side: the document as a picture, and what was declared, what it says, what the registries say; then the officer's verdict.

use crate::web::form::Posted;
use crate::web::officer::acts::{after, allowed};
use crate::web::officer::desk::{self, Opened, acting, param, shown, way_with};
use crate::web::officer::{compare, page_image, words};
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::desk::three_way::ThreeWay;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::textarea::Textarea;
use crate::web::parts::icon::Icon;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::site::Site;
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::document::{Document, Verdict};
use domain::id::DocumentId;
use domain::officer::Power;
use serde::Deserialize;
use service::actions::reviewing;
use service::actors::{Read, Review};
use service::stop::Stop;
use service::texts::{Lang, t};

/// Pages read for the comparison.
pub const PAGES_READ: u32 = 5;

/// A verdict as it is sent.
#[derive(Debug, Deserialize)]
pub struct Judged {
    #[serde(default)]
    documento: String,
    #[serde(default)]
    parecer: String,
    #[serde(default)]
    words: String,
}

#[derive(Template)]
#[template(path = "officer/review.html")]
struct ReviewPage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    identity: IdentityBar,
    summary: Option<ErrorSummary>,
    open: Option<Pane>,
    list: Vec<Listed>,
    table: Option<ThreeWay>,
    verdict: Option<VerdictForm>,
    said: Option<String>,
    ask: Option<String>,
    mirror: String,
    decide: Option<String>,
}

/// The document that is open.
struct Pane {
    name: String,
    place: String,
    image: String,
    alt: String,
    text: Option<String>,
    before: Option<String>,
    after: Option<String>,
    full: String,
}

/// A document in the list.
struct Listed {
    name: String,
    state: String,
    href: String,
    current: bool,
}

/// The form of the verdict.
struct VerdictForm {
    action: String,
    hidden: Markup,
    document: String,
    words: Textarea,
    reads: Vec<(String, String)>,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    let opened = desk::open(&site, staff, &reference, "review").await?;
    page(&site, &opened).await
}

/// The verdict on a document.
pub async fn judge(
    State(site): State<Site>,
    Path((_, text)): Path<(String, String)>,
    posted: Posted<Judged>,
) -> Result<Response, Response> {
    let Posted { visit, typed, once } = posted;
    let (who, reference) = allowed(&visit, &text, acting::<Review>)?;
    let bad = || Problem::new(visit.lang, Kind::BadForm).into_response();
    let verdict = Verdict::from_code(&typed.parecer).ok_or_else(bad)?;
    let document: DocumentId = typed.documento.parse().map_err(|_| bad())?;
    let here = |more: &str| way_with(&visit, reference.as_str(), &format!("/rever?documento={document}{more}"));
    if verdict == Verdict::Rejected && typed.words.trim().is_empty() {
        return Ok(axum::response::Redirect::to(&here("&falta=motivo")).into_response());
    }
    let done = reviewing::judge(&site.app, who, reference.clone(), document, verdict, typed.words.trim().to_owned()).await;
    after(&site, &visit, "judge_document", &reference, done.map(|_| ())).await?;
    once.done(&site, &visit, here("")).await.map_err(IntoResponse::into_response)
}

async fn page(site: &Site, opened: &Opened) -> Result<Response, Response> {
    let lang = opened.visit.lang;
    let fault = |stop| Problem::of(lang, stop).into_response();
    let slots = words::slots(&site.app, &opened.case, lang).map_err(fault)?;
    let document = chosen(opened);
    let text = match document {
        Some(document) => text(site, document).await,
        None => Vec::new(),
    };
    let page = build(site, opened, &slots, document, &text).map_err(fault)?;
    Ok(shown(&opened.visit, &page))
}

/// The document in the address; otherwise the first without a verdict; otherwise the first.
fn chosen(opened: &Opened) -> Option<&Document> {
    let documents = &opened.case.documents;
    let wanted: Option<DocumentId> = param(&opened.visit, "documento").and_then(|text| text.parse().ok());
    let named = documents.iter().find(|document| Some(document.id) == wanted);
    let unjudged = documents.iter().find(|document| document.verdict.is_none());
    named.or(unjudged).or(documents.first())
}

/// The text of the first pages. A page without a text, or one that cannot be read now, is an empty one: the picture is what counts.
async fn text(site: &Site, document: &Document) -> Vec<String> {
    let Ok(pdf) = page_image::bytes(site, document).await else { return Vec::new() };
    let mut texts = Vec::new();
    for index in 0..document.pages.min(PAGES_READ) {
        let text = site.outside.inspector.page_text(pdf.clone(), index).await.unwrap_or_default();
        texts.push(text.trim().to_owned());
    }
    texts
}

fn build(
    site: &Site,
    opened: &Opened,
    slots: &[(String, String)],
    document: Option<&Document>,
    text: &[String],
) -> Result<ReviewPage, Stop> {
    let lang = opened.visit.lang;
    let missing = param(&opened.visit, "falta").is_some();
    let title = t::review_title(lang, opened.reference());
    let title = if missing { t::desk_title_error(lang, title.as_ref()) } else { title };
    let (back, href) = opened.back_to_case();
    let head = opened.head(site, &title, (&back, href))?;
    let whole = text.join("\n");
    let whole = Some(whole.as_str()).filter(|text| !text.trim().is_empty());
    let error = t::review_words_missing(lang);
    let open = opened.case.held.request.stage.is_open();
    Ok(ReviewPage {
        layout: head.layout,
        lang,
        back: head.back,
        identity: head.identity,
        summary: missing.then(|| ErrorSummary::new(t::error_summary_title(lang).as_ref(), [("words", error.as_ref())])),
        open: document.map(|document| pane(opened, slots, document, text)),
        list: list(opened, slots, document),
        table: document.map(|document| compare::table(lang, &opened.case, document, &words::slot(lang, slots, &document.slot), whole)),
        verdict: document.filter(|_| open && opened.may(Power::Review)).map(|document| verdict(opened, document, missing)),
        said: document
            .and_then(|document| document.verdict)
            .map(|given| t::review_judged(lang, words::coded(lang, "desk-verdict", given.code())).into_owned()),
        ask: (opened.may(Power::Ask) && opened.case.held.request.stage.code() == "in_review").then(|| {
            let slot = document.map(|document| format!("?peca={}", document.slot)).unwrap_or_default();
            opened.way(&format!("/pedir{slot}"))
        }),
        mirror: opened.way("/espelho"),
        decide: (words::is_to_decide(&opened.case.held.request.stage) && opened.may(Power::Approve)).then(|| opened.way("/decidir")),
    })
}

fn pane(opened: &Opened, slots: &[(String, String)], document: &Document, text: &[String]) -> Pane {
    let lang = opened.visit.lang;
    let wanted = param(&opened.visit, "pagina").and_then(|text| text.parse().ok()).unwrap_or(1);
    let page: u32 = wanted.clamp(1, document.pages.max(1));
    let name = words::slot(lang, slots, &document.slot);
    let to = |page: u32| opened.way(&format!("/rever?documento={}&pagina={page}", document.id));
    let image = opened.way(&format!("/documentos/{}/pagina/{page}.png", document.id));
    Pane {
        place: t::review_page_of(lang, page, document.pages).into_owned(),
        alt: t::review_image(lang, name.as_str(), page).into_owned(),
        text: usize::try_from(page).ok().and_then(|page| text.get(page - 1)).filter(|text| !text.is_empty()).cloned(),
        before: (page > 1).then(|| to(page - 1)),
        after: (page < document.pages).then(|| to(page + 1)),
        full: image.clone(),
        image,
        name,
    }
}

fn list(opened: &Opened, slots: &[(String, String)], current: Option<&Document>) -> Vec<Listed> {
    let lang = opened.visit.lang;
    let listed = |(at, document): (usize, &Document)| Listed {
        name: format!("{} {}", at + 1, words::slot(lang, slots, &document.slot)),
        state: words::coded(lang, "desk-verdict", document.verdict.map_or("none", Verdict::code)),
        href: opened.way(&format!("/rever?documento={}", document.id)),
        current: current.is_some_and(|current| current.id == document.id),
    };
    opened.case.documents.iter().enumerate().map(listed).collect()
}

fn verdict(opened: &Opened, document: &Document, missing: bool) -> VerdictForm {
    let lang = opened.visit.lang;
    let mut field = Field::new("words", t::review_words(lang).as_ref()).hint(t::review_words_hint(lang).as_ref());
    if missing {
        field = field.error(&t::error_prefix(lang), t::review_words_missing(lang).as_ref());
    }
    // The sentence the person reads, in their own language, before the click.
    let theirs = Lang::from_tag(&opened.case.person.person.language).unwrap_or(lang);
    let reads = Verdict::ALL
        .map(|verdict| (words::coded(lang, "desk-verdict", verdict.code()), words::coded(theirs, "review-reads", verdict.code())));
    VerdictForm {
        action: opened.way("/rever"),
        hidden: opened.token("/rever"),
        document: document.id.to_string(),
        words: Textarea { field, rows: 2, ..Textarea::default() },
        reads: reads.to_vec(),
    }
}
