//! What verifiers download: the keys, their certificates, and the signed list of what was revoked.

use crate::app::App;
use crate::proofs::signing;
use crate::stop::Stop;
use jiff::SignedDuration;
use seal::status::list::StatusList;
use seal::status::token::{Terms, issue};
use std::sync::Arc;

/// Where the keys stand.
pub const KEYS_PATH: &str = "/.well-known/seal-keys.json";
/// Where the certificates of the keys stand, in PEM.
pub const CERTIFICATES_PATH: &str = "/.well-known/seal-keys.pem";
/// Where the list of what was revoked stands.
pub const REVOCATIONS_PATH: &str = "/.well-known/seal-revocations.jwt";
/// How long the list may be kept, and how long it can be relied on, in seconds.
pub const LIST_TTL_S: u32 = 3_600;
const PAGE_ROWS: i64 = 10_000;

/// The document of keys, as published.
///
/// # Errors
/// No keys; faults.
pub async fn keys_json(app: &App) -> Result<String, Stop> {
    Ok(signing::loaded(app).await?.keyring.to_json())
}

/// The certificates of all keys, in PEM.
///
/// # Errors
/// No keys; faults.
pub async fn certificates_pem(app: &App) -> Result<String, Stop> {
    Ok(signing::loaded(app).await?.certificates_pem.clone())
}

/// The signed list of what was revoked. By real time; made at most once a minute.
///
/// # Errors
/// No keys; faults.
pub async fn revocations(app: &App) -> Result<Arc<str>, Stop> {
    let now = app.clock.real_now();
    if let Some(kept) = app.signing.list_kept(now) {
        return Ok(kept);
    }
    let loaded = signing::loaded(app).await?;
    let (size, revoked) = revoked(app).await?;
    let subject = format!("{}{REVOCATIONS_PATH}", app.config.public_url);
    let terms = Terms {
        subject: &subject,
        issued_at: now,
        expires_at: now.saturating_add(SignedDuration::from_secs(i64::from(LIST_TTL_S))).unwrap_or(now),
        ttl_s: LIST_TTL_S,
    };
    let list = StatusList::from_revoked(size, revoked).map_err(|error| Stop::Fault(error.to_string()))?;
    let token = issue(&list, terms, &loaded.key, &*loaded.signer).map_err(|error| Stop::Fault(error.to_string()))?;
    let token: Arc<str> = token.into();
    app.signing.keep_list(now, Arc::clone(&token));
    Ok(token)
}

async fn revoked(app: &App) -> Result<(u32, Vec<u32>), Stop> {
    let read = app.store.read("revoked proofs", (), |rx, ()| {
        Box::pin(async move {
            let size = store::proof::list_size(rx).await?;
            let (mut all, mut after) = (Vec::new(), -1);
            loop {
                let page = store::proof::revoked_after(rx, after, PAGE_ROWS).await?;
                let Some(last) = page.last() else { return Ok::<_, Stop>((size, all)) };
                after = i64::from(*last);
                all.extend(page);
            }
        })
    });
    read.await
}
