//! One letter, as its reader has it: the words, and how often the imitated mail server put it in the mailbox.

use super::street::Street;
use super::words::{coded, page};
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::layout::Layout;
use crate::web::problem::{Kind, Problem};
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::id::LetterId;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::letter;

/// A piece of a line: words, or an address to follow.
struct Piece {
    words: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "demo/letter.html")]
struct LetterPage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    subject: String,
    to: String,
    at: String,
    delivery: String,
    copies: i64,
    paragraphs: Vec<Vec<Vec<Piece>>>,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Extension(street): Extension<Street>,
    Path((_, id)): Path<(String, String)>,
    visit: Visit,
) -> Response {
    let lang = visit.lang;
    let Ok(id) = id.parse::<LetterId>() else { return Problem::new(lang, Kind::NotFound).into_response() };
    let found =
        site.app.store.read("letter of mailbox", id, |rx, id| Box::pin(async move { letter::by_id(rx, *id).await.map_err(Stop::from) }));
    let letter = match found.await {
        Ok(Some(letter)) => letter,
        Ok(None) => return Problem::new(lang, Kind::NotFound).into_response(),
        Err(stop) => return Problem::of(lang, stop).into_response(),
    };
    let ours = format!("<{id}@");
    let arrived = street.neighbours.mail.letters_to(&letter.address);
    let copies = arrived.iter().filter(|one| one.header("Message-ID").is_some_and(|known| known.starts_with(&ours))).count();
    let page_of = LetterPage {
        layout: site.frame(&visit, &letter.subject, Section::None),
        lang,
        back: BackLink::new(t::demo_mailbox_title(lang).as_ref(), visit.to("demo/caixa")),
        subject: letter.subject,
        to: letter.address,
        at: format::instant(lang, letter.written_at),
        delivery: coded(lang, "demo-delivery", &letter.delivery),
        copies: i64::try_from(copies).unwrap_or(i64::MAX),
        paragraphs: paragraphs(&letter.body),
    };
    page(&visit, &page_of)
}

/// The words by paragraph, line and piece; addresses can be followed.
fn paragraphs(body: &str) -> Vec<Vec<Vec<Piece>>> {
    let line = |line: &str| line.split_inclusive(' ').map(piece).collect::<Vec<_>>();
    body.split("\n\n").map(|paragraph| paragraph.lines().map(line).collect()).collect()
}

fn piece(words: &str) -> Piece {
    // A full stop after an address ends the sentence, not the address.
    let address = words.trim().trim_end_matches(['.', ',', ')']);
    let href = (address.starts_with("http://") || address.starts_with("https://")).then(|| address.to_owned());
    Piece { words: words.to_owned(), href }
}
