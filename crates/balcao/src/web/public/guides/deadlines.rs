//! Counting a term: which one, from which day, in which municipality; the same sums as everywhere in the service.

use crate::web::parts::case::turn::Fact;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::select::{Choice, Select};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::term::calendar::Calendar;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::problem::Problem;
use crate::web::public::guides::days::{closed, months};
use crate::web::public::guides::expiry::{Expiry, read, written};
use crate::web::public::guides::frame::{AsOf, Frame, question};
use crate::web::public::guides::source::source;
use crate::web::public::guides::terms::{Counted, KINDS, beyond_calendar, count};
use crate::web::site::Site;
use crate::web::views::words::{hyphens, keyed, no_such_day};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::law::Law;
use domain::law::answer::Unanswered;
use domain::law::deadlines::{DeadlineKind, Unit};
use domain::law::row::RowRef;
use jiff::civil::Date;
use serde::Deserialize;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

const KIND: &str = "prazo";
const START: &str = "desde";
const OFFICE: &str = "municipio";

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    em: String,
    #[serde(default, rename = "prazo")]
    kind: String,
    #[serde(default, rename = "municipio")]
    office: String,
    #[serde(default, rename = "desde-day")]
    day: String,
    #[serde(default, rename = "desde-month")]
    month: String,
    #[serde(default, rename = "desde-year")]
    year: String,
    #[serde(default, rename = "artigo")]
    basis: String,
    #[serde(default, rename = "caduca-day")]
    expires_day: String,
    #[serde(default, rename = "caduca-month")]
    expires_month: String,
    #[serde(default, rename = "caduca-year")]
    expires_year: String,
}

/// What came of it.
struct Answer {
    rows: ReferenceRows,
    notes: Vec<String>,
    months: Vec<Calendar>,
    closed: Vec<String>,
    source: Markup,
}

