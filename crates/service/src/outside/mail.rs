//! Mail: one letter to one address, over SMTP. A letter keeps its id through every try, so that a mailbox that got it twice can tell.

use std::time::Duration;

use jiff::Timestamp;
use thiserror::Error;

use super::recording::Recording;

pub mod bounce;
mod compose;
pub mod smtp;

/// Wait until the mail server lets us speak (connection, TLS, greeting, password), in seconds.
pub const SMTP_ENTER_WAIT_S: u64 = 60;
/// Wait for a whole letter to be taken after that, in seconds (RFC 5321 §4.5.3.2 asks for patience).
pub const SMTP_LETTER_WAIT_S: u64 = 300;
/// Largest letter, attachments included, in bytes before encoding.
pub const MAIL_MAX_BYTES: usize = 7 * 1024 * 1024;

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
    /// The server refused this letter for good (5yz). No other try helps.
    #[error("refused for good ({code}): {text}")]
    Refused {
        /// The reply code.
        code: u16,
        /// The reply.
        text: String,
    },
    /// The server refused this letter for now (4yz): try later.
    #[error("refused for now ({code}): {text}")]
    Deferred {
        /// The reply code.
        code: u16,
        /// The reply.
        text: String,
    },
    /// No server, none that speaks the protocol, or none that lets us in: try later. The letter may have been taken all the same.
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
    Smtp(Box<smtp::Smtp>),
    /// The twin: takes every letter, unless a fault was prepared.
    Recording(Recording<Mail, MailFault>),
}

impl Mailer {
    /// Over SMTP.
    ///
    /// # Errors
    /// [`MailFault::Down`] when TLS cannot be set up.
    pub fn smtp(config: SmtpConfig) -> Result<Self, MailFault> {
        let enter = Duration::from_secs(SMTP_ENTER_WAIT_S);
        Self::smtp_with_waits(config, enter, Duration::from_secs(SMTP_LETTER_WAIT_S))
    }

    /// Over SMTP with other time limits: until we may speak, and for one letter after that.
    ///
    /// # Errors
    /// [`MailFault::Down`] when TLS cannot be set up.
    pub fn smtp_with_waits(config: SmtpConfig, enter: Duration, letter: Duration) -> Result<Self, MailFault> {
        Ok(Self::Smtp(Box::new(smtp::Smtp::new(config, enter, letter)?)))
    }

    /// Goes as far as being let in, and leaves: no letter is sent.
    ///
    /// # Errors
    /// See [`MailFault`].
    pub async fn greet(&self) -> Result<(), MailFault> {
        match self {
            Self::Smtp(smtp) => smtp.greet().await,
            Self::Recording(_) => Ok(()),
        }
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
