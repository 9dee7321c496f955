//! What is kept, why, for how long, and who sees it.

use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Row, SummaryList};
use crate::web::problem::Problem;
use crate::web::public::prose::{Passage, Prose};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::State;
use axum::response::Html;
use service::actions::sign_in::RESIDENT_SESSION_HOURS;
use service::texts::{Lang, format, t};
use std::borrow::Cow;
use store::session::COUNTS_KEPT_DAYS;

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Html<String>, Problem> {
    let lang = visit.lang;
    let who = [t::privacy_who_you(lang), t::privacy_who_staff(lang), t::privacy_who_others(lang), t::privacy_who_nobody(lang)];
    Prose::new(&site, &visit, &t::privacy_title(lang), &t::privacy_lead(lang, site.app.config.owner.as_str()))
        .with(Passage::new(&t::privacy_what(lang)).part(Markup::of(&kept(lang))))
        .with(Passage::new(&t::privacy_who(lang)).points(who))
        .with(Passage::new(&t::privacy_safe(lang)).say(&t::privacy_safe_text(lang)))
        .with(Passage::new(&t::privacy_rights(lang)).say(&t::privacy_rights_text(lang)))
        .show(&visit)
}

/// Rows, not a table: three columns of sentences do not fit a telephone.
fn kept(lang: Lang) -> SummaryList {
    let row = |what: Cow<'static, str>, why: Cow<'static, str>, long: Cow<'static, str>| {
        let labelled = |label: Cow<'static, str>, words: &str| {
            Markup::trusted("<p class=\"govuk-body\">").then(Markup::strong(&label)).then(": ").then(words).then(Markup::trusted("</p>"))
        };
        Row::new(what.as_ref(), labelled(t::privacy_why(lang), &why).then(labelled(t::privacy_long(lang), &long)))
    };
    let hours = format::number(lang, RESIDENT_SESSION_HOURS);
    let days = format::number(lang, COUNTS_KEPT_DAYS);
    SummaryList::new(vec![
        row(t::privacy_case(lang), t::privacy_case_why(lang), t::privacy_case_long(lang)),
        row(t::privacy_session(lang), t::privacy_session_why(lang), t::privacy_session_long(lang, hours)),
        row(t::privacy_counts(lang), t::privacy_counts_why(lang), t::privacy_counts_long(lang, days)),
        row(t::privacy_answers(lang), t::privacy_answers_why(lang), t::privacy_answers_long(lang)),
    ])
}
