//! Where letters and reports are kept, and how reports leave.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::dialogue::{Verdict, verdict};
use super::letter::{Envelope, Letter, Report};
use super::{LETTERS_KEPT, LETTERS_KEPT_BYTES, MailConfig, REPORTS_KEPT, report, send};
use crate::desk::Desk;
use crate::fault::{Fault, Stage, delay};
use crate::outward::http_client;

pub(super) struct Mailboxes {
    pub(super) desk: Arc<Desk>,
    pub(super) letter_max_bytes: usize,
    letters_kept: usize,
    shelves: Mutex<Shelves>,
    arrived: watch::Sender<u64>,
    ways_back: Mutex<WaysBack>,
    http: reqwest::Client,
}

#[derive(Default)]
struct Shelves {
    letters: VecDeque<Arc<Letter>>,
    bytes: usize,
    reports: VecDeque<Report>,
    last_id: u64,
}

#[derive(Clone)]
struct WaysBack {
    host: Option<SocketAddr>,
    url: Option<String>,
}

impl Mailboxes {
    pub(super) fn new(config: MailConfig, desk: Arc<Desk>) -> io::Result<Self> {
        Ok(Self {
            desk,
            letter_max_bytes: config.letter_max_bytes,
            letters_kept: config.letters_kept.clamp(1, LETTERS_KEPT),
            shelves: Mutex::default(),
            arrived: watch::Sender::new(0),
            ways_back: Mutex::new(WaysBack { host: config.return_host, url: config.return_url }),
            http: http_client()?,
        })
    }

    /// Takes a letter whose sender was told it is accepted; faults decide when it appears and how often.
    pub(super) async fn take(&self, envelope: Envelope, raw: Vec<u8>) {
        let fault = self.desk.faults.take(Stage::Notice);
        if let Fault::Late { ms } = fault {
            tokio::time::sleep(delay(ms)).await;
        }
        let letter = self.put(&envelope, raw.clone());
        if fault == Fault::Duplicate {
            self.put(&envelope, raw);
        }
        for failed in envelope.to.iter().filter(|to| verdict(to) == Verdict::LateBounce) {
            if let Some(made) = report::failure(&letter, &envelope, failed, &self.desk.given) {
                self.send_back(made).await;
            }
        }
    }

    fn put(&self, envelope: &Envelope, raw: Vec<u8>) -> Arc<Letter> {
        let now = self.desk.given.now();
        let mut shelves = self.shelves();
        shelves.last_id += 1;
        let id = shelves.last_id;
        let letter = Arc::new(Letter::read(id, now, envelope, raw));
        shelves.bytes += letter.raw.len();
        shelves.letters.push_back(letter.clone());
        while shelves.letters.len() > self.letters_kept || (shelves.bytes > LETTERS_KEPT_BYTES && shelves.letters.len() > 1) {
            if let Some(oldest) = shelves.letters.pop_front() {
                shelves.bytes -= oldest.raw.len();
            }
        }
        drop(shelves);
        self.arrived.send_replace(id);
        letter
    }

    async fn send_back(&self, made: Report) {
        {
            let mut shelves = self.shelves();
            if shelves.reports.len() == REPORTS_KEPT {
                shelves.reports.pop_front();
            }
            shelves.reports.push_back(made.clone());
        }
        let ways = self.ways_back.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(host) = ways.host
            && let Err(error) = send::send(host, &made.to, &made.message).await
        {
            tracing::warn!(%error, "a delivery report was not sent");
        }
        if let Some(url) = ways.url {
            let posted = self.http.post(url).header("Content-Type", "message/rfc822").body(made.message).send().await;
            if let Err(error) = posted.and_then(reqwest::Response::error_for_status) {
                tracing::warn!(%error, "a delivery report was not posted");
            }
        }
    }

    pub(super) fn letters(&self) -> Vec<Arc<Letter>> {
        self.shelves().letters.iter().cloned().collect()
    }

    pub(super) fn letter(&self, id: u64) -> Option<Arc<Letter>> {
        self.shelves().letters.iter().find(|letter| letter.id == id).cloned()
    }

    pub(super) fn reports(&self) -> Vec<Report> {
        self.shelves().reports.iter().cloned().collect()
    }

    pub(super) async fn wait_for(&self, at_most: Duration, fits: impl Fn(&Letter) -> bool) -> Option<Arc<Letter>> {
        let mut arrivals = self.arrived.subscribe();
        let look = async {
            loop {
                arrivals.borrow_and_update();
                let found = self.letters().into_iter().find(|letter| fits(letter));
                if found.is_some() || arrivals.changed().await.is_err() {
                    return found;
                }
            }
        };
        tokio::time::timeout(at_most, look).await.ok().flatten()
    }

    pub(super) fn set_return_host(&self, host: Option<SocketAddr>) {
        self.ways_back.lock().unwrap_or_else(PoisonError::into_inner).host = host;
    }

    pub(super) fn set_return_url(&self, url: Option<String>) {
        self.ways_back.lock().unwrap_or_else(PoisonError::into_inner).url = url;
    }

    /// Ids go on, so that "after" keeps its meaning.
    pub(super) fn clear(&self) {
        let mut shelves = self.shelves();
        *shelves = Shelves { last_id: shelves.last_id, ..Shelves::default() };
    }

    fn shelves(&self) -> MutexGuard<'_, Shelves> {
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
