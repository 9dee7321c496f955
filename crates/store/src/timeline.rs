//! The story of each case: rows that are only ever added, each hashed with the one before.

mod chain;
mod fact_row;

use crate::column::{micros, to_json};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use chain::Canonical;
use domain::id::RequestId;
use domain::timeline::{Actor, Event, EventKind, Fact};
use fact_row::FactRow;
use jiff::Timestamp;

/// A row of the timeline, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Place in the story, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who: `resident`, `officer`, `service` or `institution`.
    pub actor_kind: String,
    /// Their id, or the institution's code.
    pub actor_id: String,
    /// What happened.
    pub kind: EventKind,
    /// With what; erased words are left out.
    pub facts: Vec<(String, Fact)>,
    /// Ids of the law rows used.
    pub rules: Vec<String>,
    /// Hash of the row.
    pub hash: String,
}

/// A fault in a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainFault {
    /// The row's content and the row before do not fit its hash.
    Changed {
        /// Which row.
        seq: i64,
    },
    /// A row is missing before this one, or rows changed places.
    Missing {
        /// The place that has no row.
        seq: i64,
    },
    /// The head does not fit the last row: rows were cut off the end or added past the store.
    Head {
        /// What the head says.
        head_seq: i64,
        /// The last row there is.
        last_seq: i64,
    },
}

/// The end of a chain, as it is kept apart from its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Id of the case or the person.
    pub chain: String,
    /// Place of the last row; 0 before the first.
    pub seq: i64,
    /// Hash of the last row; empty before the first.
    pub hash: String,
}

impl Head {
    pub(crate) fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { chain: row.text("chain")?.to_owned(), seq: row.int("seq")?, hash: row.text("hash")?.to_owned() })
    }
}

impl ChainFault {
    /// The fault of a head that is missing or does not fit the last row.
    pub(crate) fn of_head(head: Option<&Row>, last_seq: i64, last_hash: &str) -> Result<Option<Self>, StoreError> {
        let (head_seq, fits) = match head {
            Some(head) => (head.int("seq")?, head.text("hash")? == last_hash),
            None => (0, false),
        };
        Ok((head_seq != last_seq || !fits).then_some(Self::Head { head_seq, last_seq }))
    }
}

/// Adds events to the story of a case. `salts` holds one random text for each event. Errors: not as many salts as events; faults.
pub async fn append(tx: &mut Tx, request: RequestId, events: &[Event], salts: &[String]) -> Result<(), StoreError> {
    if events.is_empty() {
        return Ok(());
    }
    if events.len() != salts.len() {
        return Err(StoreError::Unsupported("each event of a timeline wants a salt of its own"));
    }
    let id = request.to_string();
    // Takes the head for this transaction; others wait here, so that the chain has one end.
    let head = tx
        .get_one(
            "-- timeline::append (take the head)
             UPDATE timeline_head SET seq = seq + $1 WHERE request_id = $2 RETURNING seq, hash",
            params![events.len() as u32, &id],
        )
        .await?;
    let mut hash = head.text("hash")?.to_owned();
    let mut seq = head.int("seq")? - events.len() as i64;
    for (event, salt) in events.iter().zip(salts) {
        seq += 1;
        hash = add_row(tx, &id, seq, event, salt, &hash).await?;
    }
    tx.exec(
        "-- timeline::append (set the head)
         UPDATE timeline_head SET hash = $1 WHERE request_id = $2",
        params![hash, id],
    )
    .await
    .map(|_| ())
}

async fn add_row(tx: &mut Tx, request: &str, seq: i64, event: &Event, salt: &str, before: &str) -> Result<String, StoreError> {
    let (actor_kind, actor_id) = actor_columns(event.actor);
    let facts: Vec<FactRow> = event.facts.iter().map(|(name, fact)| FactRow::new(name, fact, salt)).collect();
    let canonical = Canonical {
        before,
        request,
        seq,
        at: micros(event.at),
        actor: (actor_kind, &actor_id),
        kind: event.kind.code(),
        facts: facts.iter().map(FactRow::canonical).collect(),
        rules: &event.rules,
    };
    let hash = canonical.hash();
    tx.defer(
        "-- timeline::add_row
         INSERT INTO timeline (request_id, seq, at, actor_kind, actor_id, kind, facts, rules, salt, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            request,
            seq,
            micros(event.at),
            actor_kind,
            actor_id,
            event.kind.code(),
            to_json(&facts),
            to_json(&event.rules),
            salt,
            &hash
        ],
    )
    .await?;
    Ok(hash)
}

