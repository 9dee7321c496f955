//! Letters, and what became of them.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::{LetterId, PersonId, RequestId};
use jiff::Timestamp;

/// A letter as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Id inside; also in the mail's Message-ID.
    pub id: LetterId,
    /// Whose.
    pub person: Option<PersonId>,
    /// About which request.
    pub request: Option<RequestId>,
    /// Kind code.
    pub kind: String,
    /// `email`.
    pub channel: String,
    /// Language it is written in.
    pub language: String,
    /// Where it goes.
    pub address: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
    /// The code by which anyone can check that it is ours.
    pub code: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// How often it was tried.
    pub tries: u32,
    /// `waiting`, `accepted`, `deferred`, `bounced` or `read`.
    pub delivery: String,
    /// When that became known.
    pub delivery_at: Option<Timestamp>,
    /// The mail server's words, for a deferral or a bounce.
    pub delivery_reason: Option<String>,
}

/// Keeps a letter that waits to be sent. Errors: faults.
pub async fn add(tx: &mut Tx, letter: &Letter) -> Result<(), StoreError> {
    tx.exec(
        "-- letter::add
         INSERT INTO letter (id, person_id, request_id, kind, channel, language, address, subject, body, code, written_at, tries, delivery)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 'waiting')",
        params![
            letter.id.to_string(),
            letter.person.map(|id| id.to_string()),
            letter.request.map(|id| id.to_string()),
            &letter.kind,
            &letter.channel,
            &letter.language,
            &letter.address,
            &letter.subject,
            &letter.body,
            &letter.code,
            micros(letter.written_at)
        ],
    )
    .await
    .map(|_| ())
}

/// Keeps what became of a letter. A bounce is final: a later word of the server that took it does not hide it. What comes to be known
/// after a server took the letter (bounced, read) is no further try. Errors: faults.
pub async fn deliver(tx: &mut Tx, letter: LetterId, delivery: &str, reason: Option<&str>, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- letter::deliver
         UPDATE letter SET tries = tries + CASE WHEN delivery IN ('waiting', 'deferred') THEN 1 ELSE 0 END, delivery = $1, delivery_reason = $2, delivery_at = $3
         WHERE id = $4 AND delivery <> 'bounced'",
        params![delivery, reason.map(str::to_owned), micros(at), letter.to_string()],
    )
    .await
    .map(|_| ())
}

/// A letter. Errors: faults.
pub async fn by_id(reads: &mut impl Reads, letter: LetterId) -> Result<Option<Letter>, StoreError> {
    let row = reads
        .get_opt(
            "-- letter::by_id
             SELECT * FROM letter WHERE id = $1",
            params![letter.to_string()],
        )
        .await?;
    row.as_ref().map(read).transpose()
}

/// The letter with this code. Errors: faults.
pub async fn by_code(reads: &mut impl Reads, code: &str) -> Result<Option<Letter>, StoreError> {
    let rows = reads
        .all(
            "-- letter::by_code
             SELECT * FROM letter WHERE code = $1 LIMIT 1",
            params![code],
        )
        .await?;
    rows.first().map(read).transpose()
}

/// The letters about a request, the newest first. Errors: faults.
pub async fn of_request(reads: &mut impl Reads, request: RequestId) -> Result<Vec<Letter>, StoreError> {
    let rows = reads
        .all(
            "-- letter::of_request
             SELECT * FROM letter WHERE request_id = $1 ORDER BY written_at DESC, id DESC LIMIT 200",
            params![request.to_string()],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// The newest letters of all, for the demonstration's mailbox. Errors: faults.
pub async fn newest(reads: &mut impl Reads, limit: i64) -> Result<Vec<Letter>, StoreError> {
    let rows = reads
        .all(
            "-- letter::newest
             SELECT * FROM letter ORDER BY written_at DESC, id DESC LIMIT $1",
            params![limit],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// Forgets where letters of a kind went and what they said, once they were written before `before`; that there was one stays. Errors: faults.
pub async fn forget(tx: &mut Tx, kind: &str, before: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- letter::forget
         UPDATE letter SET address = '', subject = '', body = '' WHERE kind = $1 AND written_at < $2 AND address <> ''",
        params![kind, micros(before)],
    )
    .await
    .map(|_| ())
}

fn read(row: &Row) -> Result<Letter, StoreError> {
    Ok(Letter {
        id: row.id("id")?,
        person: row.opt_id("person_id")?,
        request: row.opt_id("request_id")?,
        kind: row.text("kind")?.to_owned(),
        channel: row.text("channel")?.to_owned(),
        language: row.text("language")?.to_owned(),
        address: row.text("address")?.to_owned(),
        subject: row.text("subject")?.to_owned(),
        body: row.text("body")?.to_owned(),
        code: row.text("code")?.to_owned(),
        written_at: row.at("written_at")?,
        tries: u32::try_from(row.int("tries")?).unwrap_or(u32::MAX),
        delivery: row.text("delivery")?.to_owned(),
        delivery_at: row.opt_at("delivery_at")?,
        delivery_reason: row.opt_text("delivery_reason")?.map(str::to_owned),
    })
}
