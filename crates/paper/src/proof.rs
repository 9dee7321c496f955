//! Proof of lawful residence: the declaration of an approved renewal (kind R) and the proof of a pending one (kind P).
//!
//! One A4 page, Portuguese first with English beneath, with a QR code a stranger can check.

use crate::refusal::Refusal;
use crate::sheet::{Both, Check, Sheet};
use crate::typeset::{Limits, typeset};
use jiff::Timestamp;
use serde::Serialize;

/// Characters of one value before it is cut with «…».
const VALUE_CHARS_MAX: usize = 160;

/// What the proof proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The renewal was approved (seal kind R).
    Approved,
    /// The renewal is pending (seal kind P).
    Pending,
}

/// A fact of the proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: Both,
    /// What it says, in Portuguese or without language (a name, a date in figures).
    pub value: String,
    /// The same in English, where the value has words.
    pub value_en: Option<String>,
}

/// One of the three separate answers a check gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Its name: signature, validity, status.
    pub name: Both,
    /// What it tells.
    pub text: Both,
}

/// A proof to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// The frame.
    pub sheet: Sheet,
    /// Declaration of approval, or proof of pending renewal.
    pub kind: Kind,
    /// Heading.
    pub title: Both,
    /// What is declared.
    pub statement: Both,
    /// Who, which permit, which decision, until when.
    pub facts: Vec<Fact>,
    /// How to check it.
    pub check: Check<Both>,
    /// Heading over the three answers.
    pub answers_title: Both,
    /// The three answers of a check; never one green tick.
    pub answers: [Answer; 3],
    /// What it is not: does not replace the card, does not bind other countries.
    pub limits: Both,
}

/// Sets the proof on one page. A value of more than 160 characters is cut with «…»; the page is set smaller where that makes it fit.
///
/// # Errors
/// [`Refusal::TooLong`] when it does not fit one page at the smallest size; otherwise as every paper.
pub fn pdf(proof: &Proof, now: Timestamp) -> Result<Vec<u8>, Refusal> {
    let mut cut = proof.clone();
    for fact in &mut cut.facts {
        shorten(&mut fact.value);
        if let Some(value) = &mut fact.value_en {
            shorten(value);
        }
    }
    let limits = Limits { pages: 1, scales_percent: &[100, 94, 88, 82] };
    typeset("proof", &cut, &proof.sheet, Some(&proof.check.qr_text), now, limits)
}

fn shorten(value: &mut String) {
    if let Some((end, _)) = value.char_indices().nth(VALUE_CHARS_MAX) {
        value.truncate(end);
        value.push('…');
    }
}
