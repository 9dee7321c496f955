//! A person whose permit it is, as the record holds them.

use crate::id::PersonId;
use jiff::civil::Date;

/// The record of a person. Names are written as in the passport; a person may have one name only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Id inside.
    pub id: PersonId,
    /// Given names; empty for people with one name only.
    pub given_names: String,
    /// Family names.
    pub family_names: String,
    /// Day of birth.
    pub born_on: Date,
    /// Nationality, ISO 3166-1 alpha-3.
    pub nationality: String,
    /// Tax number, digits only, when the record knows it.
    pub nif: Option<String>,
    /// Social security number.
    pub niss: Niss,
    /// Passport number as printed, normalised.
    pub passport_number: String,
    /// Last day of the passport.
    pub passport_expires_on: Date,
    /// Whether the fingerprints and photograph held may still be used, and until when.
    pub biometrics_current_until: Option<Date>,
    /// Language of letters and pages: `pt` or `en`.
    pub language: String,
}

/// What is known of the social security number: three states, never a wall (RENEW-6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Niss {
    /// The number, digits only, with a valid check digit.
    Number(String),
    /// Not registered with social security.
    NotRegistered,
    /// Nobody has said.
    Unknown,
}

impl Person {
    /// The name in reading order.
    #[must_use]
    pub fn full_name(&self) -> String {
        match self.given_names.is_empty() {
            true => self.family_names.clone(),
            false => format!("{} {}", self.given_names, self.family_names),
        }
    }
}
