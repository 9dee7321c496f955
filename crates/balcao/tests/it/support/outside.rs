//! The outside world of a story: the real clients against imitated institutions on loopback. Only storage is in memory.

use neighbours::{Neighbours, NeighboursConfig};
use service::clock::Clock;
use service::outside::Outside;
use service::outside::http::Http;
use service::outside::inspection::Inspector;
use service::outside::mail::{Mailer, SmtpConfig, SmtpSecurity};
use service::outside::payment::PaymentProvider;
use service::outside::payment::sibs::{Sibs, SibsConfig};
use service::outside::payment::webhook::WebhookSecrets;
use service::outside::registry::{Registries, RegistryConfig};
use service::outside::storage::envelope::{Kek, Keyring};
use service::outside::storage::{Storage, StorageConfig};
use service::outside::vault::Vault;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Key of the vault in stories.
pub const VAULT_KEY: [u8; 32] = [7; 32];
const STORAGE_KEY: [u8; 32] = [9; 32];
const ENTITY: &str = "21312";

/// Starts the institutions, on business time.
pub async fn neighbours(clock: &Arc<Clock>) -> Neighbours {
    let (clock, count) = (Arc::clone(clock), AtomicU64::new(1));
    let chance = Arc::new(move || u128::from(count.fetch_add(1, Ordering::SeqCst)));
    let mut config = NeighboursConfig::new(Arc::new(move || clock.now()), chance);
    config.payment.webhook_retry = Duration::from_millis(5);
    config.payment.mbway_confirms_after = None;
    Neighbours::start(config).await.expect("loopback has free ports")
}

/// The clients that reach them.
pub fn outside(neighbours: &Neighbours) -> Outside {
    let http = Http::new().expect("a client");
    let smtp = neighbours.mail.smtp_address();
    let registry = |of: &neighbours::registry::Registry| RegistryConfig { base_url: of.base_url(), token: of.token().to_owned() };
    let payment = &neighbours.payment;
    let sibs = SibsConfig {
        base_url: payment.base_url(),
        token: payment.token().to_owned(),
        client_id: payment.client_id().to_owned(),
        terminal_id: payment.terminal_id(),
        entity: ENTITY.to_owned(),
    };
    let secrets = WebhookSecrets::new([payment.webhook_secret().as_str()]).expect("a secret");
    let mail = SmtpConfig {
        host: smtp.ip().to_string(),
        port: smtp.port(),
        security: SmtpSecurity::Plain,
        credentials: None,
        domain: "balcao.example".to_owned(),
        return_to: None,
    };
    Outside {
        mailer: Mailer::smtp(mail).expect("a plain connection needs nothing"),
        payments: PaymentProvider::sibs(Sibs::new(http.clone(), sibs), secrets),
        registries: Registries::http(http, registry(&neighbours.tax), registry(&neighbours.social_security)),
        storage: Storage::open(StorageConfig::Memory, Keyring::only(Kek::from_key(STORAGE_KEY))).expect("memory"),
        inspector: Inspector::in_process(),
        vault: Vault::from_key(VAULT_KEY),
    }
}
