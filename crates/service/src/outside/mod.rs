//! The outside world: mail, payment, registries, storage, the installation's key, and the inspection of uploads. Each has its real one
//! and a recording twin for tests. Called by jobs, never inside a transaction. Nothing here reads a clock or draws chance: `now` and
//! fresh random bytes are passed in.
//!
//! | room | real one | twin |
//! |---|---|---|
//! | [`mail`] | SMTP | letters kept in memory |
//! | [`payment`] | SIBS SPG v2 | answers prepared by the test |
//! | [`registry`] | JSON over HTTP | answers prepared by the test |
//! | [`storage`] | a folder, or S3-compatible storage; encrypted | memory |
//! | [`inspection`] | a child process for each file | the same work in this process |

pub mod http;
pub mod inspection;
pub mod key;
pub mod mail;
pub mod payment;
pub mod recording;
pub mod registry;
pub mod storage;
pub mod vault;

mod cipher;

/// All of it, as jobs and the few pages that may reach out hold it.
pub struct Outside {
    /// Letters by e-mail.
    pub mailer: mail::Mailer,
    /// The payment provider.
    pub payments: payment::PaymentProvider,
    /// Tax authority and social security.
    pub registries: registry::Registries,
    /// Documents, encrypted.
    pub storage: storage::Storage,
    /// Inspection of uploads.
    pub inspector: inspection::Inspector,
    /// Small secrets.
    pub vault: vault::Vault,
}
