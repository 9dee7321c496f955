//! Sessions, sign-in codes, limits and forms that count once. Instants here are real time, never the movable clock.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::{LetterId, OfficerId, PersonId};
use jiff::Timestamp;

/// How long a count is kept after its window began: longer than any window.
pub const COUNTS_KEPT_DAYS: i64 = 7;
/// How long the answer of a form is kept: longer than any session that could send it again.
pub const FORM_ANSWERS_KEPT_DAYS: i64 = 7;
const DAY_MICROS: i64 = 24 * 60 * 60 * 1_000_000;

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token in the cookie, as hexadecimal text.
    pub token_hash: String,
    /// Whose.
    pub whose: Whose,
    /// Key of the form tokens.
    pub form_key: String,
    /// When it began.
    pub made_at: Timestamp,
    /// When it was last used.
    pub seen_at: Timestamp,
    /// When it ends unless extended.
    pub ends_at: Timestamp,
    /// For an officer: why they look at cases not assigned to them. Empty otherwise.
    pub reason: String,
}

/// Whose session it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// A resident whose record is known.
    Resident(PersonId),
    /// A member of staff.
    Officer(OfficerId),
    /// Someone not signed in who has a form open.
    Visitor,
}

/// A code sent to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInCode {
    /// Id, kept in the visitor's form.
    pub id: String,
    /// Where it was sent.
    pub address: String,
    /// Hash of the code.
    pub code_hash: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it stops working.
    pub ends_at: Timestamp,
    /// Wrong tries so far.
    pub tries: u32,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// The letter that carries it; none when the address is on no record.
    pub letter: Option<LetterId>,
}

/// Begins a session. Errors: faults.
pub async fn begin(tx: &mut Tx, session: &Session) -> Result<(), StoreError> {
    let (kind, person, officer) = match session.whose {
        Whose::Resident(id) => ("resident", Some(id.to_string()), None),
        Whose::Officer(id) => ("officer", None, Some(id.to_string())),
        Whose::Visitor => ("visitor", None, None),
    };
    tx.exec(
        "-- session::begin
         INSERT INTO session (token_hash, kind, person_id, officer_id, form_key, made_at, seen_at, ends_at, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            &session.token_hash,
            kind,
            person,
            officer,
            &session.form_key,
            micros(session.made_at),
            micros(session.seen_at),
            micros(session.ends_at),
            &session.reason
        ],
    )
    .await
    .map(|_| ())
}

/// The session of a token, if it has not ended. Errors: faults.
pub async fn load(reads: &mut impl Reads, token_hash: &str, now: Timestamp) -> Result<Option<Session>, StoreError> {
    let row = reads
        .get_opt(
            "-- session::load
             SELECT * FROM session WHERE token_hash = $1 AND ends_at > $2",
            params![token_hash, micros(now)],
        )
        .await?;
    row.as_ref().map(session).transpose()
}

/// Moves the end of a session. Errors: faults.
pub async fn extend(tx: &mut Tx, token_hash: &str, seen_at: Timestamp, ends_at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- session::extend
         UPDATE session SET seen_at = $1, ends_at = $2 WHERE token_hash = $3",
        params![micros(seen_at), micros(ends_at), token_hash],
    )
    .await
    .map(|_| ())
}

/// Ends a session. Errors: faults.
pub async fn end(tx: &mut Tx, token_hash: &str) -> Result<(), StoreError> {
    tx.exec(
        "-- session::end
         DELETE FROM session WHERE token_hash = $1",
        params![token_hash],
    )
    .await
    .map(|_| ())
}

/// Sweeps what has ended, and counts and answers of forms that nobody asks for any more. Errors: faults.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let before = |days: i64| micros(now).saturating_sub(days * DAY_MICROS);
    for (sql, until) in [
        (
            "-- session::sweep (sessions)
             DELETE FROM session WHERE ends_at <= $1",
            micros(now),
        ),
        (
            "-- session::sweep (codes)
             DELETE FROM sign_in_code WHERE ends_at <= $1",
            micros(now),
        ),
        (
            "-- session::sweep (counts)
             DELETE FROM counted WHERE window_start <= $1",
            before(COUNTS_KEPT_DAYS),
        ),
        (
            "-- session::sweep (forms)
             DELETE FROM form_once WHERE at <= $1",
            before(FORM_ANSWERS_KEPT_DAYS),
        ),
    ] {
        tx.exec(sql, params![until]).await?;
    }
    Ok(())
}

/// Keeps a sign-in code. Errors: faults.
pub async fn add_code(tx: &mut Tx, code: &SignInCode) -> Result<(), StoreError> {
    tx.exec(
        "-- session::add_code
         INSERT INTO sign_in_code (id, address, code_hash, made_at, ends_at, tries, letter_id) VALUES ($1, $2, $3, $4, $5, 0, $6)",
        params![&code.id, &code.address, &code.code_hash, micros(code.made_at), micros(code.ends_at), code.letter.map(|id| id.to_string())],
    )
    .await
    .map(|_| ())
}

