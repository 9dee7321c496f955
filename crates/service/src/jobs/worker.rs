//! The worker: takes due jobs, does each, and keeps in the book what became of it.

use super::next::{Job, KIND};
use super::retry::{Then, Tried, then};
use super::schedule::Schedule;
use super::{perform, retry};
use crate::actions::jobs as book;
use crate::actors::System;
use crate::app::App;
use crate::outside::Outside;
use crate::stop::Stop;
use jiff::SignedDuration;
use std::collections::HashSet;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::job::Claimed;
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// Jobs at once.
pub const JOBS_AT_ONCE: usize = 8;
/// How long a job is ours, in seconds.
pub const CLAIM_S: i64 = 60;
/// How long a job may take, in seconds: less than it is ours.
pub const JOB_WAIT_S: u64 = 50;
/// Longest time until the worker looks again, in milliseconds.
pub const POLL_MS: u64 = 250;
/// Most jobs that [`Worker::run_due_once`] does, against one that pushes itself for ever.
const DUE_AT_ONCE_LIMIT: usize = 100_000;

/// Does the work that follows from changes. A copy shares what it is busy with.
#[derive(Clone)]
pub struct Worker {
    app: App,
    outside: Arc<Outside>,
    wake: Arc<Notify>,
    busy: Arc<Mutex<HashSet<String>>>,
    schedule: Arc<Schedule>,
}

impl Worker {
    /// A worker that has done nothing yet.
    #[must_use]
    pub fn new(app: App, outside: Arc<Outside>) -> Self {
        let (wake, busy, schedule) = (Arc::default(), Arc::default(), Arc::default());
        Self { app, outside, wake, busy, schedule }
    }

    /// What wakes the worker before its time: after the clock was moved, or when somebody waits for the work.
    #[must_use]
    pub fn waker(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }

    /// Works until `stop` resolves, and ends what was begun. Told to stop at once, it does what is due and nothing that follows from it.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let mut running = JoinSet::new();
        loop {
            self.fill(&mut running).await;
            tokio::select! {
                biased;
                () = &mut stop => break,
                () = self.wake.notified() => {}
                Some(_) = running.join_next() => {}
                () = tokio::time::sleep(Duration::from_millis(POLL_MS)) => {}
            }
        }
        while running.join_next().await.is_some() {}
    }

    /// Works until nothing is due; says how many jobs were done. For tests and for a clock that was moved.
    pub async fn run_due_once(&self) -> usize {
        let mut count = 0;
        while count < DUE_AT_ONCE_LIMIT {
            let mut running = JoinSet::new();
            self.fill(&mut running).await;
            if running.is_empty() {
                break;
            }
            count += running.len();
            while running.join_next().await.is_some() {}
        }
        count
    }

    /// Takes as many jobs as there are free hands.
    async fn fill(&self, running: &mut JoinSet<()>) {
        self.schedule.tick(&self.app).await;
        let free = JOBS_AT_ONCE.saturating_sub(running.len());
        let claimed = match self.claim(free).await {
            Ok(claimed) => claimed,
            Err(stop) => {
                tracing::warn!(%stop, "no jobs can be claimed");
                return;
            }
        };
        for job in claimed {
            let worker = self.clone();
            running.spawn(async move { worker.work(job).await });
        }
    }

    async fn claim(&self, free: usize) -> Result<Vec<Claimed>, Stop> {
        if free == 0 {
            return Ok(Vec::new());
        }
        let now = self.app.clock.now();
        let until = now.checked_add(SignedDuration::from_secs(CLAIM_S)).unwrap_or(now);
        let limit = i64::try_from(free).unwrap_or(i64::MAX);
        let mut claimed = book::claim(&self.app, System::by_worker(), now, until, limit).await?;
        // A clock that was moved makes our own claims look old: what we are busy with is not begun again.
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.retain(|job| busy.insert(job.id.clone()));
        Ok(claimed)
    }

    async fn work(&self, job: Claimed) {
        let (id, tries) = (job.id.clone(), job.tries);
        let tried = self.attempt(job).await;
        if let Err(stop) = self.conclude(&id, then(tried, tries)).await {
            // The claim runs out by itself, and the job is tried again.
            tracing::error!(job = id, %stop, "what became of a job cannot be kept");
        }
        self.busy.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }

    /// One try: a panic or a job without end harms nobody else.
    async fn attempt(&self, claimed: Claimed) -> Tried {
        if claimed.kind != KIND {
            return Tried::Hopeless(format!("nobody knows jobs of the kind {}", claimed.kind));
        }
        let job: Job = match serde_json::from_str(&claimed.payload) {
            Ok(job) => job,
            Err(error) => return Tried::Hopeless(format!("the job cannot be read: {error}")),
        };
        let (app, outside) = (self.app.clone(), Arc::clone(&self.outside));
        let mut task = tokio::spawn(async move { perform::perform(&app, &outside, job, &claimed).await });
        match tokio::time::timeout(Duration::from_secs(JOB_WAIT_S), &mut task).await {
            Ok(Ok(Ok(tried))) => tried,
            Ok(Ok(Err(stop))) => retry::after(stop),
            Ok(Err(panic)) => Tried::Failed { why: format!("broke off: {panic}"), outside: false },
            Err(_) => {
                task.abort();
                Tried::Failed { why: format!("not done in {JOB_WAIT_S} s"), outside: true }
            }
        }
    }

    async fn conclude(&self, id: &str, then: Then) -> Result<(), Stop> {
        let by = System::by_worker();
        match then {
            Then::Finish => book::finish(&self.app, by, id.to_owned()).await,
            Then::Again(wait, why) => {
                let run_at = self.app.clock.now().checked_add(wait).unwrap_or(self.app.clock.now());
                tracing::info!(job = id, why, wait_s = wait.as_secs(), "a job is tried again");
                book::again(&self.app, by, id.to_owned(), run_at, why).await
            }
            Then::Bury(why) => {
                tracing::error!(job = id, why, "a job is given up: somebody must look at it");
                book::bury(&self.app, by, id.to_owned(), why).await
            }
        }
    }
}
