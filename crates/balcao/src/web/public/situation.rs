//! Find my route, for renewals: three questions on one page, kept nowhere, and an answer with its rules.

use crate::web::asking::{Asking, show};
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group, Line};
use crate::web::parts::form::radios::Radios;
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::views::turn::asking_late;
use crate::web::views::words::no_such_day;
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use domain::deadline;
use domain::law::Law;
use domain::law::answer::Unanswered;
use domain::law::fees::{Channel, FeeLine};
use domain::law::requirements::{Ask, Need};
use domain::law::row::RowRef;
use domain::law::when::Facts;
use domain::law::windows::Window;
use domain::money::Cents;
use jiff::civil::Date;
use serde::Deserialize;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format, t};

/// What was answered; it stands in the address, and nothing in it is personal.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Answered {
    #[serde(default, rename = "tem")]
    holds: String,
    #[serde(default, rename = "artigo")]
    basis: String,
    #[serde(default, rename = "caduca-day")]
    day: String,
    #[serde(default, rename = "caduca-month")]
    month: String,
    #[serde(default, rename = "caduca-year")]
    year: String,
}

const HOLDS: [&str; 3] = ["residence_permit", "residence_visa", "none"];

/// The questions.
pub async fn get(State(site): State<Site>, visit: Visit, Query(answered): Query<Answered>) -> Response {
    questions(&site, &visit, &answered, &[])
}

fn questions(site: &Site, visit: &Visit, answered: &Answered, wrong: &[(&str, String)]) -> Response {
    let lang = visit.lang;
    let error = |field: &str| wrong.iter().find(|(name, _)| *name == field).map(|(_, words)| words.clone());
    let prefix = t::error_prefix(lang);
    let with_error = |group: Group, field: &str| match error(field) {
        Some(words) => group.error(&prefix, words.as_str()),
        None => group,
    };
    let holds = Group::new("tem", Fieldset::new(t::situation_holds(lang).as_ref()));
    let holds = Radios { group: with_error(holds, "tem"), lines: HOLDS.map(|code| holds_line(lang, code)).to_vec() };
    let basis = Group::new("artigo", Fieldset::new(t::situation_basis(lang).as_ref())).hint(t::situation_basis_hint(lang).as_ref());
    let basis = Radios { group: with_error(basis, "artigo"), lines: basis_lines(&site.app.law, lang) };
    let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
    let mut expires = DateInput::new(
        "caduca",
        Fieldset::new(t::situation_expires(lang).as_ref()),
        [&words[0], &words[1], &words[2]],
        [&answered.day, &answered.month, &answered.year],
    );
    expires.group = with_error(expires.group.hint(t::situation_expires_hint(lang).as_ref()), "caduca");
    let faults: Vec<(&str, &str)> =
        wrong.iter().map(|(name, words)| (if *name == "caduca" { "caduca-day" } else { *name }, words.as_str())).collect();
    Asking::new(site, visit, &t::situation_title(lang), &t::situation_button(lang))
        .within(site, visit, Section::Route)
        .back(visit, "")
        .say(t::situation_lead(lang).as_ref())
        .by_address(visit.to("situacao/resultado"))
        .field(Markup::of(&holds.choose(&[answered.holds.as_str()])))
        .field(Markup::of(&basis.choose(&[answered.basis.as_str()])))
        .field(Markup::of(&expires))
        .wrong(visit, &faults)
        .show(visit)
}

fn holds_line(lang: Lang, code: &str) -> Line {
    let words = match code {
        "residence_permit" => t::situation_holds_permit(lang),
        "residence_visa" => t::situation_holds_visa(lang),
        _ => t::situation_holds_none(lang),
    };
    Line::Choice(Box::new(Choice::new(code, words.as_ref())))
}

fn basis_lines(law: &Law, lang: Lang) -> Vec<Line> {
    let mut lines: Vec<Line> = law
        .bases()
        .filter(|row| row.values.served)
        .map(|row| {
            let words = by_key(lang, &row.values.text, &Args::none()).unwrap_or_default();
            Line::Choice(Box::new(Choice::new(&row.values.code, words.as_ref())))
        })
        .collect();
    lines.push(Line::Choice(Box::new(Choice::new("outro", t::situation_basis_other(lang).as_ref()))));
    lines.push(Line::Choice(Box::new(Choice::new("nao-sei", t::do_not_know(lang).as_ref()))));
    lines
}

