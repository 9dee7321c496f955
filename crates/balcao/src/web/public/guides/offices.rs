//! Where to go and how to write: channels, subjects of the contact form, shops and desks, as they stood on a day (HELP-1).

use crate::web::parts::case::note::Note;
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::problem::Problem;
use crate::web::public::guides::AskedFor;
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::source::source;
use crate::web::site::Site;
use crate::web::views::words::{hyphens, keyed};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::law::Law;
use domain::law::channels::{ChannelKind, ChannelValues};
use domain::law::offices::{Hours, OfficeKind, OfficeService, OfficeValues, Service};
use domain::law::row::{Row, RowRef};
use jiff::civil::Date;
use service::stop::Stop;
use service::texts::arg::{Args, Number};
use service::texts::{Lang, format, t};

/// A line with its name.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) words: String,
}

/// A way to reach the agency.
pub(super) struct Channel {
    pub(super) address: Markup,
    pub(super) words: String,
    pub(super) hours: String,
}

/// A subject of the contact form.
struct Subject {
    name: String,
    matter: String,
    asks: String,
}

struct Office {
    name: String,
    href: String,
    address: Vec<String>,
    open: String,
    services: Vec<Named>,
}

/// A list that ends with where it stands.
pub(super) struct List<T> {
    pub(super) items: Vec<T>,
    pub(super) source: Markup,
}

#[derive(Template)]
#[template(path = "public/guides/offices.html")]
struct Offices {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    channels: List<Channel>,
    subjects: List<Subject>,
    shops: List<Office>,
    desks: List<Office>,
    scam: Note,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit, Query(asked): Query<AskedFor>) -> Result<Response, Problem> {
    let as_of = AsOf::read(&site, &asked.em);
    let page = page(&site, &visit, &as_of).map_err(|stop| Problem::of(visit.lang, stop))?;
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

fn page(site: &Site, visit: &Visit, as_of: &AsOf) -> Result<Offices, Stop> {
    let (lang, law) = (visit.lang, &site.app.law());
    let frame = Frame::new(visit, &t::guides_offices_title(lang), &t::guides_offices_lead(lang), as_of);
    Ok(Offices {
        layout: frame.layout(site, visit),
        frame,
        lang,
        channels: channels(law, lang, as_of.day)?,
        subjects: subjects(law, lang, as_of.day)?,
        shops: offices(law, visit, as_of, OfficeKind::AimaShop)?,
        desks: offices(law, visit, as_of, OfficeKind::IrnDesk)?,
        scam: scam(lang),
    })
}

/// What nobody does by telephone.
pub(super) fn scam(lang: Lang) -> Note {
    Note::new(Tone::Care, t::guides_offices_scam(lang).as_ref(), t::guides_offices_scam_text(lang).as_ref())
}

/// How the agency is reached on a day.
pub(super) fn channels(law: &Law, lang: Lang, on: Date) -> Result<List<Channel>, Stop> {
    let rows: Vec<_> = law.channels(on).collect();
    Ok(List { source: source(lang, &references(&rows)), items: each(&rows, |row| channel(lang, row))? })
}

fn references<'a, T>(rows: &[&'a Row<T>]) -> Vec<&'a RowRef> {
    rows.iter().map(|row| &row.reference).collect()
}

fn each<T, U>(rows: &[&Row<T>], told: impl Fn(&Row<T>) -> Result<U, Stop>) -> Result<Vec<U>, Stop> {
    rows.iter().map(|row| told(row)).collect()
}

fn channel(lang: Lang, row: &Row<ChannelValues>) -> Result<Channel, Stop> {
    let values = &row.values;
    let address = values.address.as_deref().unwrap_or_default();
    let scheme = match values.kind {
        ChannelKind::Phone => "tel:",
        ChannelKind::Email => "mailto:",
        ChannelKind::Web => "https://",
    };
    let target: String = address.chars().filter(|letter| !letter.is_whitespace()).collect();
    let link = Markup::trusted("<a class=\"govuk-link bl-tap\" href=\"").then(format!("{scheme}{target}"));
    // A telephone number stays together; a web address or e-mail may break, or it would push a narrow page sideways.
    let shown = if address.contains('.') { Markup::from(address) } else { Markup::reference(address) };
    let link = link.then(Markup::trusted("\">")).then(shown).then(Markup::trusted("</a>"));
    let hours = if values.hours.is_empty() { String::new() } else { hours(lang, &values.hours) };
    Ok(Channel { address: link, words: keyed(lang, &values.text, &Args::none())?, hours })
}

