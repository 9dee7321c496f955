//! One question to a page, until no answer would lead elsewhere.

use super::answered::Answered;
use super::clash;
use super::words::{basis, country, of_question, text};
use crate::web::asking::{Asking, show};
use crate::web::parts::find::back_link::BackLink;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::checkboxes::Checkboxes;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::error_summary::ErrorSummary;
use crate::web::parts::form::field::Field;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::group::{Choice, Group, Line};
use crate::web::parts::form::input::Input;
use crate::web::parts::form::radios::Radios;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::details::Details;
use crate::web::problem::Problem;
use crate::web::site::{Section, Site};
use crate::web::views::words::{hyphens, no_such_day};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::law::when::FactKey;
use domain::route::answers::AnswerFault;
use domain::route::code::pack;
use domain::route::find::CIRCUMSTANCES;
use service::law::ruled::ruled;
use service::texts::{Lang, t};

/// Questions a person is asked at most.
const QUESTIONS_MAX: usize = 7;
/// Characters of a wrong code that are shown again.
const TYPED_CODE_MAX: usize = 20;
/// Countries told apart: those of the CPLP and, as one, those of the Union; any other is one answer.
const COUNTRIES: [&str; 10] = ["AGO", "BRA", "CPV", "GNB", "GNQ", "MOZ", "STP", "TLS", "EUE", "XXX"];

#[derive(Template)]
#[template(path = "public/finder/question.html")]
struct Question {
    layout: Layout,
    lang: Lang,
    back: BackLink,
    summary: Option<ErrorSummary>,
    first: bool,
    progress: String,
    width: usize,
    action: String,
    kept: Vec<(String, String)>,
    asked: &'static str,
    field: Markup,
    why: Details,
    button: Button,
    card: bool,
    code_action: String,
    months: String,
}

/// The next question, or the result when none is left.
pub async fn get(State(site): State<Site>, visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let mut answered = Answered::read(&pairs);
    super::record::fill(&site, &visit, &mut answered).await?;
    let today = site.app.clock.today();
    let law = &site.app.law();
    if let Some(fault) = answered.fault.clone() {
        let key = fault.questions().first().copied().unwrap_or(FactKey::Goal);
        return page(&site, &visit, &answered, &[key], Some(&fault));
    }
    let questions = match law.next_questions(&answered.answers, today) {
        Ok(questions) => questions,
        Err(fault @ (AnswerFault::Contradiction(..) | AnswerFault::BornAfterExpiry)) => {
            return clash::page(&site, &visit, &answered, &fault);
        }
        Err(fault) => {
            let key = fault.questions().first().copied().unwrap_or(FactKey::Goal);
            answered.answers.forget(key);
            return page(&site, &visit, &answered, &[key], Some(&fault));
        }
    };
    match questions.first() {
        None => Ok(Redirect::to(&visit.to(&format!("situacao/resultado/{}", pack(&answered.answers, today)))).into_response()),
        Some(first) if answered.sent == Some(*first) => {
            page(&site, &visit, &answered, &questions, Some(&AnswerFault::UnknownAnswer(*first)))
        }
        Some(_) => page(&site, &visit, &answered, &questions, None),
    }
}

