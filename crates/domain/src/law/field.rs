//! A row as it is written: every key with its value, those of `[every]` included, for whoever wants to see the whole of it.

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
