//! The rows behind the calendar.

use crate::calendar::{Calendar, Closing, Kind, Occurs, Rule};
use crate::law::row::Row;
use crate::law::topic::Topic;
use serde::Deserialize;
use std::sync::Arc;

/// Values of a row in `calendar/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayValues {
    closed: Closed,
    /// Text key of the name.
    pub text: String,
    every_year: Option<MonthDay>,
    after_easter: Option<i16>,
    on: Option<super::written::Day>,
    #[serde(default)]
    places: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Closed {
    Holiday,
    Closure,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct MonthDay {
    month: i8,
    day: i8,
}

impl Topic for HolidayValues {
    const FOLDER: &'static str = "calendar";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        None
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let said = usize::from(self.every_year.is_some()) + usize::from(self.after_easter.is_some()) + usize::from(self.on.is_some());
        let mut faults = Vec::new();
        if said != 1 {
            faults.push(("exactly one of every_year, after_easter and on is wanted".to_owned(), "Say once when the day is."));
        }
        if let Some(MonthDay { month, day }) = self.every_year {
            // 2020 is a leap year: 29 February is a day.
            if jiff::civil::Date::new(2020, month, day).is_err() {
                faults.push((format!("month {month}, day {day}"), "Write a day of the year."));
            }
        }
        faults
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

/// The calendar of all rows.
pub(super) fn calendar(rows: &[Row<HolidayValues>]) -> Calendar {
    let rules: Vec<Rule> = rows.iter().filter_map(rule).collect();
    Calendar::build(&rules)
}

fn rule(row: &Row<HolidayValues>) -> Option<Rule> {
    let values = &row.values;
    let occurs = match (values.every_year, values.after_easter, values.on) {
        (Some(MonthDay { month, day }), _, _) => Occurs::EveryYear { month, day },
        (_, Some(days), _) => Occurs::AfterEaster(days),
        (_, _, Some(day)) => Occurs::On(day.0),
        (None, None, None) => return None,
    };
    Some(Rule {
        closing: Closing { row: Arc::clone(&row.reference.id), text: values.text.as_str().into() },
        occurs,
        places: values.places.iter().map(|place| place.as_str().into()).collect(),
        kind: match values.closed {
            Closed::Holiday => Kind::Holiday,
            Closed::Closure => Kind::Closure,
        },
        from: row.reference.from,
        to: row.reference.to,
    })
}
