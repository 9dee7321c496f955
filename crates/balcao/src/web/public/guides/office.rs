//! One office: where it is, whether it is open that day, what it does and does not, and how to reach the agency (HELP-1).

use crate::web::asking::not_found;
use crate::web::parts::case::note::Note;
use crate::web::parts::case::turn::Fact;
use crate::web::parts::icon::{Icon, Tone};
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::term::reference_rows::ReferenceRows;
use crate::web::problem::Problem;
use crate::web::public::guides::AskedFor;
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::offices::{Channel, List, address, channels, hours, scam, service_name, told};
use crate::web::public::guides::source::source;
use crate::web::public::guides::terms::beyond_calendar;
use crate::web::site::Site;
use crate::web::views::words::keyed;
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::calendar::{Calendar, Reason, Scope};
use domain::law::Law;
use domain::law::offices::{OfficeKind, OfficeValues, Service};
use domain::law::row::Row;
use jiff::ToSpan;
use jiff::civil::Date;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// So many days ahead the next open one is looked for.
const AHEAD_DAYS: i32 = 14;
/// Where a map finds an address; only who follows the link tells that site anything.
const MAP: &str = "https://www.openstreetmap.org/search?query=";

/// What is known of an office on a day.
struct Known {
    day: Note,
    address: Vec<String>,
    map: Option<String>,
    does: ReferenceRows,
    not: Vec<String>,
    channels: Option<List<Channel>>,
    source: Markup,
}

#[derive(Template)]
#[template(path = "public/guides/office.html")]
struct Office {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    known: Option<Known>,
    scam: Note,
}

/// The page.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<AskedFor>,
) -> Result<Response, Problem> {
    let (lang, law) = (visit.lang, &site.app.law());
    let as_of = AsOf::read(&site, &asked.em);
    let today = site.app.clock.today();
    let found = |on: Date| law.offices(on).find(|row| row.values.code == id);
    let named = found(as_of.day).or_else(|| found(today)).ok_or_else(|| not_found(&visit))?;
    // Before somebody looked nothing is said of a place but its name.
    let known = found(as_of.day).map(|row| known(law, lang, row, as_of.day)).transpose().map_err(|stop| Problem::of(lang, stop))?;
    let (guides, offices) = (t::guides_title(lang), t::guides_offices_title(lang));
    let above = [(guides.as_ref(), "guias"), (offices.as_ref(), "locais")];
    let (title, lead) = match named.values.kind {
        OfficeKind::AimaShop => (t::guides_office_shop(lang, named.values.name.as_str()), t::guides_office_shop_lead(lang)),
        OfficeKind::IrnDesk => (t::guides_office_desk(lang, named.values.name.as_str()), t::guides_office_desk_lead(lang)),
    };
    let frame = Frame::below(&visit, &above, &title, &lead, &as_of);
    let page = Office { layout: frame.layout(&site, &visit), frame, lang, known, scam: scam(lang) };
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

fn known(law: &Law, lang: Lang, row: &Row<OfficeValues>, on: Date) -> Result<Known, Stop> {
    let values = &row.values;
    let mut does = Vec::new();
    if !values.open.is_empty() {
        does.push(Fact::new(&t::guides_office_open(lang), hours(lang, &values.open)));
    }
    for service in &values.services {
        let told = told(lang, service)?;
        let when = if told.words.is_empty() { t::guides_office_when_open(lang).into_owned() } else { told.words };
        does.push(Fact::new(&told.name, when));
    }
    let channels = match values.kind {
        OfficeKind::AimaShop => Some(channels(law, lang, on)?),
        OfficeKind::IrnDesk => None,
    };
    Ok(Known {
        day: day(law.calendar(), lang, values, on)?,
        address: address(lang, values),
        map: map(values),
        does: ReferenceRows { rows: does },
        not: not(law, lang, values, on)?,
        channels,
        source: source(lang, &[&row.reference]),
    })
}

/// Whether its doors are open on the day, and if not, from which.
fn day(calendar: &Calendar, lang: Lang, values: &OfficeValues, on: Date) -> Result<Note, Stop> {
    let scope = Scope { municipality: values.calendar.as_deref(), closures: true };
    let long = |day: Date| format::day_with_weekday(lang, day);
    // Of doors whose hours nobody published not even a Sunday is known.
    if values.open.is_empty() {
        return Ok(Note::new(Tone::Care, Markup::default(), t::guides_office_hours_unknown(lang).as_ref()));
    }
    let note = match calendar.reason(on, scope) {
        Err(_) => return Ok(Note::new(Tone::Care, Markup::default(), beyond_calendar(lang))),
        Ok(None) => Note::new(Tone::Good, t::guides_office_day_open(lang, long(on)).as_ref(), hours(lang, &values.open)),
        Ok(Some(reason)) => {
            let why = match &reason {
                Reason::Saturday | Reason::Sunday => t::guides_office_weekend(lang).into_owned(),
                Reason::Holiday(by) | Reason::MunicipalHoliday(by) | Reason::Closure(by) => keyed(lang, &by.text, &Args::none())?,
            };
            let next =
                (1..=AHEAD_DAYS).map(|days| on.saturating_add(days.days())).find(|day| calendar.is_working_day(*day, scope) == Ok(true));
            let words = match next {
                Some(next) => t::guides_office_next(lang, long(next), why).into_owned(),
                None => why,
            };
            Note::new(Tone::Care, t::guides_office_day_closed(lang, long(on)).as_ref(), words)
        }
    };
    Ok(note.icon(Icon::Clock))
}

/// What it does not do, or what its own page does not name though those of others do.
fn not(law: &Law, lang: Lang, values: &OfficeValues, on: Date) -> Result<Vec<String>, Stop> {
    let others = law.offices(on).filter(|row| row.values.kind == values.kind).flat_map(|row| &row.values.services);
    let mut missing: Vec<Service> = Vec::new();
    for service in others.map(|service| service.what) {
        if !missing.contains(&service) && !values.services.iter().any(|own| own.what == service) {
            missing.push(service);
        }
    }
    missing.sort_unstable();
    let names: Result<Vec<String>, Stop> = missing.into_iter().map(|what| service_name(lang, what)).collect();
    let names = names?;
    let mut told = Vec::new();
    if !names.is_empty() {
        told.push(t::guides_office_not_named(lang, format::list(lang, &names)).into_owned());
    }
    told.push(match values.kind {
        OfficeKind::AimaShop => t::guides_office_shop_not(lang).into_owned(),
        OfficeKind::IrnDesk => t::guides_office_desk_not(lang).into_owned(),
    });
    if values.calendar.is_none() {
        told.push(t::guides_office_no_calendar(lang).into_owned());
    }
    Ok(told)
}

/// Where a map shows the address, where one is published.
fn map(values: &OfficeValues) -> Option<String> {
    let parts = [values.address.as_deref()?, values.postal_code.as_deref().unwrap_or_default(), &values.municipality];
    let place = parts.join(" ");
    let mut query = String::new();
    for byte in place.bytes() {
        if byte.is_ascii_alphanumeric() {
            query.push(char::from(byte));
        } else {
            query.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(format!("{MAP}{query}"))
}
