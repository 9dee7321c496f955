//! Who looked at the person's data: who, when, what, why.

use crate::web::parts::case::timeline::{Moment, Timeline, When};
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::resident::sheet::Sheet;
use crate::web::site::{Section, Site};
use crate::web::views::words::hyphens;
use crate::web::visit::Signed;
use axum::extract::State;
use axum::response::Response;
use domain::id::RequestId;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, has, t};
use std::collections::BTreeMap;
use store::access::{self, Look};
use store::request;

/// The page.
pub async fn get(State(site): State<Site>, signed: Signed) -> Result<Response, Problem> {
    let Signed { visit, who } = signed;
    let lang = visit.lang;
    let read = site.app.store.read("who looked at a person's data", who.person(), |rx, person| {
        Box::pin(async move {
            let looks = access::of_person(rx, *person).await?;
            let requests = request::of_person(rx, *person).await?;
            Ok::<_, Stop>((looks, requests))
        })
    });
    let (looks, requests) = read.await.map_err(|stop| Problem::of(lang, stop))?;
    let references: BTreeMap<RequestId, String> =
        requests.into_iter().map(|held| (held.request.id, held.request.reference.to_string())).collect();
    let moments: Vec<Moment> = looks.iter().map(|(look, name)| moment(lang, look, name, &references)).collect();
    let sheet = Sheet::new(&site, &visit, Section::Situation, t::after_looks_title(lang))
        .back(&t::after_proofs_back(lang), visit.to("inicio"))
        .say(&t::after_looks_lead(lang));
    let sheet = if moments.is_empty() {
        sheet.say(&t::after_looks_none(lang))
    } else {
        sheet.part(Markup::of(&Timeline {
            ahead_heading: String::new(),
            ahead: Vec::new(),
            past_heading: t::after_looks_heading(lang).into_owned(),
            past: moments,
        }))
    };
    sheet.show(&visit)
}

fn moment(lang: Lang, look: &Look, name: &str, references: &BTreeMap<RequestId, String>) -> Moment {
    let what = coded(lang, "look-what", &look.what);
    let name = if name.is_empty() { t::after_looks_someone(lang).into_owned() } else { name.to_owned() };
    let mut text = Markup::from(t::after_looks_why(lang, coded(lang, "look-reason", &look.reason)).as_ref());
    if let Some(reference) = look.request.and_then(|id| references.get(&id)) {
        text = text.then(Markup::trusted("<br>")).then(t::case_caption(lang, reference.as_str()).as_ref());
    }
    Moment {
        heading: t::after_looks_saw(lang, name, what).as_ref().into(),
        when: Some(When { words: format::instant(lang, look.at).into(), machine: look.at.to_string() }),
        text,
        ..Moment::default()
    }
}

/// The words of a code; what an officer wrote stands as it is.
fn coded(lang: Lang, prefix: &str, code: &str) -> String {
    let key = format!("{prefix}-{}", hyphens(code));
    if has(&key) { by_key(lang, &key, &Args::none()).unwrap_or_default().into_owned() } else { code.to_owned() }
}