fn page(site: &Site, visit: &Visit, answered: &Answered, questions: &[FactKey], fault: Option<&AnswerFault>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let first = questions.first().copied().unwrap_or(FactKey::Goal);
    let together = CIRCUMSTANCES.contains(&first);
    let title = if together { t::question_circumstances(lang).into_owned() } else { of_question(lang, first, "") };
    let wrong = fault.map(|fault| wrong_words(lang, first, answered, fault));
    let kept = answered.order.iter().filter(|key| !questions.contains(key)).filter_map(|key| {
        let answer = answered.answers.get(*key)?;
        Some((key.code().to_owned(), super::answered::written(answer).replace("%2F", "/")))
    });
    let kept: Vec<_> = kept.collect();
    let asked = answered.pages() + usize::from(!answered.order.contains(&first));
    let why = if together { t::question_circumstances_why(lang).into_owned() } else { of_question(lang, first, "-why") };
    let look = if together { String::new() } else { of_question(lang, first, "-look") };
    let mut layout = site.frame(visit, &title, Section::Route);
    let target = if first == FactKey::Expires { "expires-day".to_owned() } else { first.code().to_owned() };
    let summary = wrong.as_ref().map(|words| {
        layout.title = format!("{} {title}", t::error_prefix(lang));
        ErrorSummary::new(t::error_summary_title(lang).as_ref(), [(target.as_str(), words.as_str())])
    });
    let page = Question {
        layout,
        lang,
        back: BackLink::new(t::back(lang).as_ref(), visit.to(&answered.tail_before().unwrap_or_default())),
        summary,
        first: answered.order.is_empty(),
        progress: t::finder_progress(lang, service::texts::arg::Number(i64::try_from(asked).unwrap_or(i64::MAX))).into_owned(),
        width: asked.min(QUESTIONS_MAX),
        action: visit.to(&format!("situacao/{}", asked + 1)),
        kept,
        asked: first.code(),
        field: field(site, lang, &title, answered, questions, wrong.as_deref()),
        why: Details::new(t::finder_why_asked(lang).as_ref(), Markup::trusted(sentences(&[why, look]))),
        button: Button::submit(t::finder_next(lang).as_ref()),
        card: first == FactKey::Expires,
        code_action: visit.to("situacao/codigo"),
        months: visit.to("situacao/meses"),
    };
    let status = if page.summary.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, show(visit, &page)?).into_response())
}

/// Sentences as paragraphs.
fn sentences(said: &[String]) -> String {
    let paragraph = |words: &String| format!("<p class=\"govuk-body\">{}</p>", Markup::from(words.as_str()).as_str());
    said.iter().filter(|words| !words.is_empty()).map(paragraph).collect()
}

fn wrong_words(lang: Lang, first: FactKey, answered: &Answered, fault: &AnswerFault) -> String {
    let [day, month, year] = &answered.typed_day;
    match (first, fault) {
        (FactKey::Expires, AnswerFault::ImpossibleDay(_)) => {
            no_such_day(lang, [day, month, year]).unwrap_or_else(|| of_question(lang, first, "-missing"))
        }
        (key, AnswerFault::UnknownAnswer(_)) if CIRCUMSTANCES.contains(&key) => t::question_circumstances_missing(lang).into_owned(),
        (key, AnswerFault::UnknownAnswer(_)) => of_question(lang, key, "-missing"),
        (_, fault) => text(lang, &fault.code().replace('_', "-")),
    }
}

