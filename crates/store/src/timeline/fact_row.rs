//! Facts as they are stored.

use super::chain::salted_digest;
use crate::column::{instant, micros, unreadable};
use crate::engine::error::StoreError;
use domain::timeline::Fact;
use serde::{Deserialize, Serialize};

/// A named fact as JSON. A person's words stand beside their salted digest, which alone is hashed; erasure empties the words.
#[derive(Serialize, Deserialize)]
pub(super) struct FactRow {
    name: String,
    kind: String,
    value: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
}

impl FactRow {
    /// The row of a fact.
    pub(super) fn new(name: &str, fact: &Fact, salt: &str) -> Self {
        let (kind, value) = match fact {
            Fact::Code(code) => ("code", code.clone()),
            Fact::Count(count) => ("count", count.to_string()),
            Fact::Day(day) => ("day", day.to_string()),
            Fact::Instant(at) => ("instant", micros(*at).to_string()),
            Fact::Cents(cents) => ("cents", cents.to_string()),
            Fact::Personal(words) => (PERSONAL, words.clone()),
        };
        let digest = matches!(fact, Fact::Personal(_)).then(|| salted_digest(salt, &value));
        Self { name: name.to_owned(), kind: kind.to_owned(), value: Some(value), digest }
    }

    /// What is hashed of it.
    pub(super) fn canonical(&self) -> (String, &'static str, String) {
        let kind = KINDS.into_iter().find(|kind| *kind == self.kind).unwrap_or("unknown");
        let hashed = if kind == PERSONAL { self.digest.as_ref() } else { self.value.as_ref() };
        (self.name.clone(), kind, hashed.cloned().unwrap_or_default())
    }

    /// Whether the words still fit their digest. Only a person's words can be erased: any other fact has its value and no digest.
    pub(super) fn is_whole(&self, salt: &str) -> bool {
        match (self.kind == PERSONAL, &self.digest, &self.value) {
            (true, Some(digest), Some(words)) => *digest == salted_digest(salt, words),
            (true, Some(_), None) | (false, None, Some(_)) => true,
            _ => false,
        }
    }

    /// The fact; none when the words were erased. Errors: no fact.
    pub(super) fn fact(self) -> Result<Option<(String, Fact)>, StoreError> {
        let Some(value) = self.value else { return Ok(None) };
        let number = || value.parse::<i64>().map_err(|_| unreadable("facts", "a number"));
        let fact = match self.kind.as_str() {
            "code" => Fact::Code(value),
            "count" => Fact::Count(number()?),
            "day" => Fact::Day(value.parse().map_err(|_| unreadable("facts", "a day"))?),
            "instant" => Fact::Instant(instant(number()?, "facts")?),
            "cents" => Fact::Cents(number()?),
            PERSONAL => Fact::Personal(value),
            _ => return Err(unreadable("facts", "a known kind")),
        };
        Ok(Some((self.name, fact)))
    }
}

const PERSONAL: &str = "personal";
const KINDS: [&str; 6] = ["code", "count", "day", "instant", "cents", PERSONAL];
