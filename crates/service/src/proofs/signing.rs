//! The keys in use: read from the store, opened with the installation's key, kept in memory for a minute so that a rotation by another
//! process is seen.

use crate::app::App;
use crate::outside::vault::Vault;
use crate::stop::Stop;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use seal::keys::{KeyId, Keyring, PublishedKey};
use seal::signer::{MemoryKey, Signer};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use store::setting::SigningKey;

/// Longest time the keys and the list are kept in memory, in seconds of real time.
pub const KEPT_S: i64 = 60;
const LINE_CHARS: usize = 64;
const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// The installation's vault and what was last read with it.
pub struct Signing {
    vault: Vault,
    keys: Mutex<Option<(Timestamp, Arc<Loaded>)>>,
    list: Mutex<Option<(Timestamp, Arc<str>)>>,
}

/// The keys of the installation, ready to sign and to verify.
pub struct Loaded {
    /// Name of the key that signs today.
    pub key: KeyId,
    /// The key that signs today.
    pub signer: Box<dyn Signer>,
    /// Its certificate, in DER.
    pub certificate_der: Vec<u8>,
    /// Every key ever published.
    pub keyring: Keyring,
    /// Every certificate, in PEM.
    pub certificates_pem: String,
}

impl Signing {
    /// With the installation's vault.
    #[must_use]
    pub fn new(vault: Vault) -> Self {
        Self { vault, keys: Mutex::new(None), list: Mutex::new(None) }
    }

    /// What seals private keys.
    #[must_use]
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Forgets what is in memory: after a change of keys, or of what is revoked, by this process.
    pub fn forget(&self) {
        *lock(&self.keys) = None;
        *lock(&self.list) = None;
    }

    pub(super) fn list_kept(&self, now: Timestamp) -> Option<Arc<str>> {
        fresh(&lock(&self.list), now)
    }

    pub(super) fn keep_list(&self, now: Timestamp, token: Arc<str>) {
        *lock(&self.list) = Some((now, token));
    }
}

/// The keys of the installation.
///
/// # Errors
/// There is none yet ([`crate::actions::keys::ensure`] makes one); none may sign today; the vault does not open it; faults.
pub async fn loaded(app: &App) -> Result<Arc<Loaded>, Stop> {
    let now = app.clock.real_now();
    if let Some(kept) = fresh(&lock(&app.signing.keys), now) {
        return Ok(kept);
    }
    let keys = all(app).await?;
    let loaded = Arc::new(load(&keys, app.signing.vault(), app.clock.today(), &app.config.signer)?);
    *lock(&app.signing.keys) = Some((now, Arc::clone(&loaded)));
    Ok(loaded)
}

pub(crate) async fn all(app: &App) -> Result<Vec<SigningKey>, Stop> {
    let keys = app.store.read("signing keys", (), |rx, ()| Box::pin(async move { store::setting::keys(rx).await.map_err(Stop::from) }));
    keys.await
}

/// The newest key of this signer that may sign on that day.
pub(crate) fn current<'a>(keys: &'a [SigningKey], signer: &str, on: Date) -> Option<&'a SigningKey> {
    let may = |key: &&SigningKey| key.signer == signer && key.retired.is_none() && published(key).is_ok_and(|key| key.signs_on(on));
    keys.iter().filter(may).max_by_key(|key| (key.not_before, number(&key.reference)))
}

/// The number in a reference; references count up from `01`.
pub(crate) fn number(reference: &str) -> u32 {
    reference.parse().unwrap_or(0)
}

/// What the vault binds a private key to.
pub(crate) fn purpose(signer: &str, reference: &str) -> String {
    format!("signing_key/{signer}-{reference}/sealed_private")
}

/// A certificate in PEM.
pub(crate) fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut out = format!("{BEGIN}\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, more) = rest.split_at(rest.len().min(LINE_CHARS));
        out.push_str(line);
        out.push('\n');
        rest = more;
    }
    out + END + "\n"
}

fn load(keys: &[SigningKey], vault: &Vault, today: Date, signer: &str) -> Result<Loaded, Stop> {
    let current = current(keys, signer, today).ok_or_else(|| Stop::Fault("no key signs today".to_owned()))?;
    let plain = vault.open(&purpose(&current.signer, &current.reference), &current.sealed_private).map_err(fault)?;
    let private = std::str::from_utf8(&plain).map_err(fault)?;
    let ring = keys.iter().map(published).collect::<Result<Vec<_>, _>>()?;
    Ok(Loaded {
        key: KeyId::new(&current.signer, &current.reference).map_err(fault)?,
        signer: Box::new(MemoryKey::from_pkcs8_pem(private).map_err(fault)?),
        certificate_der: der(&current.certificate)?,
        keyring: Keyring::new(ring).map_err(fault)?,
        certificates_pem: keys.iter().map(|key| key.certificate.as_str()).collect(),
    })
}

fn published(key: &SigningKey) -> Result<PublishedKey, Stop> {
    Ok(PublishedKey {
        id: KeyId::new(&key.signer, &key.reference).map_err(fault)?,
        public_key: seal::certificate::read(&der(&key.certificate)?).map_err(fault)?.public_key,
        not_before: domain::deadline::day_of(key.not_before),
        not_after: domain::deadline::day_of(key.expires),
        retired_at: key.retired.as_ref().map(|retired| retired.at),
    })
}

fn der(pem: &str) -> Result<Vec<u8>, Stop> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(body).map_err(fault)
}

fn fresh<T: ?Sized>(kept: &Option<(Timestamp, Arc<T>)>, now: Timestamp) -> Option<Arc<T>> {
    let (at, value) = kept.as_ref()?;
    let age = now.duration_since(*at);
    (SignedDuration::ZERO <= age && age < SignedDuration::from_secs(KEPT_S)).then(|| Arc::clone(value))
}

fn lock<T>(kept: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // What is kept is replaced whole, so a thread that died while holding it left nothing half done.
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

fn fault(error: impl fmt::Display) -> Stop {
    Stop::Fault(format!("signing keys: {error}"))
}

impl fmt::Debug for Signing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Signing")
    }
}
