//! Typesetting and signing, away from the threads that answer people, and never many at once.

use crate::app::App;
use crate::proofs::signing::Loaded;
use crate::stop::Stop;
use crate::texts::{Lang, t};
use jiff::Timestamp;
use paper::refusal::Refusal;
use seal::pdf::sign::{Particulars, sign};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Papers typeset at the same time: each takes a core and some tens of megabytes.
const AT_ONCE: usize = 2;
/// Longest wait for a turn, in seconds; then the person is asked to try again.
const WAIT_S: u64 = 20;

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);

/// Makes a paper and signs it; `seal_text` is what its QR code carries.
///
/// # Errors
/// Too many at once; the typesetter or the key refuses.
pub async fn press<M>(app: &App, loaded: Arc<Loaded>, reason: String, seal_text: Option<String>, make: M) -> Result<Vec<u8>, Stop>
where
    M: FnOnce() -> Result<Vec<u8>, Refusal> + Send + 'static,
{
    let turn = timeout(Duration::from_secs(WAIT_S), TURNS.acquire()).await.map_err(|_| Stop::Busy)?;
    let turn = turn.map_err(|_| Stop::Busy)?;
    let (owner, now) = (app.config.owner.clone(), app.clock.now());
    let made = tokio::task::spawn_blocking(move || {
        let pdf = make().map_err(|refusal| Stop::Fault(format!("paper: {refusal}")))?;
        signed(&pdf, &loaded, &owner, &reason, seal_text.as_deref(), now)
    });
    let made = made.await.map_err(|error| Stop::Fault(format!("paper: {error}")))?;
    drop(turn);
    made
}

fn signed(pdf: &[u8], loaded: &Loaded, owner: &str, reason: &str, seal_text: Option<&str>, now: Timestamp) -> Result<Vec<u8>, Stop> {
    let particulars = Particulars {
        certificate_der: &loaded.certificate_der,
        signed_at: now,
        name: owner,
        reason,
        place: &t::paper_signed_place(Lang::Pt),
        label: &t::paper_signed_label(Lang::Pt),
        seal_text,
    };
    sign(pdf, &*loaded.signer, &particulars).map_err(|error| Stop::Fault(format!("paper not signed: {error}")))
}