#[derive(Template)]
#[template(path = "public/situation.html")]
struct Answer {
    layout: Layout,
    lang: Lang,
    again: String,
    title: String,
    note: Note,
    rows: ReferenceRows,
    start: Option<Button>,
    because: Vec<String>,
    prepare: Vec<String>,
    rules: Vec<Rule>,
    verified: String,
}

/// A rule that was used: what it decides, where it stands, since when.
struct Rule {
    name: String,
    amount: String,
    id: String,
    basis: String,
    since: String,
}

/// The answer.
pub async fn result(State(site): State<Site>, visit: Visit, Query(answered): Query<Answered>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let expires = date(&answered);
    let mut wrong = Vec::new();
    if !HOLDS.contains(&answered.holds.as_str()) {
        wrong.push(("tem", t::situation_holds_missing(lang).into_owned()));
    }
    let permit = answered.holds == "residence_permit";
    if permit && answered.basis.is_empty() {
        wrong.push(("artigo", t::situation_basis_missing(lang).into_owned()));
    }
    if permit && expires.is_none() {
        let none = no_such_day(lang, [&answered.day, &answered.month, &answered.year]);
        wrong.push(("caduca", none.unwrap_or_else(|| t::situation_expires_wrong(lang).into_owned())));
    }
    if !wrong.is_empty() {
        return Ok(questions(&site, &visit, &answered, &wrong));
    }
    let today = site.app.clock.today();
    let page = match expires.filter(|_| permit) {
        Some(expires) => renewal(&site, &visit, &answered.basis, expires, today),
        None => elsewhere(&site, &visit, &t::situation_other_first(lang)),
    };
    let page = page.map_err(|stop| Problem::of(lang, stop))?;
    Ok(show(&visit, &page)?.into_response())
}

fn date(answered: &Answered) -> Option<Date> {
    let year: i16 = answered.year.trim().parse().ok()?;
    let month: i8 = answered.month.trim().parse().ok()?;
    let day: i8 = answered.day.trim().parse().ok()?;
    Date::new(year, month, day).ok().filter(|date| (2015..=2040).contains(&date.year()))
}

