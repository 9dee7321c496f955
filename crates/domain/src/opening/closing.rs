//! What a signature takes away again: a month that was open gets a last day, or an earlier one (WINDOW-2).

use crate::calendar::count::days_later;
use crate::law::Law;
use crate::law::windows::Window;
use jiff::civil::Date;

/// A window that ends sooner than people were told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    /// The last day on which a request can be sent.
    pub last_day: Date,
    /// When it opens again, where that is decided.
    pub opens_again: Option<Date>,
}

impl Closing {
    /// What somebody whose permit ends on `expires` has to hear, when its month was open by the law before a signature and is open for a
    /// shorter time by the law `now`, whatever was signed since. Nothing where nothing was taken away.
    #[must_use]
    pub fn between(before: &Law, now: &Law, basis: &str, expires: Date, today: Date) -> Option<Self> {
        let Window::Open { closes_on: was, .. } = before.window(basis, expires, today) else { return None };
        let last_day = match now.window(basis, expires, today) {
            Window::Open { closes_on, .. } => closes_on?,
            Window::Closed { closed_on, .. } => closed_on,
            // It opens again: when it closed stands in no row that is asked for today.
            Window::NotYet { opens_on: Some(day), .. } => return Some(Self { last_day: days_later(today, -1), opens_again: Some(day) }),
            _ => return None,
        };
        if was.is_some_and(|was| was <= last_day) {
            return None;
        }
        let opens_again = match now.window(basis, expires, days_later(last_day, 1).max(today)) {
            Window::NotYet { opens_on, .. } => opens_on,
            _ => None,
        };
        Some(Self { last_day, opens_again })
    }
}
