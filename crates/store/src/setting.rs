//! Settings of the installation, editions of the law, and signing keys.

use crate::column::{micros, to_json};
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::OfficerId;
use jiff::Timestamp;

/// A signing key; its private part is sealed with the key of the installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningKey {
    /// Who signs.
    pub signer: String,
    /// Which of their keys.
    pub reference: String,
    /// Public point, hexadecimal.
    pub public_x: String,
    /// Public point, hexadecimal.
    pub public_y: String,
    /// Certificate, PEM.
    pub certificate: String,
    /// Sealed private part, base 64.
    pub sealed_private: String,
    /// Signs from.
    pub not_before: Timestamp,
    /// Signs until.
    pub expires: Timestamp,
    /// How it was retired.
    pub retired: Option<Retired>,
}

/// How a signing key was retired: it stays published, and signs nothing any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: OfficerId,
    /// Why.
    pub why: String,
}

/// A setting. Errors: faults.
pub async fn read(reads: &mut impl Reads, name: &str) -> Result<Option<String>, StoreError> {
    let row = reads
        .get_opt(
            "-- setting::read
             SELECT value FROM setting WHERE name = $1",
            params![name],
        )
        .await?;
    row.map(|row| row.text("value").map(str::to_owned)).transpose()
}

/// Keeps a setting. Errors: faults.
pub async fn keep(tx: &mut Tx, name: &str, value: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- setting::keep
         INSERT INTO setting (name, value, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET value = $2, changed_at = $3",
        params![name, value, micros(at)],
    )
    .await
    .map(|_| ())
}

/// Keeps an edition of the law, once. Errors: faults.
pub async fn keep_law(tx: &mut Tx, digest: &str, files: &[(String, String)], at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- setting::keep_law
         INSERT INTO law_edition (digest, loaded_at, files) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING",
        params![digest, micros(at), to_json(&files)],
    )
    .await
    .map(|_| ())
}

/// The files of an edition of the law. Errors: faults.
pub async fn law(reads: &mut impl Reads, digest: &str) -> Result<Option<Vec<(String, String)>>, StoreError> {
    let row = reads
        .get_opt(
            "-- setting::law
             SELECT files FROM law_edition WHERE digest = $1",
            params![digest],
        )
        .await?;
    row.map(|row| row.json("files")).transpose()
}

/// Adds a signing key. Errors: the reference is taken; faults.
pub async fn add_key(tx: &mut Tx, key: &SigningKey) -> Result<(), StoreError> {
    tx.exec(
        "-- setting::add_key
         INSERT INTO signing_key (signer, ref, public_x, public_y, certificate, sealed_private, not_before, expires)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            &key.signer,
            &key.reference,
            &key.public_x,
            &key.public_y,
            &key.certificate,
            &key.sealed_private,
            micros(key.not_before),
            micros(key.expires)
        ],
    )
    .await
    .map(|_| ())
}

/// Retires a signing key; says whether there is one that was not retired before. Errors: faults.
pub async fn retire_key(tx: &mut Tx, signer: &str, reference: &str, retired: &Retired) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- setting::retire_key
             UPDATE signing_key SET retired_at = $1, retired_by = $2, retired_why = $3
             WHERE signer = $4 AND ref = $5 AND retired_at IS NULL",
            params![micros(retired.at), retired.by.to_string(), &retired.why, signer, reference],
        )
        .await?;
    Ok(touched == 1)
}

/// All signing keys, the newest last. Errors: faults.
pub async fn keys(reads: &mut impl Reads) -> Result<Vec<SigningKey>, StoreError> {
    let rows = reads
        .all(
            "-- setting::keys
             SELECT * FROM signing_key ORDER BY not_before, signer, ref LIMIT 500",
            params![],
        )
        .await?;
    rows.iter().map(key).collect()
}

fn key(row: &Row) -> Result<SigningKey, StoreError> {
    Ok(SigningKey {
        signer: row.text("signer")?.to_owned(),
        reference: row.text("ref")?.to_owned(),
        public_x: row.text("public_x")?.to_owned(),
        public_y: row.text("public_y")?.to_owned(),
        certificate: row.text("certificate")?.to_owned(),
        sealed_private: row.text("sealed_private")?.to_owned(),
        not_before: row.at("not_before")?,
        expires: row.at("expires")?,
        retired: retired(row)?,
    })
}

fn retired(row: &Row) -> Result<Option<Retired>, StoreError> {
    let Some(at) = row.opt_at("retired_at")? else { return Ok(None) };
    Ok(Some(Retired { at, by: row.id("retired_by")?, why: row.text("retired_why")?.to_owned() }))
}
