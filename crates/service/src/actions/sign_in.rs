//! Signing in: a code sent to an address, a record found by what is on the card, an officer's password and one-time code.
//!
//! Everything here goes by real time. Answers never reveal whether an address or a record exists: what differs is told only to someone
//! who has read a letter at an address that is on that record (ACCOUNT-1).

use crate::app::App;
use crate::jobs::next::{Job, push};
use crate::stop::Stop;
use domain::id::{OfficerId, PersonId};
use domain::identifiers::title::TitleNumber;
use domain::person::Niss;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use store::engine::tx::{Reads, Tx};
use store::session::{self, Session, SignInCode, Whose};
use store::{job, officer, person};

/// A code works for so long, in minutes.
pub const CODE_LIFE_MINUTES: i64 = 15;
/// Wrong tries of one code.
pub const CODE_TRIES_LIMIT: u32 = 5;
/// Codes sent to one address in an hour.
pub const CODES_PER_HOUR_LIMIT: i64 = 5;
/// After a code was entered, the record must be found within so many minutes.
pub const CLAIM_LIFE_MINUTES: i64 = 60;
/// Tries to find a record with one code.
pub const CLAIM_TRIES_LIMIT: i64 = 10;
/// A resident's session, in hours, from its last use.
pub const RESIDENT_SESSION_HOURS: i64 = 8;
/// An officer's session, in minutes, from its last use.
pub const OFFICER_SESSION_MINUTES: i64 = 30;
/// Wrong passwords for one officer in an hour.
pub const PASSWORD_TRIES_LIMIT: i64 = 10;

/// What became of asking for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A letter is on its way to the address, whatever the address is.
    Sent,
    /// Too many were asked for: again from this instant.
    Wait(Timestamp),
}

/// What became of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// Signed in: the secret of the session's cookie.
    In(String),
    /// The address is read; the record must be found by what is on the card.
    MustClaim,
    /// Wrong; so many tries are left.
    Wrong(u32),
    /// Too old, used, or tried too often: a new one is needed.
    Spent,
}

