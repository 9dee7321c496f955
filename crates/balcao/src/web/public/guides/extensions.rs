//! What an expired permit is worth in Portugal and abroad on a day, and the chain of acts that say so (PROOF-5).

use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::source::source;
use crate::web::site::Site;
use crate::web::views::words::no_such_day;
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::law::Law;
use domain::law::extensions::Worth;
use domain::law::row::RowRef;
use jiff::civil::Date;
use serde::Deserialize;
use service::law::ruled::ruled;
use service::stop::Stop;
use service::texts::{Lang, format, t};

const EXPIRES: &str = "caduca";

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    em: String,
    #[serde(default, rename = "caduca-day")]
    day: String,
    #[serde(default, rename = "caduca-month")]
    month: String,
    #[serde(default, rename = "caduca-year")]
    year: String,
}

/// What the permit is worth.
struct Answer {
    here: Note,
    abroad: Option<Note>,
    proofs: Vec<String>,
    source: Markup,
}

/// An act of the chain.
struct Link {
    words: String,
    basis: String,
    days: String,
}

#[derive(Template)]
#[template(path = "public/guides/extensions.html")]
struct Extensions {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    action: String,
    day: Option<Date>,
    question: DateInput,
    button: Button,
    answer: Option<Answer>,
    chain: Vec<Link>,
    chain_source: Markup,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let law = &site.app.law();
    let typed = [asked.day.as_str(), &asked.month, &asked.year];
    let expires = date(typed);
    let wrong = typed.iter().any(|part| !part.is_empty()) && expires.is_none();
    let words = no_such_day(lang, typed).unwrap_or_else(|| t::guides_extensions_expires_wrong(lang).into_owned());
    let faults: Vec<(&str, &str)> = if wrong { vec![("caduca-day", &words)] } else { Vec::new() };
    let frame = Frame::new(&visit, &t::guides_extensions_title(lang), &t::guides_extensions_lead(lang), &as_of).wrong(lang, &faults);
    let answer = expires.map(|expires| answer(law, lang, expires, as_of.day)).transpose();
    let chain = answer.and_then(|answer| Ok((answer, chain(law, lang, as_of.day)?)));
    let (answer, (chain, chain_source)) = chain.map_err(|stop| Problem::of(lang, stop))?;
    let page = Extensions {
        layout: frame.layout(&site, &visit),
        frame,
        lang,
        action: visit.to(&visit.tail),
        day: as_of.chosen.then_some(as_of.day),
        question: question(lang, typed, wrong.then_some(words.as_str())),
        button: Button::submit(t::guides_extensions_button(lang).as_ref()),
        answer,
        chain,
        chain_source,
    };
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

fn date([day, month, year]: [&str; 3]) -> Option<Date> {
    let date = Date::new(year.trim().parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?).ok()?;
    Some(date).filter(|date| (2007..=2060).contains(&date.year()))
}

fn question(lang: Lang, typed: [&str; 3], wrong: Option<&str>) -> DateInput {
    let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
    let labels = [words[0].as_ref(), words[1].as_ref(), words[2].as_ref()];
    let mut question = DateInput::new(EXPIRES, Fieldset::new(t::guides_extensions_expires(lang).as_ref()), labels, typed);
    question.group = question.group.hint(t::situation_expires_hint(lang).as_ref());
    if let Some(words) = wrong {
        question.group = question.group.error(&t::error_prefix(lang), words);
    }
    question
}

fn answer(law: &Law, lang: Lang, expires: Date, on: Date) -> Result<Answer, Stop> {
    let extension = law.extension(expires, on);
    let day = |day| format::day(lang, day);
    let mut used: Vec<&RowRef> = extension.with_proof.iter().map(|(_, _, row)| row).collect();
    let here = match &extension.worth {
        Worth::NotExpired => {
            Note::new(Tone::Good, t::guides_extensions_valid(lang).as_ref(), t::guides_extensions_valid_text(lang, day(expires)).as_ref())
        }
        Worth::Accepted { until, row } => {
            used.push(row);
            let lead = t::guides_extensions_accepted(lang, day(*until));
            Note::new(Tone::Good, lead.as_ref(), t::guides_extensions_accepted_text(lang, day(expires)).as_ref())
        }
        Worth::Ended { last } => {
            let words = match last {
                Some((until, row)) => {
                    used.push(row);
                    t::guides_extensions_ended_last(lang, day(*until))
                }
                None => t::guides_extensions_ended_none(lang),
            };
            Note::new(Tone::Care, t::guides_extensions_ended(lang).as_ref(), words.as_ref())
        }
    };
    let expired = extension.worth != Worth::NotExpired;
    let abroad = (expired && !extension.binds_abroad)
        .then(|| Note::new(Tone::Bad, t::guides_extensions_abroad(lang).as_ref(), t::guides_extensions_abroad_text(lang).as_ref()));
    let mut proofs = Vec::new();
    if expired {
        for (_, _, row) in &extension.with_proof {
            if let Some(told) = law.extensions().iter().find(|told| told.reference.id == row.id) {
                proofs.push(ruled(lang, &told.values.text, law, on));
            }
        }
    }
    let source = if expired { source(lang, &used) } else { Markup::default() };
    Ok(Answer { here: here.icon(if expired { Icon::Counter } else { Icon::Tick }), abroad, proofs, source })
}

/// The acts in force by the day, oldest first.
fn chain(law: &Law, lang: Lang, on: Date) -> Result<(Vec<Link>, Markup), Stop> {
    let mut rows: Vec<_> = law.extensions().iter().filter(|row| row.reference.from <= on).collect();
    rows.sort_by_key(|row| row.reference.from);
    let mut links = Vec::new();
    for row in &rows {
        let from = format::day_short(lang, row.reference.from);
        let days = match row.reference.to {
            Some(to) => t::guides_extensions_between(lang, from, format::day_short(lang, to)),
            None => t::guides_extensions_since(lang, from),
        };
        let words = ruled(lang, &row.values.text, law, on);
        links.push(Link { words, basis: row.reference.legal_basis.to_string(), days: days.into_owned() });
    }
    let checked = rows.iter().map(|row| &row.reference).collect::<Vec<_>>();
    Ok((links, source(lang, &checked)))
}
