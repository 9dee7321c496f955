//! The calendar of the law: which days are no working days, where and why, and the counting of days (CPA, article 87).

pub mod count;
pub mod easter;

use jiff::civil::{Date, Weekday, date};
use std::collections::BTreeMap;
use std::sync::Arc;

/// First year whose holidays are known.
pub const FIRST_YEAR: i16 = 2019;
/// Last year whose holidays are known.
pub const LAST_YEAR: i16 = 2035;

/// A rule that closes days: one line of the law's calendar files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The row of the law, and the name shown to people.
    pub closing: Closing,
    /// Which days.
    pub occurs: Occurs,
    /// Municipalities the rule binds; none means the whole country.
    pub places: Vec<Arc<str>>,
    /// A holiday, or a day on which services stay closed without one.
    pub kind: Kind,
    /// First day on which the rule is in force.
    pub from: Date,
    /// Last day on which it is in force, when it has one.
    pub to: Option<Date>,
}

/// Holiday or closure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A holiday by law or of a municipality: terms in working days stand still.
    Holiday,
    /// A tolerância de ponto or another declared closure: counts as closed (CPA, article 87 g).
    Closure,
}

/// Which days a rule closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurs {
    /// The same day every year.
    EveryYear {
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// So many days after (negative: before) Easter Sunday.
    AfterEaster(i16),
    /// One day only.
    On(Date),
}

/// Whose calendar is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope<'a> {
    /// The municipality whose holidays count too.
    pub municipality: Option<&'a str>,
    /// Whether declared closures count as days on which nothing runs.
    pub closures: bool,
}

/// Why a day is no working day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// A national holiday.
    Holiday(Closing),
    /// A holiday of the municipality.
    MunicipalHoliday(Closing),
    /// A closure.
    Closure(Closing),
}

/// The row of the law that closes a day, and what people call the day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Closing {
    /// Id of the row.
    pub row: Arc<str>,
    /// Text key of the name.
    pub text: Arc<str>,
}

/// What the calendar cannot answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// The day lies outside the years whose holidays are known.
    Year {
        /// The day asked for, or the last one reached while counting.
        day: Date,
    },
    /// No rule names this municipality.
    Municipality {
        /// As asked.
        id: String,
    },
}

/// Where services are closed (a municipality, or everywhere) and why.
type Closed = (Option<Arc<str>>, Reason);

/// The days that are no working days, from [`FIRST_YEAR`] to [`LAST_YEAR`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    national: BTreeMap<Date, Reason>,
    closures: BTreeMap<Date, Vec<Closed>>,
    municipal: BTreeMap<Arc<str>, BTreeMap<Date, Reason>>,
}

impl Scope<'_> {
    /// Weekends and national holidays only.
    pub const NATIONAL: Scope<'static> = Scope { municipality: None, closures: false };
}

impl Reason {
    /// Stable code: `saturday`, `sunday`, or the kind of day and the row that closes it (`holiday:holiday-christmas`).
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Saturday => "saturday".to_owned(),
            Self::Sunday => "sunday".to_owned(),
            Self::Holiday(by) => format!("holiday:{}", by.row),
            Self::MunicipalHoliday(by) => format!("municipal:{}", by.row),
            Self::Closure(by) => format!("closure:{}", by.row),
        }
    }
}

impl Unknown {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Year { .. } => "calendar_year_not_loaded",
            Self::Municipality { .. } => "municipality_not_known",
        }
    }
}

impl Calendar {
    /// Works the rules out for every year loaded.
    #[must_use]
    pub fn build(rules: &[Rule]) -> Self {
        let mut calendar = Self::default();
        for rule in rules {
            for place in &rule.places {
                calendar.municipal.entry(Arc::clone(place)).or_default();
            }
            for day in rule.days() {
                calendar.close(rule, day);
            }
        }
        calendar
    }

    /// Every municipality the rules name.
    pub fn municipalities(&self) -> impl Iterator<Item = &str> {
        self.municipal.keys().map(|id| &**id)
    }

    /// Whether work is done on that day.
    pub fn is_working_day(&self, day: Date, scope: Scope<'_>) -> Result<bool, Unknown> {
        Ok(self.reason(day, scope)?.is_none())
    }

    /// Why a day is no working day; nothing when it is one. A holiday is named before a weekend or closure on the same day.
    pub fn reason(&self, day: Date, scope: Scope<'_>) -> Result<Option<Reason>, Unknown> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&day.year()) {
            return Err(Unknown::Year { day });
        }
        let municipal = match scope.municipality {
            Some(id) => Some(self.municipal.get(id).ok_or_else(|| Unknown::Municipality { id: id.to_owned() })?),
            None => None,
        };
        if let Some(reason) = self.national.get(&day).or_else(|| municipal?.get(&day)) {
            return Ok(Some(reason.clone()));
        }
        Ok(match day.weekday() {
            Weekday::Saturday => Some(Reason::Saturday),
            Weekday::Sunday => Some(Reason::Sunday),
            _ => self.closure(day, scope),
        })
    }

    fn closure(&self, day: Date, scope: Scope<'_>) -> Option<Reason> {
        if !scope.closures {
            return None;
        }
        let binds = |place: &Option<Arc<str>>| place.as_deref().is_none_or(|id| Some(id) == scope.municipality);
        self.closures.get(&day)?.iter().find(|(place, _)| binds(place)).map(|(_, reason)| reason.clone())
    }

    fn close(&mut self, rule: &Rule, day: Date) {
        let by = rule.closing.clone();
        match (rule.kind, rule.places.is_empty()) {
            (Kind::Holiday, true) => {
                self.national.insert(day, Reason::Holiday(by));
            }
            (Kind::Holiday, false) => {
                for place in &rule.places {
                    let days = self.municipal.entry(Arc::clone(place)).or_default();
                    days.insert(day, Reason::MunicipalHoliday(by.clone()));
                }
            }
            (Kind::Closure, true) => self.closures.entry(day).or_default().push((None, Reason::Closure(by))),
            (Kind::Closure, false) => {
                let closed = self.closures.entry(day).or_default();
                closed.extend(rule.places.iter().map(|place| (Some(Arc::clone(place)), Reason::Closure(by.clone()))));
            }
        }
    }
}

impl Rule {
    /// The days the rule closes, within the years loaded and its own time in force.
    fn days(&self) -> Vec<Date> {
        let in_force = |day: &Date| *day >= self.from && self.to.is_none_or(|to| *day <= to);
        let loaded = |day: &Date| (FIRST_YEAR..=LAST_YEAR).contains(&day.year());
        let days: Vec<Date> = match self.occurs {
            Occurs::On(day) => vec![day],
            Occurs::EveryYear { month, day } => (FIRST_YEAR..=LAST_YEAR).filter_map(|year| Date::new(year, month, day).ok()).collect(),
            Occurs::AfterEaster(days) => {
                (FIRST_YEAR..=LAST_YEAR).map(|year| count::days_later(easter::sunday(year), i64::from(days))).collect()
            }
        };
        days.into_iter().filter(in_force).filter(loaded).collect()
    }
}

/// First day whose holidays are known.
#[must_use]
pub const fn first_day() -> Date {
    date(FIRST_YEAR, 1, 1)
}

/// Last day whose holidays are known.
#[must_use]
pub const fn last_day() -> Date {
    date(LAST_YEAR, 12, 31)
}

#[cfg(test)]
mod tests;
