//! The readers: each reading sees one moment, and never waits for the writer.

use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use crate::engine::error::StoreError;
use crate::engine::limits::READS_WAITING;
use crate::engine::sqlite::errand::{Carrier, Errand};
use crate::engine::sqlite::link::SqliteLink;
use crate::engine::sqlite::{connection, thread};
use crate::engine::timing::{Access, Counters, Stopwatch};
use crate::engine::tx::Rx;

type Queued = Box<dyn Errand<Rx>>;

/// Starts the readers' threads (one for each core, two at least) and hands out their queue.
pub(in crate::engine) fn start(file: &Path, counters: &Arc<Counters>) -> Result<SyncSender<Queued>, StoreError> {
    let (queue, waiting) = sync_channel(READS_WAITING);
    let waiting = Arc::new(Mutex::new(waiting));
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    for _ in 0..cores.max(2) {
        let mut rx = Rx::new(SqliteLink::new(connection::reading(file)?));
        let (waiting, counters) = (waiting.clone(), counters.clone());
        thread("store-reader", move || {
            while let Some(errand) = next(&waiting) {
                read(&mut rx, errand, &counters);
            }
        })?;
    }
    Ok(queue)
}

/// Readers take turns at waiting for the next reading.
fn next(waiting: &Mutex<Receiver<Queued>>) -> Option<Queued> {
    let turn = waiting.lock().unwrap_or_else(PoisonError::into_inner);
    turn.recv().ok()
}

fn read(rx: &mut Rx, mut errand: Queued, counters: &Counters) {
    if errand.abandoned() {
        return;
    }
    if let Err(error) = rx.link().control("BEGIN") {
        return errand.answer(Err(error));
    }
    let stopwatch = Stopwatch::start();
    errand.run(rx);
    counters.ran(Access::Read, errand.name(), stopwatch.elapsed());
    let ended = rx.link().control("ROLLBACK");
    errand.answer(ended);
}
