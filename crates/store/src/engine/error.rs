//! What can go wrong between us and an engine. Messages never carry parameters, which may be personal.

use std::fmt;

/// A fault of the store, or a broken rule of the schema.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Too many are waiting already: say so at once and let people come back.
    #[error("the store is busy: too many transactions are waiting")]
    Busy,
    /// The engine cannot be reached or cannot work; nothing was committed.
    #[error("the store cannot be reached: {0}")]
    Unavailable(String),
    /// The engine could not order this transaction among the others, after all attempts; nothing was committed.
    #[error("the transaction clashed with others at every attempt")]
    Contended,
    /// The connection was lost while committing: it may or may not have been committed.
    #[error("the connection was lost during the commit, its outcome is unknown")]
    CommitUnknown,
    /// The statement took longer than allowed.
    #[error("{statement}: the statement took too long")]
    TimedOut {
        /// Name comment of the statement.
        statement: String,
    },
    /// A rule of the schema forbids it.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// More rows than the statement may answer.
    #[error("{statement}: more than {limit} rows")]
    TooManyRows {
        /// Name comment of the statement.
        statement: String,
        /// The limit, in rows.
        limit: usize,
    },
    /// `get_one` found nothing.
    #[error("{statement}: no row")]
    NoRow {
        /// Name comment of the statement.
        statement: String,
    },
    /// A column is missing or holds another kind of value.
    #[error("column {column}: expected {expected}, found {found}")]
    Column {
        /// Name or position.
        column: String,
        /// What was asked for.
        expected: &'static str,
        /// What is there.
        found: &'static str,
    },
    /// The engine refused the statement itself: a fault of ours.
    #[error("{statement}: {message}")]
    Statement {
        /// Name comment of the statement.
        statement: String,
        /// The engine's words.
        message: String,
    },
    /// A transaction awaited something other than the store. Slow work is done before it or by a job after it.
    #[error("transaction \"{0}\" awaited something other than the store")]
    Awaited(&'static str),
    /// The code of a transaction panicked; it was undone.
    #[error("transaction \"{0}\" panicked")]
    Panicked(&'static str),
    /// A statement failed and the transaction went on as if it had not; it was undone.
    #[error("a failed statement was passed over; the transaction was undone")]
    PassedOver,
    /// This engine cannot do that.
    #[error("{0}")]
    Unsupported(&'static str),
}

impl StoreError {
    /// The broken rule of the schema, when that is what happened.
    pub fn conflict(&self) -> Option<&Conflict> {
        match self {
            StoreError::Conflict(conflict) => Some(conflict),
            _ => None,
        }
    }

    pub(in crate::engine) fn statement(sql: &str, message: impl fmt::Display) -> Self {
        StoreError::Statement { statement: statement_name(sql), message: message.to_string() }
    }
}

/// A broken rule of the schema.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{rule} rule broken: {what}")]
pub struct Conflict {
    /// Which kind of rule.
    pub rule: Rule,
    /// Unique and not-null: `table.column` or `table.first,second`, the same on both engines (a unique index over an
    /// expression: the index name). Check: the name of the constraint. Foreign key: the name of the constraint on
    /// PostgreSQL, empty on SQLite, which does not tell.
    pub what: String,
}

impl Conflict {
    /// Whether this is the unique rule over these columns, written `table.first,second`.
    pub fn is_unique(&self, what: &str) -> bool {
        self.rule == Rule::Unique && self.what == what
    }
}

/// The kinds of rules a schema keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The same value twice.
    Unique,
    /// It points to a row that is not there, or the row is still pointed to.
    ForeignKey,
    /// A condition of the table does not hold.
    Check,
    /// A needed value is missing.
    NotNull,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Rule::Unique => "unique",
            Rule::ForeignKey => "foreign key",
            Rule::Check => "check",
            Rule::NotNull => "not null",
        })
    }
}

/// How a transaction ends without a commit: the domain refused, or the store failed.
///
/// Callers may use an error of their own instead; it only has to be made `From<StoreError>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError<E> {
    /// An expected "no".
    #[error("{0}")]
    Refused(E),
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The name of a statement: what its first line says after `--`.
pub(crate) fn statement_name(sql: &str) -> String {
    let first = sql.trim_start().lines().next().unwrap_or_default();
    let name = first.strip_prefix("--").map_or("unnamed statement", str::trim);
    name.to_owned()
}
