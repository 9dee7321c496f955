//! Requirements of a request: documents, declarations and questions, each only where a row with its legal basis asks for it.

use crate::law::Law;
use crate::law::act::asked_for;
use crate::law::answer::Unanswered;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use crate::law::when::{Fact, FactKey, Facts, Fit, codes};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Values of a row in `requirements/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequirementValues {
    /// Code of the slot: one slot per requirement (DOC-1).
    pub slot: String,
    /// What is asked for.
    pub ask: Ask,
    /// Whether the request can be sent without it.
    pub required: bool,
    /// Place among the requirements.
    pub order: u8,
    /// Greatest age of the document in days on the day of sending.
    pub max_age_days: Option<u16>,
    /// The document must still be valid for so many days on the day of sending.
    pub valid_for_days: Option<u16>,
    /// The fact a question answers.
    pub fact: Option<String>,
    /// Text key of what is asked; `TEXT-why` says why.
    pub text: String,
}

/// What a requirement asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// One or more files.
    Document,
    /// A statement ticked by the person.
    Declaration,
    /// A question whose answer decides what else is asked.
    Question,
}

/// Whether a requirement must be met before sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Yes.
    Required,
    /// It helps, and nothing waits for it.
    Optional,
    /// It depends on a fact nobody has given yet.
    DependsOn(FactKey),
}

/// One thing asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The row used.
    pub row: RowRef,
    /// Code of the slot.
    pub slot: String,
    /// What is asked for.
    pub ask: Ask,
    /// Whether it must be met before sending.
    pub need: Need,
    /// Greatest age of the document in days on the day of sending.
    pub max_age_days: Option<u16>,
    /// Least days of validity left on the day of sending.
    pub valid_for_days: Option<u16>,
    /// The fact a question answers.
    pub fact: Option<FactKey>,
    /// Text key; the same with `-why` says why.
    pub text: String,
}

impl Topic for RequirementValues {
    const FOLDER: &'static str = "requirements";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.slot)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let named = self.fact.as_deref().unwrap_or_default();
        let known = self.fact.as_deref().map(FactKey::from_code);
        match (self.ask, known) {
            (_, Some(None)) => vec![(format!("fact = {named:?}, expected one of {}", codes()), "Write one of the expected codes.")],
            (Ask::Question, None) => vec![("a question that answers nothing".to_owned(), "Name its fact.")],
            (Ask::Document | Ask::Declaration, Some(_)) => {
                vec![("only a question answers a fact".to_owned(), "Drop fact, or ask a question.")]
            }
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// What a request on this basis asks for, given what is known of the case, on the day of sending; in the order of the form.
    /// A request is a renewal unless the facts name another act.
    pub fn requirements(&self, basis: &str, facts: &Facts, on: Date) -> Result<Vec<Requirement>, Unanswered> {
        let kind = self.basis(basis, on)?.values.kind.clone();
        let facts = facts.clone().choice(FactKey::Basis, basis).with(FactKey::Kind, Fact::Choice(kind.into()));
        match self.requirements_of(&facts, on) {
            asked if asked.is_empty() => Err(Unanswered::NoRow { topic: RequirementValues::FOLDER, subject: basis.to_owned(), on }),
            asked => Ok(asked),
        }
    }

    /// The same for somebody who may not know the legal basis: what the common permits ask for, and what depends on the basis is told as such.
    #[must_use]
    pub fn requirements_of(&self, facts: &Facts, on: Date) -> Vec<Requirement> {
        let facts = asked_for(facts);
        let known = facts.get(FactKey::Basis).is_some();
        let asked = self.requirements.iter().filter(|row| row.reference.in_force(on)).filter_map(|row| {
            if !known && !self.is_common(row) {
                return None;
            }
            let need = match (row.when.fits(&facts), row.values.required) {
                (Fit::No, _) => return None,
                (Fit::Unknown(FactKey::Basis), true) if !known && self.asked_of_all(row, &facts) => Need::Required,
                (Fit::Unknown(fact), _) => Need::DependsOn(fact),
                (Fit::Yes, true) => Need::Required,
                (Fit::Yes, false) => Need::Optional,
            };
            Some((row.values.order, requirement(&row.reference, &row.values, need)))
        });
        let mut asked: Vec<(u8, Requirement)> = asked.collect();
        asked.sort_by_key(|(order, _)| *order);
        asked.into_iter().map(|(_, requirement)| requirement).collect()
    }

    /// Whether the permits that the service handles itself all ask for it: who does not know the article needs it all the same.
    fn asked_of_all(&self, row: &Row<RequirementValues>, facts: &Facts) -> bool {
        let served = self.permits.iter().filter(|permit| permit.values.served);
        served.into_iter().all(|permit| {
            let facts = facts.clone().choice(FactKey::Basis, &permit.values.code).choice(FactKey::Kind, &permit.values.kind);
            row.when.fits(&facts) == Fit::Yes
        })
    }

    /// Whether a row is about a permit that the service handles itself.
    fn is_common(&self, row: &Row<RequirementValues>) -> bool {
        let served = |code: &str| self.permits.iter().any(|permit| permit.values.served && permit.values.code == code);
        row.when.listed(FactKey::Basis).is_none_or(|listed| listed.iter().any(|basis| served(basis)))
    }
}

impl Law {
    /// Every slot for documents that some rule asks for on a day, in the order of the form.
    #[must_use]
    pub fn document_slots(&self, on: Date) -> Vec<String> {
        slots(self.document_rows(on))
    }

    /// Every slot for documents that some rule asks for on any day.
    #[must_use]
    pub fn every_document_slot(&self) -> Vec<String> {
        slots(self.requirements.iter().filter(|row| row.values.ask == Ask::Document))
    }

    /// Every rule that asks for documents on a day.
    pub fn document_rows(&self, on: Date) -> impl Iterator<Item = &Row<RequirementValues>> {
        self.requirements.iter().filter(move |row| row.values.ask == Ask::Document && row.reference.in_force(on))
    }
}

fn slots<'a>(rows: impl Iterator<Item = &'a Row<RequirementValues>>) -> Vec<String> {
    let mut slots: Vec<(u8, &str)> = rows.map(|row| (row.values.order, row.values.slot.as_str())).collect();
    slots.sort_by_key(|(order, _)| *order);
    let mut seen = BTreeSet::new();
    slots.into_iter().filter(|(_, slot)| seen.insert(*slot)).map(|(_, slot)| slot.to_owned()).collect()
}

fn requirement(row: &RowRef, values: &RequirementValues, need: Need) -> Requirement {
    Requirement {
        row: row.clone(),
        slot: values.slot.clone(),
        ask: values.ask,
        need,
        max_age_days: values.max_age_days,
        valid_for_days: values.valid_for_days,
        fact: values.fact.as_deref().and_then(FactKey::from_code),
        text: values.text.clone(),
    }
}
