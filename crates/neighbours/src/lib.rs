//! The institutions Balcão talks to and cannot reach from a laptop, imitated as real servers on loopback, over their real wire formats
//! where those are public, with faults on demand. The demonstration and the tests use the same ones; the product has no switch for them.
//!
//! | neighbour | imitates | wire format |
//! |---|---|---|
//! | [`payment::PaymentGateway`] | the payment gateway: references, MB WAY, encrypted webhook | SIBS SPG v2 |
//! | [`registry::Registry`] (tax) | the tax authority's answer "is this person in order?" | ours, see the module |
//! | [`registry::Registry`] (social security) | the same question to social security | ours, see the module |
//! | [`mail::MailSink`] | everybody's mailbox, with addresses that bounce | SMTP (RFC 5321), reports (RFC 3464) |
//!
//! Every HTTP neighbour also answers, on the same address and without credentials (it listens on loopback only):
//! `GET|POST /control/fault` and `GET /control/calls`. `POST /control/fault` takes `{"fault":"slow","ms":300,"times":2}`.
//! Business time is given from outside ([`given::BusinessClock`]): what expires, expires by it. Delays of faults are real time.

use std::io;

pub mod calls;
mod desk;
mod door;
pub mod fault;
pub mod given;
pub mod mail;
mod outward;
pub mod payment;
pub mod registry;

use given::{BusinessClock, Chance, Given};
use mail::{MailConfig, MailSink};
use payment::{PaymentConfig, PaymentGateway};
use registry::{Registry, RegistryConfig, RegistryKind};

/// How to start all neighbours at once.
#[derive(Clone)]
pub struct NeighboursConfig {
    /// Business time and chance.
    pub given: Given,
    /// The payment gateway.
    pub payment: PaymentConfig,
    /// The tax authority.
    pub tax: RegistryConfig,
    /// Social security.
    pub social_security: RegistryConfig,
    /// The mail sink.
    pub mail: MailConfig,
}

impl NeighboursConfig {
    /// All neighbours on free ports of 127.0.0.1, with credentials made from `chance`.
    pub fn new(now: BusinessClock, chance: Chance) -> Self {
        let payment = PaymentConfig::new(&chance);
        let tax = RegistryConfig::new(RegistryKind::Tax, &chance);
        let social_security = RegistryConfig::new(RegistryKind::SocialSecurity, &chance);
        Self { given: Given { now, chance }, payment, tax, social_security, mail: MailConfig::new() }
    }
}

/// All neighbours, running. Dropping it stops them.
pub struct Neighbours {
    /// The payment gateway.
    pub payment: PaymentGateway,
    /// The tax authority.
    pub tax: Registry,
    /// Social security.
    pub social_security: Registry,
    /// The mail sink.
    pub mail: MailSink,
}

impl Neighbours {
    /// Starts every neighbour.
    ///
    /// # Errors
    /// When an address cannot be bound or the payment journal cannot be read.
    pub async fn start(config: NeighboursConfig) -> io::Result<Self> {
        Ok(Self {
            payment: PaymentGateway::start(config.payment, config.given.clone()).await?,
            tax: Registry::start(config.tax, config.given.clone()).await?,
            social_security: Registry::start(config.social_security, config.given.clone()).await?,
            mail: MailSink::start(config.mail, config.given).await?,
        })
    }
}
