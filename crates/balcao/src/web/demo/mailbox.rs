//! Everybody's mailbox: every letter that was written, and what became of it.

use super::words::{coded, page};
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::letter;

/// Letters shown.
const SHOWN: i64 = 200;

struct Line {
    subject: String,
    href: String,
    to: String,
    at: String,
    delivery: String,
}

#[derive(Template)]
#[template(path = "demo/mailbox.html")]
struct MailboxPage {
    layout: Layout,
    lang: Lang,
    lines: Vec<Line>,
}

/// The page.
pub async fn show(State(site): State<Site>, visit: Visit) -> Response {
    let lang = visit.lang;
    let letters =
        site.app.store.read("newest letters", (), |rx, ()| Box::pin(async move { letter::newest(rx, SHOWN).await.map_err(Stop::from) }));
    let letters = match letters.await {
        Ok(letters) => letters,
        Err(stop) => return Problem::of(lang, stop).into_response(),
    };
    let lines = letters.into_iter().map(|letter| Line {
        href: visit.to(&format!("demo/caixa/{}", letter.id)),
        subject: letter.subject,
        to: letter.address,
        at: format::instant_short(lang, letter.written_at),
        delivery: coded(lang, "demo-delivery", &letter.delivery),
    });
    let layout = site.frame(&visit, &t::demo_mailbox_title(lang), Section::None);
    page(&visit, &MailboxPage { layout, lang, lines: lines.collect() })
}
