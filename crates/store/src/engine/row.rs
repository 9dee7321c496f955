//! One row of an answer, read by column name or position.

use std::fmt;
use std::sync::Arc;

use crate::engine::error::StoreError;
use crate::engine::value::Value;

/// One row, already detached from the engine.
#[derive(Debug, Clone)]
pub struct Row {
    columns: Arc<[String]>,
    values: Vec<Value>,
}

/// How a column is named: by its name, or by its position from 0.
pub trait Column: fmt::Display + Copy {
    /// The position among these columns, if there is one.
    fn position(self, columns: &[String]) -> Option<usize>;
}

impl Column for &str {
    fn position(self, columns: &[String]) -> Option<usize> {
        columns.iter().position(|name| name == self)
    }
}

impl Column for usize {
    fn position(self, columns: &[String]) -> Option<usize> {
        (self < columns.len()).then_some(self)
    }
}

impl Row {
    pub(in crate::engine) fn new(columns: Arc<[String]>, values: Vec<Value>) -> Self {
        Row { columns, values }
    }

    /// The value as it is. Errors: no such column.
    pub fn value(&self, column: impl Column) -> Result<&Value, StoreError> {
        column
            .position(&self.columns)
            .and_then(|position| self.values.get(position))
            .ok_or_else(|| unexpected(column, "a column", "none of that name"))
    }

    /// An integer. Errors: no such column, null, another kind.
    pub fn int(&self, column: impl Column) -> Result<i64, StoreError> {
        self.opt_int(column)?.ok_or_else(|| unexpected(column, "integer", "null"))
    }

    /// An integer, or nothing. Errors: no such column, another kind.
    pub fn opt_int(&self, column: impl Column) -> Result<Option<i64>, StoreError> {
        match self.value(column)? {
            Value::Null => Ok(None),
            Value::Int(number) => Ok(Some(*number)),
            other => Err(unexpected(column, "integer", other.kind())),
        }
    }

    /// Yes (1) or no (0). Errors: no such column, null, any other value.
    pub fn flag(&self, column: impl Column) -> Result<bool, StoreError> {
        match self.int(column)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(unexpected(column, "0 or 1", "another integer")),
        }
    }

    /// A text. Errors: no such column, null, another kind.
    pub fn text(&self, column: impl Column) -> Result<&str, StoreError> {
        self.opt_text(column)?.ok_or_else(|| unexpected(column, "text", "null"))
    }

    /// A text, or nothing. Errors: no such column, another kind.
    pub fn opt_text(&self, column: impl Column) -> Result<Option<&str>, StoreError> {
        match self.value(column)? {
            Value::Null => Ok(None),
            Value::Text(text) => Ok(Some(text)),
            other => Err(unexpected(column, "text", other.kind())),
        }
    }

    /// Bytes. Errors: no such column, null, another kind.
    pub fn bytes(&self, column: impl Column) -> Result<&[u8], StoreError> {
        self.opt_bytes(column)?.ok_or_else(|| unexpected(column, "bytes", "null"))
    }

    /// Bytes, or nothing. Errors: no such column, another kind.
    pub fn opt_bytes(&self, column: impl Column) -> Result<Option<&[u8]>, StoreError> {
        match self.value(column)? {
            Value::Null => Ok(None),
            Value::Bytes(bytes) => Ok(Some(bytes)),
            other => Err(unexpected(column, "bytes", other.kind())),
        }
    }
}

fn unexpected(column: impl Column, expected: &'static str, found: &'static str) -> StoreError {
    StoreError::Column { column: column.to_string(), expected, found }
}
