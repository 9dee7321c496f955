//! Months that officers open: every step in one hash chain whose end is kept apart. Nothing else is kept of them.

use crate::column::{micros, to_json, unreadable};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use crate::timeline::{ChainFault, Head};
use domain::opening::Entry;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use step_row::StepRow;

mod step_row;

/// Most steps that are read: thousands of months.
const STEPS_LIMIT: i64 = 10_000;

/// Permits that end in a month, of a basis, and how many of them have a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admitted {
    /// Basis by code.
    pub basis: String,
    /// Month of expiry: `2027-04`.
    pub month: String,
    /// Permits on record.
    pub permits: i64,
    /// Drafts that wait.
    pub drafts: i64,
}

/// Takes the end of the chain for this transaction; others wait here. Errors: faults.
pub async fn hold(tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(
        "-- opening::hold
         UPDATE opening_head SET seq = seq WHERE id = 1",
        params![],
    )
    .await
    .map(|_| ())
}

/// Adds a step. Errors: faults.
pub async fn append(tx: &mut Tx, entry: &Entry) -> Result<(), StoreError> {
    let head = tx
        .get_one(
            "-- opening::append (take the head)
             UPDATE opening_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash",
            params![],
        )
        .await?;
    let seq = head.int("seq")?;
    let step = to_json(&StepRow::of(&entry.step));
    let hash = hash(head.text("hash")?, seq, entry, &step);
    tx.defer(
        "-- opening::append
         INSERT INTO opening_log (seq, at, officer_id, number, step, hash) VALUES ($1, $2, $3, $4, $5, $6)",
        params![seq, micros(entry.at), entry.by.to_string(), i64::from(entry.number), step, &hash],
    )
    .await?;
    tx.exec(
        "-- opening::append (set the head)
         UPDATE opening_head SET hash = $1 WHERE id = 1",
        params![hash],
    )
    .await
    .map(|_| ())
}

/// Every step, in order. Errors: faults.
pub async fn entries(reads: &mut impl Reads) -> Result<Vec<Entry>, StoreError> {
    let rows = reads
        .all(
            "-- opening::entries
             SELECT * FROM opening_log ORDER BY seq LIMIT $1",
            params![STEPS_LIMIT],
        )
        .await?;
    rows.iter().map(entry).collect()
}

/// How many steps there are: the version of what is in force. Errors: faults.
pub async fn version(reads: &mut impl Reads) -> Result<i64, StoreError> {
    head(reads).await?.map_or(Ok(0), |head| head.int("seq"))
}

/// The end of the chain, once it has begun. Errors: faults.
pub async fn end(reads: &mut impl Reads) -> Result<Option<Head>, StoreError> {
    let Some(head) = head(reads).await? else { return Ok(None) };
    let end = Head { chain: "openings".to_owned(), seq: head.int("seq")?, hash: head.text("hash")?.to_owned() };
    Ok(Some(end).filter(|end| end.seq > 0))
}

/// The faults in the chain: none when it is whole. Errors: faults of the store.
pub async fn verify(reads: &mut impl Reads) -> Result<Vec<ChainFault>, StoreError> {
    let head = head(reads).await?;
    let rows = reads
        .all(
            "-- opening::verify
             SELECT * FROM opening_log ORDER BY seq LIMIT $1",
            params![STEPS_LIMIT],
        )
        .await?;
    let (mut faults, mut before, mut last_seq) = (Vec::new(), String::new(), 0);
    for row in &rows {
        let (seq, stored) = (row.int("seq")?, row.text("hash")?);
        if seq != last_seq + 1 {
            faults.push(ChainFault::Missing { seq: last_seq + 1 });
        }
        // A step that cannot even be read was changed.
        let step = row.text("step")?;
        if !entry(row).is_ok_and(|entry| hash(&before, seq, &entry, step) == stored) {
            faults.push(ChainFault::Changed { seq });
        }
        before = stored.to_owned();
        last_seq = seq;
    }
    faults.extend(ChainFault::of_head(head.as_ref(), last_seq, &before)?);
    Ok(faults)
}

/// Permits on record that end within these days and were not asked for yet, by month and basis, with the drafts that wait. Errors: faults.
pub async fn admitted(reads: &mut impl Reads, first: Date, last: Date) -> Result<Vec<Admitted>, StoreError> {
    let rows = reads
        .all(
            "-- opening::admitted
             SELECT p.basis, SUBSTR(p.expires_on, 1, 7) AS month, COUNT(*) AS permits, COUNT(r.id) AS drafts
             FROM permit p LEFT JOIN request r ON r.permit_id = p.id AND r.is_open = 1 AND r.stage_code = 'draft'
             WHERE p.expires_on >= $1 AND p.expires_on <= $2
               AND NOT EXISTS (SELECT 1 FROM request s WHERE s.permit_id = p.id AND s.sent_at IS NOT NULL
                 AND s.stage_code NOT IN ('withdrawn', 'refused'))
             GROUP BY p.basis, SUBSTR(p.expires_on, 1, 7) ORDER BY 2, 1 LIMIT 2000",
            params![first.to_string(), last.to_string()],
        )
        .await?;
    let read = |row: &Row| {
        Ok(Admitted {
            basis: row.text("basis")?.to_owned(),
            month: row.text("month")?.to_owned(),
            permits: row.int("permits")?,
            drafts: row.int("drafts")?,
        })
    };
    rows.iter().map(read).collect()
}

async fn head(reads: &mut impl Reads) -> Result<Option<Row>, StoreError> {
    reads
        .get_opt(
            "-- opening::head
             SELECT seq, hash FROM opening_head WHERE id = 1",
            params![],
        )
        .await
}

fn entry(row: &Row) -> Result<Entry, StoreError> {
    Ok(Entry {
        number: u32::try_from(row.int("number")?).map_err(|_| unreadable("number", "a small number"))?,
        step: row.json::<StepRow>("step")?.step()?,
        by: row.id("officer_id")?,
        at: row.at("at")?,
    })
}

fn hash(before: &str, seq: i64, entry: &Entry, step: &str) -> String {
    let fields = [
        "balcao-opening-1",
        before,
        &seq.to_string(),
        &micros(entry.at).to_string(),
        &entry.by.to_string(),
        &entry.number.to_string(),
        step,
    ];
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update(format!("{}:{field}", field.len()));
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
