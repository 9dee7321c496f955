//! SQLite's errors in our words.

use rusqlite::ErrorCode;
use rusqlite::ffi;

use crate::engine::error::{Conflict, Rule, StoreError, statement_name};

/// An error outside any statement: opening, beginning, committing.
pub(in crate::engine) fn fault(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        _ => StoreError::Unavailable(error.to_string()),
    }
}

/// An error of a statement.
pub(in crate::engine) fn of_statement(sql: &str, error: rusqlite::Error) -> StoreError {
    let rusqlite::Error::SqliteFailure(code, message) = &error else {
        return StoreError::statement(sql, error);
    };
    let message = message.as_deref().unwrap_or_default();
    match code.code {
        ErrorCode::ConstraintViolation => match conflict(code.extended_code, message) {
            Some(conflict) => StoreError::Conflict(conflict),
            None => StoreError::statement(sql, message),
        },
        ErrorCode::OperationInterrupted => StoreError::TimedOut { statement: statement_name(sql) },
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::DiskFull
        | ErrorCode::SystemIoFailure
        | ErrorCode::DatabaseCorrupt
        | ErrorCode::OutOfMemory => fault(error),
        _ => StoreError::statement(sql, message),
    }
}

/// "UNIQUE constraint failed: slip.reference, slip.entity" → unique, "slip.reference,entity".
fn conflict(extended_code: i32, message: &str) -> Option<Conflict> {
    let said = message.split_once("failed: ").map_or("", |(_, what)| what);
    let (rule, what) = match extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => (Rule::Unique, columns(said)),
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => (Rule::ForeignKey, String::new()),
        ffi::SQLITE_CONSTRAINT_CHECK => (Rule::Check, said.to_owned()),
        ffi::SQLITE_CONSTRAINT_NOTNULL => (Rule::NotNull, said.to_owned()),
        _ => return None,
    };
    Some(Conflict { rule, what })
}

fn columns(said: &str) -> String {
    if let Some(index) = said.strip_prefix("index '") {
        return index.trim_end_matches('\'').to_owned();
    }
    let mut parts = said.split(", ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let column = part.split_once('.').map_or(part, |(_, column)| column);
        all + "," + column
    })
}
