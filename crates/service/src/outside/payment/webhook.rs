//! The provider's notices: AES-256-GCM under a shared secret. A notice may come late, twice, in any order; it is only a reason to ask
//! for the status before any money is credited.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;
use serde_json::{Value, json};
use thiserror::Error;

use super::wire;
use super::{Method, PaymentState};
use crate::outside::cipher::{TAG_BYTES, decrypt};

/// Largest body of a notice, in bytes.
pub const WEBHOOK_BODY_MAX_BYTES: usize = 64 * 1024;
/// Longest header of a notice, in characters: both are short Base64.
const HEADER_MAX_CHARS: usize = 64;
/// Header of the initialisation vector.
pub const IV_HEADER: &str = "X-Initialization-Vector";
/// Header of the authentication tag.
pub const TAG_HEADER: &str = "X-Authentication-Tag";

/// The secrets in force: while one is replaced, two are.
#[derive(Clone)]
pub struct WebhookSecrets {
    keys: Vec<[u8; 32]>,
}

/// What a notice says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The notice's own number: the same notice again has the same.
    pub notification_id: String,
    /// The provider's number of the payment.
    pub provider_id: String,
    /// Our number of the payment, when the notice names it.
    pub our_id: Option<String>,
    /// Where the payment stands.
    pub state: PaymentState,
    /// How much, in cents.
    pub cents: i64,
    /// How, when that is known.
    pub method: Option<Method>,
    /// When, when the notice says so.
    pub at: Option<Timestamp>,
}

/// Why a notice is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WebhookFault {
    /// A body above [`WEBHOOK_BODY_MAX_BYTES`], or a header too long.
    #[error("the notice is too large")]
    TooLarge,
    /// Body or header is not Base64, or of the wrong length.
    #[error("the notice is malformed")]
    Malformed,
    /// Made with none of our secrets, or changed on the way.
    #[error("the notice is not the provider's")]
    Forged,
    /// The provider's, but not what was agreed.
    #[error("the notice cannot be read")]
    Unreadable,
}

/// A secret that is not Base64 of 32 bytes, or no secret at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a webhook secret is Base64 of 32 bytes, and there is at least one")]
pub struct NotASecret;

impl WebhookSecrets {
    /// Reads the secrets in force, each Base64 of 32 bytes.
    ///
    /// # Errors
    /// [`NotASecret`].
    pub fn new<'a>(secrets: impl IntoIterator<Item = &'a str>) -> Result<Self, NotASecret> {
        let key = |text: &str| BASE64.decode(text.trim()).ok().and_then(|bytes| bytes.try_into().ok());
        let keys: Option<Vec<[u8; 32]>> = secrets.into_iter().map(key).collect();
        keys.filter(|keys| !keys.is_empty()).map(|keys| Self { keys }).ok_or(NotASecret)
    }

    /// Opens a notice with whichever secret fits.
    ///
    /// # Errors
    /// See [`WebhookFault`].
    pub fn open(&self, body: &[u8], iv: &str, tag: &str) -> Result<Notification, WebhookFault> {
        if body.len() > WEBHOOK_BODY_MAX_BYTES || iv.len() > HEADER_MAX_CHARS || tag.len() > HEADER_MAX_CHARS {
            return Err(WebhookFault::TooLarge);
        }
        let decode = |text: &[u8]| BASE64.decode(text.trim_ascii()).map_err(|_| WebhookFault::Malformed);
        let iv: [u8; 12] = decode(iv.as_bytes())?.try_into().map_err(|_| WebhookFault::Malformed)?;
        let tag: [u8; TAG_BYTES] = decode(tag.as_bytes())?.try_into().map_err(|_| WebhookFault::Malformed)?;
        let sealed = [decode(body)?.as_slice(), &tag].concat();
        let opened = self.keys.iter().find_map(|key| decrypt(*key, iv, b"", &sealed));
        let plain = opened.ok_or(WebhookFault::Forged)?;
        let notice = serde_json::from_slice(&plain).map_err(|_| WebhookFault::Unreadable)?;
        Notification::read(&notice).ok_or(WebhookFault::Unreadable)
    }
}

impl fmt::Debug for WebhookSecrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "WebhookSecrets({})", self.keys.len())
    }
}

impl Notification {
    fn read(notice: &Value) -> Option<Self> {
        let known = wire::status(notice).ok()?;
        let id = notice["notificationID"].as_str().filter(|id| wire::is_id(id))?;
        Some(Self {
            notification_id: id.to_owned(),
            provider_id: known.provider_id,
            our_id: known.our_id,
            state: known.state,
            cents: known.cents,
            method: known.method,
            at: known.paid_at,
        })
    }

    /// The body to answer with (200, JSON) once the notice is kept; without it the provider repeats the notice.
    #[must_use]
    pub fn acknowledgement(&self) -> String {
        json!({ "statusCode": "200", "statusMsg": "Success", "notificationID": self.notification_id }).to_string()
    }
}

#[cfg(test)]
mod tests;
