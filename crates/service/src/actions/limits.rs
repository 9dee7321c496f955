//! How often something that needs no account may be done from one network.

use crate::app::App;
use crate::stop::Stop;
use jiff::{SignedDuration, Timestamp};
use store::session;

const WINDOW_S: i64 = 3_600;

/// Counts one more of `what` by `who` in this hour of real time. `None` while there are at most `limit`, else when it may be tried again.
///
/// # Errors
/// Faults.
pub async fn count(app: &App, what: &'static str, who: String, limit: i64) -> Result<Option<Timestamp>, Stop> {
    let now = app.clock.real_now().as_second();
    let begin = Timestamp::from_second(now - now.rem_euclid(WINDOW_S)).map_err(|error| Stop::Fault(error.to_string()))?;
    let counted = app.store.write("count use", (what, who, begin), |tx, (what, who, begin)| {
        Box::pin(async move { Ok::<_, Stop>(session::count(tx, what, who, *begin).await?) })
    });
    let again = begin.saturating_add(SignedDuration::from_secs(WINDOW_S)).unwrap_or(Timestamp::MAX);
    Ok((counted.await? > limit).then_some(again))
}
