//! How working days were counted, to check with a finger.
use askama::Template;
use askama::filters::HtmlSafe;

/// What a day is in the counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// Before or after the term, or a day that does not count: weekend, holiday.
    Off,
    /// The day the term hangs on; it does not count itself.
    Hold,
    /// Counts.
    Run,
    /// The last.
    Last,
    /// A day of another month, left empty.
    Outside,
}

impl DayKind {
    fn class(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Hold => "hold",
            Self::Run => "run",
            Self::Last => "last",
            Self::Outside => "pad",
        }
    }
}

/// One day.
#[derive(Clone, Debug)]
pub struct Day {
    /// The day of the month.
    pub number: u8,
    /// What it is.
    pub kind: DayKind,
    /// The small word under the number: "1.º", "fer."; empty for none.
    pub mark: String,
    /// The whole in words for who hears it: weekday, date, what it is.
    pub spoken: String,
}

/// The name of a weekday.
#[derive(Clone, Debug)]
pub struct Weekday {
    /// Three letters.
    pub short: String,
    /// In full.
    pub full: String,
}

/// Weeks of seven days, Monday first.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/term/calendar.html")]
pub struct Calendar {
    /// "How we counted the 10 working days".
    pub caption: String,
    /// The weekdays, Monday first.
    pub weekdays: [Weekday; 7],
    /// The weeks.
    pub weeks: Vec<[Day; 7]>,
}

impl HtmlSafe for Calendar {}
