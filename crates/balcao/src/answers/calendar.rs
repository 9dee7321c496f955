//! The counting of working days.

use crate::answers::no::NoAnswer;
use domain::calendar::count::WhyNot;
use domain::calendar::{Reason, Scope};
use domain::law::Law;
use domain::law::answer::Unanswered;
use jiff::civil::Date;
use serde_json::{Value, json};
use service::texts::arg::Args;
use service::texts::{Lang, by_key, format};

/// The most working days counted at once: more than all years of the calendar have.
pub const DAYS_MAX: u16 = 9_999;

/// The `days`-th working day after `date`, and every day passed over with its name. Declared closures count as days on which work is done.
///
/// # Errors
/// The question cannot be read, or the calendar does not reach so far.
pub fn add_working_days(law: &Law, date: &str, days: &str, municipality: Option<&str>) -> Result<Value, NoAnswer> {
    let event: Date = date.trim().parse().map_err(|_| NoAnswer::unreadable("bad_date", "date"))?;
    let days: u16 = days.trim().parse().ok().filter(|days| *days <= DAYS_MAX).ok_or_else(|| NoAnswer::number("days", DAYS_MAX))?;
    let counted = law.calendar().add_working_days(event, days, Scope { municipality, closures: false });
    let counted = counted.map_err(|unknown| NoAnswer::of(&Unanswered::from(unknown), law.calendar(), "date", "municipality"))?;
    let skipped = counted.skipped.iter().map(|(day, why)| {
        let name = |lang| name(lang, *day, why);
        json!({ "day": day.to_string(), "name": name(Lang::Pt), "name_en": name(Lang::En) })
    });
    Ok(json!({ "date": counted.date.to_string(), "skipped": skipped.collect::<Vec<_>>() }))
}

fn name(lang: Lang, day: Date, why: &WhyNot) -> String {
    match why {
        WhyNot::Closed(Reason::Saturday | Reason::Sunday) => format::weekday(lang, day.weekday()).to_owned(),
        WhyNot::Closed(Reason::Holiday(by) | Reason::MunicipalHoliday(by) | Reason::Closure(by)) => {
            by_key(lang, &by.text, &Args::none()).map_or_else(|_| by.text.to_string(), |name| name.into_owned())
        }
        WhyNot::Event | WhyNot::Hold | WhyNot::Still => why.code(),
    }
}
