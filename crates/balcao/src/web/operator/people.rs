//! Members of staff: who there is, and somebody new. What the new one signs in with is shown once.

use crate::web::asking::Asking;
use crate::web::form::Posted;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group, Line};
use crate::web::parts::form::input::Input;
use crate::web::parts::form::radios::Radios;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::inset_text::InsetText;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::{Staff, Visit};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::id::OfficerId;
use domain::officer::{Officer, Role};
use serde::Deserialize;
use service::actions::settings::{AddedBy, NotAdded, add_officer};
use service::actions::sign_in::normal_address;
use service::actors::{Administer, With};
use service::officers;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, t};
use store::officer::{self, Account};

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    nome: String,
    email: String,
    papel: String,
    equipa: String,
    palavra: String,
}

/// The page.
pub async fn get(State(site): State<Site>, staff: Staff<Administer>) -> Result<Response, Problem> {
    page(&site, &staff.visit, &Typed::default(), &[], None).await
}

/// Adds somebody.
pub async fn post(State(site): State<Site>, staff: Staff<Administer>, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let lang = visit.lang;
    let mut wrong = Vec::new();
    for (name, value) in [("nome", &typed.nome), ("email", &typed.email)] {
        if value.trim().is_empty() || value.chars().count() > 200 {
            wrong.push((name, t::people_missing(lang).into_owned()));
        }
    }
    let role = Role::from_code(&typed.papel);
    if role.is_none() {
        wrong.push(("papel", t::people_role_missing(lang).into_owned()));
    }
    let Some(role) = role.filter(|_| wrong.is_empty()) else { return page(&site, &visit, &typed, &wrong, None).await };
    match add(&site, lang, staff.who, role, &typed).await {
        Ok(secret) => {
            // The secret is shown in this answer only; the same form again leads to the list.
            once.done(&site, &visit, visit.to(&visit.tail)).await?;
            page(&site, &visit, &Typed::default(), &[], Some(secret)).await
        }
        Err(Trouble::Field(field, words)) => page(&site, &visit, &typed, &[(field, words)], None).await,
        Err(Trouble::Stopped(stop)) => Err(Problem::of(lang, stop)),
    }
}

/// What keeps somebody from being added: something to be mended in a field, or anything else.
enum Trouble {
    Field(&'static str, String),
    Stopped(Stop),
}

async fn add(site: &Site, lang: Lang, who: With<Administer>, role: Role, typed: &Typed) -> Result<String, Trouble> {
    let (app, password) = (site.app.clone(), typed.palavra.clone());
    let hashed = tokio::task::spawn_blocking(move || officers::hash_password(&password, app.chance)).await;
    let hashed = hashed.map_err(|error| Trouble::Stopped(Stop::Fault(error.to_string())))?;
    let password_hash = hashed.map_err(|_| Trouble::Field("palavra", t::people_password_short(lang).into_owned()))?;
    let secret: [u8; 20] = site.app.chance.bytes();
    let sealed = officers::seal_secret(site.app.signing.vault(), &secret, site.app.chance);
    let account = Account {
        officer: Officer {
            id: OfficerId(site.app.chance.id()),
            name: typed.nome.trim().to_owned(),
            role,
            team: typed.equipa.trim().to_owned(),
        },
        email: normal_address(&typed.email),
        password_hash,
        totp_secret: sealed.map_err(|error| Trouble::Stopped(Stop::Fault(error.to_string())))?,
        totp_last_step: 0,
        active: true,
    };
    add_officer(&site.app, &AddedBy::Administrator(who), account).await.map_err(|not| match not {
        NotAdded::AddressTaken => Trouble::Field("email", t::people_email_taken(lang).into_owned()),
        NotAdded::Stopped(stop) => Trouble::Stopped(stop),
    })?;
    Ok(officers::secret_text(&secret))
}

async fn page(site: &Site, visit: &Visit, typed: &Typed, wrong: &[(&str, String)], secret: Option<String>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let all = site.app.store.read("officers", (), |rx, ()| Box::pin(async move { officer::all(rx).await }));
    let all = all.await.map_err(|error| Problem::of(lang, Stop::from(error)))?;
    let error = |name: &str| wrong.iter().find(|(field, _)| *field == name).map(|(_, words)| words.as_str());
    let text = |name: &str, label: &str, value: &str, kind: &'static str| {
        let field = Field::new(name, label);
        let field = match error(name) {
            Some(words) => field.error(&t::error_prefix(lang), words),
            None => field,
        };
        Markup::of(&Input { value: (!value.is_empty()).then(|| value.to_owned()), kind, ..Input::new(field) })
    };
    let roles = Group::new("papel", Fieldset::new(t::people_role(lang).as_ref()));
    let roles = match error("papel") {
        Some(words) => roles.error(&t::error_prefix(lang), words),
        None => roles,
    };
    let lines = Role::ALL.map(|role| Line::Choice(Box::new(Choice::new(role.code(), role_words(lang, role).as_str()))));
    let roles = Radios { group: roles, lines: lines.to_vec() }.choose(&[typed.papel.as_str()]);
    let faults: Vec<(&str, &str)> = wrong.iter().map(|(name, words)| (*name, words.as_str())).collect();
    let mut asking = Asking::new(site, visit, &t::people_title(lang), &t::people_button(lang)).within(site, visit, Section::Operator);
    if let Some(secret) = secret {
        let words = Markup::from(t::people_added(lang).as_ref()).then(" ").then(Markup::reference(&secret));
        asking = asking.say(Markup::of(&InsetText { text: words, ..InsetText::default() }));
    }
    let page = asking
        .field(text("nome", &t::people_name(lang), &typed.nome, "text"))
        .field(text("email", &t::people_email(lang), &typed.email, "email"))
        .field(text("equipa", &t::people_team(lang), &typed.equipa, "text"))
        .field(Markup::of(&roles))
        .field(text("palavra", &t::people_password(lang), "", "password"))
        .then(Markup::of(&table(lang, &all)))
        .wrong(visit, &faults);
    Ok(page.show(visit).into_response())
}

fn role_words(lang: Lang, role: Role) -> String {
    let key = format!("role-{}", role.code().replace('_', "-"));
    by_key(lang, &key, &Args::none()).unwrap_or_default().into_owned()
}

fn table(lang: Lang, all: &[Account]) -> Table {
    let head = [t::people_name(lang), t::people_role(lang), t::people_team(lang)];
    let rows = all.iter().map(|account| {
        let officer = &account.officer;
        [officer.name.clone(), role_words(lang, officer.role), officer.team.clone()].iter().map(|text| Cell::new(text.as_str())).collect()
    });
    Table {
        caption: t::people_caption(lang).as_ref().into(),
        head: Some(head.iter().map(|text| Cell::new(text.as_ref())).collect()),
        rows: rows.collect(),
        first_cell_is_header: true,
        ..Table::default()
    }
}
