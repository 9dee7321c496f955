//! All rows of all topics in one list: to look one up, to see what is in force on a day, and what changes between two.

use crate::calendar::count::days_later;
use crate::law::field::{Field, Said, field};
use crate::law::row::{Place, Row, RowRef};
use crate::law::topic::Topic;
use crate::law::{FOLDERS, Law};
use jiff::civil::Date;

/// A row of any topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<'a> {
    /// The topic: its folder below `law/`.
    pub topic: &'static str,
    /// What the row answers for among the rows of its topic, where only one may.
    pub subject: Option<&'a str>,
    /// Identity, citation and dates.
    pub reference: &'a RowRef,
    /// Where it stands; nothing for rows that officers made.
    pub place: Option<&'a Place>,
    /// Every key as written.
    pub fields: &'a [Field],
    /// Text keys it shows to people.
    pub texts: Vec<&'a str>,
}

/// What changes in the law between two days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes<'a> {
    /// Rows that begin and follow none.
    pub begin: Vec<Listed<'a>>,
    /// Rows that end and are followed by none.
    pub end: Vec<Listed<'a>>,
    /// Rows that end, each with the one that takes its place for the same cases on the next day.
    pub change: Vec<(Listed<'a>, Listed<'a>)>,
}

/// The topics: folders below `law/`.
#[must_use]
pub fn topics() -> &'static [&'static str] {
    &FOLDERS
}

impl Listed<'_> {
    /// For whom it is: the tests of its `when`; none where it is for all.
    #[must_use]
    pub fn for_whom(&self) -> Option<&Said> {
        field(self.fields, "when")
    }

    fn is_followed_by(&self, next: &Self) -> bool {
        let the_day_after = self.reference.to.map(|to| days_later(to, 1)) == Some(next.reference.from);
        the_day_after
            && self.subject.is_some()
            && (self.topic, self.subject) == (next.topic, next.subject)
            && self.for_whom() == next.for_whom()
    }
}

impl Law {
    /// Every row, topic by topic: of windows those that officers opened first, then in the order of the files.
    #[must_use]
    pub fn rows(&self) -> Vec<Listed<'_>> {
        let mut rows = Vec::new();
        list(&self.permits, &mut rows);
        list(&self.openings, &mut rows);
        list(&self.windows, &mut rows);
        list(&self.routes, &mut rows);
        list(&self.steps, &mut rows);
        list(&self.fees, &mut rows);
        list(&self.deadlines, &mut rows);
        list(&self.requirements, &mut rows);
        list(&self.numbers, &mut rows);
        list(&self.evidence, &mut rows);
        list(&self.extensions, &mut rows);
        list(&self.checks, &mut rows);
        list(&self.holidays, &mut rows);
        list(&self.exemptions, &mut rows);
        list(&self.offices, &mut rows);
        list(&self.contacts, &mut rows);
        list(&self.channels, &mut rows);
        list(&self.measures, &mut rows);
        list(&self.notes, &mut rows);
        list(&self.settled, &mut rows);
        rows
    }

    /// The rows of a topic in force on a day.
    #[must_use]
    pub fn rows_in_force(&self, topic: &str, on: Date) -> Vec<Listed<'_>> {
        self.rows().into_iter().filter(|row| row.topic == topic && row.reference.in_force(on)).collect()
    }

    /// What the law of the later day has that the earlier had not, and the other way round.
    #[must_use]
    pub fn changes(&self, one: Date, other: Date) -> Changes<'_> {
        let (earlier, later) = (one.min(other), one.max(other));
        let rows = self.rows();
        let mut begin: Vec<_> = rows.iter().filter(|row| (earlier < row.reference.from) && row.reference.from <= later).cloned().collect();
        let mut changes = Changes::default();
        for row in rows.iter().filter(|row| row.reference.to.is_some_and(|to| earlier <= to && to < later)) {
            match begin.iter().position(|next| row.is_followed_by(next)) {
                Some(at) => changes.change.push((row.clone(), begin.remove(at))),
                None => changes.end.push(row.clone()),
            }
        }
        changes.begin = begin;
        changes
    }
}

fn list<'a, T: Topic>(rows: &'a [Row<T>], listed: &mut Vec<Listed<'a>>) {
    listed.extend(rows.iter().map(|row| Listed {
        topic: T::FOLDER,
        subject: row.values.subject(),
        reference: &row.reference,
        place: row.place.as_ref(),
        fields: &row.fields,
        texts: row.values.texts(),
    }));
}
