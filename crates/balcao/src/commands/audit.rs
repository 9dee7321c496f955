//! `audit verify`: was anything changed, taken out or put elsewhere in the record of who did what?

use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use clap::Subcommand;
use domain::id::{PersonId, Reference, RequestId};
use serde_json::{Value, json};
use service::stop::Stop;
use sha2::{Digest, Sha256};
use store::engine::Store;
use store::timeline::{ChainFault, Head};
use store::{access, opening, request, timeline};

/// Cases or people read at once.
const PAGE_ROWS: i64 = 200;
/// First field of what the root is made of: which encoding this is.
const ROOT_VERSION: &str = "balcao-root-1";

/// What of the record.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Reads every chain from its beginning. Prints one digest over the ends of all: the same record has the same root.
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
    faults.extend(openings(&store).await.map_err(wrong)?);
    let root = root(&store).await.map_err(wrong)?;
    if json {
        output::json(&json!({ "cases": cases, "people": people, "faults": faults, "root": root }))?;
    } else {
        eprintln!("{cases} cases and what was looked at of {people} people.");
        output::line(&format!("root {root}"))?;
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
            let found = store.read("verify case", case, |rx, case| {
                Box::pin(async move {
                    let faults = timeline::verify(rx, *case).await?;
                    // Only where it is needed; a case whose row was changed too may have none.
                    let held = if faults.is_empty() { None } else { request::by_id(rx, *case).await.ok().flatten() };
                    Ok::<_, Stop>((faults, held.map(|held| held.request.reference)))
                })
            });
            let (found, reference) = found.await?;
            let reference = reference.as_ref().map(Reference::as_str);
            faults.extend(found.iter().map(|fault| fault_json("timeline", &case.to_string(), reference, fault)));
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
            faults.extend(found.await?.iter().map(|fault| fault_json("access", &person.to_string(), None, fault)));
        }
    }
}

/// What supervisors opened is one chain.
async fn openings(store: &Store) -> Result<Vec<Value>, Stop> {
    let found = store.read("verify openings", (), |rx, ()| Box::pin(async move { opening::verify(rx).await.map_err(Stop::from) }));
    Ok(found.await?.iter().map(|fault| fault_json("openings", "openings", None, fault)).collect())
}

/// `of` is the case's or the person's id; a case is also named as people say it.
fn fault_json(chain: &str, of: &str, reference: Option<&str>, fault: &ChainFault) -> Value {
    let (code, seq) = match fault {
        ChainFault::Changed { seq } => ("changed", *seq),
        ChainFault::Missing { seq } => ("missing", *seq),
        ChainFault::Head { last_seq, .. } => ("head", *last_seq),
    };
    json!({ "chain": chain, "of": of, "reference": reference, "fault": code, "seq": seq })
}

/// SHA-256 over the ends of all chains: first those of cases, then those of people, each in order of id, then that of openings.
async fn root(store: &Store) -> Result<String, Stop> {
    let read = store.read("ends of all chains", (), |rx, ()| {
        Box::pin(async move {
            let mut digest = Sha256::new();
            field(&mut digest, ROOT_VERSION);
            let mut after = String::new();
            loop {
                let page = timeline::heads_after(rx, &after, PAGE_ROWS).await?;
                let Some(last) = add_heads(&mut digest, "timeline", &page) else { break };
                after = last;
            }
            after.clear();
            loop {
                let page = access::heads_after(rx, &after, PAGE_ROWS).await?;
                let Some(last) = add_heads(&mut digest, "access", &page) else { break };
                after = last;
            }
            // A record in which nothing was ever opened has the root it always had.
            add_heads(&mut digest, "openings", opening::end(rx).await?.as_slice());
            let digest = digest.finalize();
            Ok::<_, Stop>(digest.iter().map(|byte| format!("{byte:02x}")).collect())
        })
    });
    read.await
}

/// Adds the ends; gives the id of the last.
fn add_heads(digest: &mut Sha256, chain: &str, heads: &[Head]) -> Option<String> {
    for head in heads {
        for text in [chain, &head.chain, &head.seq.to_string(), &head.hash] {
            field(digest, text);
        }
    }
    heads.last().map(|head| head.chain.clone())
}

fn field(digest: &mut Sha256, text: &str) {
    digest.update(format!("{}:{text}", text.len()));
}
