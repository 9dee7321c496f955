//! Staff accounts.

use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::OfficerId;
use domain::officer::{Officer, Role};
use jiff::Timestamp;

/// An officer with what signing in needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The officer.
    pub officer: Officer,
    /// Sign-in address.
    pub email: String,
    /// Argon2 hash in PHC form.
    pub password_hash: String,
    /// Sealed one-time-code secret.
    pub totp_secret: String,
    /// Last one-time-code step that was used: a code works once.
    pub totp_last_step: i64,
    /// Whether they may sign in.
    pub active: bool,
}

/// Adds an officer. Errors: the address is taken (unique `officer.email`); faults.
pub async fn add(tx: &mut Tx, account: &Account, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- officer::add
         INSERT INTO officer (id, name, email, password_hash, totp_secret, totp_last_step, role, team, active, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            account.officer.id.to_string(),
            &account.officer.name,
            &account.email,
            &account.password_hash,
            &account.totp_secret,
            account.totp_last_step,
            account.officer.role.code(),
            &account.officer.team,
            account.active,
            micros(at)
        ],
    )
    .await
    .map(|_| ())
}

/// Notes that the code of a step was used; says whether it had not been. Errors: faults.
pub async fn use_step(tx: &mut Tx, officer: OfficerId, step: i64) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- officer::use_step
             UPDATE officer SET totp_last_step = $1 WHERE id = $2 AND totp_last_step < $1",
            params![step, officer.to_string()],
        )
        .await?;
    Ok(touched == 1)
}

/// The officer who signs in with this address. Errors: faults.
pub async fn by_email(reads: &mut impl Reads, email: &str) -> Result<Option<Account>, StoreError> {
    let row = reads
        .get_opt(
            "-- officer::by_email
             SELECT * FROM officer WHERE email = $1",
            params![email],
        )
        .await?;
    row.as_ref().map(account).transpose()
}

/// An officer. Errors: faults.
pub async fn by_id(reads: &mut impl Reads, id: OfficerId) -> Result<Option<Account>, StoreError> {
    let row = reads
        .get_opt(
            "-- officer::by_id
             SELECT * FROM officer WHERE id = $1",
            params![id.to_string()],
        )
        .await?;
    row.as_ref().map(account).transpose()
}

/// All officers, by name. Errors: faults.
pub async fn all(reads: &mut impl Reads) -> Result<Vec<Account>, StoreError> {
    let rows = reads
        .all(
            "-- officer::all
             SELECT * FROM officer ORDER BY name, id LIMIT 1000",
            params![],
        )
        .await?;
    rows.iter().map(account).collect()
}

fn account(row: &Row) -> Result<Account, StoreError> {
    Ok(Account {
        officer: Officer {
            id: row.id("id")?,
            name: row.text("name")?.to_owned(),
            role: row.coded("role", Role::from_code)?,
            team: row.text("team")?.to_owned(),
        },
        email: row.text("email")?.to_owned(),
        password_hash: row.text("password_hash")?.to_owned(),
        totp_secret: row.text("totp_secret")?.to_owned(),
        totp_last_step: row.int("totp_last_step")?,
        active: row.flag("active")?,
    })
}
