//! Finding one's record by what is on the card: permit number, birth date and one more number.

use crate::web::asking::Asking;
use crate::web::form::Posted;
use crate::web::parts::case::act::Act;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::input::Input;
use crate::web::parts::markup::{Classes, Markup};
use crate::web::problem::Problem;
use crate::web::public::code::signed_in;
use crate::web::public::entrance::{Towards, towards};
use crate::web::site::Site;
use crate::web::views::words::no_such_day;
use crate::web::visit::{CODE_COOKIE, Visit, cookie};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use serde::Deserialize;
use service::actions::attempts::{self, Tried};
use service::actions::sign_in::{self, Claim, Claimed};
use service::texts::t;

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    titulo: String,
    #[serde(rename = "nascimento-day")]
    day: String,
    #[serde(rename = "nascimento-month")]
    month: String,
    #[serde(rename = "nascimento-year")]
    year: String,
    numero: String,
    #[serde(rename = "para")]
    tail: String,
}

/// The question.
pub async fn get(State(site): State<Site>, visit: Visit, headers: HeaderMap, Query(to): Query<Towards>) -> Result<Response, Problem> {
    let secret = cookie(&headers, CODE_COOKIE).unwrap_or_default();
    let may = sign_in::may_claim(&site.app, &secret).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    if !may {
        return Ok(Redirect::to(&visit.to("entrar")).into_response());
    }
    let typed = Typed { tail: to.tail().to_owned(), ..Typed::default() };
    Ok(page(&site, &visit, &typed, &[], None))
}

/// Finds the record.
pub async fn post(State(site): State<Site>, headers: HeaderMap, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, .. } = posted;
    let lang = visit.lang;
    let fault = |stop| Problem::of(lang, stop);
    let secret = cookie(&headers, CODE_COOKIE).unwrap_or_default();
    let mut wrong = Vec::new();
    if typed.titulo.trim().is_empty() {
        wrong.push(("titulo", t::claim_permit_missing(lang).into_owned()));
    }
    let born_on = date(&typed, site.app.clock.today());
    if born_on.is_none() {
        let none = no_such_day(lang, [&typed.day, &typed.month, &typed.year]);
        wrong.push(("nascimento", none.unwrap_or_else(|| t::claim_birth_wrong(lang).into_owned())));
    }
    if typed.numero.trim().is_empty() {
        wrong.push(("numero", t::claim_other_missing(lang).into_owned()));
    }
    let Some(born_on) = born_on.filter(|_| wrong.is_empty()) else {
        return Ok(page(&site, &visit, &typed, &wrong, None));
    };
    let said = Claim { permit_number: typed.titulo.clone(), born_on, other: typed.numero.clone() };
    let claimed = sign_in::claim(&site.app, &secret, said).await.map_err(fault)?;
    let wrong = match claimed {
        Claimed::In(token) => return Ok(signed_in(&site, &visit, &token, &typed.tail)),
        Claimed::Spent => return Ok(Redirect::to(&visit.to("entrar")).into_response()),
        Claimed::Differs(fields) => fields
            .into_iter()
            .map(|field| match field {
                "born_on" => ("nascimento", t::claim_birth_differs(lang).into_owned()),
                _ => ("numero", t::claim_other_differs(lang).into_owned()),
            })
            .collect(),
        Claimed::NotFound => vec![("titulo", t::claim_not_found(lang).into_owned())],
    };
    // Kept as an attempt: whoever is late because we could not find them can show it.
    let tried = Tried {
        tried: "find_record".to_owned(),
        answered: "not_found".to_owned(),
        person: None,
        request: None,
        rules: Vec::new(),
        from: sign_in::hash(&secret),
    };
    let attempt = attempts::record(&site.app, tried).await.map_err(fault)?;
    Ok(page(&site, &visit, &typed, &wrong, Some(&attempt.number)))
}

fn date(typed: &Typed, today: Date) -> Option<Date> {
    let year: i16 = typed.year.trim().parse().ok()?;
    let month: i8 = typed.month.trim().parse().ok()?;
    let day: i8 = typed.day.trim().parse().ok()?;
    Date::new(year, month, day).ok().filter(|born| *born < today && year > 1900)
}

fn page(site: &Site, visit: &Visit, typed: &Typed, wrong: &[(&str, String)], attempt: Option<&str>) -> Response {
    let lang = visit.lang;
    let error = |name: &str| wrong.iter().find(|(field, _)| *field == name).map(|(_, words)| words.as_str());
    let prefix = t::error_prefix(lang);
    let marked = |field: Field, name: &str| match error(name) {
        Some(words) => field.error(&prefix, words),
        None => field,
    };
    let text = |name: &str, label: &str, hint: &str, value: &str| {
        let field = marked(Field::new(name, label).hint(hint), name);
        let input = Input {
            value: (!value.is_empty()).then(|| value.to_owned()),
            classes: Classes::from("govuk-input--width-20"),
            spellcheck: Some(false),
            ..Input::new(field)
        };
        Markup::of(&input)
    };
    let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
    let mut born = DateInput::new(
        "nascimento",
        Fieldset::new(t::claim_birth(lang).as_ref()),
        [&words[0], &words[1], &words[2]],
        [&typed.day, &typed.month, &typed.year],
    );
    if let Some(words) = error("nascimento") {
        born.group = born.group.error(&prefix, words);
    }
    let faults: Vec<(&str, &str)> =
        wrong.iter().map(|(name, words)| (if *name == "nascimento" { "nascimento-day" } else { *name }, words.as_str())).collect();
    Asking::new(site, visit, &t::claim_title(lang), &t::claim_button(lang))
        .say(t::claim_lead(lang).as_ref())
        .field(text("titulo", &t::claim_permit(lang), &t::claim_permit_hint(lang), &typed.titulo))
        .field(Markup::of(&born))
        .field(text("numero", &t::claim_other(lang), &t::claim_other_hint(lang), &typed.numero))
        .field(towards(&typed.tail))
        .then(attempt.map(|number| proof_of(visit, number)).unwrap_or_default())
        .wrong(visit, &faults)
        .show(visit)
}

/// The way to the signed proof that one tried.
fn proof_of(visit: &Visit, number: &str) -> Markup {
    let keep = Act::link(t::refusal_proof_keep(visit.lang).as_ref(), visit.to(&format!("tentativas/{number}.pdf")));
    Markup::trusted("<p class=\"govuk-body\">")
        .then(t::refusal_proof_text(visit.lang).as_ref())
        .then(Markup::trusted("</p>"))
        .then(Markup::of(&keep))
}
