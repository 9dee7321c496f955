//! Drafts by the month their permits end in: who is told that it opened, and that it closes again.

use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::Reads;
use crate::params;
use domain::id::RequestId;
use jiff::Timestamp;
use jiff::civil::Date;

/// A draft whose person waits for a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub request: RequestId,
    /// When it was begun.
    pub opened_at: Timestamp,
    /// Basis of its permit.
    pub basis: String,
    /// Last day of its permit.
    pub expires_on: Date,
    /// When its person last heard that the month closes, where that was asked for.
    pub closing_told_at: Option<Timestamp>,
}

/// Kinds of letters by code: that the month opened, and that it closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds {
    /// It opened.
    pub opened: &'static str,
    /// It closes.
    pub closes: &'static str,
}

/// Drafts for permits that end within these days, whose people have not heard that the month opened, or heard since that it closes; after
/// `after` in order of id, at most `limit`. Errors: faults.
pub async fn not_told(
    reads: &mut impl Reads,
    (first, last): (Date, Date),
    kinds: Kinds,
    after: &str,
    limit: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let rows = reads
        .all(
            "-- request::waiting::not_told
             SELECT r.id, r.opened_at, p.basis, p.expires_on,
               (SELECT MAX(c.written_at) FROM letter c WHERE c.request_id = r.id AND c.kind = $1) AS closing_told_at
             FROM request r JOIN permit p ON p.id = r.permit_id
             WHERE r.stage_code = 'draft' AND r.is_open = 1 AND p.expires_on >= $2 AND p.expires_on <= $3 AND r.id > $4
               AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.request_id = r.id AND l.kind = $5
                 AND NOT EXISTS (SELECT 1 FROM letter c WHERE c.request_id = r.id AND c.kind = $1 AND c.written_at > l.written_at))
             ORDER BY r.id LIMIT $6",
            params![kinds.closes, first.to_string(), last.to_string(), after, kinds.opened, limit],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// Every draft for a permit that ends within these days; after `after` in order of id, at most `limit`. Errors: faults.
pub async fn ending(reads: &mut impl Reads, (first, last): (Date, Date), after: &str, limit: i64) -> Result<Vec<Waiting>, StoreError> {
    let rows = reads
        .all(
            "-- request::waiting::ending
             SELECT r.id, r.opened_at, p.basis, p.expires_on, CAST(NULL AS BIGINT) AS closing_told_at
             FROM request r JOIN permit p ON p.id = r.permit_id
             WHERE r.stage_code = 'draft' AND r.is_open = 1 AND p.expires_on >= $1 AND p.expires_on <= $2 AND r.id > $3
             ORDER BY r.id LIMIT $4",
            params![first.to_string(), last.to_string(), after, limit],
        )
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        request: row.id("id")?,
        opened_at: row.at("opened_at")?,
        basis: row.text("basis")?.to_owned(),
        expires_on: row.day("expires_on")?,
        closing_told_at: row.opt_at("closing_told_at")?,
    })
}
