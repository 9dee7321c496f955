//! Guides: one page for each way, from the rows in force on a day.

use super::changes::{Change, lately};
use super::rule::Rule;
use super::words::{Told, basis};
use crate::web::asking::show;
use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::guides::AskedFor;
use crate::web::public::guides::documents::{Listed, listed};
use crate::web::public::guides::examples::{self, Example, Total};
use crate::web::public::guides::fees::channel_name;
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::moved;
use crate::web::public::guides::source::source;
use crate::web::public::slugs::{way_of, way_tail};
use crate::web::site::{Section, Site};
use crate::web::views::words::hyphens;
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::law::Law;
use domain::law::routes::{Opening, RouteValues};
use domain::law::row::{Row, RowRef};
use domain::route::RouteId;
use service::stop::Stop;
use service::texts::{Lang, format, t};

#[derive(Template)]
#[template(path = "public/finder/guide.html")]
struct Guide {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    closed: Option<Note>,
    start: Option<Button>,
    about: About,
    /// Rows that speak for themselves.
    own: Vec<About>,
    papers: Option<Listed>,
    documents: String,
    fees: Vec<(String, String)>,
    fees_source: Markup,
    all_fees: String,
    changes: Vec<Change>,
    rules: Vec<Rule>,
    finder: String,
}

/// What is said of a way, or of a row that speaks for itself.
struct About {
    name: String,
    for_whom: String,
    steps: Vec<String>,
    facts: Vec<(String, String)>,
    wrong: String,
    avoid: String,
}

#[derive(Template)]
#[template(path = "public/finder/guides.html")]
struct Guides {
    layout: Layout,
    lang: Lang,
    ways: Vec<(String, String, String)>,
}

/// Every way.
pub async fn guides(State(site): State<Site>, visit: Visit) -> Result<Response, Problem> {
    let lang = visit.lang;
    let told = Told { lang, law: &site.app.law(), on: site.app.clock.today() };
    let way = |route: RouteId| (visit.to(&way_tail(route)), told.of_route(route, ""), told.of_route(route, "-for"));
    let page = Guides { layout: site.frame(&visit, &t::ways_title(lang), Section::Route), lang, ways: RouteId::ALL.map(way).to_vec() };
    Ok(show(&visit, &page)?.into_response())
}

/// One way, as the rows of a day have it.
pub async fn guide(
    State(site): State<Site>,
    Path((_, slug)): Path<(String, String)>,
    visit: Visit,
    Query(asked): Query<AskedFor>,
) -> Result<Response, Problem> {
    let law = &site.app.law();
    let Some(route) = way_of(&slug) else {
        return moved::get(State(site), visit).await.map(Redirect::into_response);
    };
    let as_of = AsOf::read(&site, &asked.em);
    let page = page(&site, &visit, law, route, &as_of).map_err(|stop| Problem::of(visit.lang, stop))?;
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

fn page(site: &Site, visit: &Visit, law: &Law, route: RouteId, as_of: &AsOf) -> Result<Guide, Stop> {
    let lang = visit.lang;
    let on = as_of.day;
    let rows: Vec<_> = law.routes_on(on).into_iter().filter(|row| row.values.route == route).collect();
    let (guides, ways) = (t::guides_title(lang), t::ways_title(lang));
    let above = [(guides.as_ref(), "guias"), (ways.as_ref(), "caminhos")];
    let told = Told { lang, law, on };
    let general = about(told, &general_key(route), &rows);
    let frame = Frame::below(visit, &above, &general.name, &general.for_whom, as_of).of(Section::Route).called(format!(
        "{}: {}",
        t::finder_guide(lang),
        general.name
    ));
    let examples = examples::of(route);
    let usual = examples.first().map(|usual| listed(law, visit, as_of, usual.basis, usual.act));
    let papers = usual.transpose()?.flatten().filter(|listed| !listed.documents.is_empty());
    let (fees, fees_source) = fees(law, lang, examples, as_of);
    let start = rows.iter().find_map(|row| row.values.start.as_ref());
    let changes = lately(told, route, (examples, papers.as_ref().map_or(&[], |listed| &listed.documents)));
    Ok(Guide {
        layout: frame.layout(site, visit),
        lang,
        closed: closed(told, &rows),
        start: start.map(|tail| Button::link(t::finder_start_button(lang).as_ref(), visit.to(tail))),
        about: general,
        own: own(told, route, &rows),
        papers,
        documents: as_of.link(visit, "documentos"),
        fees,
        fees_source,
        all_fees: as_of.link(visit, "taxas"),
        changes,
        rules: rows.iter().map(|row| Rule::of(lang, &row.reference)).collect(),
        finder: visit.to("situacao"),
        frame,
    })
}

/// A way that no rule opens, or that nobody can begin by themselves.
fn closed(told: Told<'_>, rows: &[&Row<RouteValues>]) -> Option<Note> {
    match rows {
        [] => Some(Note::new(Tone::Care, Markup::default(), t::not_in_force(told.lang).as_ref())),
        rows if rows.iter().all(|row| row.values.open == Opening::Closed) => {
            let why = rows.first().map(|row| told.text(&row.values.why)).unwrap_or_default();
            Some(Note::new(Tone::Care, t::finder_closed(told.lang).as_ref(), why))
        }
        _ => None,
    }
}

/// What is said of a way in general.
fn general_key(route: RouteId) -> String {
    format!("route-{}", hyphens(route.code()))
}

/// Each row of the way that speaks for itself, once.
fn own(told: Told<'_>, route: RouteId, rows: &[&Row<RouteValues>]) -> Vec<About> {
    let mut sayings: Vec<String> = Vec::new();
    for says in rows.iter().map(|row| row.values.says()).filter(|says| *says != general_key(route)) {
        if !sayings.contains(&says) {
            sayings.push(says);
        }
    }
    sayings.iter().map(|says| about(told, says, rows)).collect()
}

/// What is said under a key, with the steps of the rows that say so.
fn about(told: Told<'_>, says: &str, rows: &[&Row<RouteValues>]) -> About {
    let lang = told.lang;
    let text = |part: &str| told.text(&format!("{says}{part}"));
    let mut steps: Vec<String> = Vec::new();
    for step in rows.iter().filter(|row| row.values.says() == says).flat_map(|row| told.law.steps_of(row, told.on)) {
        let words = told.text(&step.values.text);
        if !steps.contains(&words) {
            steps.push(words);
        }
    }
    About {
        name: text(""),
        for_whom: text("-for"),
        steps,
        facts: ["-who", "-time", "-after"]
            .into_iter()
            .zip([t::finder_who(lang), t::finder_time(lang), t::finder_after(lang)])
            .map(|(part, label)| (label.into_owned(), text(part)))
            .collect(),
        wrong: text("-wrong"),
        avoid: text("-avoid"),
    }
}

/// What examples of the way pay, each with its permit and channel.
fn fees(law: &Law, lang: Lang, examples: &[Example], as_of: &AsOf) -> (Vec<(String, String)>, Markup) {
    let mut told = Vec::new();
    let mut used: Vec<&RowRef> = Vec::new();
    for example in examples {
        let (amount, rows) = match example.total(law, as_of.day) {
            Total::None => continue,
            Total::NotPublished(rows) => (t::guides_not_published(lang).into_owned(), rows),
            Total::Cents(cents, rows) => (format::money(lang, cents), rows),
        };
        used.extend(rows.into_iter().map(|row| &row.reference));
        let name = t::guide_fee_of(lang, channel_name(lang, example.channel), basis(law, lang, example.basis));
        told.push((name.into_owned(), amount));
    }
    (told, source(lang, &used))
}
