//! The payment gateway, in the wire format of SIBS SPG v2: the calls, their authorisation, and the encrypted webhook.
//!
//! | call | authorisation |
//! |---|---|
//! | `POST /api/v2/payments` | `Authorization: Bearer`, `X-IBM-Client-Id` |
//! | `POST /api/v2/payments/{id}/service-reference/generate` | `Authorization: Digest <transactionSignature>` |
//! | `POST /api/v2/payments/{id}/mbway-id/purchase` | Digest |
//! | `GET /api/v2/payments/{id}/status`, `GET /api/v2/payments/status?merchantTransactionId=` | Bearer |
//! | `POST /api/v2/payments/{id}/cancellation` | Bearer |
//!
//! What the published texts leave open, and how it is here:
//! - Answers carry amounts as numbers, the webhook as text (`"133.00"`): a client must read both.
//! - A refusal is an HTTP 4xx with `returnStatus.statusCode` other than `000`; the codes are ours.
//! - One payment, one method: after a reference is generated the same payment cannot be paid by MB WAY, and the other way round.
//! - `POST /payments` with a `merchantTransactionId` seen before gives the first answer again, or a refusal if the order differs.
//! - References are Multibanco references of the **test** entity [`reference::TEST_ENTITY`]: the 15-digit references of a
//!   DUC have no public rule and are never invented.
//!
//! Control (ours, loopback only): `GET /control/payments`, `GET /control/deliveries`,
//! `POST /control/payments/{id}/pay` `{"amount"?: 114.30, "method"?: "REFERENCE"|"MBWAY", "force"?: bool}` (as a bank would; `force` pays
//! what a bank would refuse: early, late, twice, another amount), `…/decline` (the person says no in MB WAY), `…/notify` (the
//! webhook once more). `{id}` is a transaction, a merchant transaction or a reference.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::desk::{Desk, neighbour_controls, surround};
use crate::door::{Door, Running, serve_http};
use crate::given::{Chance, Given, any_port, token};

pub mod amount;
pub mod book;
mod control;
pub mod envelope;
mod gateway;
mod journal;
pub mod reference;
mod routes;
pub mod webhook;
mod wire;

use book::{BankRefusal, PayOrder, Payment};
use gateway::Gateway;
use webhook::Delivery;

/// How to start the gateway.
#[derive(Debug, Clone)]
pub struct PaymentConfig {
    /// Where to listen; port 0 takes a free one.
    pub bind: SocketAddr,
    /// The merchant's terminal.
    pub terminal_id: u64,
    /// The bearer token.
    pub token: String,
    /// The client id of `X-IBM-Client-Id`.
    pub client_id: String,
    /// The webhook's key: Base64 of 32 bytes.
    pub webhook_secret: String,
    /// Where notices go; may be told later by [`PaymentGateway::set_webhook_url`].
    pub webhook_url: Option<String>,
    /// Wait before the second attempt of a webhook, real time; doubles up to 30 s.
    pub webhook_retry: Duration,
    /// The person confirms an MB WAY payment after this long, real time; none means only by control.
    pub mbway_confirms_after: Option<Duration>,
    /// A file that keeps the payments over a restart; none means they are forgotten.
    pub journal: Option<PathBuf>,
}

impl PaymentConfig {
    /// On a free port of loopback, with credentials from `chance`.
    pub fn new(chance: &Chance) -> Self {
        let mut secret = [0; 32];
        secret[..16].copy_from_slice(&chance().to_be_bytes());
        secret[16..].copy_from_slice(&chance().to_be_bytes());
        Self {
            bind: any_port(),
            terminal_id: 52_312,
            token: token(chance),
            client_id: token(chance),
            webhook_secret: BASE64.encode(secret),
            webhook_url: None,
            webhook_retry: Duration::from_millis(500),
            mbway_confirms_after: Some(Duration::from_secs(3)),
            journal: None,
        }
    }
}

/// The running gateway. Dropping it stops it.
pub struct PaymentGateway {
    desk: Arc<Desk>,
    gateway: Arc<Gateway>,
    address: SocketAddr,
    _running: Running,
}

neighbour_controls!(PaymentGateway);

impl PaymentGateway {
    /// Starts it.
    ///
    /// # Errors
    /// When the address cannot be bound, the webhook's secret is not Base64 of 32 bytes, or the journal cannot be read.
    pub async fn start(config: PaymentConfig, given: Given) -> io::Result<Self> {
        let (desk, running) = (Desk::new(given, false), Running::new());
        let door = Door::open(config.bind, desk.faults.watch()).await?;
        let gateway = Arc::new(Gateway::new(config, desk.clone(), running.watch())?);
        let routes = surround(routes::routes(&gateway), &desk).merge(control::routes(&gateway));
        let address = door.address();
        serve_http(door, routes, running.watch());
        Ok(Self { desk, gateway, address, _running: running })
    }

    /// `http://127.0.0.1:PORT/api/v2`.
    pub fn base_url(&self) -> String {
        format!("http://{}/api/v2", self.address)
    }

    /// `http://127.0.0.1:PORT/control`.
    pub fn control_url(&self) -> String {
        format!("http://{}/control", self.address)
    }

    /// The bearer token.
    pub fn token(&self) -> &str {
        &self.gateway.config.token
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.gateway.config.client_id
    }

    /// The merchant's terminal.
    pub fn terminal_id(&self) -> u64 {
        self.gateway.config.terminal_id
    }

    /// The webhook's secret in force, Base64.
    pub fn webhook_secret(&self) -> String {
        self.gateway.secret()
    }

    /// Notices go here from now on, waiting ones too.
    pub fn set_webhook_url(&self, url: &str) {
        self.gateway.url.send_replace(Some(url.to_owned()));
    }

    /// Notices are encrypted with this secret from now on.
    ///
    /// # Errors
    /// When it is not Base64 of 32 bytes.
    pub fn set_webhook_secret(&self, secret: &str) -> io::Result<()> {
        self.gateway.set_secret(secret)
    }

    /// Every payment, in order of creation.
    pub fn payments(&self) -> Vec<Payment> {
        self.gateway.payments()
    }

    /// Every notice and how its delivery goes, in order of creation.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.gateway.deliveries()
    }

    /// Pays, as a bank would; `id` is a transaction, a merchant transaction or a reference.
    ///
    /// # Errors
    /// What a bank would say: unknown, not payable now, another amount.
    pub fn pay(&self, id: &str, order: PayOrder) -> Result<Payment, BankRefusal> {
        self.gateway.pay(id, order)
    }

    /// The person says no in MB WAY.
    ///
    /// # Errors
    /// When there is nothing to say no to.
    pub fn decline(&self, id: &str) -> Result<Payment, BankRefusal> {
        self.gateway.decline(id)
    }
}
