//! Work that comes round by itself. Each round is pushed under a key of its own, so that several workers push it once.

use super::next::{Job, push_once};
use crate::actions::jobs as book;
use crate::actors::System;
use crate::app::App;
use crate::stop::Stop;
use std::sync::{Mutex, PoisonError};
use store::engine::error::StoreError;
use store::job::Push;

/// By which clock a round comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// Business time: moved by the demonstration.
    Business,
    /// Real time.
    Real,
}

/// What comes round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Round {
    /// Terms that have ended without a decision (Lei 23/2007, article 82(7)).
    OverdueTerms,
    /// Sessions and codes that have ended.
    Sessions,
    /// Months that have opened, for those who wait.
    Months,
    /// Permits that end within ninety days, or ended and can still be renewed.
    Ready,
}

/// Round, clock, and seconds between rounds. Reminders and renewals of proofs hang on their case: see `next` and `reminders`.
const TABLE: [(Round, By, i64); 4] = [
    (Round::OverdueTerms, By::Business, 10 * 60),
    (Round::Sessions, By::Real, 60 * 60),
    (Round::Months, By::Business, 60 * 60),
    (Round::Ready, By::Business, 60 * 60),
];
/// Most overdue cases of one round; the next round takes the rest.
const OVERDUE_LIMIT: i64 = 500;

/// Which rounds were made.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    made: Mutex<[Option<i64>; TABLE.len()]>,
}

impl Schedule {
    /// Pushes what is due. A failed round is made again at the next tick.
    pub(super) async fn tick(&self, app: &App) {
        for (at, (round, by, every_s)) in TABLE.into_iter().enumerate() {
            let now = match by {
                By::Business => app.clock.now(),
                By::Real => app.clock.real_now(),
            };
            // A clock that was set back begins a round too.
            let number = now.as_second().div_euclid(every_s);
            if self.made.lock().unwrap_or_else(PoisonError::into_inner)[at] == Some(number) {
                continue;
            }
            match make(app, round, number).await {
                Ok(()) => self.made.lock().unwrap_or_else(PoisonError::into_inner)[at] = Some(number),
                Err(stop) => tracing::warn!(?round, %stop, "a round was not made"),
            }
        }
    }
}

async fn make(app: &App, round: Round, number: i64) -> Result<(), Stop> {
    let pushes = match round {
        Round::OverdueTerms => overdue(app, number).await?,
        Round::Sessions => vec![push_once(app, &Job::Sweep, app.clock.now(), format!("sweep:{number}"))],
        Round::Months => vec![push_once(app, &Job::TellOpened, app.clock.now(), format!("opened:{number}"))],
        Round::Ready => vec![push_once(app, &Job::TellReady, app.clock.now(), format!("ready:{number}"))],
    };
    book::push(app, System::by_worker(), pushes).await
}

async fn overdue(app: &App, number: i64) -> Result<Vec<Push>, Stop> {
    let today = app.clock.today();
    let cases = app
        .store
        .read("overdue terms", today, |rx, today| Box::pin(async move { store::request::overdue(rx, *today, OVERDUE_LIMIT).await }));
    let cases: Result<_, StoreError> = cases.await;
    let due = cases?.into_iter().map(|request| {
        let job = Job::ApproveByTerm { request: request.to_string() };
        push_once(app, &job, app.clock.now(), format!("term:{request}:{number}"))
    });
    Ok(due.collect())
}
