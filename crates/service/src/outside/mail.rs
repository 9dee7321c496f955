//! Mail: one letter to one address, over SMTP. A letter keeps its id through every try, so that a mailbox that got it twice can tell.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use thiserror::Error;

use super::recording::Recording;

pub mod bounce;
mod compose;

/// Wait for each reply of the mail server, in seconds (RFC 5321 §4.5.3.2 asks for patience).
pub const SMTP_REPLY_WAIT_S: u64 = 60;
/// Wait for a whole letter to be taken, in seconds.
pub const SMTP_LETTER_WAIT_S: u64 = 180;
/// Largest letter, attachments included, in bytes before encoding.
pub const MAIL_MAX_BYTES: usize = 7 * 1024 * 1024;
/// Longest reply text kept, in characters.
const REPLY_TEXT_MAX_CHARS: usize = 300;
/// Connections to the mail server at once.
const SMTP_CONNECTIONS: u32 = 2;

/// One letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Ours, the same at every try: the left side of the Message-ID. Letters, digits, `-`, `_`, `.`.
    pub id: String,
    /// The address alone: `ana@exemplo.pt`.
    pub to: String,
    /// One line.
    pub subject: String,
    /// The letter in plain text.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// BCP 47: `pt-PT`, `en`.
    pub language: String,
    /// Who writes: `Balcão <nao-responder@exemplo.pt>`, or the address alone.
    pub from: String,
    /// An earlier try may have arrived (the process died before it knew): the letter is marked (NOTIFY-1).
    pub may_be_repeat: bool,
}

/// A file in a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// As the reader sees it.
    pub name: String,
    /// For example `application/pdf`.
    pub content_type: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// The mail server took the letter. That it was delivered is known only by no bounce.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// What the server said, for its operator to find the letter again.
    pub reply: String,
}

/// Why a letter was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MailFault {
    /// The letter cannot be written: not an address, a forbidden id, too large. No other try helps.
    #[error("the letter cannot be written: {text}")]
    Unwritable {
        /// What is wrong; no personal data.
        text: &'static str,
    },
    /// The server refused for good (5yz). No other try helps.
    #[error("refused for good ({code}): {text}")]
    Refused {
        /// The reply code.
        code: u16,
        /// The reply.
        text: String,
    },
    /// The server refused for now (4yz): try later.
    #[error("refused for now ({code}): {text}")]
    Deferred {
        /// The reply code.
        code: u16,
        /// The reply.
        text: String,
    },
    /// No server, or none that speaks the protocol: try later. The letter may have been taken all the same.
    #[error("the mail server does not answer: {text}")]
    Down {
        /// What went wrong.
        text: String,
    },
}

/// How to reach the mail server.
#[derive(Clone)]
pub struct SmtpConfig {
    /// Its name.
    pub host: String,
    /// Its port: usually 587 (STARTTLS), 465 (TLS) or 25.
    pub port: u16,
    /// Encryption.
    pub security: SmtpSecurity,
    /// User and password.
    pub credentials: Option<(String, String)>,
    /// Our own domain: in the greeting and on the right side of every Message-ID.
    pub domain: String,
    /// Where bounces go (the envelope's sender); none means to the writer.
    pub return_to: Option<String>,
}

/// Encryption on the way to the mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// None: for a server on this machine.
    Plain,
    /// Begins in the clear and must change to TLS.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// What carries letters.
#[derive(Debug, Clone)]
pub enum Mailer {
    /// A mail server.
    Smtp(Smtp),
    /// The twin: takes every letter, unless a fault was prepared.
    Recording(Recording<Mail, MailFault>),
}

/// A mail server and how we write to it.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    domain: String,
    return_to: Option<String>,
    letter_wait: Duration,
}

impl Mailer {
    /// Over SMTP. Called inside the runtime: the pool of connections has a task of its own.
    ///
    /// # Errors
    /// [`MailFault::Down`] when TLS cannot be set up.
    pub fn smtp(config: SmtpConfig) -> Result<Self, MailFault> {
        let waits = (Duration::from_secs(SMTP_REPLY_WAIT_S), Duration::from_secs(SMTP_LETTER_WAIT_S));
        Self::smtp_with_waits(config, waits.0, waits.1)
    }

    /// Over SMTP with other time limits: for one reply, and for a whole letter.
    ///
    /// # Errors
    /// [`MailFault::Down`] when TLS cannot be set up.
    pub fn smtp_with_waits(config: SmtpConfig, reply: Duration, letter: Duration) -> Result<Self, MailFault> {
        let tls = tls(&config).map_err(|error| MailFault::Down { text: error.to_string() })?;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(config.host)
            .port(config.port)
            .tls(tls)
            .timeout(Some(reply))
            .hello_name(ClientId::Domain(config.domain.clone()))
            .pool_config(PoolConfig::new().max_size(SMTP_CONNECTIONS));
        if let Some((user, password)) = config.credentials {
            builder = builder.credentials(Credentials::new(user, password));
        }
        let (domain, return_to) = (config.domain, config.return_to);
        Ok(Self::Smtp(Smtp { transport: builder.build(), domain, return_to, letter_wait: letter }))
    }

    /// Hands over one letter, dated `now`.
    ///
    /// # Errors
    /// See [`MailFault`].
    pub async fn send(&self, mail: &Mail, now: Timestamp) -> Result<Accepted, MailFault> {
        match self {
            Self::Smtp(smtp) => smtp.send(mail, now).await,
            Self::Recording(recording) => match recording.answer(mail.clone()) {
                Some(fault) => Err(fault),
                None => Ok(Accepted { reply: "kept".to_owned() }),
            },
        }
    }
}

impl Smtp {
    async fn send(&self, mail: &Mail, now: Timestamp) -> Result<Accepted, MailFault> {
        let message = compose::compose(mail, &self.domain, self.return_to.as_deref(), now)
            .map_err(|text| MailFault::Unwritable { text })?;
        let sent = tokio::time::timeout(self.letter_wait, self.transport.send(message)).await;
        let sent = sent.map_err(|_| MailFault::Down { text: "no reply in time".to_owned() })?;
        let reply = sent.map_err(|error| fault(&error))?;
        Ok(Accepted { reply: shortened(&reply.message().collect::<Vec<_>>().join(" ")) })
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Smtp({})", self.domain)
    }
}

impl MailFault {
    /// Whether a later try may succeed.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Deferred { .. } | Self::Down { .. })
    }

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unwritable { .. } => "unwritable",
            Self::Refused { .. } => "refused",
            Self::Deferred { .. } => "deferred",
            Self::Down { .. } => "down",
        }
    }
}

fn tls(config: &SmtpConfig) -> Result<Tls, lettre::transport::smtp::Error> {
    Ok(match config.security {
        SmtpSecurity::Plain => Tls::None,
        SmtpSecurity::StartTls => Tls::Required(TlsParameters::new(config.host.clone())?),
        SmtpSecurity::Tls => Tls::Wrapper(TlsParameters::new(config.host.clone())?),
    })
}

fn fault(error: &lettre::transport::smtp::Error) -> MailFault {
    let said = std::error::Error::source(error).map(|source| shortened(&source.to_string())).unwrap_or_default();
    match error.status().map(u16::from) {
        // 421: the server is closing; nothing was said about this letter.
        Some(421) => MailFault::Down { text: format!("421 {said}") },
        Some(code) if error.is_permanent() => MailFault::Refused { code, text: said },
        Some(code) => MailFault::Deferred { code, text: said },
        None => MailFault::Down { text: shortened(&error.to_string()) },
    }
}

fn shortened(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(REPLY_TEXT_MAX_CHARS).collect()
}
