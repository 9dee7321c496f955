//! What most stories begin with: a person with a permit and an open draft.

use domain::id::{OfficerId, PermitId, PersonId, Reference, RequestId};
use domain::officer::{Officer, Role};
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::request::Request;
use domain::request::answers::{Address, Answers};
use domain::request::stage::Stage;
use jiff::Timestamp;
use jiff::civil::date;
use store::engine::Store;
use store::engine::error::{Conflict, Rule, StoreError};
use store::officer::Account;
use store::params;

/// A second of the story, with its microseconds.
pub fn at(second: i64) -> Timestamp {
    Timestamp::from_microsecond(1_790_000_000_000_123 + second * 1_000_000).expect("in this century")
}

pub fn person(number: u128) -> Person {
    Person {
        id: PersonId(number),
        given_names: "Ana Lúcia".to_owned(),
        family_names: "Conceição".to_owned(),
        born_on: date(1990, 2, 28),
        nationality: "BRA".to_owned(),
        nif: Some("123456789".to_owned()),
        niss: Niss::Unknown,
        passport_number: "FX123456".to_owned(),
        passport_expires_on: date(2030, 1, 31),
        biometrics_current_until: Some(date(2027, 5, 4)),
        language: "pt".to_owned(),
    }
}

pub fn address() -> Address {
    Address {
        street: "Rua das Flores 1, 2.º Esq.".to_owned(),
        postal_code: "4000-001".to_owned(),
        locality: "Porto".to_owned(),
        telephone: Some("+351 912 345 678".to_owned()),
    }
}

pub fn permit(number: u128, person: PersonId) -> Permit {
    Permit {
        id: PermitId(number),
        person,
        number: format!("P{number:08}"),
        number_as_printed: format!("P-{number:08}"),
        basis: "88-1".to_owned(),
        issued_on: date(2024, 6, 1),
        expires_on: date(2026, 6, 1),
    }
}

pub fn request(number: u128, person: PersonId, permit: PermitId) -> Request {
    Request {
        id: RequestId(number),
        reference: Reference::new(2026, u64::try_from(number).expect("small")),
        person,
        permit,
        opened_at: at(0),
        answers: Answers::default(),
        stage: Stage::Draft,
    }
}

pub fn account(number: u128, name: &str) -> Account {
    Account {
        officer: Officer { id: OfficerId(number), name: name.to_owned(), role: Role::CaseOfficer, team: "Porto".to_owned() },
        email: format!("officer{number}@example.org"),
        password_hash: "$argon2id$".to_owned(),
        totp_secret: "sealed".to_owned(),
        totp_last_step: 0,
        active: true,
    }
}

/// Keeps a person, a permit and an open draft, all of this number.
pub async fn open(store: &Store, number: u128) -> Request {
    let person = person(number);
    let permit = permit(number, person.id);
    let request = request(number, person.id, permit.id);
    kept!(store, (person, permit, request.clone()), |tx, of| {
        store::person::add(tx, &of.0, &address(), at(0)).await?;
        store::person::add_permit(tx, &of.1).await?;
        store::request::add(tx, &of.2).await
    });
    request
}

/// Somebody with access to the database does this.
pub async fn tamper(store: &Store, sql: &'static str) -> u64 {
    kept!(store, sql, |tx, sql| tx.exec(sql, params![]).await)
}

/// What rule was broken.
pub fn broken<T: std::fmt::Debug>(done: Result<T, StoreError>) -> (Rule, String) {
    match done {
        Err(StoreError::Conflict(Conflict { rule, what })) => (rule, what),
        other => panic!("a broken rule was expected, not {other:?}"),
    }
}
