//! People and their permits.

use crate::access;
use crate::column::micros;
use crate::engine::error::StoreError;
use crate::engine::row::Row;
use crate::engine::tx::{Reads, Tx};
use crate::params;
use domain::id::{PermitId, PersonId};
use domain::identifiers::name::fold;
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::request::answers::Address;
use jiff::Timestamp;
use jiff::civil::Date;

/// A person with what only the store keeps: the version and the address on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The person.
    pub person: Person,
    /// The address on record.
    pub address: Address,
    /// Guards changes.
    pub version: i64,
}

/// An e-mail address on a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// The address.
    pub address: String,
    /// When it was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// When a letter to it last came back.
    pub bounced_at: Option<Timestamp>,
}

/// Adds a person with the address on record. Errors: the id is taken; faults.
pub async fn add(tx: &mut Tx, person: &Person, address: &Address, at: Timestamp) -> Result<(), StoreError> {
    let (state, niss) = niss_columns(&person.niss);
    tx.exec(
        "-- person::add
         INSERT INTO person (id, version, given_names, family_names, born_on, nationality, nif, niss_state, niss,
           passport_number, passport_expires_on, biometrics_current_until, language, street, postal_code, locality, telephone, created_at,
           given_folded, family_folded)
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        params![
            person.id.to_string(),
            &person.given_names,
            &person.family_names,
            person.born_on.to_string(),
            &person.nationality,
            person.nif.clone(),
            state,
            niss,
            &person.passport_number,
            person.passport_expires_on.to_string(),
            person.biometrics_current_until.map(|day| day.to_string()),
            &person.language,
            &address.street,
            &address.postal_code,
            &address.locality,
            address.telephone.clone(),
            micros(at),
            fold(&person.given_names),
            fold(&person.family_names)
        ],
    )
    .await?;
    access::begin(tx, person.id).await
}

/// Adds an address to a record. Errors: it is there already; faults.
pub async fn add_email(
    tx: &mut Tx,
    person: PersonId,
    address: &str,
    confirmed: Option<Timestamp>,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.exec(
        "-- person::add_email
         INSERT INTO person_email (person_id, address, confirmed_at, added_at) VALUES ($1, $2, $3, $4)",
        params![person.to_string(), address, confirmed.map(micros), micros(at)],
    )
    .await
    .map(|_| ())
}

/// Marks that a letter to this address came back, on every record that has it. Errors: faults.
pub async fn mark_bounced(tx: &mut Tx, address: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- person::mark_bounced
         UPDATE person_email SET bounced_at = $1 WHERE address = $2",
        params![micros(at), address],
    )
    .await
    .map(|_| ())
}

/// Marks that the person could read a letter at this address: it is theirs and works. Errors: faults.
pub async fn confirm_email(tx: &mut Tx, person: PersonId, address: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "-- person::confirm_email
         UPDATE person_email SET confirmed_at = $1, bounced_at = NULL WHERE person_id = $2 AND address = $3",
        params![micros(at), person.to_string(), address],
    )
    .await
    .map(|_| ())
}

/// The addresses on a record, the newest confirmed first. Errors: faults.
pub async fn emails(reads: &mut impl Reads, person: PersonId) -> Result<Vec<Email>, StoreError> {
    let rows = reads
        .all(
            "-- person::emails
             SELECT address, confirmed_at, bounced_at FROM person_email WHERE person_id = $1
             ORDER BY CASE WHEN confirmed_at IS NULL THEN 1 ELSE 0 END, confirmed_at DESC, address",
            params![person.to_string()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Email {
                address: row.text("address")?.to_owned(),
                confirmed_at: row.opt_at("confirmed_at")?,
                bounced_at: row.opt_at("bounced_at")?,
            })
        })
        .collect()
}

/// The people whose record has this address (a family may share one). Errors: faults.
pub async fn with_email(reads: &mut impl Reads, address: &str) -> Result<Vec<PersonId>, StoreError> {
    let rows = reads
        .all(
            "-- person::with_email
             SELECT person_id FROM person_email WHERE address = $1 ORDER BY person_id LIMIT 50",
            params![address],
        )
        .await?;
    rows.iter().map(|row| row.id("person_id")).collect()
}

