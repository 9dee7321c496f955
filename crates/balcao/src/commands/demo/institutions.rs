//! The imitated institutions, and how the service reaches them: the same way as the real ones.

use crate::commands::assemble::Ways;
use crate::commands::outcome::Failure;
use crate::commands::place::Place;
use neighbours::payment::reference::TEST_ENTITY;
use neighbours::registry::Registry;
use neighbours::{Neighbours, NeighboursConfig};
use service::app::App;
use service::outside::mail::{SmtpConfig, SmtpSecurity};
use service::outside::payment::sibs::SibsConfig;
use service::outside::registry::RegistryConfig;
use service::outside::storage::StorageConfig;
use std::path::Path;
use std::sync::Arc;

/// The payments, kept in the folder of the demonstration.
const JOURNAL: &str = "payments.journal";

/// Starts them on business time.
///
/// # Errors
/// No free port.
pub(super) async fn open(app: &App, folder: &Path) -> Result<Neighbours, Failure> {
    let (clock, chance) = (Arc::clone(&app.clock), app.chance);
    let now = Arc::new(move || clock.now());
    let random = Arc::new(move || u128::from_be_bytes(chance.bytes::<16>()));
    let mut config = NeighboursConfig::new(now, random);
    config.payment.journal = Some(folder.join(JOURNAL));
    let started = Neighbours::start(config).await;
    started.map_err(|error| Failure::down("the imitated institutions do not start", error, "try again"))
}

/// How to reach them.
pub(super) fn ways(neighbours: &Neighbours, place: &Place) -> Ways {
    let registry = |of: &Registry| RegistryConfig { base_url: of.base_url(), token: of.token().to_owned() };
    let (payment, smtp) = (&neighbours.payment, neighbours.mail.smtp_address());
    Ways {
        smtp: SmtpConfig {
            host: smtp.ip().to_string(),
            port: smtp.port(),
            security: SmtpSecurity::Plain,
            credentials: None,
            domain: "balcao.example".to_owned(),
            return_to: Some("devolucoes@balcao.example".to_owned()),
        },
        sibs: SibsConfig {
            base_url: payment.base_url(),
            token: payment.token().to_owned(),
            client_id: payment.client_id().to_owned(),
            terminal_id: payment.terminal_id(),
            entity: TEST_ENTITY.to_string(),
        },
        webhook_secrets: vec![payment.webhook_secret()],
        tax: registry(&neighbours.tax),
        social_security: registry(&neighbours.social_security),
        storage: StorageConfig::Folder(place.documents()),
    }
}
