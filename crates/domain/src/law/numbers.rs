//! NISS: whether the law asks for a social security number, by legal basis. Never a wall (RENEW-6).

use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::row::RowRef;
use crate::law::topic::Topic;
use crate::law::when::{FactKey, Facts, Fit};
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `numbers/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberValues {
    /// Which number.
    pub number: NumberKind,
    /// How far it is asked for.
    pub rule: NumberRule,
}

/// Numbers with rules of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberKind {
    /// Social security.
    Niss,
    /// Tax.
    Nif,
}

/// How far a number is asked for. "I have none" and "I do not know" are valid answers to each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberRule {
    /// Asked; without it the request goes on and a task is opened.
    Asked,
    /// Asked of people who are registered.
    IfRegistered,
    /// Not asked.
    NotAsked,
}

impl NumberRule {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::IfRegistered => "if_registered",
            Self::NotAsked => "not_asked",
        }
    }
}

impl NumberKind {
    fn code(self) -> &'static str {
        match self {
            Self::Niss => "niss",
            Self::Nif => "nif",
        }
    }
}

impl Topic for NumberValues {
    const FOLDER: &'static str = "numbers";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(self.number.code())
    }
}

impl Law {
    /// Whether the social security number is asked for at a renewal on this basis.
    pub fn niss_rule(&self, basis: &str, on: Date) -> Result<(NumberRule, RowRef), Unanswered> {
        self.number_rule(NumberKind::Niss, &Facts::new().choice(FactKey::Basis, basis), on)
    }

    /// Whether a number is asked for, given what is known of the case (the visa tells remote workers from employees).
    pub fn number_rule(&self, number: NumberKind, facts: &Facts, on: Date) -> Result<(NumberRule, RowRef), Unanswered> {
        let rows = self.numbers.iter().filter(|row| row.values.number == number && row.reference.in_force(on));
        let fitting: Vec<_> = rows.map(|row| (row, row.when.fits(facts))).filter(|(_, fit)| *fit != Fit::No).collect();
        let best = fitting.iter().find(|(_, fit)| *fit == Fit::Yes).or_else(|| fitting.first());
        match best {
            Some((row, _)) => Ok((row.values.rule, row.reference.clone())),
            None => Err(Unanswered::NoRow { topic: NumberValues::FOLDER, subject: number.code().to_owned(), on }),
        }
    }
}
