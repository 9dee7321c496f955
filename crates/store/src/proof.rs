//! Proofs: what was issued, and what was revoked.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::RequestId;
use domain::proof::{Proof, ProofKind, Purpose};
use jiff::Timestamp;

/// A proof with what only the store keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The proof.
    pub proof: Proof,
    /// The code that can be typed instead of scanning.
    pub code: String,
    /// The seal in base 32, as in the QR code.
    pub seal: String,
}

/// The next free place in the revocation list; the transaction that takes it must be the one that adds the proof. Errors: faults.
pub async fn next_status_index(tx: &mut Tx) -> Result<u32, StoreError> {
    tx.lock("proof status index").await?;
    let row = tx
        .get_one(
            "-- proof::next_status_index
             SELECT COALESCE(MAX(status_index), -1) + 1 AS next FROM proof",
            params![],
        )
        .await?;
    Ok(u32::try_from(row.int("next")?).unwrap_or(u32::MAX))
}

/// Adds a proof. Errors: its number, code or place is taken; faults.
pub async fn add(tx: &mut Tx, held: &Held) -> Result<(), StoreError> {
    let proof = &held.proof;
    tx.exec(
        "-- proof::add
         INSERT INTO proof (id, request_id, kind, purpose, number, code, status_index, seal, valid_from, valid_to, issued_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            proof.id.to_string(),
            proof.request.to_string(),
            proof.kind.code(),
            proof.purpose.code(),
            &proof.number,
            &held.code,
            proof.status_index,
            &held.seal,
            proof.valid_from.to_string(),
            proof.valid_to.to_string(),
            micros(proof.issued_at)
        ],
    )
    .await
    .map(|_| ())
}

/// Revokes the proofs of a request of one kind, or of both; says how many. Errors: faults.
pub async fn revoke(tx: &mut Tx, request: RequestId, kind: Option<ProofKind>, at: Timestamp) -> Result<u64, StoreError> {
    tx.exec(
        "-- proof::revoke
         UPDATE proof SET revoked_at = $1 WHERE request_id = $2 AND ($3 = '' OR kind = $3) AND revoked_at IS NULL",
        params![micros(at), request.to_string(), kind.map(ProofKind::code).unwrap_or_default()],
    )
    .await
}

/// The proofs of a request, the newest first. Errors: faults.
pub async fn of_request(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Held>, StoreError> {
    let rows = reads
        .all(
            "-- proof::of_request
             SELECT * FROM proof WHERE request_id = $1 ORDER BY issued_at DESC, status_index DESC LIMIT 100",
            params![request.to_string()],
        )
        .await?;
    rows.iter().map(held).collect()
}

/// The proof with this typed code. Errors: faults.
pub async fn by_code(reads: &mut impl Reads, code: &str) -> Result<Option<Held>, StoreError> {
    let row = reads
        .get_opt(
            "-- proof::by_code
             SELECT * FROM proof WHERE code = $1",
            params![code],
        )
        .await?;
    row.as_ref().map(held).transpose()
}

/// The places of revoked proofs, in order, after `after`; at most `limit`. Errors: faults.
pub async fn revoked_after(reads: &mut impl Reads, after: i64, limit: i64) -> Result<Vec<u32>, StoreError> {
    let rows = reads
        .all(
            "-- proof::revoked_after
             SELECT status_index FROM proof WHERE revoked_at IS NOT NULL AND status_index > $1 ORDER BY status_index LIMIT $2",
            params![after, limit],
        )
        .await?;
    rows.iter().map(|row| Ok(u32::try_from(row.int("status_index")?).unwrap_or(u32::MAX))).collect()
}

/// How many places the revocation list needs. Errors: faults.
pub async fn list_size(reads: &mut impl Reads) -> Result<u32, StoreError> {
    let row = reads
        .get_one(
            "-- proof::list_size
             SELECT COALESCE(MAX(status_index), -1) + 1 AS size FROM proof",
            params![],
        )
        .await?;
    Ok(u32::try_from(row.int("size")?).unwrap_or(u32::MAX))
}

fn held(row: &Row) -> Result<Held, StoreError> {
    Ok(Held {
        code: row.text("code")?.to_owned(),
        seal: row.text("seal")?.to_owned(),
        proof: Proof {
            id: row.id("id")?,
            request: row.id("request_id")?,
            kind: row.coded("kind", ProofKind::from_code)?,
            purpose: row.coded("purpose", Purpose::from_code)?,
            number: row.text("number")?.to_owned(),
            status_index: u32::try_from(row.int("status_index")?).unwrap_or(u32::MAX),
            valid_from: row.day("valid_from")?,
            valid_to: row.day("valid_to")?,
            issued_at: row.at("issued_at")?,
            revoked_at: row.opt_at("revoked_at")?,
        },
    })
}
