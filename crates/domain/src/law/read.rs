//! From the text of one file to rows: every fault found with its line, none hiding the next.

use crate::law::fault::{FaultKind, LawFault};
use crate::law::field::fields;
use crate::law::row::{Origin, Place, Row, RowRef, Sure};
use crate::law::tested::test;
use crate::law::when::{FactKey, When, codes};
use crate::law::written::{Lines, day};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// Reads the rows of one file; faults are added to the list.
pub(super) fn rows<T: DeserializeOwned>(file: &str, text: &str, faults: &mut Vec<LawFault>) -> Vec<Row<T>> {
    let Some(document) = document(file, text, faults) else { return Vec::new() };
    let mut reader = Reader { file: file.into(), lines: Lines::of(text), faults };
    let unknown = document.iter().filter(|(key, value)| !is_known(key.get_ref(), value.get_ref()));
    let unknown: Vec<(usize, String)> = unknown.map(|(key, _)| (key.span().start, key.get_ref().to_string())).collect();
    if !unknown.is_empty() {
        // Without its [every] each row would lack most of its keys: what hides them is told alone.
        for (at, key) in unknown {
            reader.fault(at, None, FaultKind::UnknownKey, format!("unknown key {key}"), "A file holds [every] and [[row]] only.");
        }
        return Vec::new();
    }
    let mut every = DeTable::new();
    let mut rows = Vec::new();
    // Keys come in alphabetical order, so `every` is known before `row`.
    for (key, value) in document {
        match (&**key.get_ref(), value.into_inner()) {
            ("every", DeValue::Table(table)) => every = table,
            (_, DeValue::Array(tables)) => rows.extend(tables.into_iter().filter_map(|table| reader.row(&every, table))),
            _ => {}
        }
    }
    rows
}

fn is_known(key: &str, value: &DeValue<'_>) -> bool {
    matches!((key, value), ("every", DeValue::Table(_)) | ("row", DeValue::Array(_)))
}

/// The TOML of a file, when it is some.
pub(super) fn document<'i>(file: &str, text: &'i str, faults: &mut Vec<LawFault>) -> Option<DeTable<'i>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let lines = Lines::of(text);
    for error in &errors {
        let (kind, fix) = match error.message() {
            said if said.contains("date") => (FaultKind::BadDate, "Write a day that exists, like 2026-03-01."),
            _ => (FaultKind::Syntax, "Correct the TOML of that line."),
        };
        let place = Place { file: file.into(), line: lines.line(error.span().unwrap_or_default().start) };
        faults.push(LawFault::at(&place, None, kind, error.message().replace('\n', " "), fix));
    }
    errors.is_empty().then(|| document.into_inner())
}

struct Reader<'a> {
    file: Arc<str>,
    lines: Lines,
    faults: &'a mut Vec<LawFault>,
}

type Table<'i> = DeTable<'i>;

