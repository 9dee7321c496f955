//! Fees: one row per line of the official table and channel.

use crate::law::Law;
use crate::law::act::{Act, asked_for};
use crate::law::answer::Unanswered;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use crate::law::when::{FactKey, Facts, Fit};
use crate::money::Cents;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `fees/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeValues {
    /// Code of the line of the table.
    pub line: String,
    /// Place of the line among the lines of a request.
    pub order: u8,
    /// The amount in cents; missing where the table in force was not published in a source we could read.
    pub cents: Option<i64>,
    /// Text key of the line's name.
    pub text: String,
}

/// How a request comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Through this service: the digital column of the table.
    Online,
    /// At a counter.
    Counter,
}

/// One line to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeLine {
    /// The row used.
    pub row: RowRef,
    /// Code of the line.
    pub line: String,
    /// Text key of its name.
    pub text: String,
    /// The amount.
    pub amount: Cents,
}

impl Channel {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Counter => "counter",
        }
    }
}

impl Topic for FeeValues {
    const FOLDER: &'static str = "fees";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(&self.line)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        match self.cents {
            Some(cents) if cents < 0 => {
                vec![(format!("cents = {cents}"), "A fee is not negative.")]
            }
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// The lines to pay for a renewal on this basis, sent on that day, in the order of the table.
    pub fn fees(&self, basis: &str, channel: Channel, on: Date) -> Result<Vec<FeeLine>, Unanswered> {
        self.fees_for(Act::Renewal, basis, &Facts::new(), channel, on)
    }

    /// The lines to pay for an act on this basis, given what is known of the case, in the order of the table.
    pub fn fees_for(&self, act: Act, basis: &str, facts: &Facts, channel: Channel, on: Date) -> Result<Vec<FeeLine>, Unanswered> {
        match self.fees_of(&self.case(act, basis, facts, on)?, channel, on)? {
            lines if lines.is_empty() => Err(Unanswered::NoRow { topic: FeeValues::FOLDER, subject: basis.to_owned(), on }),
            lines => Ok(lines),
        }
    }

    /// The same by what is known of the permit; no line where none applies.
    pub fn fees_of(&self, facts: &Facts, channel: Channel, on: Date) -> Result<Vec<FeeLine>, Unanswered> {
        let lines = self.fee_lines(facts, channel, on).into_iter().map(|row| match row.values.cents {
            Some(cents) => Ok(FeeLine {
                row: row.reference.clone(),
                line: row.values.line.clone(),
                text: row.values.text.clone(),
                amount: Cents::new(cents),
            }),
            None => Err(Unanswered::NotPublished(row.reference.clone())),
        });
        lines.collect()
    }

    /// The rows behind the lines, also those whose amount is not published; none where the table has no line for the case.
    pub fn fee_rows(&self, act: Act, basis: &str, facts: &Facts, channel: Channel, on: Date) -> Result<Vec<&Row<FeeValues>>, Unanswered> {
        Ok(self.fee_lines(&self.case(act, basis, facts, on)?, channel, on))
    }

    fn case(&self, act: Act, basis: &str, facts: &Facts, on: Date) -> Result<Facts, Unanswered> {
        let kind = &self.basis(basis, on)?.values.kind;
        let facts = facts.clone().choice(FactKey::Basis, basis).choice(FactKey::Kind, kind);
        Ok(facts.choice(FactKey::Act, act.code()))
    }

    fn fee_lines(&self, facts: &Facts, channel: Channel, on: Date) -> Vec<&Row<FeeValues>> {
        let facts = asked_for(facts).choice(FactKey::Channel, channel.code());
        let rows = self.fees.iter().filter(|row| row.reference.in_force(on) && row.when.fits(&facts) == Fit::Yes);
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|row| row.values.order);
        rows
    }
}
