//! Failed and refused attempts.

use crate::column::{micros, to_json};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::attempt::Attempt;
use domain::id::PersonId;

/// Keeps an attempt. Errors: its number is taken; faults.
pub async fn add(tx: &mut Tx, attempt: &Attempt) -> Result<(), StoreError> {
    tx.exec(
        "-- attempt::add
         INSERT INTO attempt (id, number, at, person_id, request_id, tried, answered, rules, edition)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            attempt.id.to_string(),
            &attempt.number,
            micros(attempt.at),
            attempt.person.map(|id| id.to_string()),
            attempt.request.map(|id| id.to_string()),
            &attempt.tried,
            &attempt.answered,
            to_json(&attempt.rules),
            attempt.edition.clone()
        ],
    )
    .await
    .map(|_| ())
}

/// The attempt with this number. Errors: faults.
pub async fn by_number(reads: &mut impl Reads, number: &str) -> Result<Option<Attempt>, StoreError> {
    let row = reads
        .get_opt(
            "-- attempt::by_number
             SELECT * FROM attempt WHERE number = $1",
            params![number],
        )
        .await?;
    row.as_ref().map(attempt).transpose()
}

/// A person's last attempts, the newest first. Errors: faults.
pub async fn of_person(reads: &mut impl Reads, person: PersonId) -> Result<Vec<Attempt>, StoreError> {
    let rows = reads
        .all(
            "-- attempt::of_person
             SELECT * FROM attempt WHERE person_id = $1 ORDER BY at DESC, id DESC LIMIT 100",
            params![person.to_string()],
        )
        .await?;
    rows.iter().map(attempt).collect()
}

fn attempt(row: &Row) -> Result<Attempt, StoreError> {
    Ok(Attempt {
        id: row.id("id")?,
        number: row.text("number")?.to_owned(),
        at: row.at("at")?,
        person: row.opt_id("person_id")?,
        request: row.opt_id("request_id")?,
        tried: row.text("tried")?.to_owned(),
        answered: row.text("answered")?.to_owned(),
        rules: row.json("rules")?,
        edition: row.opt_text("edition")?.map(str::to_owned),
    })
}
