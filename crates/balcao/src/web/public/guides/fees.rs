//! What a request costs, line by line of the official table and channel by channel, on a chosen day.

use crate::web::parts::case::act::Act as Link;
use crate::web::parts::case::note::Note;
use crate::web::parts::icon::Tone;
use crate::web::parts::layout::Layout;
use crate::web::parts::markup::Markup;
use crate::web::parts::show::table::{Cell, Table};
use crate::web::problem::Problem;
use crate::web::public::guides::AskedFor;
use crate::web::public::guides::examples::{self, Total};
use crate::web::public::guides::frame::{AsOf, Frame};
use crate::web::public::guides::source::{source, unsure};
use crate::web::public::slugs::way_tail;
use crate::web::site::Site;
use crate::web::views::words::{hyphens, keyed};
use crate::web::visit::Visit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::law::Law;
use domain::law::act::Act;
use domain::law::fees::{Channel, FeeValues};
use domain::law::row::{Row, RowRef, Sure};
use domain::law::when::{Fact, FactKey, Facts};
use domain::route::RouteId;
use jiff::civil::Date;
use service::law::ruled::ruled;
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

/// A case of the guide: the end of its text key, what is asked for, one basis that stands for it, ages that change the line.
type Case = (&'static str, Act, &'static str, &'static [i64]);

const CASES: [Case; 12] = [
    ("temporary", Act::Renewal, "88-1", &[]),
    ("visa-waived", Act::GrantVisaWaived, "122", &[]),
    ("permanent-grant", Act::Grant, "80", &[]),
    ("permanent-renewal", Act::Renewal, "80", &[]),
    ("long-term", Act::Grant, "125", &[]),
    ("cplp-grant", Act::Grant, "87-A", &[]),
    ("cplp", Act::Renewal, "87-A", &[]),
    ("investor-grant", Act::Grant, "90-A", &[]),
    ("investor-renewal", Act::Renewal, "90-A", &[]),
    ("eu-certificate", Act::Grant, "37/2006-14", &[30, 3]),
    ("eu-family", Act::Grant, "37/2006-15", &[]),
    ("eu-permanent", Act::Grant, "37/2006-16", &[]),
];

struct Block {
    id: &'static str,
    heading: String,
    table: Table,
    note: String,
    since: String,
    source: Markup,
}

/// What examples of one way pay in all.
struct Way {
    name: String,
    href: String,
    sums: Vec<Sum>,
}

/// A permit, its total, and how the request comes in.
struct Sum {
    permit: String,
    total: Markup,
    channel: String,
}

#[derive(Template)]
#[template(path = "public/guides/fees.html")]
struct Fees {
    layout: Layout,
    frame: Frame,
    lang: Lang,
    never: Note,
    ways: Vec<Way>,
    ways_source: Markup,
    blocks: Vec<Block>,
    exempt: Vec<(String, Markup)>,
    exempt_source: Markup,
}

/// The page.
pub async fn get(State(site): State<Site>, visit: Visit, Query(asked): Query<AskedFor>) -> Result<Response, Problem> {
    let lang = visit.lang;
    let as_of = AsOf::read(&site, &asked.em);
    let law = &site.app.law();
    let frame = Frame::new(&visit, &t::guides_fees_title(lang), &t::guides_fees_lead(lang), &as_of);
    let page = page(&site, &visit, law, &as_of, frame).map_err(|stop| Problem::of(lang, stop))?;
    Frame::answer(&visit, page.frame.is_wrong(), &page)
}

fn page(site: &Site, visit: &Visit, law: &Law, as_of: &AsOf, frame: Frame) -> Result<Fees, Stop> {
    let lang = visit.lang;
    let (ways, ways_source) = ways(law, visit, as_of)?;
    let (exempt, exempt_source) = exempt(law, lang, as_of.day)?;
    let never = Note::new(Tone::Care, t::guides_fees_third(lang).as_ref(), t::guides_fees_third_text(lang).as_ref());
    let never = never.act(Link::link(t::guides_fees_third_link(lang).as_ref(), visit.to("burlas")));
    let layout = frame.layout(site, visit);
    Ok(Fees { layout, frame, lang, never, ways, ways_source, blocks: blocks(law, lang, as_of.day)?, exempt, exempt_source })
}

/// What examples of each way pay, with the way's page.
fn ways(law: &Law, visit: &Visit, as_of: &AsOf) -> Result<(Vec<Way>, Markup), Stop> {
    let lang = visit.lang;
    let (mut ways, mut used): (Vec<Way>, Vec<&RowRef>) = (Vec::new(), Vec::new());
    for route in RouteId::ALL {
        let mut sums = Vec::new();
        for example in examples::of(route) {
            let (told, rows) = match example.total(law, as_of.day) {
                Total::None => continue,
                Total::NotPublished(rows) => (Markup::from(t::guides_not_published(lang).as_ref()), rows),
                Total::Cents(cents, rows) => (total_of(lang, cents, &rows), rows),
            };
            used.extend(rows.into_iter().map(|row| &row.reference));
            let (permit, channel) = (permit_name(law, lang, example.basis)?, channel_name(lang, example.channel));
            sums.push(Sum { permit, total: told, channel });
        }
        if !sums.is_empty() {
            let name = ruled(lang, &format!("route-{}", hyphens(route.code())), law, as_of.day);
            ways.push(Way { name, href: as_of.link(visit, &way_tail(route)), sums });
        }
    }
    Ok((ways, source(lang, &used)))
}

fn total_of(lang: Lang, cents: i64, rows: &[&Row<FeeValues>]) -> Markup {
    let amount = Markup::strong(&format::money(lang, cents));
    match rows.iter().any(|row| row.reference.sure == Sure::Unsure) {
        true => amount.then(" ").then(unsure(lang)),
        false => amount,
    }
}

fn permit_name(law: &Law, lang: Lang, basis: &str) -> Result<String, Stop> {
    match law.bases().find(|row| row.values.code == basis) {
        Some(row) => keyed(lang, &row.values.text, &Args::none()),
        None => Ok(basis.to_owned()),
    }
}

/// How a request comes in.
#[must_use]
pub fn channel_name(lang: Lang, channel: Channel) -> String {
    match channel {
        Channel::Counter => t::guides_fees_counter(lang),
        Channel::Online => t::guides_fees_online(lang),
    }
    .into_owned()
}

/// From when the amounts of a block hold, and until when where that is known.
fn since(lang: Lang, used: &[&RowRef]) -> String {
    let Some(from) = used.iter().map(|row| row.from).max() else { return String::new() };
    match used.iter().filter_map(|row| row.to).min() {
        Some(to) => t::guides_fees_between(lang, format::day(lang, from), format::day(lang, to)),
        None => t::guides_fees_since(lang, format::day(lang, from)),
    }
    .into_owned()
}

fn blocks(law: &Law, lang: Lang, on: Date) -> Result<Vec<Block>, Stop> {
    CASES.into_iter().filter_map(|case| block(law, lang, on, case).transpose()).collect()
}

/// One line of the table with its amounts at a counter and online.
struct Line<'a> {
    text: &'a str,
    counter: Option<&'a Row<FeeValues>>,
    online: Option<&'a Row<FeeValues>>,
}

