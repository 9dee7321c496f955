//! Which officer looked at which person, and why. Shown to the person; each person's rows are a hash chain.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::{OfficerId, PersonId, RequestId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// A look at a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub officer: OfficerId,
    /// At which case.
    pub request: Option<RequestId>,
    /// What of it: stable code.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// Logs a look. Errors: faults.
pub async fn log(tx: &mut Tx, person: PersonId, look: &Look) -> Result<(), StoreError> {
    let id = person.to_string();
    tx.lock(&format!("access {id}")).await?;
    let last = tx
        .get_opt(
            "-- access::log (last)
             SELECT seq, hash FROM access_log WHERE person_id = $1 ORDER BY seq DESC LIMIT 1",
            params![&id],
        )
        .await?;
    let (seq, before) = match &last {
        Some(row) => (row.int("seq")? + 1, row.text("hash")?.to_owned()),
        None => (1, String::new()),
    };
    let hash = hash(&before, &id, seq, look);
    tx.defer(
        "-- access::log
         INSERT INTO access_log (person_id, seq, at, officer_id, request_id, what, reason, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, seq, micros(look.at), look.officer.to_string(), look.request.map(|id| id.to_string()), &look.what, &look.reason, hash],
    )
    .await
}

/// The looks at a person's record with the officers' names, the newest first. Errors: faults.
pub async fn of_person(reads: &mut impl Reads, person: PersonId) -> Result<Vec<(Look, String)>, StoreError> {
    let rows = reads
        .all(
            "-- access::of_person
             SELECT a.*, o.name FROM access_log a LEFT JOIN officer o ON o.id = a.officer_id
             WHERE a.person_id = $1 ORDER BY a.seq DESC LIMIT 500",
            params![person.to_string()],
        )
        .await?;
    rows.iter().map(|row| Ok((look(row)?, row.opt_text("name")?.unwrap_or_default().to_owned()))).collect()
}

/// The places where the chain of a person's looks is broken. Errors: faults of the store.
pub async fn verify(reads: &mut impl Reads, person: PersonId) -> Result<Vec<i64>, StoreError> {
    let rows = reads
        .all(
            "-- access::verify
             SELECT * FROM access_log WHERE person_id = $1 ORDER BY seq",
            params![person.to_string()],
        )
        .await?;
    let mut faults = Vec::new();
    let mut before = String::new();
    for (at, row) in rows.iter().enumerate() {
        let seq = row.int("seq")?;
        let stored = row.text("hash")?;
        // A look that cannot even be read was changed.
        let fits = look(row).is_ok_and(|look| hash(&before, &person.to_string(), seq, &look) == stored);
        if seq != at as i64 + 1 || !fits {
            faults.push(seq);
        }
        before = stored.to_owned();
    }
    Ok(faults)
}

/// People whose record was looked at, after `after` in order of id; at most `limit`. Errors: faults.
pub async fn people_after(reads: &mut impl Reads, after: &str, limit: i64) -> Result<Vec<PersonId>, StoreError> {
    let rows = reads
        .all(
            "-- access::people_after
             SELECT DISTINCT person_id FROM access_log WHERE person_id > $1 ORDER BY person_id LIMIT $2",
            params![after, limit],
        )
        .await?;
    rows.iter().map(|row| row.id("person_id")).collect()
}

fn hash(before: &str, person: &str, seq: i64, look: &Look) -> String {
    let request = look.request.map(|id| id.to_string()).unwrap_or_default();
    let fields = [
        "balcao-access-1",
        before,
        person,
        &seq.to_string(),
        &micros(look.at).to_string(),
        &look.officer.to_string(),
        &request,
        &look.what,
        &look.reason,
    ];
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update(format!("{}:{field}", field.len()));
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn look(row: &Row) -> Result<Look, StoreError> {
    Ok(Look {
        at: row.at("at")?,
        officer: row.id("officer_id")?,
        request: row.opt_id("request_id")?,
        what: row.text("what")?.to_owned(),
        reason: row.text("reason")?.to_owned(),
    })
}