/// The person. Errors: faults.
pub async fn load(reads: &mut impl Reads, person: PersonId) -> Result<Option<Held>, StoreError> {
    let row = reads
        .get_opt(
            "-- person::load
             SELECT * FROM person WHERE id = $1",
            params![person.to_string()],
        )
        .await?;
    row.as_ref().map(held).transpose()
}

/// Saves the address on record, if nobody changed the record meanwhile; says whether it did. Errors: faults.
pub async fn save_address(tx: &mut Tx, person: PersonId, version: i64, address: &Address) -> Result<bool, StoreError> {
    let touched = tx
        .exec(
            "-- person::save_address
             UPDATE person SET version = version + 1, street = $1, postal_code = $2, locality = $3, telephone = $4
             WHERE id = $5 AND version = $6",
            params![&address.street, &address.postal_code, &address.locality, address.telephone.clone(), person.to_string(), version],
        )
        .await?;
    Ok(touched == 1)
}

/// Saves the social security number, if nobody changed the record meanwhile; says whether it did. Errors: faults.
pub async fn save_niss(tx: &mut Tx, person: PersonId, version: i64, niss: &Niss) -> Result<bool, StoreError> {
    let (state, number) = niss_columns(niss);
    let touched = tx
        .exec(
            "-- person::save_niss
             UPDATE person SET version = version + 1, niss_state = $1, niss = $2 WHERE id = $3 AND version = $4",
            params![state, number, person.to_string(), version],
        )
        .await?;
    Ok(touched == 1)
}

/// Adds a permit. Errors: the number is on a record already; faults.
pub async fn add_permit(tx: &mut Tx, permit: &Permit) -> Result<(), StoreError> {
    tx.exec(
        "-- person::add_permit
         INSERT INTO permit (id, person_id, number, number_as_printed, basis, issued_on, expires_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            permit.id.to_string(),
            permit.person.to_string(),
            &permit.number,
            &permit.number_as_printed,
            &permit.basis,
            permit.issued_on.to_string(),
            permit.expires_on.to_string()
        ],
    )
    .await
    .map(|_| ())
}

/// A person's permits, the one that expires last first. Errors: faults.
pub async fn permits(reads: &mut impl Reads, person: PersonId) -> Result<Vec<Permit>, StoreError> {
    let rows = reads
        .all(
            "-- person::permits
             SELECT * FROM permit WHERE person_id = $1 ORDER BY expires_on DESC, id LIMIT 50",
            params![person.to_string()],
        )
        .await?;
    rows.iter().map(permit).collect()
}

/// Permits that the law cannot tell apart: as many as have this basis and this last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermitsAlike {
    /// Legal basis.
    pub basis: String,
    /// Last day.
    pub expires_on: Date,
    /// How many.
    pub permits: i64,
}

/// Permits for which no request stands, counted by basis and last day; after one of these in their order, at most `limit`. Errors: faults.
pub async fn permits_alike(reads: &mut impl Reads, after: Option<&(String, Date)>, limit: i64) -> Result<Vec<PermitsAlike>, StoreError> {
    let (basis, day) = after.map_or((String::new(), String::new()), |(basis, day)| (basis.clone(), day.to_string()));
    let rows = reads
        .all(
            "-- person::permits_alike
             SELECT p.basis, p.expires_on, COUNT(*) AS permits FROM permit p
             WHERE (p.basis > $1 OR (p.basis = $1 AND p.expires_on > $2))
               AND NOT EXISTS (SELECT 1 FROM request r WHERE r.permit_id = p.id AND r.sent_at IS NOT NULL
                 AND r.stage_code NOT IN ('withdrawn', 'refused'))
             GROUP BY p.basis, p.expires_on ORDER BY p.basis, p.expires_on LIMIT $3",
            params![basis, day, limit],
        )
        .await?;
    let read = |row: &Row| {
        Ok(PermitsAlike { basis: row.text("basis")?.to_owned(), expires_on: row.day("expires_on")?, permits: row.int("permits")? })
    };
    rows.iter().map(read).collect()
}

