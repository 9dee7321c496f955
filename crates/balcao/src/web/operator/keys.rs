//! The keys that sign proofs and papers: which there are, a new one, and the end of one.

use crate::web::asking::{Asking, not_found, show};
use crate::web::form::Posted;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::input::Input;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::visit::{Staff, Visit};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{Html, Response};
use seal::keys::KeyId;
use serde::Deserialize;
use service::actions::keys::{self, NotRetired, RETIRED_WHY_MAX_CHARS, may_retire};
use service::actors::Administer;
use service::stop::Stop;
use service::texts::arg::Number;
use service::texts::{Lang, format, t};
use store::setting::{self, SigningKey};

const PAGE: &str = "admin/chaves";
const RETIRE: &str = "admin/chaves/retirar";

#[derive(Template)]
#[template(path = "operator/keys.html")]
struct Keys {
    layout: Layout,
    lang: Lang,
    table: Table,
    retire: Vec<(String, String)>,
    action: String,
    hidden: Markup,
    button: Button,
}

/// Nothing is typed.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Which key is retired, and why.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    chave: String,
    motivo: String,
}

/// The page.
pub async fn get(State(site): State<Site>, staff: Staff<Administer>) -> Result<Html<String>, Problem> {
    let visit = staff.visit;
    let lang = visit.lang;
    let all = all(&site, lang).await?;
    let retirable = all.iter().filter(|key| may(&site, &all, key).is_ok()).map(name);
    let retire = retirable.map(|key| (t::keys_retire(lang, key.as_str()).into_owned(), visit.to(&format!("{RETIRE}?chave={key}"))));
    let page = Keys {
        layout: site.frame(&visit, &t::keys_title(lang), Section::Operator),
        lang,
        table: table(&site, lang, &all),
        retire: retire.collect(),
        action: visit.to(PAGE),
        hidden: visit.form_token(PAGE),
        button: Button::submit(t::keys_button(lang).as_ref()),
    };
    show(&visit, &page)
}

/// Makes a new key; the ones before stay published.
pub async fn post(State(site): State<Site>, staff: Staff<Administer>, posted: Posted<Nothing>) -> Result<Response, Problem> {
    let visit = posted.visit;
    keys::rotate(&site.app, &staff.who).await.map_err(|stop| Problem::of(visit.lang, stop))?;
    posted.once.done(&site, &visit, visit.to(PAGE)).await
}

/// Asks whether a key is to be retired, and why.
pub async fn ask(State(site): State<Site>, staff: Staff<Administer>, Query(typed): Query<Typed>) -> Result<Response, Problem> {
    let visit = staff.visit;
    let all = all(&site, visit.lang).await?;
    let key = all.iter().find(|key| name(key) == typed.chave && may(&site, &all, key).is_ok());
    let key = key.ok_or_else(|| not_found(&visit))?;
    let key = KeyId::new(&key.signer, &key.reference).map_err(|_| not_found(&visit))?;
    Ok(question(&site, &visit, &key, "", None))
}

/// Retires it.
pub async fn retire(State(site): State<Site>, staff: Staff<Administer>, posted: Posted<Typed>) -> Result<Response, Problem> {
    let Posted { visit, typed, once } = posted;
    let lang = visit.lang;
    let key = KeyId::parse(&typed.chave).map_err(|_| not_found(&visit))?;
    let wrong = |words: &str| Ok(question(&site, &visit, &key, &typed.motivo, Some(words)));
    match keys::retire(&site.app, &staff.who, key.clone(), &typed.motivo).await {
        Ok(()) => once.done(&site, &visit, visit.to(PAGE)).await,
        Err(NotRetired::NoReason) => wrong(&t::keys_retire_why_missing(lang, limit())),
        Err(NotRetired::SignsToday) => wrong(&t::keys_retire_signs_today(lang)),
        Err(NotRetired::Before) => wrong(&t::keys_retire_before(lang)),
        Err(NotRetired::Unknown) => Err(not_found(&visit)),
        Err(NotRetired::Stopped(stop)) => Err(Problem::of(lang, stop)),
    }
}

async fn all(site: &Site, lang: Lang) -> Result<Vec<SigningKey>, Problem> {
    let all = site.app.store.read("signing keys", (), |rx, ()| Box::pin(async move { setting::keys(rx).await }));
    all.await.map_err(|error| Problem::of(lang, Stop::from(error)))
}

fn name(key: &SigningKey) -> String {
    format!("{}-{}", key.signer, key.reference)
}

fn may(site: &Site, all: &[SigningKey], key: &SigningKey) -> Result<(), NotRetired> {
    let id = KeyId::new(&key.signer, &key.reference).map_err(|_| NotRetired::Unknown)?;
    may_retire(all, &id, &site.app.config.signer, site.app.clock.today())
}

fn table(site: &Site, lang: Lang, all: &[SigningKey]) -> Table {
    let day = |at| format::day(lang, domain::deadline::day_of(at));
    let state = |key: &SigningKey| match (&key.retired, may(site, all, key)) {
        (Some(retired), _) => t::keys_retired(lang, day(retired.at), retired.why.as_str()).into_owned(),
        (None, Err(NotRetired::SignsToday)) => t::keys_signs(lang).into_owned(),
        (None, _) => t::keys_published(lang).into_owned(),
    };
    let row = |key: &SigningKey| [name(key), day(key.not_before), day(key.expires), state(key)];
    let head = [t::keys_name(lang), t::keys_from(lang), t::keys_until(lang), t::keys_state(lang)];
    Table {
        caption: t::keys_caption(lang).as_ref().into(),
        head: Some(head.iter().map(|text| Cell::new(text.as_ref())).collect()),
        rows: all.iter().map(|key| row(key).iter().map(|text| Cell::new(text.as_str())).collect()).collect(),
        first_cell_is_header: true,
        ..Table::default()
    }
}

fn question(site: &Site, visit: &Visit, key: &KeyId, why: &str, wrong: Option<&str>) -> Response {
    let lang = visit.lang;
    let field = Field::new("motivo", t::keys_retire_why(lang).as_ref()).hint(t::keys_retire_why_hint(lang, limit()).as_ref());
    let field = match wrong {
        Some(words) => field.error(&t::error_prefix(lang), words),
        None => field,
    };
    // A key's name has only letters, digits and a hyphen.
    let which = Markup::trusted(format!("<input type=\"hidden\" name=\"chave\" value=\"{key}\">"));
    let why = Input { value: Some(why.to_owned()).filter(|why| !why.is_empty()), ..Input::new(field) };
    let faults: Vec<(&str, &str)> = wrong.map(|words| ("motivo", words)).into_iter().collect();
    Asking::new(site, visit, &t::keys_retire_title(lang, key.to_string()), &t::keys_retire_go(lang))
        .within(site, visit, Section::Operator)
        .back(visit, PAGE)
        .say(t::keys_retire_lead(lang).as_ref())
        .field(which)
        .field(Markup::of(&why))
        .wrong(visit, &faults)
        .show(visit)
}

fn limit() -> Number {
    Number(i64::try_from(RETIRED_WHY_MAX_CHARS).unwrap_or(i64::MAX))
}
