//! What was told of a case, read together for its timeline.

use domain::id::RequestId;
use service::app::App;
use service::stop::Stop;
use store::letter::Letter;
use store::timeline::Entry;
use store::{letter, proof, timeline};

/// The timeline, the letters and the proofs of a case.
#[derive(Debug, Clone)]
pub struct Story {
    /// What happened, in order.
    pub entries: Vec<Entry>,
    /// Letters, the newest first.
    pub letters: Vec<Letter>,
    /// Proofs, the newest first.
    pub proofs: Vec<proof::Held>,
}

/// Reads it.
///
/// # Errors
/// Faults.
pub async fn load(app: &App, request: RequestId) -> Result<Story, Stop> {
    app.store
        .read("story of a case", request, |rx, request| {
            Box::pin(async move {
                Ok(Story {
                    entries: timeline::story(rx, *request).await?,
                    letters: letter::of_request(rx, *request).await?,
                    proofs: proof::of_request(rx, *request).await?,
                })
            })
        })
        .await
}
