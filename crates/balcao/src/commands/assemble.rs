//! Puts the service together from its parts.

use crate::commands::edition::{self, Edition, Files};
use crate::commands::outcome::Failure;
use crate::commands::place::Place;
use crate::commands::settings::Settings;
use balcao::web::site::Site;
use domain::law::Law;
use service::actions::{keys, settings};
use service::app::{App, Config};
use service::chance::Chance;
use service::clock::Clock;
use service::law::{self, LawInForce};
use service::outside::Outside;
use service::outside::http::Http;
use service::outside::inspection::Inspector;
use service::outside::key::InstallationKey;
use service::outside::mail::{Mailer, SmtpConfig};
use service::outside::payment::PaymentProvider;
use service::outside::payment::sibs::{Sibs, SibsConfig};
use service::outside::payment::webhook::WebhookSecrets;
use service::outside::registry::{Registries, RegistryConfig};
use service::outside::storage::envelope::{Kek, Keyring};
use service::outside::storage::{Storage, StorageConfig};
use service::outside::vault::Vault;
use service::proofs::signing::Signing;
use std::sync::Arc;
use store::engine::Store;
use store::{migrate, migrations};

/// How to reach the outside world.
pub(crate) struct Ways {
    /// The mail server.
    pub(crate) smtp: SmtpConfig,
    /// The payment provider.
    pub(crate) sibs: SibsConfig,
    /// Secrets of its notices.
    pub(crate) webhook_secrets: Vec<String>,
    /// The tax authority.
    pub(crate) tax: RegistryConfig,
    /// Social security.
    pub(crate) social_security: RegistryConfig,
    /// Where documents are.
    pub(crate) storage: StorageConfig,
}

/// The law that a command asks: the files of the place, with what officers opened where an installation is named.
///
/// # Errors
/// The files have faults; see [`in_force`].
pub(crate) async fn law(place: &Place) -> Result<Law, Failure> {
    in_force(place, edition::of(place)?.law).await
}

/// The law of these files, with what officers opened where an installation is named: for commands.
///
/// # Errors
/// There is no such installation; it does not fit this program.
pub(crate) async fn in_force(place: &Place, files: Law) -> Result<Law, Failure> {
    if !place.is_named() {
        return Ok(files);
    }
    let store = place.open().await?;
    up_to_date(&store).await?;
    law::of_record(&store, &files).await.map_err(|stop| Failure::of("what officers opened cannot be read", &stop))
}

/// The service over a store, with a law of files.
pub(crate) fn app(store: Store, key: &InstallationKey, config: Config, law: Law) -> App {
    App {
        store,
        in_force: Arc::new(LawInForce::of_files(law)),
        clock: Arc::new(Clock::default()),
        chance: Chance,
        config: Arc::new(config),
        signing: Arc::new(Signing::new(Vault::of(key))),
        counts: Arc::default(),
    }
}

/// The outside world.
///
/// # Errors
/// A client cannot be made; settings are wrong.
pub(crate) fn outside(key: &InstallationKey, ways: Ways) -> Result<Outside, Failure> {
    let wrong = |what: &str, error: &dyn std::fmt::Display| Failure::settings(what, error, "balcao doctor");
    let http = Http::new().map_err(|fault| wrong("the HTTP client cannot be made", &fault))?;
    let secrets = WebhookSecrets::new(ways.webhook_secrets.iter().map(String::as_str));
    let secrets = secrets.map_err(|fault| wrong("the payment provider's webhook secrets", &fault))?;
    let program = std::env::current_exe().map_err(|error| wrong("the program cannot find itself", &error))?;
    let keyring = Keyring::only(Kek::of(key));
    Ok(Outside {
        mailer: Mailer::smtp(ways.smtp).map_err(|fault| wrong("mail", &fault))?,
        payments: PaymentProvider::sibs(Sibs::new(http.clone(), ways.sibs), secrets),
        registries: Registries::http(http, ways.tax, ways.social_security),
        storage: Storage::open(ways.storage, keyring).map_err(|fault| wrong("the storage of documents", &fault))?,
        inspector: Inspector::child(program),
        vault: Vault::of(key),
    })
}

/// A whole installation by its settings, ready to serve or to work. A law with a fault ends it before anything else is touched.
///
/// # Errors
/// Something is missing, wrong or down; the database is not up to date.
pub(crate) async fn installation(place: &Place) -> Result<(Site, Settings), Failure> {
    let settings = Settings::read(place)?;
    let Edition { law, files, .. } = edition::of_installation(place, &settings)?.sound()?;
    let (key, store) = (place.key()?, place.open().await?);
    up_to_date(&store).await?;
    let app = app(store, &key, settings.config(), law);
    let registry = |of: &crate::commands::settings::Registry| RegistryConfig { base_url: of.url.clone(), token: of.token.clone() };
    let payment = &settings.payment;
    let ways = Ways {
        smtp: settings.smtp(),
        sibs: SibsConfig {
            base_url: payment.url.clone(),
            token: payment.token.clone(),
            client_id: payment.client_id.clone(),
            terminal_id: payment.terminal_id,
            entity: payment.entity.clone(),
        },
        webhook_secrets: payment.webhook_secrets.clone(),
        tax: registry(&settings.tax),
        social_security: registry(&settings.social_security),
        storage: settings.storage(place),
    };
    let outside = Arc::new(outside(&key, ways)?);
    begin(&app, files).await?;
    Ok((Site { app, outside }, settings))
}

/// What every start does: the edition of the law is kept, and there is a key that signs.
///
/// # Errors
/// Faults.
pub(crate) async fn begin(app: &App, files: Files) -> Result<(), Failure> {
    let kept = |stop| Failure::of("the law cannot be kept", &stop);
    let (here, before) = (app.in_force.files().edition().to_owned(), law::in_use(&app.store).await.map_err(kept)?);
    settings::keep_law(app, files).await.map_err(kept)?;
    match before.filter(|before| *before != here) {
        Some(before) => {
            tracing::warn!(edition = here, before, "another edition of the law than at the last start: start every process with it")
        }
        None => tracing::info!(edition = here, "edition of the law"),
    }
    law::refresh(app).await.map_err(|stop| Failure::of("what officers opened cannot be read", &stop))?;
    keys::ensure(app).await.map_err(|stop| Failure::of("there is no key to sign with", &stop))?;
    Ok(())
}

/// Whether the database is the one this program knows.
///
/// # Errors
/// It is older or newer.
pub(crate) async fn up_to_date(store: &Store) -> Result<(), Failure> {
    let pending = migrate::pending(store, migrations::ALL).await;
    let pending = pending.map_err(|error| Failure::settings("the database does not fit this program", error, "balcao doctor"))?;
    if pending.is_empty() {
        return Ok(());
    }
    Err(Failure::settings("the database is not up to date", format!("{} steps are missing", pending.len()), "balcao migrate"))
}
