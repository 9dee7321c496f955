//! The verbs of a transaction, the same on both engines.

use std::future::Future;
use std::pin::Pin;

use crate::engine::Engine;
use crate::engine::error::{StoreError, statement_name};
use crate::engine::limits::ROWS_PER_STATEMENT;
use crate::engine::postgres::link::PostgresLink;
use crate::engine::row::Row;
use crate::engine::sqlite::link::SqliteLink;
use crate::engine::value::Value;

/// The body of a transaction under way: `Box::pin(async move { … })`.
pub type Work<'t, T, X> = Pin<Box<dyn Future<Output = Result<T, X>> + Send + 't>>;

/// A transaction that may write. It ends with the closure it was given to: `Ok` commits, `Err` undoes.
pub struct Tx {
    pub(in crate::engine) link: Link,
}

/// A reading: several statements see one and the same moment. It cannot write.
pub struct Rx {
    pub(in crate::engine) link: Link,
}

/// What a transaction and a reading share, so that one function serves both.
pub trait Reads: Send {
    /// All rows. Errors: more than `ROWS_PER_STATEMENT`; faults.
    fn all(&mut self, sql: &str, params: &[Value]) -> impl Future<Output = Result<Vec<Row>, StoreError>> + Send;

    /// The row, if there is one. Errors: more than one; faults.
    fn get_opt(&mut self, sql: &str, params: &[Value]) -> impl Future<Output = Result<Option<Row>, StoreError>> + Send;

    /// The row that must be there. Errors: none, or more than one; faults.
    fn get_one(&mut self, sql: &str, params: &[Value]) -> impl Future<Output = Result<Row, StoreError>> + Send {
        async move {
            let row = self.get_opt(sql, params).await?;
            row.ok_or_else(|| StoreError::NoRow { statement: statement_name(sql) })
        }
    }

    /// Which engine answers, for the few texts that must differ (search).
    fn engine(&self) -> Engine;
}

impl Tx {
    /// Runs a statement and says how many rows it touched. Errors: a rule of the schema; faults.
    pub async fn exec(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        match &mut self.link {
            Link::Sqlite(link) => link.exec(sql, params),
            Link::Postgres(link) => link.exec(sql, params).await,
        }
    }

    /// Runs a statement whose answer nobody needs: PostgreSQL gets it together with the next statement or the commit, and
    /// its failure shows there. Only for inserts that the schema guards; a guarded update goes through `exec` or `get_opt`.
    pub async fn defer(&mut self, sql: &str, params: &[Value]) -> Result<(), StoreError> {
        match &mut self.link {
            Link::Sqlite(link) => link.exec(sql, params).map(|_| ()),
            Link::Postgres(link) => link.defer(sql, params).await,
        }
    }

    /// Lets one transaction at a time past this point, by name, until it ends. SQLite has one writer anyway.
    pub async fn lock(&mut self, name: &str) -> Result<(), StoreError> {
        match &mut self.link {
            Link::Sqlite(_) => Ok(()),
            Link::Postgres(link) => link.lock(name).await,
        }
    }

    /// Ends a `SELECT` that claims rows several workers want: each takes rows nobody else holds. Empty on SQLite.
    pub fn skip_locked(&self) -> &'static str {
        match &self.link {
            Link::Sqlite(_) => "",
            Link::Postgres(_) => "FOR UPDATE SKIP LOCKED",
        }
    }

    /// Runs one statement of a migration as it stands, not prepared.
    pub(crate) async fn bare(&mut self, sql: &str) -> Result<(), StoreError> {
        match &mut self.link {
            Link::Sqlite(link) => link.bare(sql),
            Link::Postgres(link) => link.bare(sql).await,
        }
    }
}

impl Rx {
    /// Prepares without running; PostgreSQL has its own way to it.
    pub(in crate::engine) fn prepare_only(&mut self, sql: &str) -> Result<(), StoreError> {
        match &mut self.link {
            Link::Sqlite(link) => link.prepare_only(sql),
            Link::Postgres(_) => Ok(()),
        }
    }
}

impl Reads for Tx {
    async fn all(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.link.rows(sql, params, ROWS_PER_STATEMENT).await
    }

    async fn get_opt(&mut self, sql: &str, params: &[Value]) -> Result<Option<Row>, StoreError> {
        Ok(self.link.rows(sql, params, 1).await?.pop())
    }

    fn engine(&self) -> Engine {
        self.link.engine()
    }
}

impl Reads for Rx {
    async fn all(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.link.rows(sql, params, ROWS_PER_STATEMENT).await
    }

    async fn get_opt(&mut self, sql: &str, params: &[Value]) -> Result<Option<Row>, StoreError> {
        Ok(self.link.rows(sql, params, 1).await?.pop())
    }

    fn engine(&self) -> Engine {
        self.link.engine()
    }
}

/// The connection behind a transaction or a reading.
pub(in crate::engine) enum Link {
    Sqlite(SqliteLink),
    Postgres(Box<PostgresLink>),
}

impl Link {
    async fn rows(&mut self, sql: &str, params: &[Value], limit: usize) -> Result<Vec<Row>, StoreError> {
        match self {
            Link::Sqlite(link) => link.rows(sql, params, limit),
            Link::Postgres(link) => link.rows(sql, params, limit).await,
        }
    }

    fn engine(&self) -> Engine {
        match self {
            Link::Sqlite(_) => Engine::Sqlite,
            Link::Postgres(_) => Engine::Postgres,
        }
    }
}
