//! The keys that sign proofs and papers: the first one, a new one, and the end of one.

use crate::actors::{Administer, With};
use crate::app::App;
use crate::proofs::signing::{all, current, number, pem, purpose};
use crate::stop::Stop;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use seal::certificate::{Subject, self_signed};
use seal::keys::KeyId;
use seal::signer::{MemoryKey, Signer};
use store::engine::error::StoreError;
use store::setting::{Retired, SigningKey, retire_key};

/// How long a key signs, in years; after that it only verifies.
const SIGNS_YEARS: i64 = 1;
/// A key is followed by a new one so many days before its last.
const FOLLOWED_BEFORE_DAYS: i64 = 30;
/// Longest reason for retiring a key, in characters.
pub const RETIRED_WHY_MAX_CHARS: usize = 200;
/// The demonstration moves its clock, so its keys sign in all the years it can be moved to.
const DEMONSTRATION_DAYS: (Date, Date) = (date(2019, 1, 1), date(2035, 12, 31));

/// Makes the first key when there is none that signs, and the next one before the last one ends. At the start, and once a day.
///
/// # Errors
/// The vault or the key refuses; faults.
pub async fn ensure(app: &App) -> Result<KeyId, Stop> {
    let keys = all(app).await?;
    let today = app.clock.today();
    let in_time = today.checked_add(FOLLOWED_BEFORE_DAYS.days()).unwrap_or(today);
    let signs = |day| current(&keys, &app.config.signer, day);
    match (signs(today), signs(in_time)) {
        (Some(key), Some(_)) => KeyId::new(&key.signer, &key.reference).map_err(fault),
        _ => add(app, &keys).await,
    }
}

/// A new key signs from now on; those before it stay published, so that what they signed still verifies.
///
/// # Errors
/// The vault or the key refuses; faults.
pub async fn rotate(app: &App, who: &With<Administer>) -> Result<KeyId, Stop> {
    tracing::info!(officer = %who.id(), "signing key rotated");
    add(app, &all(app).await?).await
}

/// Why a key was not retired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotRetired {
    /// There is no such key.
    Unknown,
    /// It signs today: a new key comes first.
    SignsToday,
    /// It was retired before.
    Before,
    /// No reason was given, or one that is too long.
    NoReason,
    /// Anything else.
    Stopped(Stop),
}

/// Retires a key: it stays published, so that what it signed still verifies, and signs nothing any more.
///
/// # Errors
/// See [`NotRetired`].
pub async fn retire(app: &App, who: &With<Administer>, key: KeyId, reason: &str) -> Result<(), NotRetired> {
    let why = reason.trim().to_owned();
    if why.is_empty() || why.chars().count() > RETIRED_WHY_MAX_CHARS {
        return Err(NotRetired::NoReason);
    }
    tracing::info!(officer = %who.id(), %key, "signing key retired");
    let retired = Retired { at: app.clock.now(), by: who.id(), why };
    let given = (key, retired, app.config.signer.clone(), app.clock.today());
    let done = app.store.write("retire signing key", given, |tx, (key, retired, signer, today)| {
        Box::pin(async move {
            let keys = store::setting::keys(tx).await?;
            may_retire(&keys, key, signer, *today)?;
            match retire_key(tx, key.signer(), key.reference(), retired).await? {
                true => Ok(()),
                false => Err(NotRetired::Before),
            }
        })
    });
    done.await?;
    app.signing.forget();
    Ok(())
}

/// Whether a key may be retired on that day.
///
/// # Errors
/// See [`NotRetired`].
pub fn may_retire(keys: &[SigningKey], id: &KeyId, signer: &str, on: Date) -> Result<(), NotRetired> {
    let is = |key: &SigningKey| key.signer == id.signer() && key.reference == id.reference();
    let key = keys.iter().find(|key| is(key)).ok_or(NotRetired::Unknown)?;
    if key.retired.is_some() {
        return Err(NotRetired::Before);
    }
    if current(keys, signer, on).is_some_and(is) { Err(NotRetired::SignsToday) } else { Ok(()) }
}

impl From<StoreError> for NotRetired {
    fn from(error: StoreError) -> Self {
        Self::Stopped(error.into())
    }
}

async fn add(app: &App, keys: &[SigningKey]) -> Result<KeyId, Stop> {
    let own = keys.iter().filter(|key| key.signer == app.config.signer);
    let next = own.map(|key| number(&key.reference)).max().unwrap_or(0) + 1;
    let id = KeyId::new(&app.config.signer, &format!("{next:02}")).map_err(fault)?;
    let key = new_key(app, &id)?;
    let kept = app
        .store
        .write("add signing key", key, |tx, key| Box::pin(async move { store::setting::add_key(tx, key).await.map_err(Stop::from) }));
    kept.await?;
    app.signing.forget();
    Ok(id)
}

fn new_key(app: &App, id: &KeyId) -> Result<SigningKey, Stop> {
    let (not_before, expires) = window(app)?;
    // One draw in 2³² lies outside the curve's order: draw again.
    let private = std::iter::repeat_with(|| MemoryKey::from_scalar(&app.chance.bytes::<32>()))
        .find_map(Result::ok)
        .expect("draws go on until one is a key");
    let subject = Subject { common_name: &id.to_string(), organisation: &app.config.owner, country: "PT" };
    let certificate = self_signed(&private, subject, not_before, expires).map_err(fault)?;
    let sealed_private = app
        .signing
        .vault()
        .seal(&purpose(id.signer(), id.reference()), private.to_pkcs8_pem().as_bytes(), app.chance.bytes::<12>())
        .map_err(fault)?;
    let (x, y) = private.public_key().coordinates();
    Ok(SigningKey {
        signer: id.signer().to_owned(),
        reference: id.reference().to_owned(),
        public_x: hex(&x),
        public_y: hex(&y),
        certificate: pem(&certificate),
        sealed_private,
        not_before,
        expires,
        retired: None,
    })
}

fn window(app: &App) -> Result<(Timestamp, Timestamp), Stop> {
    let now = app.clock.real_now();
    if app.config.demonstration {
        return Ok((noon(DEMONSTRATION_DAYS.0)?, noon(DEMONSTRATION_DAYS.1)?));
    }
    let last = domain::deadline::day_of(now).checked_add(SIGNS_YEARS.years()).map_err(fault)?;
    Ok((now, noon(last)?))
}

/// Noon in Lisbon lies on the same day in UTC.
fn noon(day: Date) -> Result<Timestamp, Stop> {
    Ok(day.at(12, 0, 0, 0).to_zoned(domain::deadline::lisbon()).map_err(fault)?.timestamp())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Fault(format!("signing key: {error}"))
}
