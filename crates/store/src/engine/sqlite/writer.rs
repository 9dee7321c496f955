//! The one writer: transactions that wait at the same time share a commit, each in a savepoint of its own.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use crate::engine::error::StoreError;
use crate::engine::limits::{COMMIT_GATHERING_MS, TRANSACTIONS_PER_COMMIT, WRITES_WAITING};
use crate::engine::sqlite::errand::{Carrier, Errand};
use crate::engine::sqlite::link::SqliteLink;
use crate::engine::sqlite::{connection, thread};
use crate::engine::timing::{Access, Counters, Stopwatch};
use crate::engine::tx::Tx;

type Queued = Box<dyn Errand<Tx>>;

/// Starts the writer's thread and hands out its queue. The thread ends when the queue is closed and empty.
pub(in crate::engine) fn start(file: &Path, counters: &Arc<Counters>) -> Result<SyncSender<Queued>, StoreError> {
    let mut writer = Writer { tx: Tx::new(SqliteLink::new(connection::writing(file)?)), counters: counters.clone() };
    let (queue, waiting) = sync_channel(WRITES_WAITING);
    thread("store-writer", move || {
        while let Ok(first) = waiting.recv() {
            writer.commit_together(first, &waiting);
        }
    })?;
    Ok(queue)
}

struct Writer {
    tx: Tx,
    counters: Arc<Counters>,
}

impl Writer {
    /// One commit for `first` and those that wait behind it.
    fn commit_together(&mut self, first: Queued, waiting: &Receiver<Queued>) {
        if let Err(error) = self.tx.link().control("BEGIN IMMEDIATE") {
            return first.answer(Err(error));
        }
        let stopwatch = Stopwatch::start();
        let mut done = Vec::new();
        let mut kept = 0;
        let mut next = Some(first);
        while let Some(mut errand) = next {
            kept += u64::from(!errand.abandoned() && self.in_savepoint(errand.as_mut()));
            done.push(errand);
            let full = done.len() == TRANSACTIONS_PER_COMMIT
                || stopwatch.elapsed() > Duration::from_millis(COMMIT_GATHERING_MS)
                || !self.tx.link().open();
            next = if full { None } else { waiting.try_recv().ok() };
        }
        match self.commit(kept) {
            Ok(()) => answer_all(done, &Ok(())),
            // A rule checked only at the commit failed, or the disk did: alone, each gets its own answer.
            Err(_) if done.len() > 1 => done.into_iter().for_each(|errand| self.commit_alone(errand)),
            Err(error) => answer_all(done, &Err(error)),
        }
    }

    fn commit_alone(&mut self, mut errand: Queued) {
        if let Err(error) = self.tx.link().control("BEGIN IMMEDIATE") {
            return errand.answer(Err(error));
        }
        let kept = self.in_savepoint(errand.as_mut());
        let committed = self.commit(u64::from(kept));
        errand.answer(committed);
    }

    /// Runs one transaction; true when its work was kept. A fault of the savepoint itself surfaces at the commit.
    fn in_savepoint(&mut self, errand: &mut dyn Errand<Tx>) -> bool {
        if self.tx.link().control("SAVEPOINT one").is_err() {
            return false;
        }
        let stopwatch = Stopwatch::start();
        let keep = errand.run(&mut self.tx);
        self.counters.ran(Access::Write, errand.name(), stopwatch.elapsed());
        let link = self.tx.link();
        let undone = if keep { Ok(()) } else { link.control("ROLLBACK TO one") };
        if undone.and_then(|()| link.control("RELEASE one")).is_err() {
            // Neither kept nor undone, so nothing of this commit may stay.
            let _ = link.control("ROLLBACK");
            return false;
        }
        keep
    }

    fn commit(&mut self, kept: u64) -> Result<(), StoreError> {
        let link = self.tx.link();
        if !link.open() {
            let lost = "SQLite gave up the transaction";
            return Err(StoreError::Unavailable(lost.to_owned()));
        }
        if let Err(error) = link.commit() {
            let _ = link.control("ROLLBACK");
            return Err(error);
        }
        self.counters.committed(kept);
        Ok(())
    }
}

fn answer_all(done: Vec<Queued>, committed: &Result<(), StoreError>) {
    for errand in done {
        errand.answer(committed.clone());
    }
}
