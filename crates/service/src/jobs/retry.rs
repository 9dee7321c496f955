//! What became of a try, and when the next one is due.

use crate::stop::Stop;
use domain::refusal::Refusal;
use jiff::SignedDuration;

/// Tries of a job that needs only ourselves.
const TRIES_LIMIT: u32 = 12;
/// Tries of a job that needs another institution: eight days of hourly tries.
const OUTSIDE_TRIES_LIMIT: u32 = 200;
/// Wait after the first failed try, in seconds; each later one is four times as long.
const FIRST_WAIT_S: i64 = 10;
/// Longest wait between tries, in seconds.
const WAIT_MAX_S: i64 = 60 * 60;
/// Wait when the store is busy, in seconds.
const BUSY_WAIT_S: i64 = 1;

/// What a try gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tried {
    /// Nothing is left to do.
    Done,
    /// To be tried again after this long; it is no fault of ours.
    Later(SignedDuration, String),
    /// It failed; worth another try.
    Failed {
        /// Why.
        why: String,
        /// Whether another institution is needed, and patience with it.
        outside: bool,
    },
    /// It failed, and no other try helps.
    Hopeless(String),
}

/// What is to be done with the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Then {
    /// Nothing is left to do.
    Finish,
    /// Again after this long.
    Again(SignedDuration, String),
    /// A person looks at it.
    Bury(String),
}

/// A job that came too late for its case is done: what it was for has happened some other way.
pub(super) fn after(stop: Stop) -> Tried {
    match stop {
        Stop::Refused(Refusal::ChangedMeanwhile) => Tried::Later(SignedDuration::ZERO, "changed meanwhile".to_owned()),
        Stop::Refused(refusal) => {
            tracing::debug!(code = refusal.code(), "a job came too late");
            Tried::Done
        }
        Stop::NotFound => Tried::Hopeless("there is no such case".to_owned()),
        Stop::Busy => Tried::Later(SignedDuration::from_secs(BUSY_WAIT_S), "busy".to_owned()),
        Stop::Fault(why) => Tried::Failed { why, outside: false },
    }
}

/// What to do with the row of a job tried `tries` times before.
pub(super) fn then(tried: Tried, tries: u32) -> Then {
    match tried {
        Tried::Done => Then::Finish,
        Tried::Hopeless(why) => Then::Bury(why),
        Tried::Later(wait, why) => Then::Again(wait, why),
        Tried::Failed { why, outside } => {
            let limit = if outside { OUTSIDE_TRIES_LIMIT } else { TRIES_LIMIT };
            if tries + 1 >= limit { Then::Bury(why) } else { Then::Again(wait(tries), why) }
        }
    }
}

fn wait(tries: u32) -> SignedDuration {
    let longer = 4_i64.checked_pow(tries).and_then(|times| FIRST_WAIT_S.checked_mul(times));
    SignedDuration::from_secs(longer.unwrap_or(WAIT_MAX_S).min(WAIT_MAX_S))
}

#[cfg(test)]
mod tests;
