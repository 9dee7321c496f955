//! Sentences that tell facts of the law. Each value of such a sentence is named after the row it comes from (see [`Law::named`]): the words
//! stand in the catalogues, the numbers and days in `law/`.

use crate::texts::arg::Args;
use crate::texts::{Lang, by_key, entries, format, t};
use domain::law::Law;
use domain::law::deadlines::Unit;
use domain::law::fault::LawFault;
use domain::law::measures::Of;
use domain::law::named::Named;
use domain::law::offices::Hours;
use domain::law::row::RowRef;
use jiff::civil::{Date, Time};

/// Hours of a day.
const DAY_HOURS: i64 = 24;

/// A sentence by its key, with the facts of the law as they stand on a day; empty where there is no such key or a fact is missing, which
/// [`unruled`] finds.
#[must_use]
pub fn ruled(lang: Lang, key: &str, law: &Law, on: Date) -> String {
    let args = names(key).iter().fold(Args::none(), |args, name| match law.named(name, on) {
        Some((named, _)) => args.with(*name, written(lang, &named)),
        None => args,
    });
    by_key(lang, key, &args).unwrap_or_default().into_owned()
}

/// The rows whose facts a sentence tells.
#[must_use]
pub fn rows_of(key: &str, law: &Law, on: Date) -> Vec<RowRef> {
    names(key).iter().filter_map(|name| law.named(name, on)).map(|(_, row)| row.clone()).collect()
}

/// Faults of a law whose own sentences tell what no row gives. None in a law that may be shipped.
#[must_use]
pub fn unruled(law: &Law, on: Date) -> Vec<LawFault> {
    let lacking = |key: &str| names(key).iter().filter(|name| law.named(name, on).is_none()).map(|name| (*name).to_owned()).collect();
    law.untold_facts(lacking)
}

fn names(key: &str) -> &'static [&'static str] {
    let entries = entries();
    entries.binary_search_by(|entry| entry.key.cmp(key)).map_or(&[], |index| entries[index].arguments)
}

fn written(lang: Lang, named: &Named<'_>) -> String {
    match named {
        Named::Term(amount, Unit::WorkingDays) => t::guides_unit_working_days(lang, *amount).into_owned(),
        Named::Term(amount, Unit::CalendarDays) => t::unit_days(lang, *amount).into_owned(),
        Named::Term(amount, Unit::ClockDays) => t::unit_hours(lang, i64::from(*amount) * DAY_HOURS).into_owned(),
        Named::Measure(amount, None, of) => measure(lang, *amount, *of),
        Named::Measure(amount, Some(most), of) => t::unit_range(lang, measure(lang, *amount, *of), measure(lang, *most, *of)).into_owned(),
        Named::Day(day) => format::day(lang, *day),
        Named::Address(address) => (*address).to_owned(),
        Named::Hours(hours) => hours.iter().map(|hours| span(lang, *hours)).collect::<Vec<_>>().join("; "),
    }
}

fn measure(lang: Lang, amount: u32, of: Of) -> String {
    match of {
        Of::Years => t::unit_years(lang, amount).into_owned(),
        Of::Months => t::unit_months(lang, amount).into_owned(),
        Of::Days => t::unit_days(lang, amount).into_owned(),
        Of::WorkingDays => t::guides_unit_working_days(lang, amount).into_owned(),
        Of::Cents => format::money(lang, i64::from(amount)),
        Of::Percent => t::unit_percent(lang, amount).into_owned(),
    }
}

fn span(lang: Lang, hours: Hours) -> String {
    let clock = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
    t::guides_office_span(lang, clock(hours.from), clock(hours.until)).into_owned()
}

#[cfg(test)]
mod tests;
