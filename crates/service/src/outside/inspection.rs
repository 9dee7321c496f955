//! Looking at uploads: hostile input, so in a child process that dies alone. In this process only for tests and small trials.
//!
//! What a file brings about (a crash, endless work) is a finding about the file. What is the machine's fault (no program, everything busy)
//! is an [`InspectionFault`], and the file is looked at again later.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use intake::clean::{CleanCopy, CleanError};
use intake::inspect::{Inspection, Kind};
use intake::limits::Limits;
use intake::page::PageError;
use intake::worker::{Answer, DEADLINE_S, Job, OwnedFile, given_up, perform};
use sha2::{Digest, Sha256};
use thiserror::Error;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

mod child;

/// Files looked at at once.
pub const INSPECTIONS_AT_ONCE: usize = 2;
/// Wait for a free place, in seconds.
pub const PLACE_WAIT_S: u64 = 30;
/// What the program is called with: see [`intake::worker::serve`].
pub const WORKER_COMMAND: &str = "inspect-worker";

/// Looks at files. A copy shares the places.
#[derive(Debug, Clone)]
pub struct Inspector {
    way: Way,
    places: Arc<Semaphore>,
    place_wait: Duration,
    deadline: Duration,
}

#[derive(Debug, Clone)]
enum Way {
    InProcess,
    Child { program: PathBuf },
}

/// Why nobody looked at the file. Says nothing about the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InspectionFault {
    /// Every place is taken.
    #[error("too many files at once")]
    Busy,
    /// The program cannot be started.
    #[error("the inspection program cannot be started: {text}")]
    NotStarted {
        /// What the machine said.
        text: String,
    },
}

/// Why there is no copy, image or text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotMade<E> {
    /// Because of the file.
    #[error("because of the file")]
    File(E),
    /// Because of the machine: try later.
    #[error(transparent)]
    Machine(#[from] InspectionFault),
}

impl Inspector {
    /// In this process. Endless work in a file keeps its place for good.
    #[must_use]
    pub fn in_process() -> Self {
        Self::new(Way::InProcess)
    }

    /// In a child process for each file: `program inspect-worker`, with an empty environment.
    #[must_use]
    pub fn child(program: PathBuf) -> Self {
        Self::new(Way::Child { program })
    }

    /// With other time limits: for a free place, and for one file.
    #[must_use]
    pub fn with_waits(self, place: Duration, file: Duration) -> Self {
        Self { place_wait: place, deadline: file, ..self }
    }

    /// Inspects one file; `name` is the one it was uploaded with.
    ///
    /// # Errors
    /// See [`InspectionFault`]: nobody looked.
    pub async fn inspect(&self, bytes: Vec<u8>, password: Option<String>, name: String) -> Result<Inspection, InspectionFault> {
        let unread = unread(&bytes);
        let job = Job::Inspect { file: OwnedFile { bytes, password }, name, limits: Limits::default() };
        Ok(match self.ask(job).await? {
            Some(Answer::Inspected(inspection)) => inspection,
            _ => unread,
        })
    }

    /// Joins the files of one slot into one harmless PDF.
    ///
    /// # Errors
    /// Because of a file, or of the machine.
    pub async fn clean(&self, files: Vec<OwnedFile>) -> Result<CleanCopy, NotMade<CleanError>> {
        let only = files.len() == 1;
        match self.ask(Job::Clean { files, limits: Limits::default() }).await? {
            Some(Answer::Cleaned(cleaned)) => cleaned.map_err(NotMade::File),
            // Which of several files did it is not known.
            _ if only => Err(NotMade::File(CleanError::File { index: 0, finding: given_up() })),
            _ => Err(NotMade::File(CleanError::NotWritten)),
        }
    }

    /// Draws a page (counted from 0) as PNG.
    ///
    /// # Errors
    /// Because of the file, or of the machine.
    pub async fn page_image(&self, pdf: Vec<u8>, page_index: u32, width_px: u32) -> Result<Vec<u8>, NotMade<PageError>> {
        match self.ask(Job::PageImage { pdf, page_index, width_px }).await? {
            Some(Answer::Image(image)) => image.map_err(NotMade::File),
            _ => Err(NotMade::File(PageError::Crashed)),
        }
    }

    /// The text of a page (counted from 0), for those who hear it.
    ///
    /// # Errors
    /// Because of the file, or of the machine.
    pub async fn page_text(&self, pdf: Vec<u8>, page_index: u32) -> Result<String, NotMade<PageError>> {
        match self.ask(Job::PageText { pdf, page_index }).await? {
            Some(Answer::Text(text)) => text.map_err(NotMade::File),
            _ => Err(NotMade::File(PageError::Crashed)),
        }
    }

    fn new(way: Way) -> Self {
        Self {
            way,
            places: Arc::new(Semaphore::new(INSPECTIONS_AT_ONCE)),
            place_wait: Duration::from_secs(PLACE_WAIT_S),
            deadline: Duration::from_secs(DEADLINE_S),
        }
    }

    /// The answer; `None` when the work died, broke the form or passed the deadline.
    async fn ask(&self, job: Job) -> Result<Option<Answer>, InspectionFault> {
        let place = tokio::time::timeout(self.place_wait, self.places.clone().acquire_owned()).await;
        let place = place.ok().and_then(Result::ok).ok_or(InspectionFault::Busy)?;
        match &self.way {
            Way::InProcess => Ok(in_process(job, place, self.deadline).await),
            Way::Child { program } => child::ask(program, &job, self.deadline).await,
        }
    }
}

/// The place is given back only when the work has really ended: a thread cannot be stopped.
async fn in_process(job: Job, place: OwnedSemaphorePermit, deadline: Duration) -> Option<Answer> {
    let work = tokio::task::spawn_blocking(move || {
        let answer = perform(&job);
        drop(place);
        answer
    });
    tokio::time::timeout(deadline, work).await.ok()?.ok()
}

/// What is said of a file that nobody survived looking at.
fn unread(bytes: &[u8]) -> Inspection {
    Inspection {
        kind: Kind::Other,
        size_bytes: bytes.len() as u64,
        pages: 0,
        findings: vec![given_up()],
        digest: (!bytes.is_empty()).then(|| Sha256::digest(bytes).into()),
        unlocked: false,
        signed: false,
    }
}
