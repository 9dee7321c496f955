//! Questions and answers on a case.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::{MessageId, RequestId};
use jiff::Timestamp;

/// A question or an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Id inside.
    pub id: MessageId,
    /// When.
    pub at: Timestamp,
    /// Whether an officer wrote it.
    pub by_officer: bool,
    /// Who wrote it: id of the person or the officer.
    pub from_id: String,
    /// The words.
    pub words: String,
    /// The question it answers.
    pub answers: Option<MessageId>,
}

/// Adds a message to a case. Errors: faults.
pub async fn add(tx: &mut Tx, request: RequestId, message: &Message) -> Result<(), StoreError> {
    tx.exec(
        "-- message::add
         INSERT INTO message (id, request_id, at, from_kind, from_id, words, answers_id) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            message.id.to_string(),
            request.to_string(),
            micros(message.at),
            if message.by_officer { "officer" } else { "resident" },
            &message.from_id,
            &message.words,
            message.answers.map(|id| id.to_string())
        ],
    )
    .await
    .map(|_| ())
}

/// The messages on a case, oldest first. Errors: faults.
pub async fn of_request(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Message>, StoreError> {
    let rows = reads
        .all(
            "-- message::of_request
             SELECT * FROM message WHERE request_id = $1 ORDER BY at, id LIMIT 500",
            params![request.to_string()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Message {
                id: row.id("id")?,
                at: row.at("at")?,
                by_officer: row.text("from_kind")? == "officer",
                from_id: row.text("from_id")?.to_owned(),
                words: row.text("words")?.to_owned(),
                answers: row.opt_id("answers_id")?,
            })
        })
        .collect()
}
