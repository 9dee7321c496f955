//! Documents in the slots of a request.

use crate::column::{micros, to_json};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::document::{Document, Verdict};
use domain::id::{DocumentId, OfficerId, RequestId};
use jiff::Timestamp;

/// Puts a document into its slot; the one that was there is kept as replaced. Errors: someone else filled it meanwhile
/// (unique `document.request_id,slot`); faults.
pub async fn put(tx: &mut Tx, document: &Document) -> Result<(), StoreError> {
    take_out(tx, document.request, &document.slot, document.added_at).await?;
    tx.exec(
        "-- document::put
         INSERT INTO document (id, request_id, slot, digest, size_bytes, pages, original_names, warnings, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            document.id.to_string(),
            document.request.to_string(),
            &document.slot,
            &document.digest,
            i64::try_from(document.size_bytes).unwrap_or(i64::MAX),
            document.pages,
            to_json(&document.original_names),
            to_json(&document.warnings),
            micros(document.added_at)
        ],
    )
    .await
    .map(|_| ())
}

/// Takes what is in a slot out of it; says whether there was something. Errors: faults.
pub async fn take_out(tx: &mut Tx, request: RequestId, slot: &str, at: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- document::take_out
             UPDATE document SET replaced_at = $1 WHERE request_id = $2 AND slot = $3 AND replaced_at IS NULL",
            params![micros(at), request.to_string(), slot],
        )
        .await?;
    Ok(touched > 0)
}

/// Keeps an officer's verdict on a document that is in its slot; says whether it still was. Errors: faults.
pub async fn judge(tx: &mut Tx, document: DocumentId, verdict: Verdict, by: OfficerId, words: &str) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- document::judge
             UPDATE document SET verdict = $1, judged_by = $2, judged_words = $3 WHERE id = $4 AND replaced_at IS NULL",
            params![verdict.code(), by.to_string(), words, document.to_string()],
        )
        .await?;
    Ok(touched == 1)
}

/// What is in the slots of a request now, by slot. Errors: faults.
pub async fn in_slots(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Document>, StoreError> {
    let rows = reads
        .all(
            "-- document::in_slots
             SELECT * FROM document WHERE request_id = $1 AND replaced_at IS NULL ORDER BY slot",
            params![request.to_string()],
        )
        .await?;
    rows.iter().map(document).collect()
}

/// A document of a request, also a replaced one. Errors: faults.
pub async fn of_request(reads: &mut impl Reads, request: RequestId, id: DocumentId) -> Result<Option<Document>, StoreError> {
    let row = reads
        .get_opt(
            "-- document::of_request
             SELECT * FROM document WHERE id = $1 AND request_id = $2",
            params![id.to_string(), request.to_string()],
        )
        .await?;
    row.as_ref().map(document).transpose()
}

fn document(row: &Row) -> Result<Document, StoreError> {
    Ok(Document {
        id: row.id("id")?,
        request: row.id("request_id")?,
        slot: row.text("slot")?.to_owned(),
        digest: row.text("digest")?.to_owned(),
        size_bytes: u64::try_from(row.int("size_bytes")?).unwrap_or(0),
        pages: u32::try_from(row.int("pages")?).unwrap_or(0),
        original_names: row.json("original_names")?,
        warnings: row.json("warnings")?,
        added_at: row.at("added_at")?,
        verdict: row.opt_text("verdict")?.and_then(Verdict::from_code),
    })
}
