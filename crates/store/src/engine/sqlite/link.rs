//! Statements on a SQLite connection. Everything here is ready at once: no verb ever waits for anything.

use std::sync::Arc;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Statement, ToSql};

use crate::engine::error::{StoreError, statement_name};
use crate::engine::row::Row;
use crate::engine::sqlite::error::{fault, of_statement};
use crate::engine::value::Value;

/// A connection, and whether the transaction on it has met a failed statement.
pub(in crate::engine) struct SqliteLink {
    connection: Connection,
    broken: bool,
}

impl SqliteLink {
    pub(in crate::engine) fn new(connection: Connection) -> Self {
        SqliteLink { connection, broken: false }
    }

    pub(in crate::engine) fn exec(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        self.minding(|connection| {
            let mut statement = prepared(connection, sql, params)?;
            let touched = statement.raw_execute();
            let touched = touched.map_err(|error| of_statement(sql, error))?;
            Ok(u64::try_from(touched).unwrap_or(u64::MAX))
        })
    }

    pub(in crate::engine) fn rows(&mut self, sql: &str, params: &[Value], limit: usize) -> Result<Vec<Row>, StoreError> {
        self.minding(|connection| {
            let mut statement = prepared(connection, sql, params)?;
            let columns: Arc<[String]> = statement.column_names().map(str::to_owned).collect();
            let mut answer = statement.raw_query();
            let mut rows = Vec::new();
            while let Some(row) = answer.next().map_err(|error| of_statement(sql, error))? {
                if rows.len() == limit {
                    return Err(StoreError::TooManyRows { statement: statement_name(sql), limit });
                }
                let values: Result<Vec<Value>, StoreError> = (0..columns.len()).map(|position| value(sql, row.get_ref(position))).collect();
                rows.push(Row::new(columns.clone(), values?));
            }
            Ok(rows)
        })
    }

    pub(in crate::engine) fn bare(&mut self, sql: &str) -> Result<(), StoreError> {
        self.minding(|connection| {
            let done = connection.execute_batch(sql);
            done.map_err(|error| of_statement(sql, error))
        })
    }

    /// Prepares a statement and checks that its parameters are `$1`, `$2` … without a gap.
    pub(in crate::engine) fn prepare_only(&mut self, sql: &str) -> Result<(), StoreError> {
        let statement = self.connection.prepare(sql);
        let statement = statement.map_err(|error| of_statement(sql, error))?;
        let mut numbers: Vec<usize> = (1..=statement.parameter_count()).filter_map(|position| number(&statement, position)).collect();
        numbers.sort_unstable();
        if numbers.iter().copied().ne(1..=statement.parameter_count()) {
            return Err(StoreError::statement(sql, "parameters are not $1, $2 … without a gap"));
        }
        Ok(())
    }

    /// Begins, commits, undoes: texts of the engine itself.
    pub(in crate::engine) fn control(&mut self, sql: &str) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql).map_err(fault)?;
        statement.raw_execute().map_err(fault)?;
        Ok(())
    }

    /// Commits. Errors: a rule that is only checked now, or the disk.
    pub(in crate::engine) fn commit(&mut self) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached("COMMIT").map_err(fault)?;
        let committed = statement.raw_execute();
        committed.map_err(|error| of_statement("-- commit", error))?;
        Ok(())
    }

    /// Forgets the failures of the transaction before.
    pub(in crate::engine) fn fresh(&mut self) {
        self.broken = false;
    }

    pub(in crate::engine) fn broken(&self) -> bool {
        self.broken
    }

    /// Whether a transaction is open; SQLite closes it by itself after the worst faults.
    pub(in crate::engine) fn open(&self) -> bool {
        !self.connection.is_autocommit()
    }

    /// After a failed statement nothing more is done, as on PostgreSQL.
    fn minding<T>(&mut self, verb: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        if self.broken {
            return Err(StoreError::PassedOver);
        }
        let done = verb(&self.connection);
        self.broken = matches!(&done, Err(error) if !matches!(error, StoreError::TooManyRows { .. }));
        done
    }
}

/// The statement with its parameters bound. SQLite numbers `$n` by first appearance, so each is bound by its own number.
fn prepared<'c>(connection: &'c Connection, sql: &str, params: &[Value]) -> Result<rusqlite::CachedStatement<'c>, StoreError> {
    let statement = connection.prepare_cached(sql);
    let mut statement = statement.map_err(|error| of_statement(sql, error))?;
    let count = statement.parameter_count();
    if count != params.len() {
        let message = format!("{count} parameters wanted, {} given", params.len());
        return Err(StoreError::statement(sql, message));
    }
    for position in 1..=count {
        let param = number(&statement, position).and_then(|number| params.get(number - 1));
        let Some(param) = param else {
            return Err(StoreError::statement(sql, "parameters are not $1, $2 … without a gap"));
        };
        let bound = statement.raw_bind_parameter(position, param);
        bound.map_err(|error| of_statement(sql, error))?;
    }
    Ok(statement)
}

/// The n of the `$n` at this position.
fn number(statement: &Statement<'_>, position: usize) -> Option<usize> {
    let name = statement.parameter_name(position)?.strip_prefix('$')?;
    name.parse().ok().filter(|number| *number > 0)
}

fn value(sql: &str, found: rusqlite::Result<ValueRef<'_>>) -> Result<Value, StoreError> {
    match found.map_err(|error| of_statement(sql, error))? {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::Int(number)),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(Value::Text(text.to_owned())),
            Err(_) => Err(StoreError::statement(sql, "a text is not UTF-8")),
        },
        ValueRef::Blob(bytes) => Ok(Value::Bytes(bytes.to_vec())),
        ValueRef::Real(_) => Err(StoreError::statement(sql, "a fraction: CAST it AS BIGINT")),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
