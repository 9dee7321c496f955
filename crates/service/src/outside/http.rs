//! The one HTTP client for other institutions: rustls, time limits, no redirects, bounded answers.

use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use serde_json::Value;
use thiserror::Error;

/// Wait for a connection, in seconds.
pub const HTTP_CONNECT_WAIT_S: u64 = 5;
/// Wait for a whole answer, connection included, in seconds.
pub const HTTP_ANSWER_WAIT_S: u64 = 20;
/// The largest answer read, in bytes.
pub const HTTP_ANSWER_MAX_BYTES: usize = 256 * 1024;

/// The client. A copy shares its connections.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
}

/// An answer, read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The body as JSON; none when it is something else.
    pub(crate) json: Option<Value>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HttpFault {
    /// No answer in time; the other side may have done what was asked.
    #[error("no answer in time")]
    Slow,
    /// Nobody there, or the connection broke off; the other side may have done what was asked.
    #[error("not reached: {text}")]
    Down {
        /// What the machine said; no address in it.
        text: String,
    },
    /// More bytes than [`HTTP_ANSWER_MAX_BYTES`].
    #[error("the answer is larger than {HTTP_ANSWER_MAX_BYTES} bytes")]
    TooLarge,
    /// The client cannot be made: no certificate authorities, no TLS.
    #[error("no HTTP client: {text}")]
    NoClient {
        /// What the machine said.
        text: String,
    },
}

impl Http {
    /// With the usual time limits.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new() -> Result<Self, HttpFault> {
        Self::with_waits(Duration::from_secs(HTTP_CONNECT_WAIT_S), Duration::from_secs(HTTP_ANSWER_WAIT_S))
    }

    /// With other time limits.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn with_waits(connect: Duration, answer: Duration) -> Result<Self, HttpFault> {
        // Already installed is as good: the client only needs that there is one.
        drop(rustls::crypto::ring::default_provider().install_default());
        let builder = Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .connect_timeout(connect)
            .timeout(answer)
            .user_agent(concat!("Balcao/", env!("CARGO_PKG_VERSION")));
        let client = builder.build().map_err(|error| HttpFault::NoClient { text: error.to_string() })?;
        Ok(Self { client })
    }

    /// Whether anybody answers at an address; what they answer does not matter. Over TLS their certificate must hold.
    ///
    /// # Errors
    /// Nobody answers in time.
    pub async fn reaches(&self, url: &str) -> Result<(), HttpFault> {
        self.get(url).send().await.map(|_| ()).map_err(fault)
    }

    pub(crate) fn get(&self, url: &str) -> RequestBuilder {
        self.client.get(url)
    }

    pub(crate) fn post(&self, url: &str, body: &Value) -> RequestBuilder {
        self.client.post(url).json(body)
    }
}

/// Sends, and reads the answer to its end.
pub(crate) async fn ask(request: RequestBuilder) -> Result<Answer, HttpFault> {
    let mut response = request.send().await.map_err(fault)?;
    let bytes = body(&mut response).await?;
    Ok(Answer { status: response.status().as_u16(), json: serde_json::from_slice(&bytes).ok() })
}

async fn body(response: &mut Response) -> Result<Vec<u8>, HttpFault> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(fault)? {
        if bytes.len() + chunk.len() > HTTP_ANSWER_MAX_BYTES {
            return Err(HttpFault::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// Addresses carry ids and are kept out of the log.
fn fault(error: reqwest::Error) -> HttpFault {
    if error.is_timeout() {
        return HttpFault::Slow;
    }
    let error = error.without_url();
    let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
    HttpFault::Down { text: format!("{error}{cause}") }
}
