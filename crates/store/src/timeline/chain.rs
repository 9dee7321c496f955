//! The hash of a timeline row: SHA-256 over a canonical text of the row and the hash of the row before. Version 1.
//!
//! Each field stands as its length in bytes, a colon and the field, so that no two rows share a text. Words of a person are not in it:
//! their salted digest is, so that erasing the words leaves the chain whole.

use sha2::{Digest, Sha256};

/// What is hashed of a row.
pub(super) struct Canonical<'a> {
    /// Hash of the row before; empty for the first.
    pub before: &'a str,
    /// Which case.
    pub request: &'a str,
    /// Place in the case's story, from 1.
    pub seq: i64,
    /// µs since 1970 UTC.
    pub at: i64,
    /// Who: kind and id.
    pub actor: (&'a str, &'a str),
    /// Event code.
    pub kind: &'a str,
    /// Facts: name, kind, value or salted digest.
    pub facts: Vec<(String, &'static str, String)>,
    /// Ids of law rows.
    pub rules: &'a [String],
}

/// First field of every canonical text: which encoding this is.
const VERSION: &str = "balcao-timeline-1";

impl Canonical<'_> {
    /// The hash as hexadecimal text.
    pub(super) fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        let mut field = |text: &str| {
            hasher.update(format!("{}:", text.len()));
            hasher.update(text);
        };
        field(VERSION);
        field(self.before);
        field(self.request);
        field(&self.seq.to_string());
        field(&self.at.to_string());
        field(self.actor.0);
        field(self.actor.1);
        field(self.kind);
        field(&self.facts.len().to_string());
        for (name, kind, value) in &self.facts {
            field(name);
            field(kind);
            field(value);
        }
        field(&self.rules.len().to_string());
        for rule in self.rules {
            field(rule);
        }
        hex(&hasher.finalize())
    }
}

/// The salted digest of a person's words, as hexadecimal text.
pub(super) fn salted_digest(salt: &str, words: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(format!("{}:{salt}", salt.len()));
    hasher.update(words);
    hex(&hasher.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