fn block(law: &Law, lang: Lang, on: Date, (id, act, basis, ages): Case) -> Result<Option<Block>, Stop> {
    let lines = lines(law, on, act, basis, ages);
    if lines.is_empty() {
        return Ok(None);
    }
    let heading = keyed(lang, &format!("guides-fees-{id}"), &Args::none())?;
    let head = |words: &str| Cell::new(words);
    let columns = [Channel::Counter, Channel::Online].map(|channel| Cell::number(channel_name(lang, channel).as_str()));
    let mut rows = Vec::new();
    for line in &lines {
        let name = keyed(lang, line.text, &Args::none())?;
        rows.push(vec![head(&name), amount(lang, line.counter), amount(lang, line.online)]);
    }
    if lines.len() > 1 && ages.is_empty() {
        let sum = |of: fn(&Line<'_>) -> Option<i64>| lines.iter().map(of).sum::<Option<i64>>();
        let sums = [sum(|line| line.counter?.values.cents), sum(|line| line.online?.values.cents)];
        if sums.iter().any(Option::is_some) {
            rows.push([vec![head(&t::guides_fees_total(lang))], sums.map(|sum| total(lang, sum)).to_vec()].concat());
        }
    }
    let used: Vec<&RowRef> = lines.iter().flat_map(|line| [line.counter, line.online]).flatten().map(|row| &row.reference).collect();
    let table = Table {
        caption: heading.as_str().into(),
        caption_classes: "govuk-visually-hidden".into(),
        head: Some([vec![head(&t::guides_fees_line(lang))], columns.to_vec()].concat()),
        rows,
        first_cell_is_header: true,
        classes: "bl-fees".into(),
        ..Table::default()
    };
    let note = if act == Act::GrantVisaWaived { t::guides_fees_visa_waived_note(lang).into_owned() } else { String::new() };
    Ok(Some(Block { id, heading, table, note, since: since(lang, &used), source: source(lang, &used) }))
}

fn lines<'a>(law: &'a Law, on: Date, act: Act, basis: &str, ages: &[i64]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let aged = |age: &i64| Facts::new().with(FactKey::AgeYears, Fact::Number(*age));
    let cases: Vec<Facts> = if ages.is_empty() { vec![Facts::new()] } else { ages.iter().map(aged).collect() };
    for facts in &cases {
        for channel in [Channel::Counter, Channel::Online] {
            for row in law.fee_rows(act, basis, facts, channel, on).unwrap_or_default() {
                let at = lines.iter().position(|line| line.text == row.values.text).unwrap_or_else(|| {
                    lines.push(Line { text: &row.values.text, counter: None, online: None });
                    lines.len() - 1
                });
                if let Some(line) = lines.get_mut(at) {
                    let place = if channel == Channel::Counter { &mut line.counter } else { &mut line.online };
                    *place = Some(row);
                }
            }
        }
    }
    lines
}

