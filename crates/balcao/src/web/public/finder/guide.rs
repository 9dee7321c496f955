//! Guides: one page for each way, from the rows in force on a day.

use super::result::Asked;
use super::rule::Rule;
use super::words::Told;
use crate::web::asking::{not_found, show};
use crate::web::parts::layout::Layout;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use domain::law::routes::RouteValues;
use domain::law::row::Row;
use domain::route::RouteId;
use service::texts::{Lang, t};

#[derive(Template)]
#[template(path = "public/finder/guide.html")]
struct Guide {
    layout: Layout,
    lang: Lang,
    title: String,
    told: Vec<About>,
    rules: Vec<Rule>,
    finder: String,
}

/// What is said of a way, or of a row that speaks for itself.
struct About {
    /// Its name, where it is not that of the page.
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
    let way = |route: RouteId| {
        (visit.to(&format!("caminhos/{}", route.code().replace('_', "-"))), told.of_route(route, ""), told.of_route(route, "-for"))
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
    let told = Told { lang, law, on };
    let name = told.of_route(route, "");
    let general = format!("route-{}", route.code().replace('_', "-"));
    // What is said of the way first, then each row that speaks for itself.
    let mut sayings = vec![general.clone()];
    for row in &rows {
        if !sayings.contains(&row.values.says()) {
            sayings.push(row.values.says());
        }
    }
    let about = |says: &String| About {
        name: if *says == general { String::new() } else { told.text(says) },
        ..about(told, says, &rows.iter().copied().filter(|row| row.values.says() == *says).collect::<Vec<_>>())
    };
    let page = Guide {
        layout: site.frame(&visit, &format!("{}: {name}", t::finder_guide(lang)), Section::Route),
        lang,
        told: sayings.iter().map(about).collect(),
        rules: rows.iter().map(|row| Rule::of(lang, &row.reference)).collect(),
        finder: visit.to("situacao"),
        title: name,
    };
    Ok(show(&visit, &page)?.into_response())
}

fn about(told: Told<'_>, says: &str, rows: &[&Row<RouteValues>]) -> About {
    let lang = told.lang;
    let text = |part: &str| told.text(&format!("{says}{part}"));
    let mut steps: Vec<String> = Vec::new();
    for step in rows.iter().flat_map(|row| told.law.steps_of(row, told.on)) {
        let words = told.text(&step.values.text);
        if !steps.contains(&words) {
            steps.push(words);
        }
    }
    About {
        name: String::new(),
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
