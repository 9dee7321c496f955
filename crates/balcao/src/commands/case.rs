//! `case show REF`: where one case stands, for whoever keeps the service running. No personal data is printed.

use crate::commands::outcome::{Failure, NOT_FOUND, Outcome, USAGE};
use crate::commands::output::{self, text};
use crate::commands::place::Place;
use clap::Subcommand;
use domain::id::Reference;
use serde_json::{Value, json};
use service::stop::Stop;
use store::engine::Store;
use store::{check, letter, request, timeline};

/// Which case.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Stage, terms, checks, letters and events.
    Show {
        /// As people say it: R-2026-…
        #[arg(value_name = "REF")]
        reference: String,
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
}

/// Shows it.
pub(crate) async fn run(args: Args) -> Outcome {
    let Verb::Show { reference, place, json } = args.verb;
    let known = Reference::parse(&reference);
    let known = known.ok_or_else(|| {
        Failure::new(USAGE, format!("{reference} is no reference"), "its check character is wrong", "look at the spelling")
    })?;
    let store = place.open().await?;
    let found = read(&store, known).await.map_err(|stop| Failure::of("the case cannot be read", &stop))?;
    let Some(case) = found else {
        return Err(Failure::new(
            NOT_FOUND,
            format!("there is no case {reference}"),
            "not in this installation",
            "look at --data or --database",
        ));
    };
    if json {
        return output::json(&case);
    }
    output::line(&format!("{}  {}", text(&case["reference"]), text(&case["stage"])))?;
    for event in case["events"].as_array().into_iter().flatten() {
        output::line(&format!("{:>4}  {}  {}", event["seq"], text(&event["at"]), text(&event["kind"])))?;
    }
    Ok(())
}

async fn read(store: &Store, reference: Reference) -> Result<Option<Value>, Stop> {
    let read = store.read("show case", reference, |rx, reference| {
        Box::pin(async move {
            let Some(held) = request::by_reference(rx, reference).await? else { return Ok::<_, Stop>(None) };
            let id = held.request.id;
            let checks = check::of_request(rx, id).await?;
            let checks: Vec<Value> =
                checks.iter().map(|one| json!({ "registry": one.registry.code(), "state": one.code(), "tries": one.tries })).collect();
            let letters = letter::of_request(rx, id).await?;
            let letters: Vec<Value> =
                letters.iter().map(|one| json!({ "kind": one.kind, "delivery": one.delivery, "tries": one.tries })).collect();
            let events = timeline::story(rx, id).await?;
            let events: Vec<Value> = events
                .iter()
                .map(|one| json!({ "seq": one.seq, "at": one.at.to_string(), "by": one.actor_kind, "kind": one.kind.code(), "rules": one.rules }))
                .collect();
            let filed = held.request.stage.filed();
            Ok(Some(json!({
                "reference": held.request.reference.as_str(),
                "stage": held.request.stage.code(),
                "sent_on": filed.map(|filed| filed.sent_on.to_string()),
                "due_on": held.due_on.map(|day| day.to_string()),
                "version": held.version,
                "assigned": held.officer.is_some(),
                "checks": checks,
                "letters": letters,
                "events": events,
            })))
        })
    });
    read.await
}
