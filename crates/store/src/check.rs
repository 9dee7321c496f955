//! Checks with other institutions.

use crate::column::{instant, micros, to_json, unreadable};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::check::{Check, CheckState, Registry, Situation};
use domain::id::RequestId;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum StateRow {
    Asked { next_try_at: i64 },
    Answered { at: i64, answer: String, source_id: String },
    Unavailable { since: i64, next_try_at: i64 },
    Waived { at: i64, reason: String },
}

/// Keeps what is known of a check, whether it is new or not. Errors: faults.
pub async fn keep(tx: &mut Tx, request: RequestId, check: &Check) -> Result<(), StoreError> {
    let (row, next_try_at) = match &check.state {
        CheckState::Asked { next_try_at } => (StateRow::Asked { next_try_at: micros(*next_try_at) }, Some(micros(*next_try_at))),
        CheckState::Answered { at, answer, source_id } => {
            (StateRow::Answered { at: micros(*at), answer: answer.code().to_owned(), source_id: source_id.clone() }, None)
        }
        CheckState::Unavailable { since, next_try_at } => {
            (StateRow::Unavailable { since: micros(*since), next_try_at: micros(*next_try_at) }, Some(micros(*next_try_at)))
        }
        CheckState::Waived { at, reason } => (StateRow::Waived { at: micros(*at), reason: reason.clone() }, None),
    };
    tx.exec(
        "-- check::keep
         INSERT INTO registry_check (request_id, registry, asked_at, tries, state, state_code, next_try_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (request_id, registry) DO UPDATE SET tries = $4, state = $5, state_code = $6, next_try_at = $7",
        params![request.to_string(), check.registry.code(), micros(check.asked_at), check.tries, to_json(&row), check.code(), next_try_at],
    )
    .await
    .map(|_| ())
}

/// The checks of a request. Errors: faults.
pub async fn of_request(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Check>, StoreError> {
    let rows = reads
        .all(
            "-- check::of_request
             SELECT * FROM registry_check WHERE request_id = $1 ORDER BY registry DESC",
            params![request.to_string()],
        )
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Check, StoreError> {
    let at = |micros: i64| instant(micros, "state");
    let state = match row.json::<StateRow>("state")? {
        StateRow::Asked { next_try_at } => CheckState::Asked { next_try_at: at(next_try_at)? },
        StateRow::Answered { at: when, answer, source_id } => CheckState::Answered {
            at: at(when)?,
            answer: Situation::from_code(&answer).ok_or_else(|| unreadable("state", "a known answer"))?,
            source_id,
        },
        StateRow::Unavailable { since, next_try_at } => CheckState::Unavailable { since: at(since)?, next_try_at: at(next_try_at)? },
        StateRow::Waived { at: when, reason } => CheckState::Waived { at: at(when)?, reason },
    };
    Ok(Check {
        registry: row.coded("registry", Registry::from_code)?,
        asked_at: row.at("asked_at")?,
        tries: u32::try_from(row.int("tries")?).unwrap_or(u32::MAX),
        state,
    })
}
