//! `doctor`: is this installation in order? Each line that is not says what to do.

use crate::commands::edition::{self, Edition};
use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use line::{Mark, bad};
use serde_json::{Value, json};

mod around;
mod line;
mod record;

/// Which installation.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Looks at everything; ends well only when nothing is bad.
pub(crate) async fn run(args: Args) -> Outcome {
    let edition = edition::of(&args.place).and_then(Edition::sound).map_err(Failure::from);
    let mut lines = record::law(edition.as_ref());
    lines.push(record::key(&args.place));
    match args.place.open().await {
        Ok(store) => lines.extend(record::database(&args.place, &store, edition.as_ref().ok()).await),
        Err(failure) => lines.push(bad("database", "open", failure.why, failure.next)),
    }
    lines.extend(around::look(&args.place).await);
    let worst = lines.iter().any(|line| line.mark == Mark::Bad);
    if args.json {
        let lines: Vec<Value> = lines
            .iter()
            .map(|line| json!({ "group": line.group, "code": line.code, "mark": line.mark.code(), "said": line.said, "fix": line.fix }))
            .collect();
        output::json(&json!({ "in_order": !worst, "lines": lines }))?;
    } else {
        for line in &lines {
            output::line(&format!("{} {:<9} {}", line.mark.sign(), line.group, line.said.replace('\n', "\n            ")))?;
            if line.mark != Mark::Good {
                output::line(&format!("            → {}", line.fix))?;
            }
        }
    }
    match worst {
        false => Ok(()),
        true => Err(Failure::new(FAILED, "This installation is not in order.", "", "do what the lines with ✖ say")),
    }
}
