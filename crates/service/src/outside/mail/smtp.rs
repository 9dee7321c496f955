//! SMTP: one connection for one letter. A connection that was given up in the middle would answer the next letter with the replies to this
//! one, so none is kept.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::time::timeout;

use super::{Accepted, Mail, MailFault, SmtpConfig, SmtpSecurity, compose};

/// Longest reply text kept, in characters.
const REPLY_TEXT_MAX_CHARS: usize = 300;
/// Wait for the goodbye once the letter is taken, in seconds.
const GOODBYE_WAIT_S: u64 = 5;
/// The server is closing: says nothing about the letter (RFC 5321 §3.8).
const CLOSING: u16 = 421;

/// A mail server and how we write to it.
#[derive(Clone)]
pub struct Smtp {
    config: SmtpConfig,
    tls: Option<TlsParameters>,
    enter_wait: Duration,
    letter_wait: Duration,
}

impl Smtp {
    pub(super) fn new(config: SmtpConfig, enter_wait: Duration, letter_wait: Duration) -> Result<Self, MailFault> {
        let tls = match config.security {
            SmtpSecurity::Plain => None,
            SmtpSecurity::StartTls | SmtpSecurity::Tls => Some(TlsParameters::new(config.host.clone()).map_err(|error| unreached(&error))?),
        };
        Ok(Self { config, tls, enter_wait, letter_wait })
    }

    pub(super) async fn send(&self, mail: &Mail, now: Timestamp) -> Result<Accepted, MailFault> {
        let return_to = self.config.return_to.as_deref();
        let message = compose::compose(mail, &self.config.domain, return_to, now).map_err(|text| MailFault::Unwritable { text })?;
        let mut connection = in_time(self.enter_wait, self.enter()).await?.map_err(|error| unreached(&error))?;
        let reply = in_time(self.letter_wait, hand_over(&mut connection, &message)).await?.map_err(|error| fault(&error))?;
        // The letter is taken: how the server says goodbye changes nothing.
        leave(connection).await;
        Ok(Accepted { reply: shortened(&reply.message().collect::<Vec<_>>().join(" ")) })
    }

    pub(super) async fn greet(&self) -> Result<(), MailFault> {
        leave(in_time(self.enter_wait, self.enter()).await?.map_err(|error| unreached(&error))?).await;
        Ok(())
    }

    /// Until we may speak. Whatever goes wrong here is not the letter's fault, a wrong password (535) included.
    async fn enter(&self) -> Result<AsyncSmtpConnection, Error> {
        let name = ClientId::Domain(self.config.domain.clone());
        let from_start = self.tls.clone().filter(|_| self.config.security == SmtpSecurity::Tls);
        let address = (self.config.host.as_str(), self.config.port);
        let mut connection = AsyncSmtpConnection::connect_tokio1(address, None, &name, from_start, None).await?;
        if self.config.security == SmtpSecurity::StartTls
            && let Some(tls) = self.tls.clone()
        {
            connection.starttls(tls, &name).await?;
        }
        if let Some((user, password)) = &self.config.credentials {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await?;
        }
        Ok(connection)
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Smtp({}:{})", self.config.host, self.config.port)
    }
}

async fn leave(mut connection: AsyncSmtpConnection) {
    if timeout(Duration::from_secs(GOODBYE_WAIT_S), connection.abort()).await.is_err() {
        tracing::debug!("the mail server did not say goodbye");
    }
}

async fn hand_over(connection: &mut AsyncSmtpConnection, message: &Message) -> Result<Response, Error> {
    connection.send(message.envelope(), &message.formatted()).await
}

async fn in_time<T>(wait: Duration, work: impl Future<Output = T>) -> Result<T, MailFault> {
    timeout(wait, work).await.map_err(|_| MailFault::Down { text: "no reply in time".to_owned() })
}

fn unreached(error: &Error) -> MailFault {
    MailFault::Down { text: shortened(&error.to_string()) }
}

fn fault(error: &Error) -> MailFault {
    let said = std::error::Error::source(error).map(|source| shortened(&source.to_string())).unwrap_or_default();
    match error.status().map(u16::from) {
        None | Some(CLOSING) => unreached(error),
        Some(code) if error.is_permanent() => MailFault::Refused { code, text: said },
        Some(code) => MailFault::Deferred { code, text: said },
    }
}

fn shortened(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(REPLY_TEXT_MAX_CHARS).collect()
}
