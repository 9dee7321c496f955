//! The embedded engine: one writer whose waiting transactions share a commit, several readers.

pub(in crate::engine) mod connection;
pub(in crate::engine) mod errand;
pub(in crate::engine) mod error;
pub(in crate::engine) mod link;
pub(in crate::engine) mod readers;
pub(in crate::engine) mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError};

use tokio::sync::oneshot;

use crate::engine::error::StoreError;
use crate::engine::sqlite::errand::Errand;
use crate::engine::timing::Counters;
use crate::engine::tx::{Rx, Tx};

/// The two queues of one database file.
pub(in crate::engine) struct Sqlite {
    file: PathBuf,
    writes: SyncSender<Box<dyn Errand<Tx>>>,
    reads: SyncSender<Box<dyn Errand<Rx>>>,
}

impl Sqlite {
    /// Opens or makes the file and its folder, and starts the threads. They end when the last `Sqlite` is dropped.
    pub(in crate::engine) fn open(file: &Path, counters: &Arc<Counters>) -> Result<Self, StoreError> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|e| StoreError::Unavailable(e.to_string()))?;
        }
        let writes = writer::start(file, counters)?;
        let reads = readers::start(file, counters)?;
        Ok(Sqlite { file: file.to_owned(), writes, reads })
    }

    pub(in crate::engine) fn file(&self) -> &Path {
        &self.file
    }

    /// Puts a transaction in the writer's queue. Errors: the queue is full.
    pub(in crate::engine) fn write(&self, errand: Box<dyn Errand<Tx>>) -> Result<(), StoreError> {
        self.writes.try_send(errand).map_err(refused)
    }

    /// Puts a reading in the readers' queue. Errors: the queue is full.
    pub(in crate::engine) fn read(&self, errand: Box<dyn Errand<Rx>>) -> Result<(), StoreError> {
        self.reads.try_send(errand).map_err(refused)
    }

    /// Copies one moment of the whole database into a new file. Errors: the file exists, the disk fails.
    pub(in crate::engine) async fn backup_to(&self, target: &Path) -> Result<(), StoreError> {
        let (source, target) = (self.file.clone(), target.to_owned());
        let (answer, answered) = oneshot::channel();
        thread("store-backup", move || {
            let _ = answer.send(connection::copy(&source, &target));
        })?;
        answered.await.unwrap_or_else(|_| Err(stopped()))
    }
}

/// Starts a named thread.
fn thread(name: &str, body: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
    std::thread::Builder::new().name(name.to_owned()).spawn(body).map(|_| ()).map_err(|e| StoreError::Unavailable(e.to_string()))
}

/// The thread that should have answered is gone.
pub(in crate::engine) fn stopped() -> StoreError {
    StoreError::Unavailable("the engine's thread has stopped".to_owned())
}

fn refused<T>(error: TrySendError<T>) -> StoreError {
    match error {
        TrySendError::Full(_) => StoreError::Busy,
        TrySendError::Disconnected(_) => stopped(),
    }
}
