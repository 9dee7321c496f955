//! The last day of a permit: when its month opens, until when to ask, what to put into a calendar, and what the card is worth.

use crate::web::asking::not_found;
use crate::web::parts::case::act::Act;
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::form::button::Button;
use crate::web::parts::form::date_input::DateInput;
use crate::web::parts::form::fieldset::Fieldset;
use crate::web::parts::form::select::{Choice, Select};
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::markup::Markup;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::problem::Problem;
use crate::web::public::guides::frame::{AsOf, question};
use crate::web::public::guides::source::source;
use crate::web::public::guides::worth::PermitWorth;
use crate::web::site::Site;
use crate::web::views::turn::asking_late;
use crate::web::views::words::{hyphens, keyed, no_such_day};
use crate::web::visit::Visit;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::deadline::span::{prepare, renewal_request};
use domain::law::Law;
use domain::law::row::RowRef;
use domain::law::windows::Window;
use domain::route::answers::{EXPIRES_FROM, EXPIRES_TO};
use jiff::civil::Date;
use serde::Deserialize;
use service::law::ruled::ruled;
use service::papers::calendar::{Entry, days_ics};
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// The boxes of the last day.
pub const EXPIRES: &str = "caduca";
const BASIS: &str = "artigo";
/// The permit whose last day is asked about when none is named: the most common one.
const USUAL_BASIS: &str = "88-1";

/// The question and its answer, as a part of a page.
#[derive(Template)]
#[template(path = "public/guides/expiry.html")]
pub struct Expiry {
    lang: Lang,
    action: String,
    day: Option<Date>,
    permit: Select,
    question: DateInput,
    button: Button,
    told: Option<Told>,
}

impl HtmlSafe for Expiry {}

/// What follows from the day.
struct Told {
    window: Note,
    late: Option<Note>,
    rows: ReferenceRows,
    calendar: Option<String>,
    source: Markup,
    worth: PermitWorth,
}

/// A day that follows from the last one, for reading and for a calendar.
struct Ahead {
    kind: &'static str,
    day: Date,
    name: String,
    summary: String,
}

/// The last day as typed: nothing without any of it, words where it cannot be one.
///
/// # Errors
/// What is wrong with it.
pub fn read(lang: Lang, typed: [&str; 3]) -> Result<Option<Date>, String> {
    if typed.iter().all(|part| part.trim().is_empty()) {
        return Ok(None);
    }
    if let Some(words) = no_such_day(lang, typed) {
        return Err(words);
    }
    let date = written(typed).ok_or_else(|| t::guides_extensions_expires_wrong(lang).into_owned())?;
    match (EXPIRES_FROM..=EXPIRES_TO).contains(&date) {
        true => Ok(Some(date)),
        false => Err(t::guides_expiry_far(lang, EXPIRES_FROM.year().to_string(), EXPIRES_TO.year().to_string()).into_owned()),
    }
}

/// Day, month and year as a date.
#[must_use]
pub fn written([day, month, year]: [&str; 3]) -> Option<Date> {
    Date::new(year.trim().parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?).ok()
}

/// The boxes for the last day of a permit.
#[must_use]
pub fn boxes(lang: Lang, typed: [&str; 3], wrong: Option<&str>) -> DateInput {
    let words = [t::date_day(lang), t::date_month(lang), t::date_year(lang)];
    let labels = [words[0].as_ref(), words[1].as_ref(), words[2].as_ref()];
    let mut question = DateInput::new(EXPIRES, Fieldset::new(t::guides_extensions_expires(lang).as_ref()), labels, typed);
    question.group = question.group.hint(t::situation_expires_hint(lang).as_ref());
    if let Some(words) = wrong {
        question.group = question.group.error(&t::error_prefix(lang), words);
    }
    question
}

impl Expiry {
    /// For a last day that may have been typed, of a permit that may have been chosen.
    ///
    /// # Errors
    /// A text is missing.
    pub fn new(
        site: &Site,
        visit: &Visit,
        as_of: &AsOf,
        (basis, typed): (&str, [&str; 3]),
        read: &Result<Option<Date>, String>,
    ) -> Result<Self, Stop> {
        let (lang, law) = (visit.lang, &site.app.law());
        let rows = law.bases().filter(|row| row.reference.in_force(as_of.day));
        let permits: Result<Vec<Choice>, Stop> =
            rows.map(|row| Ok(Choice::new(&row.values.code, &keyed(lang, &row.values.text, &Args::none())?))).collect();
        let permits = permits?;
        let basis = if permits.iter().any(|choice| choice.value.as_deref() == Some(basis)) { basis } else { USUAL_BASIS };
        let field = question(BASIS, &t::guides_documents_permit_label(lang));
        let told = match read {
            Ok(Some(expires)) => Some(told(law, visit, basis, *expires, as_of.day)?),
            _ => None,
        };
        Ok(Self {
            lang,
            action: visit.to(&visit.tail),
            day: as_of.chosen.then_some(as_of.day),
            permit: Select { field, choices: permits, ..Select::default() }.choose(basis),
            question: boxes(lang, typed, read.as_ref().err().map(String::as_str)),
            button: Button::submit(t::guides_expiry_button(lang).as_ref()),
            told,
        })
    }
}

