//! `audit verify`: was anything changed, taken out or put elsewhere in the record of who did what?

use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use clap::Subcommand;
use domain::id::{PersonId, RequestId};
use serde_json::{Value, json};
use service::stop::Stop;
use store::engine::Store;
use store::timeline::ChainFault;
use store::{access, timeline};

/// Cases or people read at once.
const PAGE_ROWS: i64 = 200;

/// What of the record.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Reads every chain from its beginning.
    Verify {
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
}

/// Does it.
pub(crate) async fn run(args: Args) -> Outcome {
    let Verb::Verify { place, json } = args.verb;
    let store = place.open().await?;
    let wrong = |stop| Failure::of("the record cannot be read", &stop);
    let (cases, mut faults) = timelines(&store).await.map_err(wrong)?;
    let (people, looks) = accesses(&store).await.map_err(wrong)?;
    faults.extend(looks);
    if json {
        output::json(&json!({ "cases": cases, "people": people, "faults": faults }))?;
    } else {
        eprintln!("{cases} cases and what was looked at of {people} people.");
        for fault in &faults {
            output::line(&fault.to_string())?;
        }
    }
    match faults.len() {
        0 => Ok(()),
        count => Err(Failure::new(
            FAILED,
            format!("{count} faults in the record"),
            "rows were changed past the service",
            "balcao case show REF, and the copy: balcao backup restore --check",
        )),
    }
}

async fn timelines(store: &Store) -> Result<(usize, Vec<Value>), Stop> {
    let (mut count, mut faults, mut after) = (0, Vec::new(), String::new());
    loop {
        let page = store.read("cases to verify", after.clone(), |rx, after| {
            Box::pin(async move { timeline::cases_after(rx, after, PAGE_ROWS).await.map_err(Stop::from) })
        });
        let page: Vec<RequestId> = page.await?;
        let Some(last) = page.last() else { return Ok((count, faults)) };
        after = last.to_string();
        for case in page {
            count += 1;
            let found =
                store.read("verify case", case, |rx, case| Box::pin(async move { timeline::verify(rx, *case).await.map_err(Stop::from) }));
            faults.extend(found.await?.iter().map(|fault| fault_json(case, fault)));
        }
    }
}

async fn accesses(store: &Store) -> Result<(usize, Vec<Value>), Stop> {
    let (mut count, mut faults, mut after) = (0, Vec::new(), String::new());
    loop {
        let page = store.read("people to verify", after.clone(), |rx, after| {
            Box::pin(async move { access::people_after(rx, after, PAGE_ROWS).await.map_err(Stop::from) })
        });
        let page: Vec<PersonId> = page.await?;
        let Some(last) = page.last() else { return Ok((count, faults)) };
        after = last.to_string();
        for person in page {
            count += 1;
            let found = store
                .read("verify looks", person, |rx, person| Box::pin(async move { access::verify(rx, *person).await.map_err(Stop::from) }));
            let changed = |seq: &i64| json!({ "chain": "access", "of": person.to_string(), "fault": "changed", "seq": seq });
            faults.extend(found.await?.iter().map(changed));
        }
    }
}

fn fault_json(case: RequestId, fault: &ChainFault) -> Value {
    let (code, seq) = match fault {
        ChainFault::Changed { seq } => ("changed", *seq),
        ChainFault::Missing { seq } => ("missing", *seq),
        ChainFault::Head { last_seq, .. } => ("head", *last_seq),
    };
    json!({ "chain": "timeline", "of": case.to_string(), "fault": code, "seq": seq })
}
