//! Check answers: everything that will be sent, each with a way to change it, and what is still missing (RENEW-4).

use crate::web::parts::case::note::Note;
use crate::web::parts::form::button::Button;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::show::summary_list::{Action, Card, Row, SummaryList};
use crate::web::problem::Problem;
use crate::web::resident::opened::{Opened, open};
use crate::web::site::Site;
use crate::web::views::words::{keyed, permit, slot};
use crate::web::views::{documents, tasks, turn};
use crate::web::visit::Signed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::request::answers::{Answers, Confirmed, Livelihood, NissAnswer};
use domain::request::checklist::{Checklist, Part};
use domain::route::record::Admission;
use service::actions::sending;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// The page; what was sent already has its receipt.
pub async fn get(State(site): State<Site>, Path((_, reference)): Path<(String, String)>, signed: Signed) -> Result<Response, Problem> {
    let opened = open(&site, signed, &reference).await?;
    let lang = opened.visit.lang;
    if opened.case.held.request.stage.filed().is_some() {
        return Ok(Redirect::to(&opened.page("recibo")).into_response());
    }
    let fault = |stop| opened.fault(stop);
    let list = sending::tasks(&opened.case, &site.app.law(), site.app.clock.today()).map_err(fault)?;
    let turn = turn::small(&site.app, lang, &opened.case).map_err(fault)?;
    let mut sheet = opened.sheet(&site, t::answers_title(lang)).part(turn);
    sheet = sheet.part(Markup::of(&completeness(&site, &opened, &list)));
    for part in Part::ALL {
        sheet = sheet.part(Markup::of(&card(&site, &opened, part).map_err(fault)?));
    }
    let not_open = not_open(&site, &opened);
    let button = match tasks::next_part(&list) {
        None if not_open.is_some() => Button::link(t::send_back_to_list(lang).as_ref(), opened.page("")).secondary(),
        None => Button::link(t::answers_go(lang).as_ref(), opened.page("enviar")),
        Some(part) => Button::link(t::answers_missing_go(lang).as_ref(), opened.page(&tasks::page_of(part))),
    };
    if let Some(note) = not_open {
        sheet = sheet.part(Markup::of(&note));
    }
    sheet.part(Markup::of(&button)).say(&t::answers_after(lang)).show(&opened.visit)
}

/// Why the request cannot be sent yet, while the permit's month is not open.
#[must_use]
pub fn not_open(site: &Site, opened: &Opened) -> Option<Note> {
    let lang = opened.visit.lang;
    let (lead, text) = match site.app.law().admission(&opened.case.permit, site.app.clock.today()) {
        Admission::Open { .. } => return None,
        Admission::NotYet { opens_on: Some(day), .. } => {
            let opens = t::tasks_opens(lang, format::day_with_weekday(lang, day)).into_owned();
            (t::send_not_open(lang), t::send_not_open_text(lang, opens))
        }
        Admission::NotYet { opens_on: None, .. } => (t::send_not_open(lang), t::send_not_open_unknown(lang)),
        Admission::FeeNotSet { .. } => (t::send_not_open(lang), t::send_no_fee_text(lang)),
        Admission::Closed { .. } => (t::tasks_closed(lang), t::send_closed_text(lang)),
        Admission::Elsewhere { .. } => (t::tasks_elsewhere(lang), t::send_elsewhere_text(lang)),
    };
    Some(Note::new(Tone::Care, lead.as_ref(), text.as_ref()).icon(Icon::Calendar))
}

/// Whether everything is there, checked now by the rules of today.
#[must_use]
pub fn completeness(site: &Site, opened: &Opened, list: &Checklist) -> Note {
    let lang = opened.visit.lang;
    if list.missing.is_empty() {
        let at = format::instant(lang, site.app.clock.now());
        return Note::new(Tone::Good, t::answers_complete(lang).as_ref(), t::answers_checked(lang, at).as_ref());
    }
    let missing: Vec<String> = list.missing.iter().map(|code| missing(lang, code)).collect();
    Note::new(Tone::Care, t::answers_incomplete(lang).as_ref(), t::answers_missing(lang, format::list(lang, &missing)).as_ref())
}

/// What is missing, by the code of the checklist.
fn missing(lang: Lang, code: &str) -> String {
    match code.split_once(':') {
        Some((_, wanted)) => slot(lang, wanted),
        None => keyed(lang, &format!("part-{code}"), &Args::none()).unwrap_or_default(),
    }
}

fn card(site: &Site, opened: &Opened, part: Part) -> Result<SummaryList, Stop> {
    let lang = opened.visit.lang;
    let name = keyed(lang, &format!("part-{}", part.code()), &Args::none())?;
    let rows = rows(site, opened, part)?;
    let action = Action::new(&t::answers_change(lang), "", opened.page(&tasks::page_of(part)));
    let rows = if rows.is_empty() { vec![Row::new(name.as_str(), t::tasks_to_do(lang).as_ref())] } else { rows };
    Ok(SummaryList::new(rows).in_card(Card { title: name.as_str().into(), actions: vec![action], ..Card::default() }))
}

