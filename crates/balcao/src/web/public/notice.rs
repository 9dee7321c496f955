//! A letter on the day a month opens, for people without an account: an address, confirmed by its letter, kept until then (WINDOW-2).
//! Every answer is the same for every address; a link opens a page, and only its button acts.

use crate::web::asking::Asking;
use crate::web::caller::{Caller, Counted};
use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::form::select::{Choice, Select};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::entrance::looks_like_an_address;
use crate::web::public::prose::{Passage, Prose};
use crate::web::site::Site;
use crate::web::visit::Visit;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use domain::calendar::count::days_later;
use domain::law::deadlines::DeadlineKind;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use service::actions::wishes::{self, Confirmed};
use service::stop::Stop;
use service::texts::{format, t};
use store::wish::Told;

/// Months that one can wait for, from this one on.
const MONTHS_AHEAD: i64 = 36;

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    email: String,
    mes: String,
}

/// What a letter's link carries, and where a form led.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Link {
    #[serde(rename = "c")]
    token: String,
    #[serde(rename = "feito")]
    done: String,
}

/// The question.
pub async fn get(State(site): State<Site>, visit: Visit, Query(link): Query<Link>) -> Result<Response, Problem> {
    let lang = visit.lang;
    if link.done == "pedido" {
        return said(&site, &visit, &t::notice_asked_title(lang), &t::notice_asked_text(lang));
    }
    Ok(page(&site, &visit, &Typed::default(), &[]))
}

/// Sends the letter that asks whether the address is theirs.
pub async fn post(State(site): State<Site>, caller: Caller, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let lang = visit.lang;
    let mut wrong = Vec::new();
    if !looks_like_an_address(typed.email.trim()) {
        wrong.push(("email", t::entrance_wrong(lang).into_owned()));
    }
    let today = site.app.clock.today();
    let month = months(today).into_iter().find(|month| code(*month) == typed.mes);
    match month {
        None => wrong.push(("mes", t::notice_month_missing(lang).into_owned())),
        Some(month) if wishes::is_open(&site.app.law(), month, today) => wrong.push(("mes", t::notice_month_open(lang).into_owned())),
        Some(_) => {}
    }
    let Some(month) = month.filter(|_| wrong.is_empty()) else { return Ok(page(&site, &visit, &typed, &wrong)) };
    if let Some(until) = caller.count(&site, lang, Counted::Wish).await? {
        wrong.push(("email", t::notice_wait(lang, format::time(until)).into_owned()));
        return Ok(page(&site, &visit, &typed, &wrong));
    }
    let asked = wishes::ask(&site.app, &typed.email, month, lang.tag()).await;
    asked.map_err(|stop| Problem::of(lang, stop))?;
    once.done(&site, &visit, visit.to("avisar-me?feito=pedido")).await
}

/// What the letter's link opens: what was asked, and two buttons.
pub async fn ask(State(site): State<Site>, visit: Visit, Query(link): Query<Link>) -> Result<Response, Problem> {
    let lang = visit.lang;
    match link.done.as_str() {
        "aberto" => return said(&site, &visit, &t::notice_open_title(lang), &t::notice_open_text(lang)),
        "parou" => return said(&site, &visit, &t::notice_stopped_title(lang), &t::notice_stopped_text(lang)),
        _ => {}
    }
    let known = wishes::of_link(&site.app, &link.token).await.map_err(|stop| Problem::of(lang, stop))?;
    let Some(wish) = known else {
        return said(&site, &visit, &t::notice_gone_title(lang), &t::notice_gone_text(lang));
    };
    let month = format::month(lang, wish.month.year(), wish.month.month());
    // A token has only letters, digits, - and _: anything else found no wish.
    let token = Markup::trusted(format!("<input type=\"hidden\" name=\"c\" value=\"{}\">", link.token));
    let stop = Markup::trusted(format!("<form method=\"post\" action=\"{}\" class=\"govuk-!-margin-top-6\">", visit.to("avisar-me/parar")))
        .then(visit.form_token("avisar-me/parar"))
        .then(token.clone())
        .then(Markup::of(&Button::submit(t::notice_stop(lang).as_ref()).secondary()))
        .then(Markup::trusted("</form>"));
    if wish.confirmed_at.is_some() {
        let words = match wish.told {
            // It is deleted when the day after its last has begun.
            Some((Told::Open, _)) => {
                let last_day = days_later(domain::deadline::day_of(wish.ends_at), -1);
                t::notice_told_text(lang, format::day(lang, last_day), month.as_str())
            }
            Some((Told::Closes, _)) | None => t::notice_waits_text(lang, month.as_str()),
        };
        let passage = Passage::new(&t::notice_stop_heading(lang)).say(&t::notice_stop_text(lang)).part(stop);
        return Ok(Prose::new(&site, &visit, &t::notice_waits_title(lang), &words).with(passage).show(&visit)?.into_response());
    }
    Ok(Asking::new(&site, &visit, &t::notice_confirm_title(lang), &t::notice_confirm(lang))
        .say(t::notice_confirm_text(lang, month.as_str()).as_ref())
        .field(token)
        .then(stop)
        .show(&visit))
}

