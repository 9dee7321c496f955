//! How many cases are at each stage, kept for a while: counting goes over all that was ever asked for, and the queue shows it at every view.

use crate::app::App;
use crate::stop::Stop;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Mutex, PoisonError};

/// How long a count is kept, in seconds of real time: nobody decides by it.
pub const KEPT_S: i64 = 10;

/// A count by stage and when it was made.
type Counted = (Timestamp, Vec<(String, i64)>);

/// The last count.
#[derive(Debug, Default)]
pub struct Counts {
    kept: Mutex<Option<Counted>>,
}

impl Counts {
    /// Cases by stage code, counted now or at most [`KEPT_S`] ago.
    ///
    /// # Errors
    /// Faults.
    pub async fn by_stage(&self, app: &App) -> Result<Vec<(String, i64)>, Stop> {
        let now = app.clock.real_now();
        if let Some(kept) = self.kept_at(now) {
            return Ok(kept);
        }
        let counted = app
            .store
            .read("count by stage", (), |rx, ()| Box::pin(async move { store::request::count_by_stage(rx).await.map_err(Stop::from) }));
        let counted = counted.await?;
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, counted.clone()));
        Ok(counted)
    }

    fn kept_at(&self, now: Timestamp) -> Option<Vec<(String, i64)>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, counts) = kept.as_ref()?;
        // A clock that was set back ends it too.
        let age = now.duration_since(*at);
        (SignedDuration::ZERO..SignedDuration::from_secs(KEPT_S)).contains(&age).then(|| counts.clone())
    }
}
