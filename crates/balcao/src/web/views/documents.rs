//! The documents of a case: what the law asks for, what is in each slot, and how it was judged.

use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Row, SummaryList};
use crate::web::views::paths::Paths;
use crate::web::views::words;
use domain::document::{Document, Verdict};
use domain::request::stage::Stage;
use service::actions::change::Case;
use service::texts::arg::Number;
use service::texts::{Lang, format, t};

/// Width of a preview, in pixels.
pub const PREVIEW_PX: u32 = 900;

/// One row for each document in a slot, with a way to look at it; none when there are none.
#[must_use]
pub fn list(lang: Lang, case: &Case, paths: &Paths<'_>) -> Option<SummaryList> {
    let rows = case.documents.iter().map(|document| row(lang, case, document, paths));
    let rows: Vec<Row> = rows.collect();
    (!rows.is_empty()).then(|| SummaryList::new(rows))
}

fn row(lang: Lang, case: &Case, document: &Document, paths: &Paths<'_>) -> Row {
    let name = words::slot(lang, &document.slot);
    let row = Row::new(name.as_str(), told(lang, case, document));
    match paths.page(&first_page(document)) {
        Some(href) => row.action(Action::new(&t::document_see(lang), &name, href)),
        None => row,
    }
}

/// Whether a document was asked for again after it came: whatever was said of it before, it has to be replaced.
#[must_use]
pub fn asked_again(case: &Case, document: &Document) -> bool {
    matches!(&case.held.request.stage, Stage::MoreAsked { ask, .. }
        if document.added_at < ask.at && ask.slots.contains(&document.slot))
}

/// What is known of a document: files, pages, size, verdict.
#[must_use]
pub fn told(lang: Lang, case: &Case, document: &Document) -> Markup {
    let told = about(lang, document);
    let word = match document.verdict {
        _ if asked_again(case, document) => t::document_replace(lang),
        None => return told,
        Some(Verdict::Accepted) => t::document_accepted(lang),
        Some(Verdict::Rejected) => t::document_rejected(lang),
        Some(Verdict::NotApplicable) => t::document_not_applicable(lang),
    };
    told.then(Markup::trusted("<br>")).then(Markup::strong(&word))
}

/// What came with a document: pages, size, the names of its files.
#[must_use]
pub fn about(lang: Lang, document: &Document) -> Markup {
    let size = format::size(lang, document.size_bytes);
    let about = t::document_about(lang, Number(i64::from(document.pages)), size);
    let mut told = Markup::from(about.as_ref());
    if !document.original_names.is_empty() {
        told = told.then(Markup::trusted("<br>")).then(Markup::trusted("<span class=\"bl-meta\"><bdi>"));
        told = told.then(document.original_names.join(", ")).then(Markup::trusted("</bdi></span>"));
    }
    told
}

/// The tail of the picture of a document's first page.
#[must_use]
pub fn first_page(document: &Document) -> String {
    format!("documentos/{}/{}/pagina/1.png", document.slot, document.id)
}
