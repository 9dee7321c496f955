//! The book of jobs: taken, done, put off, given up, added. What a job does is another action's business.

use crate::actors::System;
use crate::app::App;
use crate::stop::Stop;
use jiff::Timestamp;
use store::job::{self, Claimed, Push};
use store::session;

/// Takes at most `limit` jobs that are due at `now`; nobody else gets them before `until`.
///
/// # Errors
/// Faults.
pub(crate) async fn claim(app: &App, by: System, now: Timestamp, until: Timestamp, limit: i64) -> Result<Vec<Claimed>, Stop> {
    let _ = by;
    app.store
        .write("claim jobs", (now, until, limit), |tx, (now, until, limit)| {
            Box::pin(async move { Ok(job::claim(tx, *now, *until, *limit).await?) })
        })
        .await
}

/// The job is done.
///
/// # Errors
/// Faults.
pub(crate) async fn finish(app: &App, by: System, id: String) -> Result<(), Stop> {
    let _ = by;
    app.store.write("finish job", (id, app.clock.now()), |tx, (id, at)| Box::pin(async move { Ok(job::finish(tx, id, *at).await?) })).await
}

/// The job is tried again at `run_at`.
///
/// # Errors
/// Faults.
pub(crate) async fn again(app: &App, by: System, id: String, run_at: Timestamp, why: String) -> Result<(), Stop> {
    let _ = by;
    app.store
        .write("put job off", (id, run_at, why), |tx, (id, run_at, why)| {
            Box::pin(async move { Ok(job::again(tx, id, *run_at, why).await?) })
        })
        .await
}

/// The job is given up; a person looks at it.
///
/// # Errors
/// Faults.
pub(crate) async fn bury(app: &App, by: System, id: String, why: String) -> Result<(), Stop> {
    let _ = by;
    app.store
        .write("give job up", (id, app.clock.now(), why), |tx, (id, at, why)| {
            Box::pin(async move { Ok(job::bury(tx, id, *at, why).await?) })
        })
        .await
}

/// Adds jobs.
///
/// # Errors
/// Faults.
pub(crate) async fn push(app: &App, by: System, pushes: Vec<Push>) -> Result<(), Stop> {
    let _ = by;
    if pushes.is_empty() {
        return Ok(());
    }
    app.store
        .write("push jobs", pushes, |tx, pushes| {
            Box::pin(async move {
                for push in pushes {
                    job::push(tx, push).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Clears away sessions and codes that have ended, by real time.
///
/// # Errors
/// Faults.
pub(crate) async fn sweep(app: &App, by: System) -> Result<(), Stop> {
    let _ = by;
    app.store.write("sweep sessions", app.clock.real_now(), |tx, now| Box::pin(async move { Ok(session::sweep(tx, *now).await?) })).await
}
