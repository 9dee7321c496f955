//! All that happened on a case, with hashes and rules, and who looked at it: the audit of one case.

use crate::web::officer::desk::{self, Opened, shown};
use crate::web::officer::story::{self, Story};
use crate::web::officer::words;
use crate::web::parts::case::turn::TurnLine;
use crate::web::parts::desk::identity::IdentityBar;
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::visit::Staff;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use service::actors::Read;
use service::stop::Stop;
use service::texts::{Lang, format, t};

#[derive(Template)]
#[template(path = "officer/history.html")]
struct HistoryPage {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    identity: IdentityBar,
    turn: TurnLine,
    entries: Vec<Entry>,
    looks: Vec<Look>,
}

struct Entry {
    seq: i64,
    at: String,
    machine: String,
    what: String,
    who: String,
    facts: String,
    rules: String,
    mark: String,
    hash: String,
}

struct Look {
    at: String,
    who: String,
    what: String,
    why: String,
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    Path((_, reference)): Path<(String, String)>,
    staff: Staff<Read>,
) -> Result<Response, Response> {
    let opened = desk::open(&site, staff, &reference, "history").await?;
    let fault = |stop| Problem::of(opened.visit.lang, stop).into_response();
    let story = story::load(&site, &opened.case).await.map_err(fault)?;
    let page = page(&site, &opened, &story).map_err(fault)?;
    Ok(shown(&opened.visit, &page))
}

fn page(site: &Site, opened: &Opened, story: &Story) -> Result<HistoryPage, Stop> {
    let lang = opened.visit.lang;
    let (back, href) = opened.back_to_case();
    let head = opened.head(site, &t::history_title(lang, opened.reference()), (&back, href))?;
    let slots = words::slots(&site.app, &opened.case, lang)?;
    let entry = |entry: &store::timeline::Entry| Entry {
        seq: entry.seq,
        at: format::instant_short(lang, entry.at),
        machine: entry.at.to_string(),
        what: story::heading(lang, entry),
        who: story.actor(lang, &opened.case, entry),
        facts: story::facts(lang, entry, &slots, story::Codes::All),
        rules: entry.rules.join(", "),
        mark: entry.hash.chars().take(story::DIGEST_SHOWN_CHARS).collect(),
        hash: entry.hash.clone(),
    };
    let id = opened.case.held.request.id;
    let looks = story.looks.iter().filter(|(look, _)| look.request.is_none_or(|request| request == id));
    let look = |(look, name): &(store::access::Look, String)| Look {
        at: format::instant_short(lang, look.at),
        who: name.clone(),
        what: words::coded(lang, "look-what", &look.what),
        why: words::coded(lang, "look-reason", &look.reason),
    };
    Ok(HistoryPage {
        layout: head.layout,
        lang,
        back: head.back,
        identity: head.identity,
        turn: opened.turn_line(),
        entries: story.entries.iter().rev().map(entry).collect(),
        looks: looks.map(look).collect(),
    })
}
