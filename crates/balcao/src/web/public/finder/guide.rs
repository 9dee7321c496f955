//! Guides: one page for each way, from the rows in force on a day.

use super::result::{Asked, Rule};
use super::words::{of_route, text};
use crate::web::asking::{not_found, show};
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use domain::route::RouteId;
use service::texts::{Lang, t};

#[derive(Template)]
#[template(path = "public/finder/guide.html")]
struct Guide {
    layout: Layout,
    lang: Lang,
    title: String,
    for_whom: String,
    facts: Vec<(String, String)>,
    steps: Vec<String>,
    wrong: String,
    avoid: String,
    rules: Vec<Rule>,
    finder: String,
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
    let way = |route: RouteId| {
        (visit.to(&format!("caminhos/{}", route.code().replace('_', "-"))), of_route(lang, route, ""), of_route(lang, route, "-for"))
    };
    let page = Guides { layout: site.frame(&visit, &t::ways_title(lang), Section::Route), lang, ways: RouteId::ALL.map(way).to_vec() };
    Ok(show(&visit, &page)?.into_response())
}

/// One way, as the rows of a day have it.
pub async fn guide(
    State(site): State<Site>,
    Path((_, slug)): Path<(String, String)>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let lang = visit.lang;
    let route = RouteId::from_code(&slug.replace('-', "_")).ok_or_else(|| not_found(&visit))?;
    let law = &site.app.law();
    let on = asked.day(&site);
    let rows: Vec<_> = law.routes_on(on).into_iter().filter(|row| row.values.route == route).collect();
    let mut steps: Vec<String> = Vec::new();
    for step in rows.iter().flat_map(|row| law.steps_of(row, on)) {
        let words = text(lang, &step.values.text);
        if !steps.contains(&words) {
            steps.push(words);
        }
    }
    let rule = |row: &&domain::law::row::Row<domain::law::routes::RouteValues>| Rule::of(lang, &row.reference);
    let name = of_route(lang, route, "");
    let page = Guide {
        layout: site.frame(&visit, &format!("{}: {name}", t::finder_guide(lang)), Section::Route),
        lang,
        for_whom: of_route(lang, route, "-for"),
        facts: ["-who", "-time", "-after"]
            .into_iter()
            .zip([t::finder_who(lang), t::finder_time(lang), t::finder_after(lang)])
            .map(|(part, label)| (label.into_owned(), of_route(lang, route, part)))
            .collect(),
        steps,
        wrong: of_route(lang, route, "-wrong"),
        avoid: of_route(lang, route, "-avoid"),
        rules: rows.iter().map(rule).collect(),
        finder: visit.to("situacao"),
        title: name,
    };
    Ok(show(&visit, &page)?.into_response())
}
