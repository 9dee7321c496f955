//! Forms that count once, however often and however fast they are sent.

use crate::app::App;
use crate::stop::Stop;
use jiff::SignedDuration;
use std::time::Duration;
use store::session;

/// A form that was taken and never finished can be taken again after so many seconds: whoever took it has died.
pub const GIVEN_UP_S: i64 = 60;
/// The longest wait for a sending of the same form that is under way, in milliseconds.
pub const WAIT_MS: u64 = 20_000;
/// How often one looks meanwhile, in milliseconds.
const LOOK_MS: u64 = 50;

/// What became of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// It is ours: nobody took it before.
    Ours,
    /// It was taken before, and led there.
    Led(String),
}

/// Takes a form. While another sending of it is under way, waits for where that one leads.
///
/// # Errors
/// The other one takes too long (`Busy`); faults.
pub async fn take(app: &App, token: &str) -> Result<Form, Stop> {
    let mut waited_ms = 0;
    loop {
        if claim(app, token).await? {
            return Ok(Form::Ours);
        }
        if let Some(location) = answer(app, token).await? {
            return Ok(Form::Led(location));
        }
        if waited_ms >= WAIT_MS {
            return Err(Stop::Busy);
        }
        tokio::time::sleep(Duration::from_millis(LOOK_MS)).await;
        waited_ms += LOOK_MS;
    }
}

async fn claim(app: &App, token: &str) -> Result<bool, Stop> {
    let now = app.clock.real_now();
    let given_up = now.checked_sub(SignedDuration::from_secs(GIVEN_UP_S)).unwrap_or(now);
    app.store
        .write("take form", (token.to_owned(), now, given_up), |tx, (token, now, given_up)| {
            Box::pin(async move { Ok(session::take_form(tx, token, *now, *given_up).await?) })
        })
        .await
}

async fn answer(app: &App, token: &str) -> Result<Option<String>, Stop> {
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

/// Lets a form that led nowhere go: it may be sent again.
///
/// # Errors
/// Faults.
pub async fn let_go(app: &App, token: &str) -> Result<(), Stop> {
    app.store.write("let form go", token.to_owned(), |tx, token| Box::pin(async move { Ok(session::let_form_go(tx, token).await?) })).await
}
