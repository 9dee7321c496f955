//! Brings the schema up to date: numbered steps, each run once, each remembered with its digest.

use std::borrow::Cow;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::engine::Store;
use crate::engine::error::StoreError;
use crate::engine::script::{ScriptError, statements};
use crate::engine::tx::{Reads, Tx};
use crate::params;

/// One step of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its place, from 1, without gaps.
    pub number: u32,
    /// What it does, in a word or two.
    pub name: Cow<'static, str>,
    /// The statements, one text for both engines (see `engine::script`).
    pub sql: Cow<'static, str>,
}

/// Why the schema was not brought up to date. Steps before the failed one stay done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MigrateError {
    /// The list itself is not 1, 2, 3 …
    #[error("migration {0} is out of order: numbers go 1, 2, 3 …")]
    OutOfOrder(u32),
    /// A step that was run has another text now.
    #[error("migration {number} ({name}) was altered after it was run; write a new one instead")]
    Altered {
        /// Its number.
        number: u32,
        /// Its name.
        name: String,
    },
    /// The database was migrated by a newer version of this program.
    #[error("the database is at migration {found}, this program knows {known}: run the newer version")]
    Newer {
        /// The highest number in the database.
        found: i64,
        /// The highest number this program knows.
        known: u32,
    },
    /// The text of a step cannot be cut into statements.
    #[error("migration {number}: {error}")]
    Script {
        /// Its number.
        number: u32,
        /// Why.
        error: ScriptError,
    },
    /// The engine refused a statement of a step.
    #[error("migration {number}: {error}\n{statement}")]
    Refused {
        /// Its number.
        number: u32,
        /// Why.
        error: StoreError,
        /// The statement.
        statement: String,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Runs the steps that have not been run yet and answers their numbers. Several processes may do so at once: each step is one
/// transaction behind one lock. Errors: an altered, newer or refused step; faults.
pub async fn run(store: &Store, migrations: &[Migration]) -> Result<Vec<u32>, MigrateError> {
    in_order(migrations)?;
    let all: Arc<[Migration]> = migrations.into();
    let mut ran = Vec::new();
    for index in 0..migrations.len().max(1) {
        let given = (all.clone(), index);
        let step = store.write("migrate", given, |tx, (all, index)| Box::pin(step(tx, all, *index)));
        ran.extend(step.await?);
    }
    Ok(ran)
}

/// The numbers of the steps still to run; none on an up-to-date database. Errors: as `run`; changes nothing but its own table.
pub async fn pending(store: &Store, migrations: &[Migration]) -> Result<Vec<u32>, MigrateError> {
    in_order(migrations)?;
    let all: Arc<[Migration]> = migrations.into();
    let done: usize = store.write("migrations pending", all, |tx, all| Box::pin(recorded(tx, all))).await?;
    Ok(migrations.iter().skip(done).map(|migration| migration.number).collect())
}

fn in_order(migrations: &[Migration]) -> Result<(), MigrateError> {
    let wrong = (1..).zip(migrations).find(|(place, migration)| *place != migration.number);
    wrong.map_or(Ok(()), |(_, migration)| Err(MigrateError::OutOfOrder(migration.number)))
}

async fn step(tx: &mut Tx, all: &[Migration], index: usize) -> Result<Option<u32>, MigrateError> {
    let done = recorded(tx, all).await?;
    let Some(migration) = all.get(index).filter(|_| index >= done) else {
        return Ok(None);
    };
    let number = migration.number;
    let texts = statements(&migration.sql, tx.engine());
    for statement in texts.map_err(|error| MigrateError::Script { number, error })? {
        tx.bare(&statement).await.map_err(|error| MigrateError::Refused { number, error, statement })?;
    }
    tx.exec(
        "-- migrate::step\nINSERT INTO schema_migration (number, name, digest) VALUES ($1, $2, $3)",
        params![number, &*migration.name, digest(migration)],
    )
    .await?;
    Ok(Some(number))
}

/// How many of these steps were run. Errors: one of them was altered, or there are more than we know.
async fn recorded(tx: &mut Tx, all: &[Migration]) -> Result<usize, MigrateError> {
    tx.lock("schema migration").await?;
    for statement in statements(OWN_TABLE, tx.engine()).map_err(|error| MigrateError::Script { number: 0, error })? {
        tx.bare(&statement).await?;
    }
    let rows = tx.all("-- migrate::recorded\nSELECT number, name, digest FROM schema_migration ORDER BY number", params![]).await?;
    for (row, migration) in rows.iter().zip(all) {
        if row.int("number")? != i64::from(migration.number) || row.bytes("digest")? != digest(migration) {
            return Err(MigrateError::Altered { number: migration.number, name: row.text("name")?.to_owned() });
        }
    }
    match rows.get(all.len()..).and_then(<[_]>::last) {
        Some(newest) => {
            Err(MigrateError::Newer { found: newest.int("number")?, known: all.last().map_or(0, |migration| migration.number) })
        }
        None => Ok(rows.len()),
    }
}

fn digest(migration: &Migration) -> [u8; 32] {
    Sha256::digest(migration.sql.as_bytes()).into()
}

const OWN_TABLE: &str = "CREATE TABLE IF NOT EXISTS schema_migration (
    number BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    digest BYTEA NOT NULL
)";
