//! Who wants to know when a month opens, without an account: an address, a month, and nothing else.

use crate::column::{micros, unreadable};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use jiff::Timestamp;
use jiff::civil::Date;

/// Somebody who waits for a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Id inside.
    pub id: String,
    /// Hash of what the letter's link carries.
    pub token_hash: String,
    /// Where to write.
    pub address: String,
    /// The month of expiry, by its first day.
    pub month: Date,
    /// Language of the page it was asked on.
    pub language: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// When the address was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// When it is deleted.
    pub ends_at: Timestamp,
    /// What was told last, and when: none before the first letter.
    pub told: Option<(Told, Timestamp)>,
}

/// What somebody who waits was told last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// That the month opened.
    Open,
    /// That it closes again: they wait for it anew.
    Closes,
}

/// Keeps a wish. Errors: faults.
pub async fn add(tx: &mut Tx, wish: &Wish) -> Result<(), StoreError> {
    tx.exec(
        "-- wish::add
         INSERT INTO wish (id, token_hash, address, month, language, asked_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &wish.id,
            &wish.token_hash,
            &wish.address,
            wish.month.to_string(),
            &wish.language,
            micros(wish.asked_at),
            micros(wish.ends_at)
        ],
    )
    .await
    .map(|_| ())
}

/// A wish by its id. Errors: faults.
pub async fn by_id(reads: &mut impl Reads, id: &str) -> Result<Option<Wish>, StoreError> {
    let row = reads
        .get_opt(
            "-- wish::by_id
             SELECT * FROM wish WHERE id = $1",
            params![id],
        )
        .await?;
    row.as_ref().map(read).transpose()
}

/// A wish by the hash of its token. Errors: faults.
pub async fn by_token(reads: &mut impl Reads, token_hash: &str) -> Result<Option<Wish>, StoreError> {
    let row = reads
        .get_opt(
            "-- wish::by_token
             SELECT * FROM wish WHERE token_hash = $1",
            params![token_hash],
        )
        .await?;
    row.as_ref().map(read).transpose()
}

/// The address is confirmed; kept until `ends_at` from now on. Other wishes of it for the month go: one letter is enough. Errors: faults.
pub async fn confirm(tx: &mut Tx, wish: &Wish, at: Timestamp, ends_at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- wish::confirm
         UPDATE wish SET confirmed_at = $1, ends_at = $2 WHERE id = $3 AND confirmed_at IS NULL",
        params![micros(at), micros(ends_at), &wish.id],
    )
    .await?;
    tx.exec(
        "-- wish::confirm (others)
         DELETE FROM wish WHERE address = $1 AND month = $2 AND id <> $3",
        params![&wish.address, wish.month.to_string(), &wish.id],
    )
    .await
    .map(|_| ())
}

/// Deletes a wish; says whether it was there. Errors: faults.
pub async fn delete(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- wish::delete
             DELETE FROM wish WHERE id = $1",
            params![id],
        )
        .await?;
    Ok(touched == 1)
}

/// What was told is kept, and the address until then. Errors: faults.
pub async fn tell(tx: &mut Tx, id: &str, told: Told, at: Timestamp, ends_at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- wish::tell
         UPDATE wish SET told = $1, told_at = $2, ends_at = $3 WHERE id = $4",
        params![told.code(), micros(at), micros(ends_at), id],
    )
    .await
    .map(|_| ())
}

/// Deletes wishes whose time is over. Errors: faults.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- wish::sweep
         DELETE FROM wish WHERE ends_at <= $1",
        params![micros(now)],
    )
    .await
    .map(|_| ())
}

/// Confirmed wishes for months between these, after `after` in order of id; at most `limit`. Errors: faults.
pub async fn confirmed(reads: &mut impl Reads, first: Date, last: Date, after: &str, limit: i64) -> Result<Vec<Wish>, StoreError> {
    let rows = reads
        .all(
            "-- wish::confirmed
             SELECT * FROM wish WHERE month >= $1 AND month <= $2 AND confirmed_at IS NOT NULL AND id > $3 ORDER BY id LIMIT $4",
            params![first.to_string(), last.to_string(), after, limit],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// How many wait for months between these; who heard that it opened waits no longer. Errors: faults.
pub async fn count(reads: &mut impl Reads, first: Date, last: Date) -> Result<i64, StoreError> {
    let row = reads
        .get_one(
            "-- wish::count
             SELECT COUNT(*) AS times FROM wish WHERE month >= $1 AND month <= $2 AND confirmed_at IS NOT NULL
               AND (told IS NULL OR told <> 'open')",
            params![first.to_string(), last.to_string()],
        )
        .await?;
    row.int("times")
}

fn read(row: &Row) -> Result<Wish, StoreError> {
    Ok(Wish {
        id: row.text("id")?.to_owned(),
        token_hash: row.text("token_hash")?.to_owned(),
        address: row.text("address")?.to_owned(),
        month: row.day("month")?,
        language: row.text("language")?.to_owned(),
        asked_at: row.at("asked_at")?,
        confirmed_at: row.opt_at("confirmed_at")?,
        ends_at: row.at("ends_at")?,
        told: row.opt_text("told")?.map(Told::of).transpose()?.zip(row.opt_at("told_at")?),
    })
}

impl Told {
    fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closes => "closes",
        }
    }

    fn of(code: &str) -> Result<Self, StoreError> {
        match code {
            "open" => Ok(Self::Open),
            "closes" => Ok(Self::Closes),
            _ => Err(unreadable("told", "open or closes")),
        }
    }
}