fn renewal(site: &Site, visit: &Visit, basis: &str, expires: Date, today: Date) -> Result<Answer, Stop> {
    let lang = visit.lang;
    let law = &site.app.law;
    let served = law.basis(basis, today).is_ok_and(|found| found.values.served);
    if !served {
        return elsewhere(site, visit, &t::situation_other_basis(lang));
    }
    let window = law.window(basis, expires, today);
    let day = |day| format::day_with_weekday(lang, day);
    let ask_by = deadline::span::renewal_request(law, expires, today)?;
    let (title, note, may_start) = match &window {
        Window::Open { .. } if ask_by.date < today => {
            let note = asking_late(lang, ask_by.date, expires, today);
            (t::situation_open_title(lang).into_owned(), note, true)
        }
        Window::Open { .. } => {
            let words = t::situation_open_text(lang, day(ask_by.date), format::day(lang, expires));
            let note = Note::new(Tone::Good, t::situation_open_lead(lang).as_ref(), words.as_ref());
            (t::situation_open_title(lang).into_owned(), note, true)
        }
        Window::NotYet { opens_on: Some(opens), .. } => {
            let words = t::situation_not_yet_text(lang);
            let note = Note::new(Tone::Plain, t::situation_not_yet_lead(lang).as_ref(), words.as_ref());
            (t::situation_not_yet_title(lang, format::day(lang, *opens)).into_owned(), note, true)
        }
        Window::NotYet { opens_on: None, .. } => {
            let note = Note::new(Tone::Plain, t::situation_not_yet_lead(lang).as_ref(), t::situation_not_yet_text(lang).as_ref());
            (t::situation_not_set_title(lang).into_owned(), note, true)
        }
        Window::Invitation { .. } => return elsewhere(site, visit, &t::situation_invitation(lang)),
        Window::Closed { .. } | Window::Officer { .. } | Window::NotCovered => {
            return elsewhere(site, visit, &t::situation_officer(lang));
        }
    };
    let fees = law.fees(basis, Channel::Online, today)?;
    let total: Cents = fees.iter().map(|fee| fee.amount).sum();
    let term = law.deadline(domain::law::deadlines::DeadlineKind::DecisionRenewal, today)?;
    let rows = vec![
        Fact::new(&t::situation_cost(lang), format::money(lang, total.get()).as_str()),
        Fact::new(&t::situation_time(lang), t::situation_time_text(lang).as_ref()),
        Fact::new(&t::situation_decision(lang), t::situation_decision_text(lang, term.values.amount).as_ref()),
    ];
    let mut used: Vec<&RowRef> = window.row().into_iter().chain([&ask_by.law, &term.reference]).collect();
    used.extend(fees.iter().map(|fee| &fee.row));
    Ok(Answer {
        layout: site.frame(visit, &title, Section::Route),
        lang,
        again: visit.to("situacao"),
        title,
        note,
        rows: ReferenceRows { rows },
        start: may_start.then(|| Button::link(t::situation_start(lang).as_ref(), visit.to("inicio"))),
        because: vec![t::situation_because_basis(lang).into_owned(), t::situation_because_month(lang).into_owned()],
        prepare: prepare(law, lang, basis, today)?,
        verified: verified(lang, &used),
        rules: rules(lang, window.row(), &ask_by.law, &term.reference, &fees),
    })
}

fn prepare(law: &Law, lang: Lang, basis: &str, today: Date) -> Result<Vec<String>, Unanswered> {
    let asked = law.requirements(basis, &Facts::new(), today)?;
    let documents = asked.iter().filter(|wanted| wanted.ask == Ask::Document && wanted.need == Need::Required);
    Ok(documents.map(|wanted| by_key(lang, &wanted.text, &Args::none()).unwrap_or_default().into_owned()).collect())
}

/// The rules by name, in the order of the answers above them.
fn rules(lang: Lang, window: Option<&RowRef>, ask_by: &RowRef, decision: &RowRef, fees: &[FeeLine]) -> Vec<Rule> {
    let window = window.map(|row| rule(lang, &t::situation_rule_window(lang), row));
    let dates = [rule(lang, &t::situation_rule_ask(lang), ask_by), rule(lang, &t::situation_rule_decision(lang), decision)];
    let fee = |fee: &FeeLine| {
        let name = by_key(lang, &fee.text, &Args::none()).unwrap_or_default();
        Rule { amount: format::money(lang, fee.amount.get()), ..rule(lang, &name, &fee.row) }
    };
    window.into_iter().chain(dates).chain(fees.iter().map(fee)).collect()
}

fn rule(lang: Lang, name: &str, row: &RowRef) -> Rule {
    Rule {
        name: name.to_owned(),
        amount: String::new(),
        id: row.id.to_string(),
        basis: row.legal_basis.to_string(),
        since: format::day_short(lang, row.from),
    }
}

fn verified(lang: Lang, rules: &[&RowRef]) -> String {
    let oldest = rules.iter().map(|row| row.verified_on).min();
    oldest.map(|day| t::situation_verified(lang, format::day(lang, day)).into_owned()).unwrap_or_default()
}

fn elsewhere(site: &Site, visit: &Visit, words: &str) -> Result<Answer, Stop> {
    let lang = visit.lang;
    let title = t::situation_other_title(lang).into_owned();
    Ok(Answer {
        layout: site.frame(visit, &title, Section::Route),
        lang,
        again: visit.to("situacao"),
        title,
        note: Note::new(Tone::Plain, t::situation_other_lead(lang).as_ref(), words),
        rows: ReferenceRows { rows: Vec::new() },
        start: None,
        because: Vec::new(),
        prepare: Vec::new(),
        rules: Vec::new(),
        verified: String::new(),
    })
}
