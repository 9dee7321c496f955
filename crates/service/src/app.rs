//! What every action needs: the store, the law, the clocks, the settings and the way out.

use crate::chance::Chance;
use crate::clock::Clock;
use crate::counts::Counts;
use crate::law::LawInForce;
use crate::proofs::signing::Signing;
use std::sync::Arc;
use store::engine::Store;

/// The service. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// What is remembered.
    pub store: Store,
    /// The law in force: see [`App::law`].
    pub in_force: Arc<LawInForce>,
    /// The clocks.
    pub clock: Arc<Clock>,
    /// Fresh ids and secrets.
    pub chance: Chance,
    /// Settings.
    pub config: Arc<Config>,
    /// What signs proofs and papers.
    pub signing: Arc<Signing>,
    /// Counts that are kept for a while.
    pub counts: Arc<Counts>,
}

/// Settings of the installation.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where people reach the service: `https://…`, no slash at the end.
    pub public_url: String,
    /// Whether this is a demonstration: everything says so.
    pub demonstration: bool,
    /// Who is responsible, as the footer names them.
    pub owner: String,
    /// Telephone of the help line.
    pub help_phone: String,
    /// Sender of letters by e-mail.
    pub mail_from: String,
    /// Four letters that name the signer of seals (`PTAI` style).
    pub signer: String,
}
