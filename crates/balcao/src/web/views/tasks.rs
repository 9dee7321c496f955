//! The task list of a draft (RENEW-1): what is done, what is missing, what is not possible yet and why.

use crate::web::parts::icon::Tone;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::tag::Tag;
use crate::web::parts::show::task_list::{Task, TaskList, TaskStatus};
use crate::web::views::block::Block;
use crate::web::views::paths::Paths;
use crate::web::views::words::keyed;
use domain::request::answers::NissAnswer;
use domain::request::checklist::{Checklist, Part, PartState};
use domain::route::record::Admission;
use service::actions::change::Case;
use service::actions::sending;
use service::app::App;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

const ABOUT_YOU: [Part; 4] = [Part::Identity, Part::Permit, Part::Address, Part::Household];
const BY_LAW: [Part; 4] = [Part::Livelihood, Part::Niss, Part::Documents, Part::Declarations];

/// Where the answers to a part are given, below the case.
#[must_use]
pub fn page_of(part: Part) -> String {
    match part {
        Part::Documents => "documentos".to_owned(),
        other => format!("dados/{}", other.code()),
    }
}

/// The first part that is not done, in the order of the list.
#[must_use]
pub fn next_part(list: &Checklist) -> Option<Part> {
    list.parts.iter().find(|(_, state)| *state != PartState::Done).map(|(part, _)| *part)
}

/// What stands in place of sending while the permit's month is not open.
#[must_use]
pub fn not_open(app: &App, lang: Lang, case: &Case) -> Option<String> {
    match app.law().admission(&case.permit, app.clock.today()) {
        Admission::Open { .. } => None,
        Admission::NotYet { opens_on: Some(day), .. } => Some(t::tasks_opens(lang, format::day(lang, day)).into_owned()),
        Admission::NotYet { opens_on: None, .. } => Some(t::tasks_opens_unknown(lang).into_owned()),
        Admission::FeeNotSet { .. } => Some(t::tasks_no_fee(lang).into_owned()),
        Admission::Closed { .. } => Some(t::tasks_closed(lang).into_owned()),
        Admission::Elsewhere { .. } => Some(t::tasks_elsewhere(lang).into_owned()),
    }
}

/// The list in three groups.
///
/// # Errors
/// The law has no answer; a text is missing.
pub fn blocks(app: &App, lang: Lang, case: &Case, paths: &Paths<'_>) -> Result<Vec<Block>, Stop> {
    let list = sending::tasks(case, &app.law(), app.clock.today())?;
    let group = |prefix: &str, parts: &[Part]| -> Result<Markup, Stop> {
        let tasks = parts.iter().map(|part| task(lang, case, &list, *part, paths)).collect::<Result<_, _>>()?;
        Ok(Markup::of(&TaskList::new(prefix, tasks)))
    };
    let review = if list.missing.is_empty() {
        let ready = not_open(app, lang, case).unwrap_or_else(|| t::tasks_ready(lang).into_owned());
        Task::new(&t::tasks_review(lang), paths.page("rever"), TaskStatus::Tag(Tag::new(ready, Tone::Plain)))
    } else {
        Task::new(&t::tasks_review(lang), None, TaskStatus::not_yet(&t::tasks_not_yet(lang))).hint(&t::tasks_not_yet_why(lang))
    };
    Ok(vec![
        Block::new(t::tasks_about_you(lang), group("about", &ABOUT_YOU)?),
        Block::new(t::tasks_by_law(lang), group("law", &BY_LAW)?),
        Block::new(t::tasks_send(lang), Markup::of(&TaskList::new("send", vec![review]))),
    ])
}

fn task(lang: Lang, case: &Case, list: &Checklist, part: Part, paths: &Paths<'_>) -> Result<Task, Stop> {
    let title = keyed(lang, &format!("part-{}", part.code()), &Args::none())?;
    let state = list.parts.iter().find(|(known, _)| *known == part).map_or(&PartState::ToDo, |(_, state)| state);
    let status = match state {
        PartState::Done => TaskStatus::done(&t::tasks_done(lang)),
        PartState::ToDo => TaskStatus::Tag(Tag::new(t::tasks_to_do(lang).as_ref(), Tone::Plain)),
        PartState::Missing { count } => {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            TaskStatus::Tag(Tag::new(t::tasks_missing(lang, Number(count)).as_ref(), Tone::Care))
        }
    };
    let wrong_number = matches!(case.held.request.answers.niss, Some(NissAnswer::Number { check_digit_right: false, .. }));
    let hint = if part == Part::Niss && wrong_number {
        t::tasks_niss_wrong(lang).into_owned()
    } else {
        keyed(lang, &format!("part-{}-hint", part.code()), &Args::none())?
    };
    Ok(Task::new(&title, paths.page(&page_of(part)), status).hint(&hint))
}
