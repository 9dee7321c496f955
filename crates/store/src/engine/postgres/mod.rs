//! The engine for more than one machine: pipelined statements, bounded pool, attempts.

mod error;
pub(in crate::engine) mod link;
mod only_store;
mod pipeline;
mod pool;
mod value;

use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use deadpool_postgres::Pool;
use futures_util::FutureExt;

use crate::engine::Isolation;
use crate::engine::error::StoreError;
use crate::engine::limits::{RETRY_PAUSE_MAX_MS, RETRY_PAUSE_MS, WRITE_ATTEMPTS};
use crate::engine::postgres::link::PostgresLink;
use crate::engine::postgres::only_store::only_store;
use crate::engine::timing::{Access, Counters, Stopwatch};
use crate::engine::tx::{Link, Rx, Tx, Work};

/// A pool of connections to whichever host takes writes.
pub(in crate::engine) struct Postgres {
    pool: Pool,
    begin: &'static str,
    chance: AtomicU64,
    counters: Arc<Counters>,
}

/// How one attempt ended, when not well.
enum Ended<X> {
    /// Another attempt may go through: nothing was committed.
    Again(StoreError),
    /// The body's own error, or a fault.
    Finally(X),
}

impl Postgres {
    pub(in crate::engine) async fn open(
        url: &str,
        pool_size: Option<usize>,
        root_certificates: Option<&Path>,
        isolation: Isolation,
        counters: &Arc<Counters>,
    ) -> Result<Self, StoreError> {
        let pool = pool::build(url, pool_size, root_certificates)?;
        drop(pool.get().await.map_err(error::of_pool)?);
        Ok(Postgres {
            pool,
            begin: match isolation {
                Isolation::ReadCommitted => "BEGIN ISOLATION LEVEL READ COMMITTED",
                Isolation::Serializable => "BEGIN ISOLATION LEVEL SERIALIZABLE",
            },
            chance: AtomicU64::new(u64::from(std::process::id())),
            counters: counters.clone(),
        })
    }

    /// Tries the body until it ends by itself, at most `WRITE_ATTEMPTS` times.
    pub(in crate::engine) async fn write<I, T, X, F>(&self, name: &'static str, given: &I, body: &F) -> Result<T, X>
    where
        I: Sync,
        F: for<'t> Fn(&'t mut Tx, &'t I) -> Work<'t, T, X>,
        X: From<StoreError>,
    {
        for attempt in 1..=WRITE_ATTEMPTS {
            match self.attempt(name, given, body).await {
                Ok(value) => return Ok(value),
                Err(Ended::Finally(error)) => return Err(error),
                Err(Ended::Again(error)) if attempt == WRITE_ATTEMPTS => return Err(error.into()),
                Err(Ended::Again(error)) => {
                    tracing::debug!(transaction = name, attempt, %error, "another attempt");
                    tokio::time::sleep(self.pause(attempt)).await;
                }
            }
        }
        Err(StoreError::Contended.into())
    }

    pub(in crate::engine) async fn read<I, T, X, F>(&self, name: &'static str, given: &I, body: &F) -> Result<T, X>
    where
        I: Sync,
        F: for<'t> Fn(&'t mut Rx, &'t I) -> Work<'t, T, X>,
        X: From<StoreError>,
    {
        let link = self.link("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        let (busy, stopwatch) = (link.busy(), Stopwatch::start());
        let mut rx = Rx { link: Link::Postgres(Box::new(link)) };
        let ran = AssertUnwindSafe(only_store(name, busy, body(&mut rx, given)));
        let ended = ran.catch_unwind().await;
        self.counters.ran(Access::Read, name, stopwatch.elapsed());
        let outcome = ended.unwrap_or_else(|_| Err(StoreError::Panicked(name).into()));
        let passed_over = postgres(&mut rx.link).broken() && outcome.is_ok();
        // The transaction wrote nothing: dropping the link ends it without a round trip.
        if passed_over { Err(StoreError::PassedOver.into()) } else { outcome }
    }

    pub(in crate::engine) async fn prepare_only(&self, sql: &str) -> Result<(), StoreError> {
        let client = self.pool.get().await.map_err(error::of_pool)?;
        let prepared = client.prepare(sql).await;
        prepared.map(|_| ()).map_err(|e| error::of_statement(sql, &e))
    }

    async fn attempt<I, T, X, F>(&self, name: &'static str, given: &I, body: &F) -> Result<T, Ended<X>>
    where
        I: Sync,
        F: for<'t> Fn(&'t mut Tx, &'t I) -> Work<'t, T, X>,
        X: From<StoreError>,
    {
        let link = self.link(self.begin).await.map_err(|e| Ended::Finally(e.into()))?;
        let (busy, stopwatch) = (link.busy(), Stopwatch::start());
        let mut tx = Tx { link: Link::Postgres(Box::new(link)) };
        let ran = AssertUnwindSafe(only_store(name, busy, body(&mut tx, given)));
        let ended = ran.catch_unwind().await;
        let link = postgres(&mut tx.link);
        let outcome = match ended {
            Ok(Ok(value)) if !link.broken() => match link.commit().await {
                Ok(()) => Ok(value),
                Err(error) => Err(X::from(error)),
            },
            Ok(Ok(_)) => Err(StoreError::PassedOver.into()),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(StoreError::Panicked(name).into()),
        };
        self.counters.ran(Access::Write, name, stopwatch.elapsed());
        match (outcome, link.passing()) {
            (Ok(value), _) => {
                self.counters.committed(1);
                Ok(value)
            }
            (Err(_), Some(error)) => Err(Ended::Again(error)),
            (Err(error), None) => Err(Ended::Finally(error)),
        }
    }

    async fn link(&self, begin: &'static str) -> Result<PostgresLink, StoreError> {
        let client = self.pool.get().await.map_err(error::of_pool)?;
        Ok(PostgresLink::new(client, begin))
    }

    /// Half of the pause is fixed, half differs from one waiting transaction to the next (a splitmix step).
    fn pause(&self, attempt: u32) -> Duration {
        let seed = self.chance.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
        let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let whole_ms = (RETRY_PAUSE_MS << attempt.min(10)).min(RETRY_PAUSE_MAX_MS);
        Duration::from_millis(whole_ms / 2 + (mixed >> 33) % (whole_ms / 2 + 1))
    }
}

fn postgres(link: &mut Link) -> &mut PostgresLink {
    match link {
        Link::Postgres(link) => link,
        Link::Sqlite(_) => unreachable!("the PostgreSQL side makes its own links"),
    }
}