/// Permits that end within these days and of which nothing was ever told under a key (`prefix` and the permit's id is the unique key of
/// that job): not asked for, and followed by no later permit of the same person. In order of their last day, after `after`. Errors: faults.
pub async fn permits_untold(
    reads: &mut impl Reads,
    (first, last): (Date, Date),
    prefix: &str,
    after: &(Date, String),
    limit: i64,
) -> Result<Vec<Permit>, StoreError> {
    let rows = reads
        .all(
            "-- person::permits_untold
             SELECT * FROM permit p WHERE p.expires_on >= $1 AND p.expires_on <= $2
               AND (p.expires_on > $3 OR (p.expires_on = $3 AND p.id > $4))
               AND NOT EXISTS (SELECT 1 FROM job j WHERE j.unique_key = $5 || p.id)
               AND NOT EXISTS (SELECT 1 FROM request r WHERE r.permit_id = p.id AND r.sent_at IS NOT NULL
                 AND r.stage_code NOT IN ('withdrawn', 'refused'))
               AND NOT EXISTS (SELECT 1 FROM permit n WHERE n.person_id = p.person_id AND n.expires_on > p.expires_on)
             ORDER BY p.expires_on, p.id LIMIT $6",
            params![first.to_string(), last.to_string(), after.0.to_string(), &after.1, prefix, limit],
        )
        .await?;
    rows.iter().map(permit).collect()
}

/// A permit. Errors: faults.
pub async fn permit_by_id(reads: &mut impl Reads, id: PermitId) -> Result<Option<Permit>, StoreError> {
    let row = reads
        .get_opt(
            "-- person::permit_by_id
             SELECT * FROM permit WHERE id = $1",
            params![id.to_string()],
        )
        .await?;
    row.as_ref().map(permit).transpose()
}

/// The permit with this normalised number. Errors: faults.
pub async fn permit_by_number(reads: &mut impl Reads, number: &str) -> Result<Option<Permit>, StoreError> {
    let row = reads
        .get_opt(
            "-- person::permit_by_number
             SELECT * FROM permit WHERE number = $1",
            params![number],
        )
        .await?;
    row.as_ref().map(permit).transpose()
}

fn niss_columns(niss: &Niss) -> (&'static str, Option<String>) {
    match niss {
        Niss::Number(number) => ("number", Some(number.clone())),
        Niss::NotRegistered => ("not_registered", None),
        Niss::Unknown => ("unknown", None),
    }
}

fn held(row: &Row) -> Result<Held, StoreError> {
    let niss = match (row.text("niss_state")?, row.opt_text("niss")?) {
        ("number", Some(number)) => Niss::Number(number.to_owned()),
        ("not_registered", _) => Niss::NotRegistered,
        _ => Niss::Unknown,
    };
    Ok(Held {
        version: row.int("version")?,
        address: Address {
            street: row.text("street")?.to_owned(),
            postal_code: row.text("postal_code")?.to_owned(),
            locality: row.text("locality")?.to_owned(),
            telephone: row.opt_text("telephone")?.map(str::to_owned),
        },
        person: Person {
            id: row.id("id")?,
            given_names: row.text("given_names")?.to_owned(),
            family_names: row.text("family_names")?.to_owned(),
            born_on: row.day("born_on")?,
            nationality: row.text("nationality")?.to_owned(),
            nif: row.opt_text("nif")?.map(str::to_owned),
            niss,
            passport_number: row.text("passport_number")?.to_owned(),
            passport_expires_on: row.day("passport_expires_on")?,
            biometrics_current_until: row.opt_day("biometrics_current_until")?,
            language: row.text("language")?.to_owned(),
        },
    })
}

fn permit(row: &Row) -> Result<Permit, StoreError> {
    Ok(Permit {
        id: row.id("id")?,
        person: row.id("person_id")?,
        number: row.text("number")?.to_owned(),
        number_as_printed: row.text("number_as_printed")?.to_owned(),
        basis: row.text("basis")?.to_owned(),
        issued_on: row.day("issued_on")?,
        expires_on: row.day("expires_on")?,
    })
}
