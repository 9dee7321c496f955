//! The days of a counted term, month by month, and the days that are closed by name.

use crate::web::parts::term::calendar::{Calendar, Day, DayKind, Weekday};
use crate::web::views::words::keyed;
use domain::deadline::days::{Told, What};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday as Named};
use service::stop::Stop;
use service::texts::arg::Args;
use service::texts::{Lang, format, t};

const WEEK: [Named; 7] = [Named::Monday, Named::Tuesday, Named::Wednesday, Named::Thursday, Named::Friday, Named::Saturday, Named::Sunday];

/// One calendar a month.
#[must_use]
pub fn months(lang: Lang, days: &[Told]) -> Vec<Calendar> {
    let mut firsts: Vec<Date> = days.iter().map(|told| told.date.first_of_month()).collect();
    firsts.dedup();
    firsts.into_iter().map(|first| month(lang, first, days)).collect()
}

fn month(lang: Lang, first: Date, days: &[Told]) -> Calendar {
    let weekday = |named: Named| Weekday {
        short: format::weekday_short(lang, named).trim_end_matches('.').to_owned(),
        full: format::weekday(lang, named).to_owned(),
    };
    let caption = format::month(lang, first.year(), first.month());
    Calendar { caption, weekdays: WEEK.map(weekday), weeks: weeks(lang, first, days) }
}

/// The weeks of the month in which the term runs, Monday first.
fn weeks(lang: Lang, first: Date, days: &[Told]) -> Vec<[Day; 7]> {
    let inside: Vec<&Told> = days.iter().filter(|told| told.date.first_of_month() == first).collect();
    let (Some(begin), Some(end)) = (inside.first(), inside.last()) else { return Vec::new() };
    let back = i64::from(begin.date.weekday().to_monday_zero_offset());
    let mut monday = begin.date.saturating_sub(back.days());
    let last = days.last().map(|told| told.date);
    let mut weeks = Vec::new();
    while monday <= end.date && monday < Date::MAX {
        let at = |offset: i64| monday.saturating_add(offset.days());
        let cell = |offset: i64| cell(lang, first, at(offset), inside.iter().find(|told| told.date == at(offset)), last);
        weeks.push([0, 1, 2, 3, 4, 5, 6].map(cell));
        monday = at(7);
    }
    weeks
}

fn cell(lang: Lang, first: Date, date: Date, told: Option<&&Told>, last: Option<Date>) -> Day {
    let nth = |number: u16| format::ordinal(lang, u32::from(number));
    let number = date.day().unsigned_abs();
    let (kind, mark, said) = match told.map(|told| &told.what) {
        None if date.first_of_month() != first => {
            return Day { number, kind: DayKind::Outside, mark: String::new(), spoken: String::new() };
        }
        None => (DayKind::Off, String::new(), t::due_day_off(lang)),
        Some(What::Weekend) => (DayKind::Off, String::new(), t::guides_deadlines_day_weekend(lang)),
        Some(What::Event) => (DayKind::Hold, t::guides_deadlines_mark_start(lang).into_owned(), t::guides_deadlines_day_start(lang)),
        Some(What::Closed(_)) => (DayKind::Off, t::due_mark_holiday(lang).into_owned(), t::due_day_holiday(lang)),
        Some(What::Counts(at)) if last == Some(date) => (DayKind::Last, nth(*at), t::guides_deadlines_day_last(lang, nth(*at))),
        Some(What::Counts(at)) => (DayKind::Run, nth(*at), t::guides_deadlines_day_counts(lang, nth(*at))),
    };
    let spoken = t::due_day_spoken(lang, format::day_without_year(lang, date), said).into_owned();
    Day { number, kind, mark, spoken }
}

/// Each closed day with its name, also those that are closed only in the reading that ends last.
///
/// # Errors
/// A text is missing.
pub fn closed(lang: Lang, days: &[Told]) -> Result<Vec<String>, Stop> {
    let mut told = Vec::new();
    for day in days {
        let on = format::day_with_weekday(lang, day.date);
        if let What::Closed(name) = &day.what {
            let name = keyed(lang, name, &Args::none())?;
            told.push(format!("{on} – {}", t::guides_deadlines_day_holiday(lang, name)));
        } else if let Some(name) = &day.closed_at_most {
            let name = keyed(lang, name, &Args::none())?;
            told.push(format!("{on} – {}", t::guides_deadlines_day_perhaps(lang, name)));
        }
    }
    Ok(told)
}