impl Reader<'_> {
    fn row<'i, T: DeserializeOwned>(&mut self, every: &Table<'i>, value: Spanned<DeValue<'i>>) -> Option<Row<T>> {
        let span = value.span();
        let DeValue::Table(mut table) = value.into_inner() else {
            self.fault(span.start, None, FaultKind::BadValue, "a row is no table", "Begin each row with [[row]].");
            return None;
        };
        fill(&mut table, every);
        let fields = fields(&table);
        let place = Place { file: Arc::clone(&self.file), line: self.lines.line(span.start) };
        let before = self.faults.len();
        let id = self.text(&mut table, "id", span.start, None, FaultKind::BadValue)?;
        let reference = self.reference(&mut table, &span, id.clone());
        let when = self.when(&mut table, &id);
        let values = T::deserialize(ValueDeserializer::from(Spanned::new(span.clone(), DeValue::Table(table))));
        let values = values.map_err(|error| self.value_fault(&error, &span, &id)).ok();
        match self.faults.len() == before {
            true => Some(Row { reference: reference?, when, place: Some(place), fields, values: values? }),
            false => None,
        }
    }

    fn reference(&mut self, table: &mut Table<'_>, span: &Range<usize>, id: Arc<str>) -> Option<RowRef> {
        let at = span.start;
        let legal_basis = self.text(table, "legal_basis", at, Some(&id), FaultKind::MissingCitation);
        let source = self.text(table, "source", at, Some(&id), FaultKind::MissingCitation);
        let ends_at = table.get("to").map_or(at, |value| value.span().start);
        let from = self.day(table, "from", at, &id, FaultKind::BadDate);
        let verified_on = self.day(table, "verified_on", at, &id, FaultKind::MissingCitation);
        let to = self.date(table, "to", &id);
        let sure_at = table.get("sure").map_or(at, |value| value.span().start);
        let sure = self.text(table, "sure", at, Some(&id), FaultKind::BadValue)?;
        let Some(sure) = Sure::from_code(&sure) else {
            self.fault(sure_at, Some(&id), FaultKind::BadValue, format!("sure = {sure:?}"), "Write sure, likely or unsure.");
            return None;
        };
        let from = from?;
        if to.is_some_and(|to| to < from) {
            self.fault(ends_at, Some(&id), FaultKind::BadDate, "it ends before it begins", "Correct from or to; both days are in force.");
        }
        Some(RowRef { id, legal_basis: legal_basis?, source: source?, from, to, verified_on: verified_on?, sure, origin: Origin::Files })
    }

    fn when(&mut self, table: &mut Table<'_>, id: &str) -> When {
        let Some(value) = table.remove("when") else {
            return When::default();
        };
        let at = value.span().start;
        let DeValue::Table(tests) = value.into_inner() else {
            self.fault(at, Some(id), FaultKind::BadValue, "when is no table", "Write when = { key = test }.");
            return When::default();
        };
        let mut when = BTreeMap::new();
        for (key, value) in tests {
            let at = key.span().start;
            let Some(fact) = FactKey::from_code(key.get_ref()) else {
                self.fault(
                    at,
                    Some(id),
                    FaultKind::UnknownKey,
                    format!("unknown fact {}", key.get_ref()),
                    format!("Use one of {}.", codes()),
                );
                continue;
            };
            match test(fact, value.into_inner()) {
                Ok(test) => drop(when.insert(fact, test)),
                Err(fix) => self.fault(at, Some(id), FaultKind::BadValue, format!("the test of {} cannot be read", fact.code()), fix),
            }
        }
        When(when)
    }

    fn text(&mut self, table: &mut Table<'_>, key: &str, at: usize, id: Option<&str>, kind: FaultKind) -> Option<Arc<str>> {
        match table.remove(key).map(Spanned::into_inner) {
            Some(DeValue::String(text)) if !text.trim().is_empty() => Some(Arc::from(text.trim())),
            _ => self.missing(at, id.unwrap_or_default(), kind, key),
        }
    }

    /// A day that must be there; one that cannot be read is not also told as missing.
    fn day(&mut self, table: &mut Table<'_>, key: &str, at: usize, id: &str, kind: FaultKind) -> Option<Date> {
        match table.contains_key(key) {
            true => self.date(table, key, id),
            false => self.missing(at, id, kind, key),
        }
    }

    fn date(&mut self, table: &mut Table<'_>, key: &str, id: &str) -> Option<Date> {
        let value = table.remove(key)?;
        let at = value.span().start;
        match value.get_ref() {
            DeValue::Datetime(written) if day(written).is_some() => day(written),
            _ => {
                self.fault(at, Some(id), FaultKind::BadDate, format!("{key} is no day"), "Write a day like 2026-03-01, without quotes.");
                None
            }
        }
    }

    fn missing<T>(&mut self, at: usize, id: &str, kind: FaultKind, key: &str) -> Option<T> {
        let id = Some(id).filter(|id| !id.is_empty());
        self.fault(at, id, kind, format!("{key} is missing"), format!("Add {key} to the row or to [every]."));
        None
    }

    fn value_fault(&mut self, error: &toml::de::Error, row: &Range<usize>, id: &str) {
        let at = error.span().map_or(row.start, |span| span.start);
        let place = Place { file: Arc::clone(&self.file), line: self.lines.line(at) };
        self.faults.push(LawFault::of_value(&place, Some(id), error.message()));
    }

    fn fault(&mut self, at: usize, id: Option<&str>, kind: FaultKind, what: impl Into<String>, fix: impl Into<String>) {
        let place = Place { file: Arc::clone(&self.file), line: self.lines.line(at) };
        self.faults.push(LawFault::at(&place, id, kind, what, fix));
    }
}

/// Adds what the file says for every row; the tests of `when` are joined one by one, the row's own first.
fn fill<'i>(table: &mut Table<'i>, every: &Table<'i>) {
    for (key, shared) in every {
        match (table.get_mut(&**key.get_ref()).map(Spanned::get_mut), shared.get_ref()) {
            (None, _) => drop(table.insert(key.clone(), shared.clone())),
            (Some(DeValue::Table(own)), DeValue::Table(shared)) if key.get_ref() == "when" => fill(own, shared),
            (Some(_), _) => {}
        }
    }
}
