//! The law as data: are its files right, what does a code stand for, what is in force, what changes?

mod simulate;
mod told;

use crate::commands::assemble::{self, in_force};
use crate::commands::edition::{self, NoLaw};
use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use balcao::answers::law::day;
use balcao::answers::law::explain::explain;
use balcao::answers::law::rows::{diff, show};
use clap::Subcommand;
use domain::deadline::day_of;
use domain::law::Law;
use domain::law::fault::LawFault;
use domain::law::shown::NO_TEXT;
use domain::route::walk::{Walk, days, walk_days};
use jiff::civil::Date;
use serde_json::{Value, json};
use service::clock::Clock;
use std::path::PathBuf;
use std::thread;

/// What of the law.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Reads every file, asks every test case, looks for every text; with --data or --database also what officers opened.
    Check {
        /// A folder of law files; without it those of --law, of the settings, or built into the program.
        #[arg(value_name = "FOLDER", conflicts_with = "law")]
        folder: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
    /// What a code stands for: a row of the law with every key, a refusal with its words and its rows, a text in both languages.
    Explain {
        /// Id of a row, code of a refusal, or key of a text.
        #[arg(value_name = "CODE")]
        code: String,
        /// The rows behind a refusal are those of this day, not today's.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[command(flatten)]
        asked: Asked,
    },
    /// The rows of a topic in force on a day, with their dates and source.
    Show {
        /// A folder of the law: fees, deadlines, windows …
        #[arg(value_name = "TOPIC")]
        topic: String,
        /// The day; without it today.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        #[command(flatten)]
        asked: Asked,
    },
    /// A changed folder of law files against the permits on record: who would be told something else, and what.
    Simulate {
        /// The changed folder.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// The day; without it today.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
    /// The rows that begin, end or change between two days, and for whom.
    Diff {
        /// A day.
        #[arg(value_name = "DATE")]
        from: String,
        /// Another.
        #[arg(value_name = "DATE")]
        to: String,
        #[command(flatten)]
        asked: Asked,
    },
}

#[derive(Debug, clap::Args)]
struct Asked {
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Does it.
pub(crate) async fn run(args: Args) -> Outcome {
    let today = || day_of(Clock::default().real_now()).to_string();
    match args.verb {
        Verb::Check { folder, json, place } => check(&Place { law: folder.or(place.law), ..place }, json).await,
        Verb::Explain { code, on, asked } => {
            let answer = explain(&loaded(&asked).await?, &code, &on.unwrap_or_else(today));
            told::explained(&answer.map_err(|no| output::no_answer(&no, asked.json))?, asked.json)
        }
        Verb::Show { topic, on, asked } => {
            let answer = show(&loaded(&asked).await?, &topic, &on.unwrap_or_else(today));
            told::shown(&answer.map_err(|no| output::no_answer(&no, asked.json))?, asked.json)
        }
        Verb::Simulate { folder, on, place, json } => {
            let asked = Asked { place: Place { law: Some(folder), ..place.clone() }, json };
            let (changed, now) = (loaded(&asked).await?, assemble::law(&place).await?);
            let store = place.open().await?;
            simulate::run(&store, (&now, &changed), on.unwrap_or_else(|| Clock::default().today()), json).await
        }
        Verb::Diff { from, to, asked } => {
            let law = loaded(&asked).await?;
            let no_answer = |no| output::no_answer(&no, asked.json);
            let mut answer = diff(&law, &from, &to).map_err(no_answer)?;
            let days = (day(&from, "from").map_err(no_answer)?, day(&to, "to").map_err(no_answer)?);
            answer["record"] = match asked.place.is_named() {
                true => simulate::between(&asked.place.open().await?, &law, days).await?,
                false => Value::Null,
            };
            told::changes(&answer, asked.json)
        }
    }
}

/// The law that is asked; its faults are told with their lines.
async fn loaded(asked: &Asked) -> Result<Law, Failure> {
    match edition::of(&asked.place) {
        Ok(edition) => in_force(&asked.place, edition.law).await,
        Err(NoLaw::Unknown(failure)) => Err(failure),
        Err(NoLaw::Faulty(faulty)) => {
            let found = Found { faults: faulty.faults, ..Found::default() };
            tell(faulty.files, &found, asked.json)?;
            Err(faulty_law(found.count()))
        }
    }
}

async fn check(place: &Place, json: bool) -> Outcome {
    let (files, found) = match edition::of(place) {
        // Scenarios are asked of the files alone: an opened month is no fault of theirs.
        Ok(edition) => {
            let faults = edition::later_faults(&edition.law);
            (edition.files.len(), Found { faults, ..Found::of(&in_force(place, edition.law).await?) })
        }
        Err(NoLaw::Unknown(failure)) => return Err(failure),
        Err(NoLaw::Faulty(faulty)) => (faulty.files, Found { faults: faulty.faults, ..Found::default() }),
    };
    tell(files, &found, json)?;
    match found.count() {
        0 => Ok(()),
        count => Err(faulty_law(count)),
    }
}

/// What a check found.
#[derive(Default)]
struct Found {
    faults: Vec<LawFault>,
    cases: usize,
    walk: Option<Walk>,
    /// Files alone or with what officers opened, and the edition.
    source: Option<(&'static str, String)>,
}

impl Found {
    fn of(law: &Law) -> Self {
        Self {
            faults: Vec::new(),
            cases: law.cases().len(),
            walk: Some(walked(law)),
            source: Some((law.source_code(), law.edition().to_owned())),
        }
    }

    fn count(&self) -> usize {
        self.faults.len() + self.walk.as_ref().map_or(0, |walk| walk.faults.len())
    }
}

/// The whole space of answers and days, shared out over the processors.
fn walked(law: &Law) -> Walk {
    let days = days(law);
    let shares = thread::available_parallelism().map_or(1, usize::from);
    let mut found = Walk::default();
    thread::scope(|scope| {
        let parts: Vec<_> = days.chunks(days.len().div_ceil(shares).max(1)).map(|share| scope.spawn(|| walk_days(law, share))).collect();
        for part in parts {
            match part.join() {
                Ok(part) => found.add(part),
                Err(_) => found.faults.push("the walk broke off".to_owned()),
            }
        }
    });
    found
}

fn faulty_law(count: usize) -> Failure {
    Failure::new(FAILED, format!("{count} faults in the law files"), "", "mend the lines named above")
}

fn tell(files: usize, found: &Found, as_json: bool) -> Outcome {
    if as_json {
        let faults: Vec<Value> = found.faults.iter().map(fault_json).collect();
        let missing: Vec<&str> = found.faults.iter().filter_map(|fault| fault.what.strip_prefix(NO_TEXT)).collect();
        let walk = found.walk.as_ref().map(walk_json);
        let (source, edition) = found.source.clone().unzip();
        return output::json(&json!({
            "files": files, "faults": faults, "missing_texts": missing, "cases": found.cases, "walk": walk,
            "source": source, "edition": edition,
        }));
    }
    for fault in &found.faults {
        eprintln!("{fault}");
    }
    if let Some(walk) = &found.walk {
        for fault in &walk.faults {
            eprintln!("{fault}");
        }
        let ways: Vec<String> = walk.ways.iter().map(|(way, count)| format!("{} {count}", way.code())).collect();
        eprintln!("{} points on {} days walked ({} asked): {}", walk.points, walk.days, walk.asked, ways.join(", "));
    }
    if found.count() == 0 {
        let (source, edition) = found.source.clone().unwrap_or_default();
        eprintln!("{files} files, {} scenarios, no fault. Source: {source}, edition {edition}.", found.cases);
    }
    Ok(())
}

fn walk_json(walk: &Walk) -> Value {
    let ways: serde_json::Map<String, Value> = walk.ways.iter().map(|(way, count)| (way.code().to_owned(), json!(count))).collect();
    json!({
        "points": walk.points,
        "asked": walk.asked,
        "contradictions": walk.contradictions,
        "days": walk.days,
        "ways": ways,
        "faults": walk.faults,
    })
}

fn fault_json(fault: &LawFault) -> Value {
    json!({
        "file": fault.file,
        "line": fault.line,
        "row": fault.row,
        "code": fault.kind.code(),
        "what": fault.what,
        "fix": fault.fix,
    })
}
