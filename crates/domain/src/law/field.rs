//! A row as it is written: every key with its value, those of `[every]` included, for whoever wants to see the whole of it.

use crate::law::row::Row;
use crate::law::when::{Test, When};
use crate::law::windows::WindowValues;
use jiff::civil::Date;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// What a row says under one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The key.
    pub key: Arc<str>,
    /// The value.
    pub said: Said,
}

/// A value of a law file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Words or a code.
    Text(Arc<str>),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Day(Date),
    /// Several.
    List(Vec<Said>),
    /// Keys of their own.
    Table(Vec<Field>),
}

/// The fields of a table, in the order of the alphabet.
pub(super) fn fields(table: &DeTable<'_>) -> Vec<Field> {
    table.iter().map(|(key, value)| Field { key: Arc::from(&**key.get_ref()), said: said(value.get_ref()) }).collect()
}

/// The field of a key.
#[must_use]
pub fn field<'a>(fields: &'a [Field], key: &str) -> Option<&'a Said> {
    fields.iter().find(|field| &*field.key == key).map(|field| &field.said)
}

/// The fields of a row that officers made, as they would stand in a file of `windows/`.
pub(super) fn of_opening(row: &Row<WindowValues>) -> Vec<Field> {
    let of = &row.reference;
    let text = |text: &Arc<str>| Some(Said::Text(Arc::clone(text)));
    let fields = [
        ("from", Some(Said::Day(of.from))),
        ("id", text(&of.id)),
        ("legal_basis", text(&of.legal_basis)),
        ("path", Some(Said::Text(row.values.path.code().into()))),
        ("source", text(&of.source)),
        ("sure", Some(Said::Text(of.sure.code().into()))),
        ("to", of.to.map(Said::Day)),
        ("verified_on", Some(Said::Day(of.verified_on))),
        ("when", Some(tests(&row.when))),
    ];
    fields.into_iter().filter_map(|(key, said)| Some(Field { key: key.into(), said: said? })).collect()
}

fn tests(when: &When) -> Said {
    let bounds = |bounds: [(&str, Option<Said>); 2]| {
        Said::Table(bounds.into_iter().filter_map(|(key, said)| Some(Field { key: key.into(), said: said? })).collect())
    };
    let mut fields: Vec<Field> = when
        .0
        .iter()
        .map(|(fact, test)| {
            let said = match test {
                Test::OneOf(values) => Said::List(values.iter().map(|value| Said::Text(Arc::clone(value))).collect()),
                Test::Is(wanted) => Said::Flag(*wanted),
                Test::Numbers { least, most } => {
                    let bound = |bound: i64, none: i64| (bound != none).then_some(Said::Number(bound));
                    bounds([("least", bound(*least, i64::MIN)), ("most", bound(*most, i64::MAX))])
                }
                Test::Days { first, last } => {
                    let bound = |bound: Date, none: Date| (bound != none).then_some(Said::Day(bound));
                    bounds([("first", bound(*first, Date::MIN)), ("last", bound(*last, Date::MAX))])
                }
            };
            Field { key: fact.code().into(), said }
        })
        .collect();
    fields.sort_by(|one, other| one.key.cmp(&other.key));
    Said::Table(fields)
}

fn said(value: &DeValue<'_>) -> Said {
    match value {
        DeValue::String(text) => Said::Text(Arc::from(&**text)),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Said::Number(number),
            // No topic takes such a number: the row is a fault, and never shown.
            Err(_) => Said::Text(Arc::from(number.as_str())),
        },
        DeValue::Float(number) => Said::Text(Arc::from(number.as_str())),
        DeValue::Boolean(flag) => Said::Flag(*flag),
        DeValue::Datetime(written) => match super::written::day(written) {
            Some(day) => Said::Day(day),
            None => Said::Text(written.to_string().into()),
        },
        DeValue::Array(values) => Said::List(values.iter().map(|value| said(value.get_ref())).collect()),
        DeValue::Table(table) => Said::Table(fields(table)),
    }
}
