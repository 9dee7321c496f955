//! How the record's words stand in columns: instants as µs since 1970 UTC, days as ISO text, ids as UUID text.

use crate::engine::error::StoreError;
use crate::engine::row::Row;
use jiff::Timestamp;
use jiff::civil::Date;
use std::str::FromStr;

/// An instant as it is stored.
#[must_use]
pub fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A stored instant. Errors: outside what a timestamp holds.
pub fn instant(micros: i64, column: &str) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(micros).map_err(|_| unreadable(column, "an instant"))
}

impl Row {
    /// An instant. Errors: no such column, null, no instant.
    pub fn at(&self, column: &str) -> Result<Timestamp, StoreError> {
        instant(self.int(column)?, column)
    }

    /// An instant, or nothing. Errors: no such column, no instant.
    pub fn opt_at(&self, column: &str) -> Result<Option<Timestamp>, StoreError> {
        self.opt_int(column)?.map(|micros| instant(micros, column)).transpose()
    }

    /// A day. Errors: no such column, null, no day.
    pub fn day(&self, column: &str) -> Result<Date, StoreError> {
        self.text(column)?.parse().map_err(|_| unreadable(column, "a day"))
    }

    /// A day, or nothing. Errors: no such column, no day.
    pub fn opt_day(&self, column: &str) -> Result<Option<Date>, StoreError> {
        self.opt_text(column)?.map(|text| text.parse().map_err(|_| unreadable(column, "a day"))).transpose()
    }

    /// An id. Errors: no such column, null, no id.
    pub fn id<T: FromStr>(&self, column: &str) -> Result<T, StoreError> {
        self.text(column)?.parse().map_err(|_| unreadable(column, "an id"))
    }

    /// An id, or nothing. Errors: no such column, no id.
    pub fn opt_id<T: FromStr>(&self, column: &str) -> Result<Option<T>, StoreError> {
        self.opt_text(column)?.map(|text| text.parse().map_err(|_| unreadable(column, "an id"))).transpose()
    }

    /// What a code stands for. Errors: no such column, null, an unknown code.
    pub fn coded<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
        read(self.text(column)?).ok_or_else(|| unreadable(column, "a known code"))
    }

    /// A value kept as JSON. Errors: no such column, null, other JSON.
    pub fn json<T: serde::de::DeserializeOwned>(&self, column: &str) -> Result<T, StoreError> {
        serde_json::from_str(self.text(column)?).map_err(|_| unreadable(column, "the expected JSON"))
    }
}

/// A value as JSON text.
pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("row types have text keys and finite numbers, which JSON always holds")
}

pub(crate) fn unreadable(column: &str, expected: &'static str) -> StoreError {
    StoreError::Column { column: column.to_owned(), expected, found: "something else" }
}