#[derive(Template)]
#[template(path = "public/guides/deadlines.html")]
struct Deadlines {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    expiry: Expiry,
    action: String,
    day: Option<Date>,
    kind: Select,
    start: DateInput,
    office: Select,
    button: Button,
    answer: Option<Answer>,
    unanswered: Option<String>,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let law = &site.app.law();
    let typed = [asked.day.as_str(), &asked.month, &asked.year];
    let start = date(typed);
    let kind = KINDS.into_iter().find(|kind| kind.code() == asked.kind);
    let counting = !asked.kind.is_empty() || typed.iter().any(|part| !part.is_empty());
    let mut faults: Vec<(&str, String)> = Vec::new();
    if counting && kind.is_none() {
        faults.push((KIND, t::guides_deadlines_kind_wrong(lang).into_owned()));
    }
    if counting && start.is_none() {
        faults.push(("desde-day", no_such_day(lang, typed).unwrap_or_else(|| t::guides_deadlines_start_wrong(lang).into_owned())));
    }
    let last = [asked.expires_day.as_str(), &asked.expires_month, &asked.expires_year];
    let expires = read(lang, last);
    faults.extend(expires.as_ref().err().map(|words| ("caduca-day", words.clone())));
    let error = |field: &str| faults.iter().find(|(name, _)| *name == field).map(|(_, words)| words.as_str());
    let office = law.municipalities().into_keys().find(|id| *id == asked.office);
    let counted = kind.zip(start).map(|(kind, start)| count(law, kind, start, office));
    let (counted, unanswered) = match counted.transpose() {
        Ok(counted) => (counted, None),
        Err(why) => (None, Some(unanswered(lang, &why))),
    };
    let answer = counted.map(|counted| answer(lang, &counted)).transpose().map_err(|stop| Problem::of(lang, stop))?;
    // The day the page speaks of stands in the boxes until another is typed.
    let shown = [as_of.day.day().to_string(), as_of.day.month().to_string(), as_of.day.year().to_string()];
    let shown = if counting { typed } else { [shown[0].as_str(), shown[1].as_str(), shown[2].as_str()] };
    let told: Vec<(&str, &str)> = faults.iter().map(|(field, words)| (*field, words.as_str())).collect();
    let frame = Frame::new(&visit, &t::guides_deadlines_title(lang), &t::guides_deadlines_page_lead(lang), &as_of).wrong(lang, &told);
    let frame = match &expires {
        Ok(Some(day)) => frame.called(format!("{}: {}", t::guides_expiry_days(lang), format::day(lang, *day))),
        _ => frame,
    };
    let expiry = Expiry::new(&site, &visit, &as_of, (&asked.basis, last), &expires).map_err(|stop| Problem::of(lang, stop))?;
    let page = Deadlines {
        layout: frame.layout(&site, &visit),
        frame,
        lang,
        expiry,
        action: visit.to(&visit.tail),
        day: as_of.chosen.then_some(as_of.day),
        kind: kinds(lang, &asked.kind, error(KIND)).map_err(|stop| Problem::of(lang, stop))?,
        start: starts(lang, shown, error("desde-day")),
        office: offices(law, lang, office.unwrap_or_default()),
        button: Button::submit(t::guides_deadlines_button(lang).as_ref()),
        answer,
        unanswered,
    };
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

/// A day with a year of four digits: of a shorter one nobody could say which is meant.
fn date(typed: [&str; 3]) -> Option<Date> {
    written(typed).filter(|day| day.year() >= 1000)
}

fn kinds(lang: Lang, chosen: &str, wrong: Option<&str>) -> Result<Select, Stop> {
    let words = |kind: DeadlineKind| keyed(lang, &format!("guides-kind-{}", hyphens(kind.code())), &Args::none());
    let choices: Result<Vec<Choice>, Stop> = KINDS.into_iter().map(|kind| Ok(Choice::new(kind.code(), &words(kind)?))).collect();
    let mut field = question(KIND, &t::guides_deadlines_kind(lang));
    if let Some(wrong) = wrong {
        field = field.error(&t::error_prefix(lang), wrong);
    }
    Ok(Select { field, choices: choices?, ..Select::default() }.choose(chosen))
}

fn starts(lang: Lang, typed: [&str; 3], wrong: Option<&str>) -> DateInput {
    let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
    let labels = [words[0].as_ref(), words[1].as_ref(), words[2].as_ref()];
    let mut start = DateInput::new(START, Fieldset::new(t::guides_deadlines_start(lang).as_ref()), labels, typed);
    start.group = start.group.hint(t::guides_deadlines_start_hint(lang).as_ref());
    if let Some(wrong) = wrong {
        start.group = start.group.error(&t::error_prefix(lang), wrong);
    }
    start
}

fn offices(law: &Law, lang: Lang, chosen: &str) -> Select {
    let mut named: Vec<(&str, &str)> = law.municipalities().into_iter().collect();
    named.sort_by_key(|(id, _)| *id);
    let none = Choice::new("", t::guides_deadlines_office_none(lang).as_ref());
    let choices = std::iter::once(none).chain(named.into_iter().map(|(id, name)| Choice::new(id, name))).collect();
    let field = question(OFFICE, &t::guides_deadlines_office(lang)).hint(t::guides_deadlines_office_hint(lang).as_ref());
    Select { field, choices, ..Select::default() }.choose(chosen)
}

fn unanswered(lang: Lang, why: &Unanswered) -> String {
    match why {
        Unanswered::NoRow { .. } | Unanswered::NotPublished(_) | Unanswered::UnknownBasis(_) => {
            t::guides_deadlines_no_row(lang).into_owned()
        }
        Unanswered::Calendar(_) | Unanswered::Instant => beyond_calendar(lang),
    }
}

fn answer(lang: Lang, counted: &Counted) -> Result<Answer, Stop> {
    let day = |day| Markup::strong(&format::day_with_weekday(lang, day));
    let count = Number(i64::from(counted.length.0));
    let length = match (counted.back, counted.length.1) {
        (true, _) => t::guides_unit_before(lang, count),
        (false, Unit::WorkingDays) => t::guides_unit_working_days(lang, count),
        (false, Unit::CalendarDays | Unit::ClockDays) => t::guides_unit_calendar_days(lang, count),
    };
    let last = if counted.at_most.is_some() { t::guides_deadlines_last_show(lang) } else { t::guides_deadlines_last(lang) };
    let mut rows = vec![Fact::new(&last, day(counted.last))];
    rows.extend(counted.at_most.map(|at_most| Fact::new(&t::guides_deadlines_last_late(lang), day(at_most))));
    rows.extend(counted.calendar_reading.map(|early| Fact::new(&t::guides_deadlines_early(lang), day(early))));
    rows.push(Fact::new(&t::guides_deadlines_length(lang), length.as_ref()));
    let two = counted.at_most.map(|_| t::guides_deadlines_two(lang).into_owned());
    let tacit = counted.tacit_after.map(|day| t::guides_deadlines_note_tacit(lang, format::day(lang, day)).into_owned());
    let used: Vec<&RowRef> = counted.law.iter().collect();
    Ok(Answer {
        rows: ReferenceRows { rows },
        notes: two.into_iter().chain(tacit).collect(),
        months: months(lang, &counted.days),
        closed: closed(lang, &counted.days)?,
        source: source(lang, &used),
    })
}
