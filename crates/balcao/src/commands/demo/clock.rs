//! The clock of a running demonstration, moved from another process: the distance is kept in the database, and the demonstration follows.

use crate::commands::assemble;
use crate::commands::edition;
use crate::commands::outcome::{Failure, Outcome, REFUSED};
use crate::commands::output;
use crate::commands::place::Place;
use clap::Subcommand;
use jiff::Timestamp;
use serde_json::json;
use service::actions::settings;
use service::app::App;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// How often a running demonstration looks whether its clock was moved, in milliseconds.
const FOLLOW_MS: u64 = 250;

/// What to do with the clock.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// From now on it is INSTANT, for example 2026-12-24T10:00:00Z.
    Set {
        /// Business time.
        instant: Timestamp,
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
}

/// Moves it.
pub(crate) async fn run(args: Args) -> Outcome {
    let Verb::Set { instant, place, json } = args.verb;
    let store = place.open().await?;
    let app = assemble::app(store, &place.key()?, super::config(String::new()), edition::of(&place)?.law);
    if settings::read(&app, super::SEEDED).await.map_err(|stop| Failure::of("the clock was not moved", &stop))?.is_none() {
        let next = "name the folder that `balcao demo` printed";
        return Err(Failure::settings("the clock was not moved", "this is no demonstration", next));
    }
    set(&app, instant).await?;
    match json {
        true => output::json(&json!({ "now": instant.to_string() })),
        false => {
            eprintln!("It is {instant}.");
            Ok(())
        }
    }
}

/// Sets the clock.
///
/// # Errors
/// The law does not know that day; faults.
pub(super) async fn set(app: &App, instant: Timestamp) -> Outcome {
    let moved = settings::move_demo_clock(app, instant).await;
    match moved.map_err(|stop| Failure::of("the clock was not moved", &stop))? {
        true => Ok(()),
        false => Err(outside(app, instant)),
    }
}

/// The refusal of an instant on whose day something would have no answer.
pub(super) fn outside(app: &App, instant: Timestamp) -> Failure {
    let (first, last) = app.law().known_days();
    let why = format!("{instant} lies outside the days whose rules and holidays are known");
    Failure::new(REFUSED, "the clock was not moved", why, format!("choose a day between {first} and {last}"))
}

/// Follows what is kept, for ever.
pub(super) async fn follow(app: App, waker: Arc<Notify>) {
    let mut known = settings::demo_clock(&app).await.ok().flatten();
    loop {
        tokio::time::sleep(Duration::from_millis(FOLLOW_MS)).await;
        match settings::demo_clock(&app).await {
            Ok(kept) if kept != known => {
                known = kept;
                app.clock.set_ahead_us(kept.unwrap_or(0));
                waker.notify_one();
            }
            Ok(_) => {}
            Err(stop) => tracing::warn!(%stop, "the clock cannot be read"),
        }
    }
}
