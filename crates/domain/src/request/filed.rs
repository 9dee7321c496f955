//! What sending fixed, and the times in which the term of the decision stood still.

use jiff::Timestamp;
use jiff::civil::Date;

/// What sending fixed, and what has moved the legal term since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// When it was sent.
    pub sent_at: Timestamp,
    /// The day it was sent, in Lisbon: the day the decision term starts from.
    pub sent_on: Date,
    /// Days on which the decision term stood still because it was the resident's turn.
    pub pauses: Vec<Pause>,
    /// How often the slip was reopened.
    pub reopenings: u32,
}

/// A time in which the decision term stands still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// First day that does not count.
    pub from: Date,
    /// Day from which it counts again; none while it still stands still.
    pub until: Option<Date>,
    /// Why: stable code (`payment`, `more_asked`, `hearing`, `withdrawn`).
    pub why: &'static str,
}

impl Pause {
    /// Every reason why the term stands still.
    pub const WHY: [&'static str; 4] = ["payment", "more_asked", "hearing", "withdrawn"];
}

impl Filed {
    /// The term of the decision starts to stand still on `day`; never before the last stand-still ended.
    pub(crate) fn pause(mut self, day: Date, why: &'static str) -> Self {
        let free_from = match self.pauses.last() {
            None => day,
            Some(Pause { until: Some(until), .. }) => *until,
            Some(Pause { until: None, .. }) => return self,
        };
        self.pauses.push(Pause { from: day.max(free_from), until: None, why });
        self
    }

    /// The term runs again from `day`; one that was to stand still only from a later day never did.
    pub(crate) fn resume(mut self, day: Date) -> Self {
        if let Some(last) = self.pauses.last_mut().filter(|last| last.until.is_none()) {
            last.until = Some(day.max(last.from));
        }
        self
    }

    /// A withdrawal was undone: only the stand-still it caused ends; one that was there before goes on.
    pub(super) fn end_withdrawal(self, day: Date) -> Self {
        let by_withdrawal = self.pauses.last().is_some_and(|last| last.why == "withdrawn");
        if by_withdrawal { self.resume(day) } else { self }
    }

    /// Whether the term stands still now.
    #[must_use]
    pub fn stands_still(&self) -> bool {
        self.pauses.last().is_some_and(|last| last.until.is_none())
    }
}
