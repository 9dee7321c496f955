//! The engine itself, on a small schema of its own.

mod backup;
mod conflicts;
mod durability;
mod group_commit;
mod migrations;
mod only_store;
mod reads;
mod retries;
mod transactions;
mod values;

use std::borrow::Cow;
use std::sync::LazyLock;

use store::engine::error::{StoreError, WriteError};
use store::engine::tx::{Reads, Tx};
use store::migrate::Migration;
use store::params;

/// What stories of the engine may refuse with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct No;

pub type Outcome<T> = Result<T, WriteError<No>>;

/// Seats that can be taken, and who took them.
pub static SEATS: LazyLock<Vec<Migration>> = LazyLock::new(|| {
    vec![migration(
        1,
        "CREATE TABLE slot (id TEXT PRIMARY KEY, taken BIGINT NOT NULL, CONSTRAINT slot_taken CHECK (taken >= 0));
         CREATE TABLE booking (
             id TEXT PRIMARY KEY, slot TEXT NOT NULL REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
             who TEXT NOT NULL, seal BYTEA, UNIQUE (slot, who)
         );
         INSERT INTO slot (id, taken) VALUES ('morning', 0), ('evening', 0);",
    )]
});

pub fn migration(number: u32, sql: &'static str) -> Migration {
    Migration { number, name: Cow::Borrowed("test"), sql: Cow::Borrowed(sql) }
}

/// Takes a seat: a guarded update, then an insert that travels with the commit.
pub async fn take(tx: &mut Tx, slot: &str, who: &str) -> Result<i64, StoreError> {
    let row = tx.get_one("-- take\nUPDATE slot SET taken = taken + 1 WHERE id = $1 RETURNING taken", params![slot]).await?;
    insert(tx, slot, who).await?;
    row.int("taken")
}

pub async fn insert(tx: &mut Tx, slot: &str, who: &str) -> Result<(), StoreError> {
    let id = format!("{slot}/{who}");
    tx.defer("-- insert\nINSERT INTO booking (id, slot, who) VALUES ($1, $2, $3)", params![id, slot, who]).await
}

/// How many seats of a slot are taken, and how many bookings say so.
pub async fn counts(reads: &mut impl Reads, slot: &str) -> Result<(i64, i64), StoreError> {
    let row = reads
        .get_one(
            "-- counts\nSELECT taken, (SELECT COUNT(*) FROM booking WHERE slot = $1) AS bookings FROM slot WHERE id = $1",
            params![slot],
        )
        .await?;
    Ok((row.int("taken")?, row.int("bookings")?))
}

/// The same, as a reading of its own.
pub async fn counted(store: &store::engine::Store, slot: &'static str) -> (i64, i64) {
    let counted: Result<(i64, i64), StoreError> = store.read("counts", slot, |rx, slot| Box::pin(counts(rx, slot))).await;
    counted.expect("the counts can be read")
}
