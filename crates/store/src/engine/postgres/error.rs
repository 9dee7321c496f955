//! PostgreSQL's errors in our words. Details are left out: they quote the values.

use deadpool_postgres::PoolError;
use tokio_postgres::Error;
use tokio_postgres::error::{DbError, SqlState};

use crate::engine::error::{Conflict, Rule, StoreError, statement_name};

/// What another attempt would meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outlook {
    /// The transaction could not be ordered among others: try again.
    Contended,
    /// The connection, or the server's right to write, is lost: try again on another connection.
    Lost,
    /// The same again.
    Final,
}

pub(super) fn outlook(error: &Error) -> Outlook {
    let Some(code) = error.code() else {
        return if broken_off(error) { Outlook::Lost } else { Outlook::Final };
    };
    if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED {
        Outlook::Contended
    } else if lost(code) {
        Outlook::Lost
    } else {
        Outlook::Final
    }
}

/// An error of a statement.
pub(super) fn of_statement(sql: &str, error: &Error) -> StoreError {
    match outlook(error) {
        Outlook::Contended => return StoreError::Contended,
        Outlook::Lost => return StoreError::Unavailable(error.to_string()),
        Outlook::Final => {}
    }
    let Some(said) = error.as_db_error() else {
        let cause = std::error::Error::source(error).map(|cause| format!(": {cause}"));
        return StoreError::statement(sql, format!("{error}{}", cause.unwrap_or_default()));
    };
    if let Some(conflict) = conflict(said) {
        return StoreError::Conflict(conflict);
    }
    match said.code() {
        code if *code == SqlState::QUERY_CANCELED => StoreError::TimedOut { statement: statement_name(sql) },
        code if code.code().starts_with("53") => StoreError::Unavailable(said.message().to_owned()),
        _ => StoreError::statement(sql, said.message()),
    }
}

/// An error of getting a connection.
pub(super) fn of_pool(error: PoolError) -> StoreError {
    match error {
        PoolError::Timeout(deadpool_postgres::TimeoutType::Wait) => StoreError::Busy,
        PoolError::Backend(error) => {
            let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
            StoreError::Unavailable(format!("{error}{}", cause.unwrap_or_default()))
        }
        error => StoreError::Unavailable(error.to_string()),
    }
}

fn broken_off(error: &Error) -> bool {
    let io = std::error::Error::source(error).is_some_and(|cause| cause.is::<std::io::Error>());
    error.is_closed() || io
}

/// Connection exceptions (class 08), a server that stops or starts (57P01 to 57P03), and one that has become a replica.
fn lost(code: &SqlState) -> bool {
    let code = code.code();
    code.starts_with("08") || ["57P01", "57P02", "57P03", "25006"].contains(&code)
}

fn conflict(said: &DbError) -> Option<Conflict> {
    let code = said.code();
    let table = said.table().unwrap_or_default();
    let constraint = said.constraint().unwrap_or_default().to_owned();
    let (rule, what) = if *code == SqlState::UNIQUE_VIOLATION {
        let columns = said.detail().and_then(columns);
        (Rule::Unique, columns.map_or(constraint, |columns| format!("{table}.{columns}")))
    } else if *code == SqlState::FOREIGN_KEY_VIOLATION {
        (Rule::ForeignKey, constraint)
    } else if *code == SqlState::CHECK_VIOLATION {
        (Rule::Check, constraint)
    } else if *code == SqlState::NOT_NULL_VIOLATION {
        let column = said.column().unwrap_or_default();
        (Rule::NotNull, format!("{table}.{column}"))
    } else {
        return None;
    };
    Some(Conflict { rule, what })
}

/// The columns of "Key (entity, reference)=(…) already exists.", whatever language the server speaks. None for an index
/// over an expression, which both engines then name.
fn columns(detail: &str) -> Option<String> {
    let (_, from) = detail.split_once('(')?;
    let (columns, _) = from.split_once(")=(")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "_, ".contains(c);
    columns.chars().all(plain).then(|| columns.replace(", ", ","))
}
