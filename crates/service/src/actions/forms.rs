//! Forms that count once.

use crate::app::App;
use crate::stop::Stop;
use store::session;

/// Where a form led when it was taken before.
///
/// # Errors
/// Faults.
pub async fn answer(app: &App, token: &str) -> Result<Option<String>, Stop> {
    app.store.read("form answer", token.to_owned(), |rx, token| Box::pin(async move { Ok(session::form_answer(rx, token).await?) })).await
}

/// Keeps where a form led.
///
/// # Errors
/// Faults.
pub async fn keep(app: &App, token: &str, location: &str) -> Result<(), Stop> {
    let given = (token.to_owned(), location.to_owned(), app.clock.real_now());
    app.store
        .write("keep form answer", given, |tx, (token, location, at)| {
            Box::pin(async move {
                session::keep_form_answer(tx, token, location, *at).await?;
                Ok(())
            })
        })
        .await
}
