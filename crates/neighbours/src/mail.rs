//! Everybody's mailbox: an SMTP server that keeps every letter, and a small HTTP server to read them.
//!
//! SMTP: EHLO/HELO, MAIL (SIZE, BODY, SMTPUTF8, RET, ENVID), RCPT (NOTIFY, ORCPT), DATA, RSET, NOOP, VRFY, QUIT; pipelining; no TLS.
//! Addresses that misbehave (reserved names, they never belong to a person):
//!
//! | recipient | what happens |
//! |---|---|
//! | `bounce@` any domain, any `@bounce.invalid` | 550 at RCPT |
//! | any `@defer.invalid` | 451 at RCPT |
//! | any `@late-bounce.invalid` | accepted; then a delivery status notification (RFC 3464) goes to the envelope's sender |
//!
//! A notification is always kept for [`MailSink::reports`], and sent to the return host (SMTP) and posted to the return URL
//! (`message/rfc822`) when those are set.
//!
//! HTTP: `GET /letters?to=&after=` (without raw text), `GET /letters/{id}`, `GET /letters/{id}/raw`,
//! `GET /letters/{id}/attachments/{n}`, `GET /reports`, `DELETE /letters`, and the control calls of every neighbour.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::desk::{Desk, control, neighbour_controls};
use crate::door::{Door, Running, serve_http};
use crate::given::{Given, any_port};

mod dialogue;
pub mod letter;
mod mailboxes;
mod mime;
mod report;
mod routes;
mod send;
mod session;

use letter::{Letter, Report};
use mailboxes::Mailboxes;

/// Letters kept.
pub const LETTERS_KEPT: usize = 10_000;
/// Bytes of letters kept, all together.
pub const LETTERS_KEPT_BYTES: usize = 256 * 1024 * 1024;
/// Reports kept.
pub const REPORTS_KEPT: usize = 1_000;

/// How to start the sink.
#[derive(Debug, Clone)]
pub struct MailConfig {
    /// Where SMTP listens; port 0 takes a free one.
    pub bind_smtp: SocketAddr,
    /// Where HTTP listens.
    pub bind_http: SocketAddr,
    /// The largest letter, in bytes.
    pub letter_max_bytes: usize,
    /// Letters kept; at most [`LETTERS_KEPT`].
    pub letters_kept: usize,
    /// Reports are sent here by SMTP.
    pub return_host: Option<SocketAddr>,
    /// Reports are posted here.
    pub return_url: Option<String>,
}

impl MailConfig {
    /// On free ports of loopback, 10 MiB a letter, reports only kept.
    pub fn new() -> Self {
        Self {
            bind_smtp: any_port(),
            bind_http: any_port(),
            letter_max_bytes: 10 * 1024 * 1024,
            letters_kept: LETTERS_KEPT,
            return_host: None,
            return_url: None,
        }
    }
}

impl Default for MailConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// The running sink. Dropping it stops it.
pub struct MailSink {
    desk: Arc<Desk>,
    boxes: Arc<Mailboxes>,
    smtp: SocketAddr,
    http: SocketAddr,
    _running: Running,
}

neighbour_controls!(MailSink);

impl MailSink {
    /// Starts it.
    ///
    /// # Errors
    /// When an address cannot be bound.
    pub async fn start(config: MailConfig, given: Given) -> io::Result<Self> {
        let (desk, running) = (Desk::new(given, false), Running::new());
        let smtp_door = Door::open(config.bind_smtp, desk.faults.watch()).await?;
        // Letters stay readable whatever the fault: only the SMTP door shuts.
        let http_door = Door::open_always(config.bind_http).await?;
        let (smtp, http) = (smtp_door.address(), http_door.address());
        let boxes = Arc::new(Mailboxes::new(config, desk.clone())?);
        serve_http(http_door, control(&desk).merge(routes::routes(&boxes)), running.watch());
        tokio::spawn(session::serve(smtp_door, boxes.clone(), running.watch()));
        Ok(Self { desk, boxes, smtp, http, _running: running })
    }

    /// Where to send mail.
    pub fn smtp_address(&self) -> SocketAddr {
        self.smtp
    }

    /// `http://127.0.0.1:PORT`, for reading.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.http)
    }

    /// Every letter kept, oldest first.
    pub fn letters(&self) -> Vec<Arc<Letter>> {
        self.boxes.letters()
    }

    /// The letters to one address (of the envelope), oldest first.
    pub fn letters_to(&self, address: &str) -> Vec<Arc<Letter>> {
        let mut letters = self.letters();
        letters.retain(|letter| letter.is_for(address));
        letters
    }

    /// The first letter that fits, kept already or arriving within `at_most` (real time).
    pub async fn wait_for(&self, at_most: Duration, fits: impl Fn(&Letter) -> bool) -> Option<Arc<Letter>> {
        self.boxes.wait_for(at_most, fits).await
    }

    /// Every delivery status notification made, oldest first.
    pub fn reports(&self) -> Vec<Report> {
        self.boxes.reports()
    }

    /// Reports are sent here by SMTP from now on.
    pub fn set_return_host(&self, host: Option<SocketAddr>) {
        self.boxes.set_return_host(host);
    }

    /// Reports are posted here from now on.
    pub fn set_return_url(&self, url: Option<String>) {
        self.boxes.set_return_url(url);
    }

    /// Forgets every letter and report.
    pub fn clear(&self) {
        self.boxes.clear();
    }
}
