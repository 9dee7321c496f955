//! What changed on a way lately: its rules, months that opened, papers that are no longer taken, amounts. All from the days of the rows.

use super::words::{self, basis, text};
use crate::web::parts::markup::Markup;
use crate::web::public::guides::documents::Wanted;
use crate::web::public::guides::examples::{Example, Total};
use crate::web::public::guides::source::unsure;
use domain::law::Law;
use domain::law::row::Sure;
use domain::route::RouteId;
use jiff::ToSpan;
use jiff::civil::Date;
use service::texts::{Lang, format, t};
use std::cmp::Reverse;

/// So many years back a change is still told.
const YEARS: i32 = 3;
/// So many changes are told, no more.
const TOLD_AT_MOST: usize = 8;
/// The permit whose months are told of.
const USUAL_BASIS: &str = "88-1";

/// Something that changed, and since which day.
pub(super) struct Change {
    day: Date,
    /// The day in words.
    pub(super) on: String,
    /// What.
    pub(super) what: String,
    /// A tag where the row is not sure.
    pub(super) tag: Markup,
}

/// A day, what changed, and how sure we are.
type Told = (Date, String, Sure);

/// What changed by a day, newest first.
pub(super) fn lately(told: words::Told<'_>, route: RouteId, (examples, papers): (&[Example], &[Wanted])) -> Vec<Change> {
    let words::Told { lang, law, on } = told;
    let first = on.saturating_sub(YEARS.years());
    let mut all: Vec<Told> = Vec::new();
    for change in law.route_changes(route, first, on) {
        let why = told.text(&change.why);
        let what = match change.begins {
            true => t::guide_change_began(lang, why),
            false => t::guide_change_ended(lang, why),
        };
        all.push((change.on, what.into_owned(), change.row.sure));
    }
    if route == RouteId::RenewalOnline {
        all.extend(month(law, lang, first, on));
    }
    all.extend(refusals(law, lang, papers, first, on));
    all.extend(amounts(law, lang, examples, first, on));
    all.sort_by_key(|told| Reverse(told.0));
    all.dedup();
    all.truncate(TOLD_AT_MOST);
    let change = |(day, what, sure): Told| {
        let tag = if sure == Sure::Unsure { unsure(lang) } else { Markup::default() };
        Change { day, on: format::day_short(lang, day), what, tag }
    };
    all.into_iter().map(change).collect()
}

impl Change {
    /// The day for machines.
    pub(super) fn machine_day(&self) -> String {
        self.day.to_string()
    }
}

/// The newest month that opened: the ones before it are told on their own page.
fn month(law: &Law, lang: Lang, first: Date, on: Date) -> Option<Told> {
    let opened = law.windows_of(USUAL_BASIS, first).into_iter().filter(|row| (first..=on).contains(&row.reference.from));
    let newest = opened.max_by_key(|row| row.reference.from)?;
    let (_, last) = newest.when.expiry_days()?;
    let words = t::guide_change_month(lang, format::month(lang, last.year(), last.month()));
    Some((newest.reference.from, words.into_owned(), newest.reference.sure))
}

fn refusals(law: &Law, lang: Lang, papers: &[Wanted], first: Date, on: Date) -> Vec<Told> {
    let mut told = Vec::new();
    for paper in papers {
        for row in law.papers(&paper.slot).filter(|row| !row.values.accepted && (first..=on).contains(&row.reference.from)) {
            let words = t::guide_change_refused(lang, text(lang, &row.values.text), paper.name.as_str());
            told.push((row.reference.from, words.into_owned(), row.reference.sure));
        }
    }
    told
}

fn amounts(law: &Law, lang: Lang, examples: &[Example], first: Date, on: Date) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for example in examples {
        if let Total::Cents(cents, rows) = example.total(law, on) {
            let newest = rows.iter().map(|row| row.reference.from).max().filter(|from| (first..=on).contains(from));
            let sure = rows.iter().map(|row| row.reference.sure).max().unwrap_or(Sure::Sure);
            told.extend(newest.map(|from| {
                let permit = basis(law, lang, example.basis);
                (from, t::guide_change_fee(lang, format::money(lang, cents), permit).into_owned(), sure)
            }));
        }
    }
    told
}