/// What a person says of their record.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Number of the permit, as typed.
    pub permit_number: String,
    /// Day of birth.
    pub born_on: Date,
    /// One more number: tax, social security or passport, as typed.
    pub other: String,
}

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claimed {
    /// Signed in: the secret of the session's cookie.
    In(String),
    /// The permit is on the record of this address, and these fields differ.
    Differs(Vec<&'static str>),
    /// Not to be told apart: no such permit, or on another address's record.
    NotFound,
    /// The code is too old, or it was tried too often.
    Spent,
}

/// Asks for a code. `secret` is the cookie that will enter it; its hash is kept.
///
/// # Errors
/// Faults.
pub async fn ask_code(app: &App, address: &str, language: &str, secret: &str) -> Result<Asked, Stop> {
    let now = app.clock.real_now();
    let code = app.chance.six_digits();
    let row = SignInCode {
        id: hash(secret),
        address: normal_address(address),
        code_hash: hash(&format!("{secret}{code}")),
        made_at: now,
        ends_at: later(now, SignedDuration::from_mins(CLAIM_LIFE_MINUTES)),
        tries: 0,
        used_at: None,
        letter: None,
    };
    let given = (app.clone(), row, code, language.to_owned(), now);
    app.store
        .write("ask code", given, |tx, (app, row, code, language, now)| {
            Box::pin(async move {
                let hour = hour_of(*now);
                if session::count(tx, "code", &row.address, hour).await? > CODES_PER_HOUR_LIMIT {
                    return Ok(Asked::Wait(later(hour, SignedDuration::from_hours(1))));
                }
                session::add_code(tx, row).await?;
                let people = person::with_email(tx, &row.address).await?;
                // The letter is written by the job for known and unknown addresses alike: the answer takes as long.
                let letter = Job::WriteSignIn {
                    address: row.address.clone(),
                    code: (!people.is_empty()).then(|| code.clone()),
                    language: language.clone(),
                };
                job::push(tx, &push(app, &letter, app.clock.now())).await?;
                Ok(Asked::Sent)
            })
        })
        .await
}

/// Enters a code.
///
/// # Errors
/// Faults.
pub async fn enter_code(app: &App, secret: &str, code: &str) -> Result<Entered, Stop> {
    let given = (app.clone(), secret.to_owned(), code.trim().to_owned(), app.chance.token(), app.chance.token());
    app.store
        .write("enter code", given, |tx, (app, secret, code, token, form_key)| {
            Box::pin(async move {
                let now = app.clock.real_now();
                let Some(row) = session::code(tx, &hash(secret)).await? else { return Ok(Entered::Spent) };
                let fresh = now < later(row.made_at, SignedDuration::from_mins(CODE_LIFE_MINUTES));
                if !fresh || !session::take_code_try(tx, &row.id, CODE_TRIES_LIMIT).await? {
                    return Ok(Entered::Spent);
                }
                if !same(&row.code_hash, &hash(&format!("{secret}{code}"))) {
                    return Ok(Entered::Wrong(CODE_TRIES_LIMIT.saturating_sub(row.tries + 1)));
                }
                if !session::use_code(tx, &row.id, now).await? {
                    return Ok(Entered::Spent);
                }
                match claimed_before(tx, &row.address).await? {
                    Some(person) => {
                        begin(tx, now, Whose::Resident(person), token, form_key).await?;
                        Ok(Entered::In(token.clone()))
                    }
                    None => Ok(Entered::MustClaim),
                }
            })
        })
        .await
}

/// Whether a code of this cookie was entered a short while ago, so that a record may be claimed with it.
///
/// # Errors
/// Faults.
pub async fn may_claim(app: &App, secret: &str) -> Result<bool, Stop> {
    let id = hash(secret);
    let code = app.store.read("may claim", id, |rx, id| Box::pin(async move { session::code(rx, id).await })).await;
    let code = code.map_err(Stop::from)?;
    let now = app.clock.real_now();
    Ok(code.is_some_and(|code| code.used_at.is_some() && now < code.ends_at))
}

/// Finds the record of someone who has read a code at their address.
///
/// # Errors
/// Faults.
pub async fn claim(app: &App, secret: &str, claim: Claim) -> Result<Claimed, Stop> {
    let given = (app.clone(), hash(secret), claim, app.chance.token(), app.chance.token());
    app.store
        .write("claim record", given, |tx, (app, id, claim, token, form_key)| {
            Box::pin(async move {
                let now = app.clock.real_now();
                let code = session::code(tx, id).await?;
                let Some(code) = code.filter(|code| code.used_at.is_some() && now < code.ends_at) else {
                    return Ok(Claimed::Spent);
                };
                if session::count(tx, "claim", &code.id, code.made_at).await? > CLAIM_TRIES_LIMIT {
                    return Ok(Claimed::Spent);
                }
                match find(tx, &code.address, claim).await? {
                    Found::Person(person) => {
                        person::confirm_email(tx, person, &code.address, now).await?;
                        begin(tx, now, Whose::Resident(person), token, form_key).await?;
                        Ok(Claimed::In(token.clone()))
                    }
                    Found::Differs(fields) => Ok(Claimed::Differs(fields)),
                    Found::Nothing => Ok(Claimed::NotFound),
                }
            })
        })
        .await
}

/// Signs an officer in: password, then one-time code, each of which works once. `code_step` is the step of the code when it is right.
///
/// # Errors
/// Faults.
pub async fn officer_in(app: &App, officer: OfficerId, code_step: i64) -> Result<Option<String>, Stop> {
    let given = (app.clone(), officer, code_step, app.chance.token(), app.chance.token());
    app.store
        .write("sign officer in", given, |tx, (app, officer, step, token, form_key)| {
            Box::pin(async move {
                if !officer::use_step(tx, *officer, *step).await? {
                    return Ok(None);
                }
                begin(tx, app.clock.real_now(), Whose::Officer(*officer), token, form_key).await?;
                Ok(Some(token.clone()))
            })
        })
        .await
}

/// Counts a try of an officer's password; says whether more are allowed in this hour.
///
/// # Errors
/// Faults.
pub async fn count_password_try(app: &App, email: &str) -> Result<bool, Stop> {
    let given = (normal_address(email), hour_of(app.clock.real_now()));
    app.store
        .write("count password try", given, |tx, (email, hour)| {
            Box::pin(async move { Ok(session::count(tx, "password", email, *hour).await? <= PASSWORD_TRIES_LIMIT) })
        })
        .await
}

/// Begins a session without any proof: the role switcher of the demonstration, and nothing else.
///
/// # Errors
/// Not a demonstration; faults.
pub async fn switch_role(app: &App, whose: Whose) -> Result<String, Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    let given = (app.clone(), whose, app.chance.token(), app.chance.token());
    app.store
        .write("switch role", given, |tx, (app, whose, token, form_key)| {
            Box::pin(async move {
                begin(tx, app.clock.real_now(), *whose, token, form_key).await?;
                Ok(token.clone())
            })
        })
        .await
}

