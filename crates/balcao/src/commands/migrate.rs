//! `migrate`: the database is brought up to date; a new installation gets its key.

use crate::commands::outcome::{Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use serde_json::json;
use store::{migrate, migrations};

/// Which database.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Runs the steps that are missing.
pub(crate) async fn run(args: Args) -> Outcome {
    args.place.key_or_make()?;
    let store = args.place.open_or_make().await?;
    let ran = migrate::run(&store, migrations::ALL).await;
    let ran = ran.map_err(|error| Failure::settings("the database was not brought up to date", error, "balcao doctor"))?;
    if args.json {
        return output::json(&json!({ "ran": ran, "known": migrations::ALL.len() }));
    }
    match ran.as_slice() {
        [] => eprintln!("The database is up to date."),
        some => eprintln!("Steps run: {}.", some.len()),
    }
    Ok(())
}
