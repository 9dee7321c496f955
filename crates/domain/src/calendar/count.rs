//! Counting days as the administrative procedure code does: the day of the event is not counted (CPA, article 87 b), terms in working days stand
//! still on Saturdays, Sundays and holidays (c), and a last day on which the service is closed moves to the next that is open (f, g).

use super::{Calendar, Reason, Scope, Unknown};
use jiff::ToSpan;
use jiff::civil::Date;

/// A counted term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The day of the event, which is not counted (CPA, article 87 b).
    pub event: Date,
    /// The last day.
    pub date: Date,
    /// Days passed over, each with why.
    pub skipped: Vec<(Date, WhyNot)>,
}

/// One day of a counted term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedDay {
    /// The day.
    pub date: Date,
    /// Why it does not count; nothing when it does.
    pub why_not: Option<WhyNot>,
}

/// Why a day of a term does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyNot {
    /// The day of the event.
    Event,
    /// A hold runs, and the term begins after it.
    Hold,
    /// The term stood still.
    Still,
    /// It is no working day.
    Closed(Reason),
}

impl Calendar {
    /// The `days`-th working day after `event`. No days at all is the event day, or the next day that is open.
    pub fn add_working_days(&self, event: Date, days: u16, scope: Scope<'_>) -> Result<Counted, Unknown> {
        self.add_working_days_except(event, days, scope, |_| false)
    }

    /// As [`Self::add_working_days`], leaving out days on which the term itself stood still.
    pub fn add_working_days_except(
        &self,
        event: Date,
        days: u16,
        scope: Scope<'_>,
        stands_still: impl Fn(Date) -> bool,
    ) -> Result<Counted, Unknown> {
        let (mut day, mut left, mut skipped) = (event, days, Vec::new());
        while left > 0 {
            day = next(day)?;
            match self.reason(day, scope)? {
                Some(reason) => skipped.push((day, WhyNot::Closed(reason))),
                None if stands_still(day) => skipped.push((day, WhyNot::Still)),
                None => left -= 1,
            }
        }
        self.open_day(Counted { event, date: day, skipped }, scope)
    }

    /// The `days`-th working day before `day`: for reminders.
    pub fn subtract_working_days(&self, day: Date, days: u16, scope: Scope<'_>) -> Result<Date, Unknown> {
        let (mut day, mut left) = (day, days);
        while left > 0 {
            day = day.yesterday().map_err(|_| Unknown::Year { day })?;
            if self.is_working_day(day, scope)? {
                left -= 1;
            }
        }
        Ok(day)
    }

    /// A calendar term whose last day, when closed, moves to the next open day (CPA, article 87 f).
    pub fn add_calendar_days(&self, event: Date, days: u16, scope: Scope<'_>) -> Result<Counted, Unknown> {
        self.open_day(Counted::in_calendar_days(event, i64::from(days)), scope)
    }

    /// How many working days are left to act: today and the last day both count when they are working days. Zero when `last` is past.
    pub fn working_days_left(&self, today: Date, last: Date, scope: Scope<'_>) -> Result<u32, Unknown> {
        let (mut day, mut left) = (today, 0);
        while day <= last {
            if self.is_working_day(day, scope)? {
                left += 1;
            }
            day = next(day)?;
        }
        Ok(left)
    }

    fn open_day(&self, mut counted: Counted, scope: Scope<'_>) -> Result<Counted, Unknown> {
        while let Some(reason) = self.reason(counted.date, scope)? {
            counted.skipped.push((counted.date, WhyNot::Closed(reason)));
            counted.date = next(counted.date)?;
        }
        Ok(counted)
    }
}

impl Counted {
    /// A term in which every day counts; with negative `days` it runs backwards.
    #[must_use]
    pub fn in_calendar_days(event: Date, days: i64) -> Self {
        Self { event, date: days_later(event, days), skipped: Vec::new() }
    }

    /// Every day from the event to the last day (where it runs backwards, from the last day to the event), in order.
    #[must_use]
    pub fn days(&self) -> Vec<CountedDay> {
        let (first, last) = (self.event.min(self.date), self.event.max(self.date));
        let why_not = |date: Date| match self.skipped.iter().find(|(day, _)| *day == date) {
            _ if date == self.event => Some(WhyNot::Event),
            Some((_, why)) => Some(why.clone()),
            None => None,
        };
        first.series(1.day()).take_while(|date| *date <= last).map(|date| CountedDay { date, why_not: why_not(date) }).collect()
    }
}

impl WhyNot {
    /// Stable code; that of a closed day names the row that closes it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Event => "event_day".to_owned(),
            Self::Hold => "hold".to_owned(),
            Self::Still => "suspended".to_owned(),
            Self::Closed(reason) => reason.code(),
        }
    }
}

/// So many calendar days later (negative: earlier), stopping at the edges of the calendar.
#[must_use]
pub fn days_later(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

fn next(day: Date) -> Result<Date, Unknown> {
    day.tomorrow().map_err(|_| Unknown::Year { day })
}
