//! How the work stands as a whole, for the page that says what works. Counts and instants only: nothing about anybody.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::tx::Reads;
use crate::params;
use jiff::Timestamp;

/// How the work stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// When the oldest job that nobody has taken was due; none when none is late.
    pub work_due_since: Option<Timestamp>,
    /// Jobs that failed for good and wait for somebody.
    pub work_given_up: i64,
    /// When the oldest letter that is still to be sent was written.
    pub mail_waits_since: Option<Timestamp>,
    /// When a letter was last taken by the mail server.
    pub mail_taken_at: Option<Timestamp>,
    /// When the oldest slip without a payment reference was opened.
    pub payment_waits_since: Option<Timestamp>,
    /// When the provider last gave a reference.
    pub payment_answered_at: Option<Timestamp>,
}

/// How one institution answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registry {
    /// Its code.
    pub code: String,
    /// When the oldest question was asked that the institution could not be reached for.
    pub waits_since: Option<Timestamp>,
}

/// How the work stands at `now` (business time). Errors: faults.
pub async fn look(reads: &mut impl Reads, now: Timestamp) -> Result<Health, StoreError> {
    let row = reads
        .get_one(
            "-- health::look
             SELECT
               (SELECT MIN(run_at) FROM job WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= $1
                 AND (claimed_until IS NULL OR claimed_until <= $1)) AS work_due_since,
               (SELECT COUNT(*) FROM job WHERE dead_at IS NOT NULL) AS work_given_up,
               (SELECT MIN(written_at) FROM letter WHERE delivery IN ('waiting', 'deferred')) AS mail_waits_since,
               (SELECT MAX(delivery_at) FROM letter WHERE delivery IN ('accepted', 'read')) AS mail_taken_at,
               (SELECT MIN(opened_at) FROM slip WHERE issued_at IS NULL AND closed_at IS NULL) AS payment_waits_since,
               (SELECT MAX(issued_at) FROM slip) AS payment_answered_at",
            params![micros(now)],
        )
        .await?;
    Ok(Health {
        work_due_since: row.opt_at("work_due_since")?,
        work_given_up: row.int("work_given_up")?,
        mail_waits_since: row.opt_at("mail_waits_since")?,
        mail_taken_at: row.opt_at("mail_taken_at")?,
        payment_waits_since: row.opt_at("payment_waits_since")?,
        payment_answered_at: row.opt_at("payment_answered_at")?,
    })
}

/// How the institutions answer, those that were ever asked. A question that was given up (its next try is before `asked_after`) does not
/// count. Errors: faults.
pub async fn registries(reads: &mut impl Reads, asked_after: Timestamp) -> Result<Vec<Registry>, StoreError> {
    let rows = reads
        .all(
            "-- health::registries
             SELECT registry, MIN(CASE WHEN state_code = 'unavailable' AND next_try_at >= $1 THEN asked_at END) AS waits_since
             FROM registry_check GROUP BY registry ORDER BY registry LIMIT 20",
            params![micros(asked_after)],
        )
        .await?;
    rows.iter().map(|row| Ok(Registry { code: row.text("registry")?.to_owned(), waits_since: row.opt_at("waits_since")? })).collect()
}
