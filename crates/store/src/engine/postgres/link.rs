//! Statements on a PostgreSQL connection. `BEGIN` and deferred statements travel with the next statement or the commit.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use deadpool_postgres::Object;
use futures_util::{FutureExt, TryStreamExt};
use sha2::{Digest, Sha256};
use tokio_postgres::Statement;

use crate::engine::error::{StoreError, statement_name};
use crate::engine::postgres::error::{Outlook, of_statement, outlook};
use crate::engine::postgres::pipeline::{Ahead, send};
use crate::engine::postgres::value::detached;
use crate::engine::row::Row;
use crate::engine::value::Value;

/// A connection taken from the pool for one transaction. Dropped before its commit, it undoes the transaction.
pub(in crate::engine) struct PostgresLink {
    client: Object,
    begin: &'static str,
    begun: bool,
    ended: bool,
    broken: bool,
    passing: Option<StoreError>,
    deferred: Vec<(Statement, Vec<Value>)>,
    busy: Arc<AtomicBool>,
}

impl PostgresLink {
    pub(in crate::engine) fn new(client: Object, begin: &'static str) -> Self {
        PostgresLink {
            client,
            begin,
            begun: false,
            ended: false,
            broken: false,
            passing: None,
            deferred: Vec::new(),
            busy: Arc::new(AtomicBool::new(false)),
        }
    }

    pub(in crate::engine) async fn exec(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        let _verb = self.enter()?;
        let done = async {
            let statement = self.client.prepare_cached(sql).await?;
            let ahead = Ahead::take(self.begin, &mut self.begun, &mut self.deferred);
            send(&self.client, &ahead, self.client.execute_raw(&statement, params)).await
        };
        let done = done.await;
        self.leave(sql, done)
    }

    pub(in crate::engine) async fn rows(&mut self, sql: &str, params: &[Value], limit: usize) -> Result<Vec<Row>, StoreError> {
        let _verb = self.enter()?;
        let found = async {
            let statement = self.client.prepare_cached(sql).await?;
            let columns: Arc<[String]> = statement.columns().iter().map(|c| c.name().to_owned()).collect();
            let ahead = Ahead::take(self.begin, &mut self.begun, &mut self.deferred);
            let answer = send(&self.client, &ahead, self.client.query_raw(&statement, params)).await?;
            let mut answer = std::pin::pin!(answer);
            let mut rows = Vec::new();
            while let Some(row) = answer.try_next().await? {
                if rows.len() == limit {
                    return Ok(Err(StoreError::TooManyRows { statement: statement_name(sql), limit }));
                }
                rows.push(row);
            }
            Ok(Ok((columns, rows)))
        };
        let found = found.await;
        let (columns, rows) = self.leave(sql, found)??;
        rows.iter().map(|row| detached(sql, &columns, row)).collect()
    }

    pub(in crate::engine) async fn defer(&mut self, sql: &str, params: &[Value]) -> Result<(), StoreError> {
        let _verb = self.enter()?;
        let prepared = self.client.prepare_cached(sql).await;
        let statement = self.leave(sql, prepared)?;
        if statement.params().len() != params.len() {
            self.broken = true;
            let wanted = statement.params().len();
            let message = format!("{wanted} parameters wanted, {} given", params.len());
            return Err(StoreError::statement(sql, message));
        }
        self.deferred.push((statement, params.to_vec()));
        Ok(())
    }

    pub(in crate::engine) async fn lock(&mut self, name: &str) -> Result<(), StoreError> {
        let digest = Sha256::digest(name.as_bytes());
        let key = digest.iter().take(8).fold(0_i64, |key, byte| key << 8 | i64::from(*byte));
        let sql = "-- engine::lock\nSELECT pg_advisory_xact_lock($1)";
        self.defer(sql, &[Value::Int(key)]).await
    }

    pub(in crate::engine) async fn bare(&mut self, sql: &str) -> Result<(), StoreError> {
        let _verb = self.enter()?;
        let ahead = Ahead::take(self.begin, &mut self.begun, &mut self.deferred);
        let done = send(&self.client, &ahead, self.client.batch_execute(sql)).await;
        self.leave(sql, done)
    }

    /// Sends what is left and the commit together. Errors: a deferred statement, the commit itself, an unknown outcome.
    pub(in crate::engine) async fn commit(&mut self) -> Result<(), StoreError> {
        if !self.begun && self.deferred.is_empty() {
            return Ok(());
        }
        self.broken = true;
        let ahead = Ahead::take(self.begin, &mut self.begun, &mut self.deferred);
        let done = send(&self.client, &ahead, self.client.batch_execute("COMMIT")).await;
        // From here on the server ends the transaction by itself, well or not.
        self.ended = true;
        match done {
            Ok(()) => Ok(()),
            Err(error) if outlook(&error) == Outlook::Lost => Err(StoreError::CommitUnknown),
            Err(error) => self.leave("-- commit", Err(error)),
        }
    }

    /// Set while a verb waits for the server.
    pub(in crate::engine) fn busy(&self) -> Arc<AtomicBool> {
        self.busy.clone()
    }

    pub(in crate::engine) fn broken(&self) -> bool {
        self.broken
    }

    /// Why another attempt may go through, when that is so.
    pub(in crate::engine) fn passing(&self) -> Option<StoreError> {
        self.passing.clone()
    }

    /// Begins a verb. Until it has ended well the transaction counts as broken: it may be dropped half way.
    fn enter(&mut self) -> Result<Verb, StoreError> {
        if self.broken {
            return Err(StoreError::PassedOver);
        }
        self.broken = true;
        self.busy.store(true, Ordering::Relaxed);
        Ok(Verb(self.busy.clone()))
    }

    fn leave<T>(&mut self, sql: &str, done: Result<T, tokio_postgres::Error>) -> Result<T, StoreError> {
        match done {
            Ok(value) => {
                self.broken = false;
                Ok(value)
            }
            Err(error) => {
                let said = of_statement(sql, &error);
                if outlook(&error) != Outlook::Final {
                    self.passing = Some(said.clone());
                }
                Err(said)
            }
        }
    }
}

impl Drop for PostgresLink {
    fn drop(&mut self) {
        if self.begun && !self.ended {
            // Polled once it is on its way; whoever gets the connection next speaks after it.
            let _ = self.client.batch_execute("ROLLBACK").now_or_never();
        }
    }
}

/// A verb under way.
struct Verb(Arc<AtomicBool>);

impl Drop for Verb {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}
