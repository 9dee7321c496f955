//! Connecting: several hosts, TLS where the address asks for it, a bounded pool.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime, Timeouts};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres::config::{SslMode, TargetSessionAttrs};
use tokio_postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::engine::error::StoreError;
use crate::engine::limits::{CONNECT_MS, CONNECTION_WAIT_MS, CONNECTIONS_MAX, CONNECTIONS_PER_CORE, IDLE_TRANSACTION_MS, STATEMENT_MS};

/// A pool for this address. Connections are opened when first needed.
pub(super) fn build(url: &str, pool_size: Option<usize>, root_certificates: Option<&Path>) -> Result<Pool, StoreError> {
    let config = config(url)?;
    let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = if config.get_ssl_mode() == SslMode::Require {
        Manager::from_config(config, MakeRustlsConnect::new(tls(root_certificates)?), recycling)
    } else {
        Manager::from_config(config, NoTls, recycling)
    };
    let pool = Pool::builder(manager)
        .max_size(pool_size.unwrap_or_else(usual_size))
        .runtime(Runtime::Tokio1)
        .timeouts(Timeouts {
            wait: Some(Duration::from_millis(CONNECTION_WAIT_MS)),
            create: None,
            recycle: Some(Duration::from_millis(CONNECT_MS)),
        })
        .post_create(Hook::async_fn(|client, _| {
            Box::pin(async move { client.batch_execute(&settings()).await.map_err(HookError::Backend) })
        }))
        .build();
    pool.map_err(|error| StoreError::Unavailable(error.to_string()))
}

/// The address, with what we always want: of several hosts the one that takes writes; TLS is either checked or not used,
/// never half.
fn config(url: &str) -> Result<Config, StoreError> {
    let parsed = url.parse::<Config>();
    let mut config = parsed.map_err(|error| {
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
        StoreError::Unavailable(format!("the database address: {error}{}", cause.unwrap_or_default()))
    })?;
    if config.get_hosts().len() > 1 && config.get_target_session_attrs() == TargetSessionAttrs::Any {
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
    }
    if config.get_ssl_mode() != SslMode::Require {
        config.ssl_mode(SslMode::Disable);
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_millis(CONNECT_MS));
    }
    if config.get_application_name().is_none() {
        config.application_name("balcao");
    }
    Ok(config)
}

fn tls(root_certificates: Option<&Path>) -> Result<ClientConfig, StoreError> {
    let mut roots = RootCertStore::empty();
    match root_certificates {
        Some(file) => {
            let certificates = CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            roots.add_parsable_certificates(certificates.map_err(unreadable)?);
        }
        None => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    if roots.is_empty() {
        return Err(unreadable("no certificate of an authority was found"));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(unreadable)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn unreadable(error: impl std::fmt::Display) -> StoreError {
    StoreError::Unavailable(format!("certificates for the database: {error}"))
}

fn usual_size() -> usize {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    (cores * CONNECTIONS_PER_CORE).min(CONNECTIONS_MAX)
}

fn settings() -> String {
    format!(
        "SET statement_timeout = {STATEMENT_MS}; SET idle_in_transaction_session_timeout = {IDLE_TRANSACTION_MS}; \
         SET client_min_messages = warning"
    )
}
