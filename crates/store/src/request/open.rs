//! Open requests, read page by page by whoever looks at all of them.

use super::stage_row::StageRow;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::Reads;
use crate::params;
use domain::id::{Reference, RequestId};
use domain::request::stage::Stage;
use jiff::civil::Date;

/// An open request with what the law asks of its permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Id inside.
    pub id: RequestId,
    /// What people write down.
    pub reference: Reference,
    /// Where it stands.
    pub stage: Stage,
    /// Basis of its permit.
    pub basis: String,
    /// Last day of its permit.
    pub expires_on: Date,
}

/// Open requests after `after` in order of id, at most `limit`. Errors: faults.
pub async fn page(reads: &mut impl Reads, after: &str, limit: i64) -> Result<Vec<Open>, StoreError> {
    let rows = reads
        .all(
            "-- request::open::page
             SELECT r.id, r.reference, r.stage, p.basis, p.expires_on FROM request r JOIN permit p ON p.id = r.permit_id
             WHERE r.is_open = 1 AND r.id > $1 ORDER BY r.id LIMIT $2",
            params![after, limit],
        )
        .await?;
    let read = |row: &Row| {
        Ok(Open {
            id: row.id("id")?,
            reference: row.coded("reference", Reference::parse)?,
            stage: row.json::<StageRow>("stage")?.stage()?,
            basis: row.text("basis")?.to_owned(),
            expires_on: row.day("expires_on")?,
        })
    };
    rows.iter().map(read).collect()
}
