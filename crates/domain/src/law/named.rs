//! Facts of rows by name, for the sentences that tell them: `term-decision-renewal`, `measure-permanent-residence`, `channel-phone`,
//! `hours-phone`, `from-ROW`, `to-ROW`, `expires-from-ROW`, `expires-to-ROW`; of an extension also `until-ROW`, `after-ROW`, `proof-ROW`; of a
//! requirement `age-ROW`, of a fee `fee-ROW`.

use crate::law::Law;
use crate::law::deadlines::Unit;
use crate::law::measures::Of;
use crate::law::offices::Hours;
use crate::law::row::{Row, RowRef};
use crate::law::topic::Topic;
use jiff::civil::Date;

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named<'a> {
    /// A term: so many of these.
    Term(u16, Unit),
    /// A measure, or a range.
    Measure(u32, Option<u32>, Of),
    /// A day.
    Day(Date),
    /// A number or address, as it is written.
    Address(&'a str),
    /// Hours in which somebody answers.
    Hours(&'a [Hours]),
}

impl Law {
    /// The fact of a name as it stands on a day, and the row that says it. Outside the days of all its rows: the next to come, else the last
    /// that was, so that a sentence about it can still be said.
    #[must_use]
    pub fn named(&self, name: &str, on: Date) -> Option<(Named<'_>, &RowRef)> {
        let (kind, code) = split(name)?;
        match kind {
            "term" => {
                let row = nearest(self.deadlines.iter().filter(|row| row.values.kind.code().replace('_', "-") == code), on)?;
                Some((Named::Term(row.values.amount, row.values.unit), &row.reference))
            }
            "measure" => {
                let row = nearest(self.measures().filter(|row| row.values.code.replace('_', "-") == code), on)?;
                Some((Named::Measure(row.values.amount, row.values.most, row.values.unit), &row.reference))
            }
            "channel" | "hours" => {
                let row = nearest(self.channels.iter().filter(|row| row.values.code == code), on)?;
                let told = if kind == "hours" { Named::Hours(&row.values.hours) } else { Named::Address(row.values.address.as_deref()?) };
                Some((told, &row.reference))
            }
            "until" | "after" | "proof" => self.of_extension(kind, code),
            "fee" => {
                let row = self.fees.iter().find(|row| &*row.reference.id == code)?;
                let cents = u32::try_from(row.values.cents?).ok()?;
                Some((Named::Measure(cents, None, Of::Cents), &row.reference))
            }
            "age" => {
                let row = nearest(self.requirements.iter().filter(|row| row.reference.id.as_ref() == code), on)?;
                Some((Named::Measure(u32::from(row.values.max_age_days?), None, Of::Days), &row.reference))
            }
            _ => self.day_of_row(kind, code),
        }
    }

    fn of_extension(&self, kind: &str, id: &str) -> Option<(Named<'_>, &RowRef)> {
        let row = self.extensions.iter().find(|row| &*row.reference.id == id)?;
        let named = match kind {
            "until" => Named::Day(row.values.until.as_ref()?.0),
            "after" => Named::Measure(u32::from(row.values.months_after?), None, Of::Months),
            _ => Named::Measure(u32::from(row.values.proof_days?), None, Of::Days),
        };
        Some((named, &row.reference))
    }

    fn day_of_row(&self, kind: &str, id: &str) -> Option<(Named<'_>, &RowRef)> {
        let dated = [dates(&self.routes, id), dates(&self.windows, id), dates(&self.extensions, id), dates(&self.permits, id)];
        let more = [dates(&self.measures, id), dates(&self.notes, id), dates(&self.steps, id), dates(&self.evidence, id)];
        let (row, expires) = dated.into_iter().chain(more).flatten().next()?;
        let day = match kind {
            "from" => Some(row.from),
            "to" => row.to,
            "expires-from" => expires.map(|(first, _)| first),
            _ => expires.map(|(_, last)| last),
        };
        Some((Named::Day(day?), row))
    }
}

fn split(name: &str) -> Option<(&'static str, &str)> {
    let kinds =
        ["term", "measure", "channel", "hours", "until", "after", "proof", "age", "fee", "from", "to", "expires-from", "expires-to"];
    kinds.into_iter().find_map(|kind| Some((kind, name.strip_prefix(kind)?.strip_prefix('-')?)))
}

type Dates<'a> = (&'a RowRef, Option<(Date, Date)>);

fn dates<'a, T: Topic>(rows: &'a [Row<T>], id: &str) -> Option<Dates<'a>> {
    rows.iter().find(|row| &*row.reference.id == id).map(|row| (&row.reference, row.when.expiry_days()))
}

/// The row in force, else the next to begin, else the last to end.
fn nearest<'a, T: 'a>(rows: impl Iterator<Item = &'a Row<T>>, on: Date) -> Option<&'a Row<T>> {
    let rows: Vec<_> = rows.collect();
    let in_force = rows.iter().find(|row| row.reference.in_force(on));
    let next = || rows.iter().filter(|row| row.reference.from > on).min_by_key(|row| row.reference.from);
    let last = || rows.iter().max_by_key(|row| row.reference.to);
    in_force.or_else(next).or_else(last).copied()
}
