//! The tour: where everything is, and the role switcher, which signs one in without any proof.

use super::words::{coded, page};
use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::{Kind, Problem};
use crate::web::site::{Section, Site};
use crate::web::visit::{SESSION_COOKIE, Visit, set_cookie};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::{OfficerId, PersonId};
use domain::officer::Role;
use domain::samples::people;
use serde::Deserialize;
use service::actions::sign_in::{RESIDENT_SESSION_HOURS, switch_role};
use service::stop::Stop;
use service::texts::{Lang, t};
use store::session::Whose;
use store::{officer, request};

const SWITCH: &str = "demo/entrar";

/// Who one wants to be.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    who: String,
}

/// Somebody one can be.
struct Person {
    name: String,
    about: String,
    button: Button,
}

#[derive(Template)]
#[template(path = "demo/tour.html")]
struct TourPage {
    layout: Layout,
    lang: Lang,
    links: Vec<(String, String)>,
    action: String,
    hidden: Markup,
    residents: Vec<Person>,
    officers: Vec<Person>,
}

/// The page.
pub async fn show(State(site): State<Site>, visit: Visit) -> Response {
    match written(&site, &visit).await {
        Ok(written) => page(&visit, &written),
        Err(stop) => Problem::of(visit.lang, stop).into_response(),
    }
}

async fn written(site: &Site, visit: &Visit) -> Result<TourPage, Stop> {
    let lang = visit.lang;
    let link = |words: std::borrow::Cow<'static, str>, tail: &str| (words.into_owned(), visit.to(tail));
    Ok(TourPage {
        layout: site.frame(visit, &t::demo_tour_title(lang), Section::None),
        lang,
        links: vec![
            link(t::demo_link_home(lang), ""),
            link(t::demo_clock_title(lang), "demo/relogio"),
            link(t::demo_mailbox_title(lang), "demo/caixa"),
            link(t::demo_institutions_title(lang), "demo/vizinhos"),
            link(t::demo_link_officers(lang), "int"),
            link(t::demo_link_verify(lang), "verificar"),
        ],
        action: visit.to(SWITCH),
        hidden: visit.form_token(SWITCH),
        residents: residents(site, lang).await?,
        officers: officers(site, lang).await?,
    })
}

async fn residents(site: &Site, lang: Lang) -> Result<Vec<Person>, Stop> {
    let all = people(site.app.clock.today());
    let ids: Vec<PersonId> = all.iter().map(|sample| sample.person.id).collect();
    let stages = site.app.store.read("stages of the demonstration's people", ids, |rx, ids| {
        Box::pin(async move {
            let mut stages = Vec::new();
            for id in ids {
                let newest = request::of_person(rx, *id).await?.into_iter().next();
                stages.push(newest.map(|held| held.request.stage.code()));
            }
            Ok::<_, Stop>(stages)
        })
    });
    let told = all.iter().zip(stages.await?).map(|(sample, stage)| {
        let stage = stage.map_or_else(|| t::demo_no_request(lang).into_owned(), |code| coded(lang, "stage", code));
        let name = sample.person.full_name();
        let about = format!("{} · {stage}", sample.person.nationality);
        Person { button: be(lang, &name, format!("resident:{}", sample.person.id)), name, about }
    });
    Ok(told.collect())
}

async fn officers(site: &Site, lang: Lang) -> Result<Vec<Person>, Stop> {
    let all = site
        .app
        .store
        .read("officers of the demonstration", (), |rx, ()| Box::pin(async move { officer::all(rx).await.map_err(Stop::from) }));
    let told = all.await?.into_iter().map(|account| {
        let about = format!("{} · {}", role(lang, account.officer.role), account.officer.team);
        let name = account.officer.name;
        Person { button: be(lang, &name, format!("officer:{}", account.officer.id)), name, about }
    });
    Ok(told.collect())
}

fn role(lang: Lang, role: Role) -> String {
    coded(lang, "demo-role", role.code())
}

fn be(lang: Lang, name: &str, value: String) -> Button {
    let words = t::demo_be(lang, name).into_owned();
    Button { name: "who".to_owned(), value, ..Button::submit(words.as_str()) }.quiet()
}

/// Signs one in, as whoever was chosen.
pub async fn switch(State(site): State<Site>, posted: Posted<Wanted>) -> Response {
    let lang = posted.visit.lang;
    let Some((whose, tail)) = wanted(&posted.typed.who) else {
        return Problem::new(lang, Kind::BadForm).into_response();
    };
    let secret = match switch_role(&site.app, whose).await {
        Ok(secret) => secret,
        Err(stop) => return Problem::of(lang, stop).into_response(),
    };
    let mut response = Redirect::to(&posted.visit.to(tail)).into_response();
    if let Ok(value) = HeaderValue::from_str(&set_cookie(&site, SESSION_COOKIE, &secret, RESIDENT_SESSION_HOURS * 3_600)) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

fn wanted(who: &str) -> Option<(Whose, &'static str)> {
    match who.split_once(':')? {
        ("resident", id) => Some((Whose::Resident(id.parse::<PersonId>().ok()?), "inicio")),
        ("officer", id) => Some((Whose::Officer(id.parse::<OfficerId>().ok()?), "int/entrar")),
        _ => None,
    }
}
