//! The clock of the demonstration: business time, moved. Sign-in, sessions and certificates keep real time.

use super::street::Street;
use super::words::page;
use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::{Classes, Markup};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::{Seen, Visit};
use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::deadline::lisbon;
use domain::id::PersonId;
use domain::request::stage::Stage;
use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use service::actions::settings;
use service::stop::Stop;
use service::texts::{Lang, format, t};
use store::request;

const PAGE: &str = "demo/relogio";
/// Hour of the day to which "the last day" leads: there is still time to pay.
const LAST_DAY_HOUR: i8 = 10;

/// What was chosen or typed.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    /// A preset: an instant.
    #[serde(default)]
    to: String,
    /// `2026-12-24T10:00`, in Lisbon.
    #[serde(default)]
    at: String,
}

#[derive(Template)]
#[template(path = "demo/clock.html")]
struct ClockPage {
    layout: Layout,
    lang: Lang,
    now: String,
    summary: Option<ErrorSummary>,
    action: String,
    hidden: Markup,
    presets: Vec<Button>,
    at: Input,
    go: Button,
}

/// Why the clock was not moved.
#[derive(Debug, Clone, Copy)]
enum Wrong {
    /// It is no day and time.
    Unreadable,
    /// The law has no rows for that day.
    Outside,
}

/// The page.
pub async fn show(State(site): State<Site>, visit: Visit) -> Response {
    answered(&site, &visit, &Typed::default(), None).await
}

/// Moves the clock.
pub async fn set(State(site): State<Site>, Extension(street): Extension<Street>, posted: Posted<Typed>) -> Response {
    let Posted { visit, typed, once } = posted;
    let Some(instant) = instant(&typed) else { return answered(&site, &visit, &typed, Some(Wrong::Unreadable)).await };
    match settings::move_demo_clock(&site.app, instant).await {
        Ok(true) => street.waker.notify_one(),
        Ok(false) => return answered(&site, &visit, &typed, Some(Wrong::Outside)).await,
        Err(stop) => return Problem::of(visit.lang, stop).into_response(),
    }
    match once.done(&site, &visit, visit.to(PAGE)).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    }
}

fn instant(typed: &Typed) -> Option<Timestamp> {
    if !typed.to.is_empty() {
        return typed.to.parse().ok();
    }
    let local: DateTime = typed.at.trim().parse().ok()?;
    local.to_zoned(lisbon()).ok().map(|at| at.timestamp())
}

async fn answered(site: &Site, visit: &Visit, typed: &Typed, wrong: Option<Wrong>) -> Response {
    match written(site, visit, typed, wrong).await {
        Ok(written) if wrong.is_some() => (StatusCode::UNPROCESSABLE_ENTITY, page(visit, &written)).into_response(),
        Ok(written) => page(visit, &written),
        Err(stop) => Problem::of(visit.lang, stop).into_response(),
    }
}

fn words(site: &Site, lang: Lang, wrong: Wrong) -> String {
    match wrong {
        Wrong::Unreadable => t::demo_clock_wrong(lang).into_owned(),
        Wrong::Outside => {
            let (first, last) = site.app.law().known_days();
            t::demo_clock_outside(lang, format::day(lang, first), format::day(lang, last)).into_owned()
        }
    }
}

async fn written(site: &Site, visit: &Visit, typed: &Typed, wrong: Option<Wrong>) -> Result<ClockPage, Stop> {
    let (lang, now) = (visit.lang, site.app.clock.now());
    let heading = t::demo_clock_title(lang);
    let words = wrong.map(|wrong| words(site, lang, wrong));
    let title = if wrong.is_some() { format!("{} {heading}", t::error_prefix(lang)) } else { heading.into_owned() };
    let mut field = Field::new("at", t::demo_clock_at(lang).as_ref()).hint(t::demo_clock_at_hint(lang).as_ref());
    if let Some(words) = &words {
        field = field.error(&t::error_prefix(lang), words.as_str());
    }
    let local = now.to_zoned(lisbon()).strftime("%Y-%m-%dT%H:%M").to_string();
    let value = if wrong.is_some() && !typed.at.is_empty() { typed.at.clone() } else { local };
    Ok(ClockPage {
        layout: site.frame(visit, &title, Section::None),
        lang,
        now: format::instant(lang, now),
        summary: words.map(|words| ErrorSummary::new(t::error_summary_title(lang).as_ref(), [("at", words.as_str())])),
        action: visit.to(PAGE),
        hidden: visit.form_token(PAGE),
        presets: presets(site, visit, now).await?,
        at: Input { kind: "datetime-local", value: Some(value), classes: Classes::from("govuk-input--width-20"), ..Input::new(field) },
        go: Button::submit(t::demo_clock_go(lang).as_ref()),
    })
}

/// An hour, a day, a week, a month; for a resident who has to pay, also when they may and on which day at last.
async fn presets(site: &Site, visit: &Visit, now: Timestamp) -> Result<Vec<Button>, Stop> {
    let lang = visit.lang;
    let after = |hours: i64| now.checked_add(SignedDuration::from_hours(hours)).unwrap_or(now);
    let mut all = vec![
        (t::demo_clock_hour(lang), after(1)),
        (t::demo_clock_day(lang), after(24)),
        (t::demo_clock_week(lang), after(7 * 24)),
        (t::demo_clock_month(lang), after(30 * 24)),
    ];
    if let Seen::Resident { who, .. } = &visit.seen
        && let Some((payable, last)) = to_pay(site, who.person()).await?
    {
        all.push((t::demo_clock_payable(lang), payable));
        all.push((t::demo_clock_last_day(lang), last));
    }
    let button = |words: &str, at: Timestamp| Button { name: "to".to_owned(), value: at.to_string(), ..Button::submit(words) }.secondary();
    Ok(all.iter().map(|(words, at)| button(words.as_ref(), *at)).collect())
}

async fn to_pay(site: &Site, person: PersonId) -> Result<Option<(Timestamp, Timestamp)>, Stop> {
    let cases = site
        .app
        .store
        .read("cases of visitor", person, |rx, person| Box::pin(async move { request::of_person(rx, *person).await.map_err(Stop::from) }));
    Ok(cases.await?.into_iter().find_map(|held| match held.request.stage {
        Stage::AwaitingPayment { slip, .. } => {
            let last = slip.due_on.at(LAST_DAY_HOUR, 0, 0, 0).to_zoned(lisbon()).ok()?;
            Some((slip.payable_from, last.timestamp()))
        }
        _ => None,
    }))
}