/// The session of a cookie, if it has not ended; its end moves on when it is used.
///
/// # Errors
/// Faults.
pub async fn session_of(app: &App, token: &str) -> Result<Option<Session>, Stop> {
    let now = app.clock.real_now();
    let given = (hash(token), now);
    let found = app.store.read("session", given, |rx, (id, now)| Box::pin(async move { session::load(rx, id, *now).await })).await;
    let found: Option<Session> = found.map_err(Stop::from)?;
    let Some(found) = found else { return Ok(None) };
    // Written at most once a minute: reading a page costs no transaction.
    if now.duration_since(found.seen_at) > SignedDuration::from_mins(1) {
        extend(app, &found).await?;
    }
    Ok(Some(found))
}

/// Moves the end of a session.
///
/// # Errors
/// Faults.
pub async fn extend(app: &App, session: &Session) -> Result<(), Stop> {
    let now = app.clock.real_now();
    let given = (session.token_hash.clone(), now, end_of(session.whose, now));
    app.store
        .write("extend session", given, |tx, (id, now, end)| Box::pin(async move { Ok(session::extend(tx, id, *now, *end).await?) }))
        .await
}

/// Ends a session.
///
/// # Errors
/// Faults.
pub async fn out(app: &App, session: &Session) -> Result<(), Stop> {
    app.store.write("sign out", session.token_hash.clone(), |tx, id| Box::pin(async move { Ok(session::end(tx, id).await?) })).await
}

/// The hash under which a secret is kept.
#[must_use]
pub fn hash(secret: &str) -> String {
    Sha256::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An address as it is compared: no blanks, lower case.
#[must_use]
pub fn normal_address(typed: &str) -> String {
    typed.trim().to_lowercase()
}

async fn begin(tx: &mut Tx, now: Timestamp, whose: Whose, token: &str, form_key: &str) -> Result<(), Stop> {
    let session = Session {
        token_hash: hash(token),
        whose,
        form_key: form_key.to_owned(),
        made_at: now,
        seen_at: now,
        ends_at: end_of(whose, now),
        reason: String::new(),
    };
    Ok(session::begin(tx, &session).await?)
}

fn end_of(whose: Whose, now: Timestamp) -> Timestamp {
    let life = match whose {
        Whose::Resident(_) | Whose::Visitor => SignedDuration::from_hours(RESIDENT_SESSION_HOURS),
        Whose::Officer(_) => SignedDuration::from_mins(OFFICER_SESSION_MINUTES),
    };
    later(now, life)
}

/// The one person who has claimed their record with this address before; with a shared address the card decides each time.
async fn claimed_before(tx: &mut Tx, address: &str) -> Result<Option<PersonId>, Stop> {
    let people = person::with_email(tx, address).await?;
    let [only] = people.as_slice() else { return Ok(None) };
    let emails = person::emails(tx, *only).await?;
    let confirmed = emails.iter().any(|email| email.address == address && email.confirmed_at.is_some());
    Ok(confirmed.then_some(*only))
}

enum Found {
    Person(PersonId),
    Differs(Vec<&'static str>),
    Nothing,
}

async fn find(reads: &mut impl Reads, address: &str, claim: &Claim) -> Result<Found, Stop> {
    let Ok(number) = TitleNumber::parse(&claim.permit_number) else { return Ok(Found::Nothing) };
    let Some(permit) = person::permit_by_number(reads, number.normal()).await? else { return Ok(Found::Nothing) };
    if !person::with_email(reads, address).await?.contains(&permit.person) {
        return Ok(Found::Nothing);
    }
    let Some(held) = person::load(reads, permit.person).await? else { return Ok(Found::Nothing) };
    let mut differs = Vec::new();
    if held.person.born_on != claim.born_on {
        differs.push("born_on");
    }
    let typed: String = claim.other.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let niss = match &held.person.niss {
        Niss::Number(number) => Some(number.clone()),
        Niss::NotRegistered | Niss::Unknown => None,
    };
    let known = [held.person.nif.clone(), niss, Some(held.person.passport_number.clone())];
    if typed.is_empty() || !known.iter().flatten().any(|number| *number == typed) {
        differs.push("other");
    }
    Ok(if differs.is_empty() { Found::Person(permit.person) } else { Found::Differs(differs) })
}

fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

fn hour_of(at: Timestamp) -> Timestamp {
    let seconds = at.as_second();
    Timestamp::from_second(seconds - seconds.rem_euclid(3600)).unwrap_or(at)
}

/// Compares without telling by its time how much is equal.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}
