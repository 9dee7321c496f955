//! Work to be done later: rows pushed in the transaction that causes it, claimed by one worker at a time.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use jiff::Timestamp;

/// A job as pushed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    /// Id, made at the edge.
    pub id: String,
    /// Kind with its version (`mail/1`).
    pub kind: &'static str,
    /// What it needs, as JSON.
    pub payload: String,
    /// Not before.
    pub run_at: Timestamp,
    /// One of a kind: a second push with the same key changes nothing.
    pub unique_key: Option<String>,
}

/// A job that a worker has claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Id.
    pub id: String,
    /// Kind with its version.
    pub kind: String,
    /// What it needs, as JSON.
    pub payload: String,
    /// How often it was tried before.
    pub tries: u32,
}

/// Pushes a job. Errors: faults.
pub async fn push(tx: &mut Tx, push: &Push) -> Result<(), StoreError> {
    tx.exec(
        "-- job::push
         INSERT INTO job (id, kind, payload, unique_key, run_at, tries) VALUES ($1, $2, $3, $4, $5, 0)
         ON CONFLICT (unique_key) DO NOTHING",
        params![&push.id, push.kind, &push.payload, push.unique_key.clone(), micros(push.run_at)],
    )
    .await
    .map(|_| ())
}

/// Claims at most `limit` jobs that are due at `now`, until `until`. Errors: faults.
pub async fn claim(tx: &mut Tx, now: Timestamp, until: Timestamp, limit: i64) -> Result<Vec<Claimed>, StoreError> {
    let due = [DUE, tx.skip_locked()].join(" ");
    let rows = tx.all(&due, params![micros(now), limit]).await?;
    let claimed: Vec<Claimed> = rows.iter().map(claimed).collect::<Result<_, _>>()?;
    for job in &claimed {
        tx.exec(
            "-- job::claim (mark)
             UPDATE job SET claimed_until = $1, tries = tries + 1 WHERE id = $2",
            params![micros(until), &job.id],
        )
        .await?;
    }
    Ok(claimed)
}

/// The job is done. Errors: faults.
pub async fn finish(tx: &mut Tx, id: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- job::finish
         UPDATE job SET done_at = $1, claimed_until = NULL WHERE id = $2",
        params![micros(at), id],
    )
    .await
    .map(|_| ())
}

/// The job failed and is tried again at `run_at`. Errors: faults.
pub async fn again(tx: &mut Tx, id: &str, run_at: Timestamp, error: &str) -> Result<(), StoreError> {
    tx.exec(
        "-- job::again
         UPDATE job SET run_at = $1, claimed_until = NULL, last_error = $2 WHERE id = $3",
        params![micros(run_at), error, id],
    )
    .await
    .map(|_| ())
}

/// The job failed for good: a person looks at it. Errors: faults.
pub async fn bury(tx: &mut Tx, id: &str, at: Timestamp, error: &str) -> Result<(), StoreError> {
    tx.exec(
        "-- job::bury
         UPDATE job SET dead_at = $1, claimed_until = NULL, last_error = $2 WHERE id = $3",
        params![micros(at), error, id],
    )
    .await
    .map(|_| ())
}

/// Jobs that wait, and jobs that failed for good. Errors: faults.
pub async fn depth(reads: &mut impl Reads) -> Result<(i64, i64), StoreError> {
    let row = reads
        .get_one(
            "-- job::depth
             SELECT (SELECT COUNT(*) FROM job WHERE done_at IS NULL AND dead_at IS NULL) AS waiting,
               (SELECT COUNT(*) FROM job WHERE dead_at IS NOT NULL) AS dead",
            params![],
        )
        .await?;
    Ok((row.int("waiting")?, row.int("dead")?))
}

/// When the next job can be claimed, if any waits: a claimed one when its claim ends. Errors: faults.
pub async fn next_due(reads: &mut impl Reads) -> Result<Option<Timestamp>, StoreError> {
    let row = reads
        .get_one(
            "-- job::next_due
             SELECT MIN(CASE WHEN claimed_until IS NULL OR claimed_until < run_at THEN run_at ELSE claimed_until END) AS run_at
             FROM job WHERE done_at IS NULL AND dead_at IS NULL",
            params![],
        )
        .await?;
    row.opt_at("run_at")
}

const DUE: &str = "-- job::claim
    SELECT id, kind, payload, tries FROM job
    WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1)
    ORDER BY run_at, id LIMIT $2";

fn claimed(row: &Row) -> Result<Claimed, StoreError> {
    Ok(Claimed {
        id: row.text("id")?.to_owned(),
        kind: row.text("kind")?.to_owned(),
        payload: row.text("payload")?.to_owned(),
        tries: u32::try_from(row.int("tries")?).unwrap_or(u32::MAX),
    })
}