/// An amount, "not published", or a dash where the table has no such column for the case.
fn amount(lang: Lang, row: Option<&Row<FeeValues>>) -> Cell {
    let Some(row) = row else { return Cell::number("–") };
    match row.values.cents {
        None => Cell::number(t::guides_not_published(lang).as_ref()),
        Some(cents) if row.reference.sure == Sure::Unsure => {
            Cell::number(Markup::together(&format::money(lang, cents)).then(" ").then(unsure(lang)))
        }
        Some(cents) => Cell::number(Markup::together(&format::money(lang, cents))),
    }
}

fn total(lang: Lang, cents: Option<i64>) -> Cell {
    match cents {
        Some(cents) => Cell::number(Markup::strong(&format::money(lang, cents))),
        None => Cell::number("–"),
    }
}

/// Who pays less, each with a tag where it is not sure, and where all of it stands.
type Exempt = (Vec<(String, Markup)>, Markup);

fn exempt(law: &Law, lang: Lang, on: Date) -> Result<Exempt, Stop> {
    let rows: Vec<_> = law.exemptions(on).collect();
    let mut told = Vec::new();
    for row in &rows {
        let tag = if row.reference.sure == Sure::Unsure { unsure(lang) } else { Markup::default() };
        told.push((keyed(lang, &row.values.text, &Args::none())?, tag));
    }
    let used: Vec<&RowRef> = rows.iter().map(|row| &row.reference).collect();
    Ok((told, source(lang, &used)))
}