/// A sign-in code. Errors: faults.
pub async fn code(reads: &mut impl Reads, id: &str) -> Result<Option<SignInCode>, StoreError> {
    let row = reads
        .get_opt(
            "-- session::code
             SELECT * FROM sign_in_code WHERE id = $1",
            params![id],
        )
        .await?;
    row.map(|row| {
        Ok(SignInCode {
            id: row.text("id")?.to_owned(),
            address: row.text("address")?.to_owned(),
            code_hash: row.text("code_hash")?.to_owned(),
            made_at: row.at("made_at")?,
            ends_at: row.at("ends_at")?,
            tries: u32::try_from(row.int("tries")?).unwrap_or(u32::MAX),
            used_at: row.opt_at("used_at")?,
            letter: row.opt_id("letter_id")?,
        })
    })
    .transpose()
}

/// Takes one of the tries of a code before it is compared; says whether there was one left. Two tries at once take two. Errors: faults.
pub async fn take_code_try(tx: &mut Tx, id: &str, limit: u32) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- session::take_code_try
             UPDATE sign_in_code SET tries = tries + 1 WHERE id = $1 AND tries < $2 AND used_at IS NULL",
            params![id, limit],
        )
        .await?;
    Ok(touched == 1)
}

/// Uses a code up; says whether nobody had. Errors: faults.
pub async fn use_code(tx: &mut Tx, id: &str, at: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- session::use_code
             UPDATE sign_in_code SET used_at = $1 WHERE id = $2 AND used_at IS NULL",
            params![micros(at), id],
        )
        .await?;
    Ok(touched == 1)
}

/// Counts one more of `what` by `who` in the window that began at `window_start`, and says how many there are now. Errors: faults.
pub async fn count(tx: &mut Tx, what: &str, who: &str, window_start: Timestamp) -> Result<i64, StoreError> {
    let row = tx
        .get_one(
            "-- session::count
             INSERT INTO counted (what, who, window_start, times) VALUES ($1, $2, $3, 1)
             ON CONFLICT (what, who, window_start) DO UPDATE SET times = counted.times + 1 RETURNING times",
            params![what, who, micros(window_start)],
        )
        .await?;
    row.int("times")
}

/// Takes a form, once: says whether it is ours. A form that somebody took and never finished (taken at or before `given_up`) can be taken
/// again. Errors: faults.
pub async fn take_form(tx: &mut Tx, token: &str, at: Timestamp, given_up: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- session::take_form
             INSERT INTO form_once (token, at, answer) VALUES ($1, $2, '')
             ON CONFLICT (token) DO UPDATE SET at = $2 WHERE form_once.answer = '' AND form_once.at <= $3",
            params![token, micros(at), micros(given_up)],
        )
        .await?;
    Ok(touched == 1)
}

/// Lets a form that was taken and led nowhere go again. Errors: faults.
pub async fn let_form_go(tx: &mut Tx, token: &str) -> Result<(), StoreError> {
    tx.exec(
        "-- session::let_form_go
         DELETE FROM form_once WHERE token = $1 AND answer = ''",
        params![token],
    )
    .await
    .map(|_| ())
}

/// The answer a form with this token got before; none while it is being taken. Errors: faults.
pub async fn form_answer(reads: &mut impl Reads, token: &str) -> Result<Option<String>, StoreError> {
    let row = reads
        .get_opt(
            "-- session::form_answer
             SELECT answer FROM form_once WHERE token = $1 AND answer <> ''",
            params![token],
        )
        .await?;
    row.map(|row| row.text("answer").map(str::to_owned)).transpose()
}

/// Keeps the answer of a form; says whether it is the first. Errors: faults.
pub async fn keep_form_answer(tx: &mut Tx, token: &str, answer: &str, at: Timestamp) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- session::keep_form_answer
             INSERT INTO form_once (token, at, answer) VALUES ($1, $2, $3)
             ON CONFLICT (token) DO UPDATE SET answer = $3 WHERE form_once.answer = ''",
            params![token, micros(at), answer],
        )
        .await?;
    Ok(touched == 1)
}

fn session(row: &Row) -> Result<Session, StoreError> {
    let whose = match row.text("kind")? {
        "resident" => Whose::Resident(row.id("person_id")?),
        "officer" => Whose::Officer(row.id("officer_id")?),
        _ => Whose::Visitor,
    };
    Ok(Session {
        token_hash: row.text("token_hash")?.to_owned(),
        whose,
        form_key: row.text("form_key")?.to_owned(),
        made_at: row.at("made_at")?,
        seen_at: row.at("seen_at")?,
        ends_at: row.at("ends_at")?,
        reason: row.text("reason")?.to_owned(),
    })
}