/// Confirms the address.
pub async fn confirm(State(site): State<Site>, posted: Posted<Link>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let confirmed = wishes::confirm(&site.app, &typed.token).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    let to = match confirmed {
        Confirmed::Waits(_) => format!("avisar-me/confirmar?c={}", typed.token),
        Confirmed::Open(_) => "avisar-me/confirmar?feito=aberto".to_owned(),
        Confirmed::Unknown => "avisar-me/confirmar".to_owned(),
    };
    once.done(&site, &visit, visit.to(&to)).await
}

/// Deletes it.
pub async fn stop(State(site): State<Site>, posted: Posted<Link>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    wishes::stop(&site.app, &typed.token).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    once.done(&site, &visit, visit.to("avisar-me/confirmar?feito=parou")).await
}

fn months(today: Date) -> Vec<Date> {
    let first = today.first_of_month();
    (0..MONTHS_AHEAD).filter_map(|ahead| first.checked_add(ahead.months()).ok()).collect()
}

/// `2027-04`.
fn code(month: Date) -> String {
    format!("{:04}-{:02}", month.year(), month.month())
}

fn said(site: &Site, visit: &Visit, title: &str, text: &str) -> Result<Response, Problem> {
    Ok(Prose::new(site, visit, title, text).show(visit)?.into_response())
}

fn page(site: &Site, visit: &Visit, typed: &Typed, wrong: &[(&str, String)]) -> Response {
    let lang = visit.lang;
    let marked = |field: Field, name: &str| match wrong.iter().find(|(field, _)| *field == name) {
        Some((_, words)) => field.error(&t::error_prefix(lang), words.as_str()),
        None => field,
    };
    let (law, today) = (site.app.law(), site.app.clock.today());
    let waiting = months(today).into_iter().filter(|month| !wishes::is_open(&law, *month, today));
    let mut choices = vec![Choice::new("", &t::notice_month_choose(lang))];
    choices.extend(waiting.map(|month| Choice::new(&code(month), &format::month(lang, month.year(), month.month()))));
    let month = Field::new("mes", t::notice_month(lang).as_ref()).hint(t::notice_month_hint(lang).as_ref());
    let month = Select { field: marked(month, "mes"), choices, ..Select::default() }.choose(&typed.mes);
    let email = Field::new("email", t::entrance_email(lang).as_ref()).hint(t::notice_email_hint(lang).as_ref());
    let email = Input {
        value: (!typed.email.is_empty()).then(|| typed.email.clone()),
        kind: "email",
        autocomplete: "email".to_owned(),
        inputmode: "email".to_owned(),
        spellcheck: Some(false),
        ..Input::new(marked(email, "email"))
    };
    let faults: Vec<(&str, &str)> = wrong.iter().map(|(name, words)| (*name, words.as_str())).collect();
    Asking::new(site, visit, &t::notice_title(lang), &t::notice_button(lang))
        .back(visit, "situacao/meses")
        .say(t::notice_lead(lang).as_ref())
        .field(Markup::of(&month))
        .field(Markup::of(&email))
        .then(kept(site, visit))
        .wrong(visit, &faults)
        .show(visit)
}

/// How long the address is kept, by the row of the law.
fn kept(site: &Site, visit: &Visit) -> Markup {
    let law = site.app.law();
    let days = |kind| law.deadline(kind, site.app.clock.today()).map(|term| term.values.amount).map_err(Stop::from);
    let words = match (days(DeadlineKind::NoticeKept), days(DeadlineKind::NoticeTold)) {
        (Ok(days), Ok(told)) => t::notice_kept(visit.lang, days, told).into_owned(),
        (Err(_), _) | (_, Err(_)) => String::new(),
    };
    Markup::trusted("<p class=\"bl-meta\">").then(words.as_str()).then(Markup::trusted("</p>"))
}
