//! A letter as received, and a report about one.

use jiff::Timestamp;
use serde::{Serialize, Serializer};

use super::mime::{field, read};

/// A letter, read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Counts from 1.
    pub id: u64,
    /// Business time, RFC 3339 on the wire.
    #[serde(serialize_with = "as_text")]
    pub received_at: Timestamp,
    /// The envelope's sender; empty for a report.
    pub envelope_from: String,
    /// The envelope's recipients that were accepted.
    pub envelope_to: Vec<String>,
    /// The header.
    pub from: String,
    /// The header.
    pub to: String,
    /// The header.
    pub subject: String,
    /// Every header field, decoded, in order.
    pub headers: Vec<(String, String)>,
    /// The first body of plain text.
    pub text: Option<String>,
    /// The first body of HTML.
    pub html: Option<String>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// All bytes as received, dot-stuffing undone.
    #[serde(skip)]
    pub raw: Vec<u8>,
}

/// A file in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// As the sender named it.
    pub name: String,
    /// For example `application/pdf`.
    pub content_type: String,
    /// Length, in bytes.
    pub size_bytes: usize,
    /// Content.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// A delivery status notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The letter it is about.
    pub letter_id: u64,
    /// Whom it is for: the envelope's sender.
    pub to: String,
    /// Who did not get the letter.
    pub failed: String,
    /// The whole message (RFC 3464).
    pub message: String,
}

/// What the envelope said.
#[derive(Debug, Clone, Default)]
pub(super) struct Envelope {
    pub(super) from: String,
    pub(super) to: Vec<String>,
    pub(super) envelope_id: Option<String>,
}

impl Letter {
    pub(super) fn read(id: u64, received_at: Timestamp, envelope: &Envelope, raw: Vec<u8>) -> Self {
        let (headers, parts) = read(&raw);
        let header = |name: &str| field(&headers, name).unwrap_or_default().to_owned();
        let body = |kind: &str| parts.iter().find(|part| part.content_type == kind && !part.is_attachment).map(|part| part.text());
        let files = parts.iter().filter(|part| part.is_attachment || !part.content_type.starts_with("text/"));
        let attachments = files.map(|part| Attachment {
            name: part.file_name.clone().unwrap_or_default(),
            content_type: part.content_type.clone(),
            size_bytes: part.bytes.len(),
            bytes: part.bytes.clone(),
        });
        Self {
            id,
            received_at,
            envelope_from: envelope.from.clone(),
            envelope_to: envelope.to.clone(),
            from: header("From"),
            to: header("To"),
            subject: header("Subject"),
            text: body("text/plain"),
            html: body("text/html"),
            attachments: attachments.collect(),
            headers,
            raw,
        }
    }

    /// Whether the envelope names this address, in any case.
    pub fn is_for(&self, address: &str) -> bool {
        self.envelope_to.iter().any(|to| to.eq_ignore_ascii_case(address))
    }

    /// The first header field of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        field(&self.headers, name)
    }
}

fn as_text<S: Serializer>(instant: &Timestamp, out: S) -> Result<S::Ok, S::Error> {
    out.collect_str(instant)
}