fn told(law: &Law, visit: &Visit, basis: &str, expires: Date, on: Date) -> Result<Told, Stop> {
    let lang = visit.lang;
    let window = law.window(basis, expires, on);
    let asked = renewal_request(law, expires, on).ok();
    let ahead = ahead(law, lang, &window, expires, on);
    let mut used: Vec<&RowRef> = window.row().into_iter().collect();
    used.extend(asked.iter().map(|asked| &asked.law));
    let calendar = ahead.iter().any(|ahead| ahead.day > on);
    let row = |ahead: &Ahead| Fact::new(&ahead.name, Markup::strong(&format::day_with_weekday(lang, ahead.day)));
    Ok(Told {
        window: note(visit, &window, (law, on)),
        late: asked.as_ref().filter(|asked| asked.date < on).map(|asked| asking_late(lang, asked.date, expires, on)),
        rows: ReferenceRows { rows: ahead.iter().map(row).collect() },
        calendar: calendar.then(|| visit.to(&format!("prazos/lembretes.ics?{EXPIRES}={expires}&{BASIS}={basis}"))),
        source: source(lang, &used),
        worth: PermitWorth::new(law, lang, expires, on),
    })
}

/// What the window says, with the way on.
fn note(visit: &Visit, window: &Window, (law, on): (&Law, Date)) -> Note {
    let lang = visit.lang;
    let words = ruled(lang, &format!("why-window-{}", hyphens(window.code())), law, on);
    let way = Act::link(t::place_route(lang).as_ref(), visit.to("situacao"));
    let notice = || Act::link(t::months_notice(lang).as_ref(), visit.to("avisar-me"));
    match window {
        Window::Open { .. } => Note::new(Tone::Good, Markup::default(), words).act(way),
        Window::NotYet { opens_on, .. } => {
            let lead = match opens_on {
                Some(day) => t::finder_opens_on(lang, format::day_with_weekday(lang, *day)),
                None => t::finder_opens_unknown(lang),
            };
            Note::new(Tone::Plain, lead.as_ref(), words).icon(Icon::Calendar).act(notice())
        }
        _ => Note::new(Tone::Care, Markup::default(), words).act(way),
    }
}

/// The days that follow, in order.
fn ahead(law: &Law, lang: Lang, window: &Window, expires: Date, on: Date) -> Vec<Ahead> {
    let opens = match window {
        Window::Open { opens_on, .. } => Some(*opens_on),
        Window::NotYet { opens_on, .. } => *opens_on,
        _ => None,
    };
    let last =
        Ahead { kind: "caduca", day: expires, name: t::guides_expiry_last(lang).into_owned(), summary: t::ics_expires(lang).into_owned() };
    let prepare = prepare(law, expires, on).ok().map(|prepare| Ahead {
        kind: "prepara",
        day: prepare.date,
        name: t::guides_expiry_prepare(lang).into_owned(),
        summary: t::ics_prepare(lang).into_owned(),
    });
    let opens = opens.map(|day| Ahead {
        kind: "abre",
        day,
        name: t::guides_expiry_opens(lang).into_owned(),
        summary: t::ics_opens(lang).into_owned(),
    });
    let ask = renewal_request(law, expires, on).ok().map(|asked| Ahead {
        kind: "pedir",
        day: asked.date,
        name: t::guides_expiry_ask(lang).into_owned(),
        summary: t::ics_ask(lang).into_owned(),
    });
    let mut days: Vec<Ahead> = [opens, prepare, ask, Some(last)].into_iter().flatten().collect();
    days.sort_by_key(|ahead| ahead.day);
    days
}

/// A last day and a permit, as the link of the reminders writes them.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Reminded {
    #[serde(default)]
    caduca: String,
    #[serde(default, rename = "artigo")]
    basis: String,
}

/// The days still to come, for the person's own calendar. Nothing in it names anybody.
///
/// # Errors
/// No such permit, no such day, or no day of it is still to come.
pub async fn calendar(State(site): State<Site>, visit: Visit, Query(asked): Query<Reminded>) -> Result<Response, Problem> {
    let (lang, law, today) = (visit.lang, &site.app.law(), site.app.clock.today());
    let expires = asked.caduca.parse::<Date>().ok().filter(|day| (EXPIRES_FROM..=EXPIRES_TO).contains(day));
    let expires = expires.filter(|_| law.basis(&asked.basis, today).is_ok()).ok_or_else(|| not_found(&visit))?;
    let mut days = ahead(law, lang, &law.window(&asked.basis, expires, today), expires, today);
    days.retain(|ahead| ahead.day > today);
    if days.is_empty() {
        return Err(not_found(&visit));
    }
    let url = format!("{}{}", site.app.config.public_url, visit.to("prazos"));
    let text = t::ics_reminder_text(lang, format::day(lang, expires), url.as_str());
    let named = |ahead: &Ahead| format!("{}-{expires}-{}", ahead.kind, asked.basis.replace('/', "-"));
    let entries: Vec<Entry> = days
        .iter()
        .map(|ahead| Entry { name: named(ahead), day: ahead.day, summary: ahead.summary.clone(), description: text.to_string() })
        .collect();
    let head =
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"lembretes.ics\"")];
    Ok((head, days_ics(&site.app, &entries, &url)).into_response())
}
