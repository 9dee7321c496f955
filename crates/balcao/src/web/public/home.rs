//! The front page: one way to begin, four tasks, which months are open.

use crate::web::asking::show;
use crate::web::parts::icon::Icon;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::term::months::{Month, Months};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::State;
use axum::response::Html;
use domain::law::Law;
use domain::law::windows::Window;
use jiff::ToSpan;
use jiff::civil::Date;
use service::texts::{Lang, format, t};
use std::borrow::Cow;

/// The basis whose months the front page shows: the most common one that is served.
const BASIS_SHOWN: &str = "88-1";
/// How many months it shows.
const MONTHS_SHOWN: i64 = 6;

struct Task {
    icon: Icon,
    words: Cow<'static, str>,
    href: String,
    text: Cow<'static, str>,
}

#[derive(Template)]
#[template(path = "public/home.html")]
struct Home {
    layout: Layout,
    lang: Lang,
    route: String,
    scams: String,
    status: String,
    tasks: Vec<Task>,
    months: Months,
    facts: Vec<(Icon, Markup)>,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let today = site.app.clock.today();
    let task = |icon, words, tail: &str, text| Task { icon, words, href: visit.to(tail), text };
    let tasks = vec![
        task(Icon::Document, t::home_task_continue(lang), "inicio", t::home_task_continue_text(lang)),
        task(Icon::Calendar, t::home_task_pay(lang), "inicio", t::home_task_pay_text(lang)),
        task(Icon::Shield, t::home_task_prove(lang), "comprovativos", t::home_task_prove_text(lang)),
        task(Icon::Eye, t::home_task_verify(lang), "verificar", t::home_task_verify_text(lang)),
    ];
    let mut layout = site.frame(&visit, &t::home_title(lang), Section::None);
    layout.title = t::home_title(lang).into_owned();
    show(
        &visit,
        &Home {
            layout,
            lang,
            route: visit.to("situacao"),
            scams: visit.to("burlas"),
            status: visit.to("estado"),
            tasks,
            months: Months { months: months(&site.app.law(), lang, today) },
            facts: vec![(Icon::Calendar, t::home_fact_months(lang).as_ref().into())],
        },
    )
}

fn months(law: &Law, lang: Lang, today: Date) -> Vec<Month> {
    let first = today.first_of_month();
    let all = (0..MONTHS_SHOWN).filter_map(|ahead| first.checked_add(ahead.months()).ok());
    all.map(|month| {
        let window = law.window(BASIS_SHOWN, month.last_of_month(), today);
        let state = match &window {
            Window::Open { .. } => t::month_open(lang),
            Window::NotYet { opens_on: Some(day), .. } => t::month_opens(lang, format::day_short(lang, *day)),
            _ => t::month_not_set(lang),
        };
        let open = matches!(window, Window::Open { .. });
        Month { name: format::month(lang, month.year(), month.month()), state: state.into_owned(), open }
    })
    .collect()
}