fn field(site: &Site, lang: Lang, title: &str, answered: &Answered, questions: &[FactKey], wrong: Option<&str>) -> Markup {
    let first = questions.first().copied().unwrap_or(FactKey::Goal);
    let group = |name: &str| {
        let group = Group::new(name, Fieldset::page_heading(title));
        match wrong {
            Some(words) => group.error(&t::error_prefix(lang), words),
            None => group,
        }
    };
    let unknown = || Line::from(Choice::new("unknown", t::do_not_know(lang).as_ref()));
    match first {
        FactKey::Expires => {
            let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
            let typed = answered.typed_day.each_ref().map(String::as_str);
            let mut boxes = DateInput::new("expires", Fieldset::page_heading(title), [&words[0], &words[1], &words[2]], typed);
            boxes.group = boxes.group.hint(t::situation_expires_hint(lang).as_ref());
            if let Some(words) = wrong {
                boxes.group = boxes.group.error(&t::error_prefix(lang), words);
            }
            let none = Checkboxes { group: Group { name: "expires".to_owned(), ..Group::default() }, lines: vec![unknown()] };
            Markup::of(&boxes).then(Markup::of(&none))
        }
        key if CIRCUMSTANCES.contains(&key) => {
            let line = |key: &FactKey| {
                let value = if *key == FactKey::InPortugal { "false" } else { "true" };
                let words = text(lang, &format!("circumstance-{}", hyphens(key.code())));
                Line::from(Choice { name: key.code().to_owned(), id: key.code().to_owned(), ..Choice::new(value, words) })
            };
            // What is not ticked is answered too: the value before a box stands where the box sends none.
            let usual = questions.iter().map(|key| {
                let value = *key == FactKey::InPortugal;
                format!("<input type=\"hidden\" name=\"{}\" value=\"{value}\">", key.code())
            });
            let boxes = Checkboxes {
                group: group(first.code()).hint(t::question_circumstances_hint(lang).as_ref()),
                lines: questions.iter().map(line).collect(),
            };
            Markup::trusted(usual.collect::<String>()).then(Markup::of(&boxes))
        }
        key => {
            let mut lines = lines(site, lang, key, answered);
            lines.push(unknown());
            let hint = if key == FactKey::Basis { Some(t::situation_basis_hint(lang)) } else { None };
            let group = group(key.code());
            let group = match hint {
                Some(hint) => group.hint(hint.as_ref()),
                None => group,
            };
            let chosen = answered.answers.get(key).map(super::answered::written).unwrap_or_default();
            Markup::of(&Radios { group, lines }.choose(&[chosen.as_str()]))
        }
    }
}

fn lines(site: &Site, lang: Lang, key: FactKey, answered: &Answered) -> Vec<Line> {
    match key {
        FactKey::Basis => bases(site, lang, answered),
        FactKey::Nationality => {
            let country = |code: &&str| Line::from(Choice::new(code, country(lang, code)));
            COUNTRIES.iter().map(country).collect()
        }
        key if key.choices().is_empty() => {
            vec![Choice::new("true", t::answer_yes(lang).as_ref()).into(), Choice::new("false", t::answer_no(lang).as_ref()).into()]
        }
        key => {
            let (law, today) = (site.app.law(), site.app.clock.today());
            let line = |value: &&str| {
                let name = format!("{}-{}", key.code(), hyphens(value));
                let choice = Choice::new(value, text(lang, &name));
                let hint = if key == FactKey::Holds { ruled(lang, &format!("{name}-hint"), &law, today) } else { String::new() };
                Line::from(if hint.is_empty() { choice } else { choice.hint(hint) })
            };
            key.choices().iter().map(line).collect()
        }
    }
}

/// Articles that the document in hand can have; the remote worker has the employee's article and a visa of their own.
fn bases(site: &Site, lang: Lang, answered: &Answered) -> Vec<Line> {
    let family = answered.answers.known(FactKey::Holds) == Some("eu_family_card");
    let law = &site.app.law();
    let mut lines: Vec<Line> = Vec::new();
    for row in law.bases().filter(|row| row.values.kind.starts_with("eu_") == family) {
        let code = &row.values.code;
        lines.push(Choice::new(code, basis(law, lang, code)).into());
        if code == "88-1" {
            lines.push(Choice::new("88-1 D8", t::basis_remote_worker(lang).as_ref()).into());
        }
    }
    lines
}

/// A code that is none of ours: said so, with the questions beside it.
pub(super) fn with_wrong_code(site: &Site, visit: &Visit, typed: &str) -> Response {
    let lang = visit.lang;
    let words = t::finder_code_wrong(lang);
    let field = Input {
        value: Some(typed.chars().take(TYPED_CODE_MAX).collect()),
        ..Input::new(Field::new("codigo", t::finder_code_label(lang).as_ref()).error(&t::error_prefix(lang), words.as_ref()))
    };
    Asking::new(site, visit, &t::finder_have_code(lang), &t::finder_code_open(lang))
        .within(site, visit, Section::Route)
        .back(visit, "situacao")
        .by_address(visit.to("situacao/codigo"))
        .field(Markup::of(&field))
        .wrong(visit, &[("codigo", words.as_ref())])
        .show(visit)
}