fn subjects(law: &Law, lang: Lang, on: Date) -> Result<List<Subject>, Stop> {
    let rows: Vec<_> = law.contact_subjects(on).collect();
    let items = each(&rows, |row| {
        let codes = row.values.asks.iter().map(|asked| asked.code()).chain(row.values.attach.iter().map(|attached| attached.code()));
        let asks: Result<Vec<String>, Stop> = codes.map(|code| keyed(lang, &format!("asks-{}", hyphens(code)), &Args::none())).collect();
        let mut asks = format::list(lang, &asks?);
        if let Some(days) = row.values.until_days_before_expiry {
            asks = format!("{asks}. {}", t::guides_offices_until(lang, Number(i64::from(days))));
        }
        let name = keyed(lang, &row.values.subject_text, &Args::none())?;
        Ok(Subject { name, matter: keyed(lang, &row.values.text, &Args::none())?, asks })
    })?;
    Ok(List { items, source: source(lang, &references(&rows)) })
}

fn offices(law: &Law, visit: &Visit, as_of: &AsOf, kind: OfficeKind) -> Result<List<Office>, Stop> {
    let lang = visit.lang;
    let mut rows: Vec<_> = law.offices(as_of.day).filter(|row| row.values.kind == kind).collect();
    rows.sort_by(|one, other| one.values.code.cmp(&other.values.code));
    let items = each(&rows, |row| {
        let values = &row.values;
        let services: Result<Vec<Named>, Stop> = values.services.iter().map(|service| told(lang, service)).collect();
        let open = if values.open.is_empty() { String::new() } else { hours(lang, &values.open) };
        let href = as_of.link(visit, &format!("locais/{}", values.code));
        Ok(Office { name: values.name.clone(), href, address: address(lang, values), open, services: services? })
    })?;
    Ok(List { items, source: source(lang, &references(&rows)) })
}

/// The lines of an address as far as it is published.
pub(super) fn address(lang: Lang, values: &OfficeValues) -> Vec<String> {
    let place = [values.postal_code.as_deref(), values.locality.as_deref()];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    let mut address: Vec<String> = values.address.iter().cloned().collect();
    if !place.is_empty() {
        address.push(place.join(" "));
    }
    if address.is_empty() {
        address.push(values.municipality.clone());
        address.push(t::guides_office_no_address(lang).into_owned());
    }
    address
}

/// What is done, on which days, when, with how many tickets.
pub(super) fn told(lang: Lang, service: &OfficeService) -> Result<Named, Stop> {
    let name = service_name(lang, service.what)?;
    let days: Vec<&str> = service.days.iter().map(|day| format::weekday(lang, day.civil())).collect();
    let days = (!days.is_empty()).then(|| format::list(lang, &days));
    let hours = (!service.hours.is_empty()).then(|| hours(lang, &service.hours));
    let tickets = service.tickets.map(|tickets| t::guides_office_tickets(lang, Number(i64::from(tickets))).into_owned());
    let words: Vec<String> = [days, hours, tickets].into_iter().flatten().collect();
    Ok(Named { name, words: words.join(", ") })
}

/// What something done at an office is called.
pub(super) fn service_name(lang: Lang, what: Service) -> Result<String, Stop> {
    keyed(lang, &format!("guides-service-{}", hyphens(what.code())), &Args::none())
}

/// Clock times in a row.
pub(super) fn hours(lang: Lang, hours: &[Hours]) -> String {
    let clock = |time: jiff::civil::Time| format!("{}:{:02}", time.hour(), time.minute());
    let spans: Vec<String> =
        hours.iter().map(|hours| t::guides_office_span(lang, clock(hours.from), clock(hours.until)).into_owned()).collect();
    format::list(lang, &spans)
}
