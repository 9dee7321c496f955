//! The tax authority and social security: is this person in order? Asked in the background, never a wall (RENEW-7).
//!
//! JSON over HTTP, one call: `POST /situation` with the number and the name of our process; the answer repeats both.

use std::fmt;

use domain::check::{Registry, Situation};
use jiff::Timestamp;
use serde_json::{Value, json};
use thiserror::Error;

use super::http::{Answer, Http, HttpFault, ask};
use super::recording::Recording;

/// Longest name of a process, in characters.
pub const PROCESS_MAX_CHARS: usize = 64;
/// Longest answer id kept, in characters.
const ANSWER_ID_MAX_CHARS: usize = 100;

/// What an institution said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The situation.
    pub situation: Situation,
    /// The institution's own number of the answer.
    pub source_id: String,
    /// The instant the answer speaks of.
    pub as_of: Timestamp,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RegistryFault {
    /// The person has no such number: there is nobody to ask about. Nothing was asked.
    #[error("there is no number to ask about")]
    NoNumber,
    /// Out of service, or not reached: ask later.
    #[error("the institution is not reached: {text}")]
    Down {
        /// What went wrong.
        text: String,
    },
    /// No answer in time: ask later.
    #[error("no answer of the institution in time")]
    Slow,
    /// An answer nobody can read, or to another question: ask later.
    #[error("the institution's answer cannot be used: {text}")]
    WrongAnswer {
        /// What is wrong with it.
        text: &'static str,
    },
    /// The institution refused the question (credentials, number, process): asking the same again does not help.
    #[error("the institution refused the question ({code})")]
    Refused {
        /// Its code, or the HTTP status.
        code: String,
    },
}

/// How to reach one institution.
#[derive(Clone)]
pub struct RegistryConfig {
    /// `https://…`, without `/situation`.
    pub base_url: String,
    /// The bearer token.
    pub token: String,
}

/// A question to the twin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Whom.
    pub registry: Registry,
    /// About whom.
    pub number: Option<String>,
    /// For what.
    pub process: String,
}

/// Both institutions.
#[derive(Debug, Clone)]
pub struct Registries {
    way: Way,
}

#[derive(Debug, Clone)]
enum Way {
    Http(Box<Lines>),
    Recording(Recording<Asked, Result<Answered, RegistryFault>>),
}

#[derive(Clone)]
struct Lines {
    http: Http,
    tax: RegistryConfig,
    social_security: RegistryConfig,
}

impl Registries {
    /// The real ones.
    #[must_use]
    pub fn http(http: Http, tax: RegistryConfig, social_security: RegistryConfig) -> Self {
        Self { way: Way::Http(Box::new(Lines { http, tax, social_security })) }
    }

    /// The twin. With no answer prepared it is [`RegistryFault::Down`].
    #[must_use]
    pub fn recording(recording: Recording<Asked, Result<Answered, RegistryFault>>) -> Self {
        Self { way: Way::Recording(recording) }
    }

    /// Asks. `number` is the NIF for tax and the NISS for social security; `process` is our reference of the request, at most [`PROCESS_MAX_CHARS`].
    ///
    /// # Errors
    /// See [`RegistryFault`].
    pub async fn ask(&self, registry: Registry, number: Option<&str>, process: &str) -> Result<Answered, RegistryFault> {
        match &self.way {
            Way::Http(lines) => lines.ask(registry, number.ok_or(RegistryFault::NoNumber)?, process).await,
            Way::Recording(recording) => {
                let asked = Asked { registry, number: number.map(str::to_owned), process: process.to_owned() };
                let unprepared = || Err(RegistryFault::Down { text: "no answer was prepared".to_owned() });
                recording.answer(asked).unwrap_or_else(unprepared)
            }
        }
    }
}

impl RegistryFault {
    /// Whether asking later may help.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        !matches!(self, Self::NoNumber | Self::Refused { .. })
    }

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoNumber => "no_number",
            Self::Down { .. } => "down",
            Self::Slow => "slow",
            Self::WrongAnswer { .. } => "wrong_answer",
            Self::Refused { .. } => "refused",
        }
    }
}

impl Lines {
    async fn ask(&self, registry: Registry, number: &str, process: &str) -> Result<Answered, RegistryFault> {
        let (line, field) = match registry {
            Registry::Tax => (&self.tax, "nif"),
            Registry::SocialSecurity => (&self.social_security, "niss"),
        };
        let url = format!("{}/situation", line.base_url.trim_end_matches('/'));
        let body = json!({ (field): number, "process": process });
        let answer = ask(self.http.post(&url, &body).bearer_auth(&line.token)).await.map_err(fault)?;
        let said = said(answer)?;
        if said[field] != number || said["process"] != process {
            return Err(wrong("it is to another question"));
        }
        answered(&said)
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Lines({}, {})", self.tax.base_url, self.social_security.base_url)
    }
}

fn said(answer: Answer) -> Result<Value, RegistryFault> {
    match (answer.status, answer.json) {
        (200, Some(said)) => Ok(said),
        (200, None) => Err(wrong("not JSON")),
        (status @ (408 | 429 | 500..), _) => Err(RegistryFault::Down { text: format!("HTTP {status}") }),
        (status, said) => {
            let code = said.as_ref().and_then(|said| said["error"].as_str());
            Err(RegistryFault::Refused { code: code.map_or_else(|| status.to_string(), short) })
        }
    }
}

fn answered(said: &Value) -> Result<Answered, RegistryFault> {
    let situation = said["situation"].as_str().and_then(Situation::from_code);
    let as_of = said["as_of"].as_str().and_then(|text| text.parse().ok());
    let source_id = said["answer_id"].as_str().filter(|id| !id.is_empty());
    Ok(Answered {
        situation: situation.ok_or(wrong("an unknown situation"))?,
        source_id: short(source_id.ok_or(wrong("no answer_id"))?),
        as_of: as_of.ok_or(wrong("no as_of"))?,
    })
}

fn fault(fault: HttpFault) -> RegistryFault {
    match fault {
        HttpFault::Slow => RegistryFault::Slow,
        HttpFault::Down { text } | HttpFault::NoClient { text } => RegistryFault::Down { text },
        HttpFault::TooLarge => wrong("too large"),
    }
}

fn wrong(text: &'static str) -> RegistryFault {
    RegistryFault::WrongAnswer { text }
}

fn short(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(ANSWER_ID_MAX_CHARS).collect()
}
