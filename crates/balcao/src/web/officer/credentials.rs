//! An officer's password and one-time code.

use crate::web::site::Site;
use argon2::Argon2;
use argon2::password_hash::PasswordVerifier;
use service::actions::sign_in::{count_password_try, normal_address, officer_in};
use service::officers::SECRET_PURPOSE;
use service::stop::Stop;
use store::officer::{self, Account};
use totp_rs::{Algorithm, Builder};

/// Digits of a code.
pub const CODE_DIGITS: u8 = 6;
/// Length of a step, in seconds (RFC 6238, 5.2).
pub const CODE_STEP_S: u64 = 30;
/// Steps before and after that are taken too: clocks differ (RFC 6238, 5.2).
pub const CODE_SKEW_STEPS: u16 = 1;
/// Longest password looked at, in bytes.
pub const PASSWORD_LIMIT_BYTES: usize = 1_024;
/// A hash of no password: an unknown address takes as long to refuse as a known one.
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$Y4KzzIgUErd7/K7tAmABwA$O3vFV/EUZKNR68s53033Lulr6Lek9piwpOIy9ZCXICw";

/// What became of signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// In: the secret of the session's cookie.
    In(String),
    /// Not: one answer for an unknown address, a wrong password, a wrong or used code, an account that was closed.
    No,
    /// Too many tries in this hour.
    Wait,
}

/// Signs an officer in.
///
/// # Errors
/// Faults.
pub async fn check(site: &Site, email: &str, password: &str, code: &str) -> Result<Answer, Stop> {
    let email = normal_address(email);
    if !count_password_try(&site.app, &email).await? {
        return Ok(Answer::Wait);
    }
    let account =
        site.app.store.read("officer who signs in", email, |rx, email| Box::pin(async move { officer::by_email(rx, email).await }));
    let account: Option<Account> = account.await.map_err(Stop::from)?.filter(|account| account.active);
    let hash = account.as_ref().map_or_else(|| NOBODYS_HASH.to_owned(), |account| account.password_hash.clone());
    let fits = password_fits(password, hash).await?;
    let Some(account) = account.filter(|_| fits) else { return Ok(Answer::No) };
    let Some(step) = step_of(site, &account, code)? else { return Ok(Answer::No) };
    Ok(officer_in(&site.app, account.officer.id, step).await?.map_or(Answer::No, Answer::In))
}

/// Argon2 is slow on purpose: it works beside the threads that serve pages.
async fn password_fits(password: &str, hash: String) -> Result<bool, Stop> {
    if password.len() > PASSWORD_LIMIT_BYTES {
        return Ok(false);
    }
    let password = password.to_owned();
    let work = move || Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok();
    tokio::task::spawn_blocking(work).await.map_err(|error| Stop::Fault(format!("checking a password: {error}")))
}

/// The step of a code, when it is right now by real time.
fn step_of(site: &Site, account: &Account, code: &str) -> Result<Option<i64>, Stop> {
    let secret = site.outside.vault.open(SECRET_PURPOSE, &account.totp_secret);
    let secret = secret.map_err(|fault| Stop::Fault(format!("the one-time secret of an officer: {fault}")))?;
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(CODE_DIGITS)
        .with_skew(CODE_SKEW_STEPS)
        .with_step_duration(CODE_STEP_S)
        .with_secret(secret)
        .build_noncompliant();
    let plain: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(site.app.clock.real_now().as_second()).unwrap_or(0);
    Ok(totp.check(&plain, seconds).and_then(|step| i64::try_from(step).ok()))
}
