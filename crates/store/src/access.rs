//! Which officer looked at which person, and why. Shown to the person; each person's rows are a hash chain whose end is kept apart.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use crate::timeline::{ChainFault, Head};
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

/// Begins the chain of a new person. Errors: it has begun; faults.
pub(crate) async fn begin(tx: &mut Tx, person: PersonId) -> Result<(), StoreError> {
    tx.defer(
        "-- access::begin
         INSERT INTO access_head (person_id, seq, hash) VALUES ($1, 0, '')",
        params![person.to_string()],
    )
    .await
}

/// Logs a look. Errors: faults.
pub async fn log(tx: &mut Tx, person: PersonId, look: &Look) -> Result<(), StoreError> {
    let id = person.to_string();
    // Takes the head for this transaction; others wait here, so that the chain has one end.
    let head = tx
        .get_one(
            "-- access::log (take the head)
             UPDATE access_head SET seq = seq + 1 WHERE person_id = $1 RETURNING seq, hash",
            params![&id],
        )
        .await?;
    let seq = head.int("seq")?;
    let hash = hash(head.text("hash")?, &id, seq, look);
    let request = look.request.map(|id| id.to_string());
    tx.defer(
        "-- access::log
         INSERT INTO access_log (person_id, seq, at, officer_id, request_id, what, reason, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![&id, seq, micros(look.at), look.officer.to_string(), request, &look.what, &look.reason, &hash],
    )
    .await?;
    tx.exec(
        "-- access::log (set the head)
         UPDATE access_head SET hash = $1 WHERE person_id = $2",
        params![hash, id],
    )
    .await
    .map(|_| ())
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

/// The faults in the chain of a person's looks: none when it is whole. Errors: faults of the store.
pub async fn verify(reads: &mut impl Reads, person: PersonId) -> Result<Vec<ChainFault>, StoreError> {
    let id = person.to_string();
    let head = reads
        .get_opt(
            "-- access::verify (head)
             SELECT seq, hash FROM access_head WHERE person_id = $1",
            params![&id],
        )
        .await?;
    let rows = reads
        .all(
            "-- access::verify
             SELECT * FROM access_log WHERE person_id = $1 ORDER BY seq",
            params![&id],
        )
        .await?;
    let (mut faults, mut before, mut last_seq) = (Vec::new(), String::new(), 0);
    for row in &rows {
        let seq = row.int("seq")?;
        let stored = row.text("hash")?;
        if seq != last_seq + 1 {
            faults.push(ChainFault::Missing { seq: last_seq + 1 });
        }
        // A look that cannot even be read was changed.
        if !look(row).is_ok_and(|look| hash(&before, &id, seq, &look) == stored) {
            faults.push(ChainFault::Changed { seq });
        }
        before = stored.to_owned();
        last_seq = seq;
    }
    faults.extend(ChainFault::of_head(head.as_ref(), last_seq, &before)?);
    Ok(faults)
}

/// People after `after` in order of id, for going through all of them; at most `limit`. Errors: faults.
pub async fn people_after(reads: &mut impl Reads, after: &str, limit: i64) -> Result<Vec<PersonId>, StoreError> {
    let rows = reads
        .all(
            "-- access::people_after
             SELECT id FROM person WHERE id > $1 ORDER BY id LIMIT $2",
            params![after, limit],
        )
        .await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// The ends of people's chains after `after` in order of id; at most `limit`. Errors: faults.
pub async fn heads_after(reads: &mut impl Reads, after: &str, limit: i64) -> Result<Vec<Head>, StoreError> {
    let rows = reads
        .all(
            "-- access::heads_after
             SELECT person_id AS chain, seq, hash FROM access_head WHERE person_id > $1 ORDER BY person_id LIMIT $2",
            params![after, limit],
        )
        .await?;
    rows.iter().map(Head::of).collect()
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
