//! One SQL text, two engines. The only place that knows which engine answers.

pub mod error;
pub mod limits;
mod postgres;
pub mod row;
pub mod script;
mod sqlite;
pub mod timing;
pub mod tx;
pub mod value;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::engine::error::StoreError;
use crate::engine::postgres::Postgres;
use crate::engine::sqlite::errand::Task;
use crate::engine::sqlite::{Sqlite, stopped};
use crate::engine::timing::{Counters, Timings};
use crate::engine::tx::{Reads, Rx, Tx, Work};

/// Where to remember.
#[derive(Debug, Clone)]
pub enum StoreConfig {
    /// Embedded: one file, its folder made when missing.
    Sqlite {
        /// The database file; its log lies beside it.
        file: PathBuf,
    },
    /// A server, or several of which one takes writes.
    Postgres {
        /// `postgres://user@host1,host2/name?sslmode=require`. TLS is used, and the server's certificate checked, exactly
        /// when it says `sslmode=require`.
        url: String,
        /// Connections at most; `None`: eight for each core.
        pool_size: Option<usize>,
        /// Authorities the server's certificate may come from (PEM); `None`: those of the machine.
        root_certificates: Option<PathBuf>,
        /// How strictly transactions are kept apart.
        isolation: Isolation,
    },
}

/// How strictly PostgreSQL keeps writing transactions apart. SQLite has one writer: there they always follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Isolation {
    /// Each statement sees what is committed. What was read may change before the commit: guard every update by its version
    /// and every rule over several rows by the schema or `Tx::lock`.
    #[default]
    ReadCommitted,
    /// As if they followed each other; clashes are tried again. Engines that know nothing else take it.
    Serializable,
}

/// Which engine answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Embedded.
    Sqlite,
    /// A server.
    Postgres,
}

/// The store. Cheap to clone; all clones share connections.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    backend: Backend,
    counters: Arc<Counters>,
}

enum Backend {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Store {
    /// Opens the file, or connects. Errors: cannot be opened or reached.
    pub async fn open(config: StoreConfig) -> Result<Self, StoreError> {
        let counters = Arc::new(Counters::default());
        let backend = match config {
            StoreConfig::Sqlite { file } => Backend::Sqlite(Sqlite::open(&file, &counters)?),
            StoreConfig::Postgres { url, pool_size, root_certificates, isolation } => {
                let roots = root_certificates.as_deref();
                Backend::Postgres(Postgres::open(&url, pool_size, roots, isolation, &counters).await?)
            }
        };
        let inner = Arc::new(Inner { backend, counters });
        Ok(Store { inner })
    }

    /// One transaction. `body` gets the transaction and `given`, touches nothing but these, awaits nothing but the store, and
    /// may be run again. `Ok` commits, and is answered once it is on the disk; `Err` undoes, and is answered as it is.
    /// Errors: the body's own; `Busy`; faults, all as `X`.
    pub async fn write<I, T, X, F>(&self, name: &'static str, given: I, body: F) -> Result<T, X>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        X: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut Tx, &'t I) -> Work<'t, T, X> + Send + Sync + 'static,
    {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => {
                let (task, answered) = Task::new(name, given, body);
                sqlite.write(Box::new(task))?;
                answered.await.unwrap_or_else(|_| Err(stopped().into()))
            }
            Backend::Postgres(postgres) => postgres.write(name, &given, &body).await,
        }
    }

    /// One reading: its statements see one moment and cannot write. It never waits for a transaction. Errors: as `write`.
    pub async fn read<I, T, X, F>(&self, name: &'static str, given: I, body: F) -> Result<T, X>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
        X: From<StoreError> + Send + 'static,
        F: for<'t> Fn(&'t mut Rx, &'t I) -> Work<'t, T, X> + Send + Sync + 'static,
    {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => {
                let (task, answered) = Task::new(name, given, body);
                sqlite.read(Box::new(task))?;
                answered.await.unwrap_or_else(|_| Err(stopped().into()))
            }
            Backend::Postgres(postgres) => postgres.read(name, &given, &body).await,
        }
    }

    /// Whether the engine answers. Errors: it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read("ping", (), |rx, ()| {
            Box::pin(async move {
                let row = rx.get_one("-- engine::ping\nSELECT 1 AS alive", &[]).await?;
                row.int("alive").map(|_| ())
            })
        })
        .await
    }

    /// Prepares a statement without running it. Errors: the engine does not understand it.
    pub async fn prepare_only(&self, sql: &str) -> Result<(), StoreError> {
        match &self.inner.backend {
            Backend::Sqlite(_) => self.read("prepare", sql.to_owned(), |rx, sql| Box::pin(async move { rx.prepare_only(sql) })).await,
            Backend::Postgres(postgres) => postgres.prepare_only(sql).await,
        }
    }

    /// Copies one moment of an embedded store into a new file, while work goes on. Errors: the file exists, the disk fails,
    /// the store is not embedded (PostgreSQL has its own tools).
    pub async fn backup_to(&self, target: &Path) -> Result<(), StoreError> {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => sqlite.backup_to(target).await,
            Backend::Postgres(_) => Err(StoreError::Unsupported("PostgreSQL is backed up with its own tools")),
        }
    }

    /// The schema of a server in which the tables are; an embedded store has one, called `main`. Errors: faults.
    pub async fn schema(&self) -> Result<String, StoreError> {
        if self.engine() == Engine::Sqlite {
            return Ok("main".to_owned());
        }
        self.read("schema", (), |rx, ()| {
            Box::pin(async move {
                let row = rx.get_one("-- engine::schema\nSELECT CAST(current_schema() AS TEXT) AS name", &[]).await?;
                row.text("name").map(str::to_owned)
            })
        })
        .await
    }

    /// The file of an embedded store.
    pub fn file(&self) -> Option<&Path> {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => Some(sqlite.file()),
            Backend::Postgres(_) => None,
        }
    }

    /// Which engine answers.
    pub fn engine(&self) -> Engine {
        match &self.inner.backend {
            Backend::Sqlite(_) => Engine::Sqlite,
            Backend::Postgres(_) => Engine::Postgres,
        }
    }

    /// What each named transaction has cost so far.
    pub fn timings(&self) -> Timings {
        self.inner.counters.snapshot()
    }
}
