//! What the files of one folder have in common, and the checks every folder gets.

use crate::calendar::count::days_later;
use crate::law::fault::{FaultKind, LawFault};
use crate::law::row::{Place, Row};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The values of the rows of one folder.
pub(super) trait Topic: DeserializeOwned {
    /// The folder below `law/`.
    const FOLDER: &'static str;
    /// Whether rows of one subject must follow each other without a day between, the last one without end.
    const GAPLESS: bool;

    /// What a row answers for: two rows of one subject never apply to the same case on the same day. None where several may.
    fn subject(&self) -> Option<&str>;

    /// What is wrong with the values alone: what, and what to do.
    fn faults(&self) -> Vec<(String, &'static str)> {
        Vec::new()
    }

    /// Text keys the row shows to people.
    fn texts(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// Overlaps, gaps and the values' own faults.
pub(super) fn check<T: Topic>(rows: &[Row<T>], faults: &mut Vec<LawFault>) {
    for row in rows {
        for (what, fix) in row.values.faults() {
            faults.push(fault(row, FaultKind::BadValue, what, fix));
        }
    }
    let mut subjects: BTreeMap<&str, Vec<&Row<T>>> = BTreeMap::new();
    for row in rows {
        if let Some(subject) = row.values.subject() {
            subjects.entry(subject).or_default().push(row);
        }
    }
    for group in subjects.values_mut() {
        group.sort_by_key(|row| row.reference.from);
        overlaps(group, faults);
        if T::GAPLESS {
            gaps(group, faults);
        }
    }
}

/// A fault at a row.
pub(super) fn fault<T>(row: &Row<T>, kind: FaultKind, what: impl Into<String>, fix: impl Into<String>) -> LawFault {
    let nowhere = Place { file: "".into(), line: 0 };
    LawFault::at(row.place.as_ref().unwrap_or(&nowhere), Some(&row.reference.id), kind, what, fix)
}

/// A row that a folder lacks.
pub(super) fn missing(folder: &str, what: String) -> LawFault {
    let place = Place { file: folder.into(), line: 0 };
    LawFault::at(&place, None, FaultKind::Gap, what, format!("Add a row without `to` to a file of {folder}/."))
}

fn overlaps<T: Topic>(group: &[&Row<T>], faults: &mut Vec<LawFault>) {
    for (at, row) in group.iter().enumerate() {
        let rival = group[..at].iter().find(|rival| rival.reference.meets(&row.reference) && rival.when.meets(&row.when));
        if let Some(rival) = rival {
            let what = format!("it applies to the same case and day as {}", rival.reference.id);
            faults.push(fault(row, FaultKind::Overlap, what, "End the earlier row the day before, or tell the cases apart in when."));
        }
    }
}

fn gaps<T: Topic>(group: &[&Row<T>], faults: &mut Vec<LawFault>) {
    for (at, row) in group.iter().enumerate() {
        let Some(to) = row.reference.to else { continue };
        let next = days_later(to, 1);
        let followed = group[at + 1..].iter().any(|later| later.reference.from == next && later.when.meets(&row.when));
        if !followed {
            let what = format!("nothing follows it on {next}");
            faults.push(fault(
                row,
                FaultKind::Gap,
                what,
                "Add the row that follows; where the value is not published, leave the value out.",
            ));
        }
    }
}
