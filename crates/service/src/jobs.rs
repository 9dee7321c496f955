//! Work that follows from changes: each kind is a versioned row, pushed in the transaction that causes it.

pub mod next;
pub mod schedule;
pub mod worker;

mod closing;
mod crediting;
mod perform;
pub mod ready;
mod reminders;
mod retry;
mod sending;
mod telling;

use crate::actions::jobs as book;
use crate::actors::System;
use crate::app::App;
use crate::stop::Stop;
use next::{Job, push};

/// A notice says that this payment changed: the worker asks the provider itself, and credits only what the provider confirms (PAY-3).
/// Any number of notices about one payment credit it once.
///
/// # Errors
/// Faults: the notice is to be sent again.
pub async fn confirm_payment(app: &App, provider_id: String) -> Result<(), Stop> {
    let asked = push(app, &Job::ConfirmPayment { provider_id }, app.clock.now());
    book::push(app, System::by_worker(), vec![asked]).await
}