/// The story of a case, oldest first. Errors: faults.
pub async fn story(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Entry>, StoreError> {
    rows(reads, request).await?.iter().map(entry).collect()
}

/// The faults in the chain of a case: none when it is whole. Errors: faults of the store.
pub async fn verify(reads: &mut impl Reads, request: RequestId) -> Result<Vec<ChainFault>, StoreError> {
    let head = reads
        .get_opt(
            "-- timeline::verify (head)
             SELECT seq, hash FROM timeline_head WHERE request_id = $1",
            params![request.to_string()],
        )
        .await?;
    let mut faults = Vec::new();
    let mut before = String::new();
    let mut last_seq = 0;
    for row in rows(reads, request).await? {
        let seq = row.int("seq")?;
        if seq != last_seq + 1 {
            faults.push(ChainFault::Missing { seq: last_seq + 1 });
        }
        if !is_whole(&row, &request.to_string(), &before)? {
            faults.push(ChainFault::Changed { seq });
        }
        before = row.text("hash")?.to_owned();
        last_seq = seq;
    }
    faults.extend(ChainFault::of_head(head.as_ref(), last_seq, &before)?);
    Ok(faults)
}

/// The ends of cases' chains after `after` in order of id; at most `limit`. Errors: faults.
pub async fn heads_after(reads: &mut impl Reads, after: &str, limit: i64) -> Result<Vec<Head>, StoreError> {
    let rows = reads
        .all(
            "-- timeline::heads_after
             SELECT request_id AS chain, seq, hash FROM timeline_head WHERE request_id > $1 ORDER BY request_id LIMIT $2",
            params![after, limit],
        )
        .await?;
    rows.iter().map(Head::of).collect()
}

/// Cases after `after` in order of id, for going through all of them; at most `limit`. Errors: faults.
pub async fn cases_after(reads: &mut impl Reads, after: &str, limit: i64) -> Result<Vec<RequestId>, StoreError> {
    let rows = reads
        .all(
            "-- timeline::cases_after
             SELECT id FROM request WHERE id > $1 ORDER BY id LIMIT $2",
            params![after, limit],
        )
        .await?;
    rows.iter().map(|row| row.id("id")).collect()
}

async fn rows(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Row>, StoreError> {
    reads
        .all(
            "-- timeline::rows
             SELECT * FROM timeline WHERE request_id = $1 ORDER BY seq",
            params![request.to_string()],
        )
        .await
}

fn is_whole(row: &Row, request: &str, before: &str) -> Result<bool, StoreError> {
    // What cannot even be read was changed.
    let (Ok(facts), Ok(rules)) = (row.json::<Vec<FactRow>>("facts"), row.json::<Vec<String>>("rules")) else {
        return Ok(false);
    };
    let salt = row.text("salt")?;
    let canonical = Canonical {
        before,
        request,
        seq: row.int("seq")?,
        at: row.int("at")?,
        actor: (row.text("actor_kind")?, row.text("actor_id")?),
        kind: row.text("kind")?,
        facts: facts.iter().map(FactRow::canonical).collect(),
        rules: &rules,
    };
    Ok(canonical.hash() == row.text("hash")? && facts.iter().all(|fact| fact.is_whole(salt)))
}

fn entry(row: &Row) -> Result<Entry, StoreError> {
    let facts: Vec<FactRow> = row.json("facts")?;
    let facts: Result<Vec<Option<(String, Fact)>>, StoreError> = facts.into_iter().map(FactRow::fact).collect();
    Ok(Entry {
        seq: row.int("seq")?,
        at: row.at("at")?,
        actor_kind: row.text("actor_kind")?.to_owned(),
        actor_id: row.text("actor_id")?.to_owned(),
        kind: row.coded("kind", EventKind::from_code)?,
        facts: facts?.into_iter().flatten().collect(),
        rules: row.json("rules")?,
        hash: row.text("hash")?.to_owned(),
    })
}

fn actor_columns(actor: Actor) -> (&'static str, String) {
    match actor {
        Actor::Resident(id) => ("resident", id.to_string()),
        Actor::Officer(id) => ("officer", id.to_string()),
        Actor::Service => ("service", String::new()),
        Actor::Institution(code) => ("institution", code.to_owned()),
    }
}