fn rows(site: &Site, opened: &Opened, part: Part) -> Result<Vec<Row>, Stop> {
    let lang = opened.visit.lang;
    let (case, answers) = (&opened.case, &opened.case.held.request.answers);
    Ok(match part {
        Part::Identity => {
            let name = Row::new(t::field_name(lang).as_ref(), case.person.person.full_name());
            let born = Row::new(t::field_born(lang).as_ref(), format::day(lang, case.person.person.born_on));
            [Some(name), Some(born), confirmed(lang, answers.identity.as_ref())].into_iter().flatten().collect()
        }
        Part::Permit => {
            let name = Row::new(t::case_permit(lang).as_ref(), permit(&site.app, lang, &case.permit)?);
            let number = Row::new(t::case_number(lang).as_ref(), Markup::reference(&case.permit.number_as_printed));
            [Some(name), Some(number), confirmed(lang, answers.permit.as_ref())].into_iter().flatten().collect()
        }
        Part::Documents => {
            let row = |held: &domain::document::Document| Row::new(slot(lang, &held.slot), documents::told(lang, case, held));
            case.documents.iter().map(row).collect()
        }
        other => answered(lang, answers, other),
    })
}

fn confirmed(lang: Lang, given: Option<&Confirmed>) -> Option<Row> {
    let said = match given? {
        Confirmed::Right => t::question_right(lang).into_owned(),
        Confirmed::Differs { words } => t::answers_differs(lang, words).into_owned(),
    };
    Some(Row::new(t::answers_said(lang).as_ref(), said))
}

fn answered(lang: Lang, answers: &Answers, part: Part) -> Vec<Row> {
    let row = |label: std::borrow::Cow<'static, str>, value: Markup| Row::new(label.as_ref(), value);
    match part {
        Part::Address => answers.address.as_ref().map_or_else(Vec::new, |address| {
            let place = Markup::together(&format!("{} {}", address.postal_code, address.locality));
            let whole = Markup::from(address.street.as_str()).then(Markup::trusted("<br>")).then(place);
            let telephone = Markup::reference(address.telephone.as_deref().unwrap_or("–"));
            vec![row(t::field_address(lang), whole), row(t::field_telephone(lang), telephone)]
        }),
        Part::Household => answers.household.map_or_else(Vec::new, |household| {
            vec![
                row(t::field_other_adults(lang), household.other_adults.to_string().into()),
                row(t::field_children(lang), household.children.to_string().into()),
            ]
        }),
        Part::Livelihood => answers.livelihood.as_ref().map_or_else(Vec::new, |livelihood| livelihood_rows(lang, livelihood)),
        Part::Niss => answers.niss.as_ref().map_or_else(Vec::new, |niss| vec![row(t::niss_number(lang), niss_words(lang, niss))]),
        Part::Declarations => answers.declarations.map_or_else(Vec::new, |said| {
            let yes = |yes: bool| Markup::from(if yes { t::answers_yes(lang) } else { t::answers_no(lang) }.as_ref());
            vec![
                row(t::declaration_truth(lang), yes(said.truthful)),
                row(t::declaration_criminal_record(lang), yes(said.criminal_record_query)),
                row(t::declare_notice(lang), yes(said.electronic_notice)),
            ]
        }),
        Part::Identity | Part::Permit | Part::Documents => Vec::new(),
    }
}

fn livelihood_rows(lang: Lang, livelihood: &Livelihood) -> Vec<Row> {
    let row = |label: std::borrow::Cow<'static, str>, value: &str| Row::new(label.as_ref(), value);
    let question = |answer: std::borrow::Cow<'static, str>| row(t::livelihood_question(lang), &answer);
    match livelihood {
        Livelihood::Employed { employer, employer_nif } => {
            let nif = employer_nif.as_deref().unwrap_or("–");
            vec![question(t::livelihood_employed(lang)), row(t::field_employer(lang), employer), row(t::field_employer_nif(lang), nif)]
        }
        Livelihood::BetweenJobs { words } => {
            vec![question(t::livelihood_between_jobs(lang)), row(t::livelihood_words(lang), words)]
        }
        Livelihood::OwnIncome { words } => {
            vec![question(t::livelihood_own_income(lang)), row(t::livelihood_words(lang), words)]
        }
    }
}

fn niss_words(lang: Lang, niss: &NissAnswer) -> Markup {
    match niss {
        NissAnswer::Number { number, check_digit_right: true } => Markup::reference(number),
        NissAnswer::Number { number, check_digit_right: false } => {
            Markup::reference(number).then(" – ").then(t::question_niss_wrong(lang).as_ref())
        }
        NissAnswer::NotRegistered { words } if words.is_empty() => t::niss_not_registered(lang).as_ref().into(),
        NissAnswer::NotRegistered { words } => Markup::from(t::niss_not_registered(lang).as_ref()).then(" – ").then(words.as_str()),
        NissAnswer::DoesNotKnow => t::niss_does_not_know(lang).as_ref().into(),
    }
}
