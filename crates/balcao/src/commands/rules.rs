//! The law as data: are its files right, what does a code stand for, what is in force, what changes?

mod told;

use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use balcao::answers::law::explain::explain;
use balcao::answers::law::rows::{diff, show};
use clap::Subcommand;
use domain::deadline::day_of;
use domain::law::Law;
use domain::law::embedded::FILES;
use domain::law::fault::LawFault;
use serde_json::{Value, json};
use service::clock::Clock;
use service::texts::has;
use std::path::{Path, PathBuf};

/// What of the law.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Reads every file, asks every test case, looks for every text.
    Check {
        /// A folder of law files; without it the ones built into the program.
        #[arg(value_name = "FOLDER")]
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
    /// A folder of law files; without it the ones built into the program.
    #[arg(long, value_name = "FOLDER")]
    law: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Does it.
pub(crate) fn run(args: Args) -> Outcome {
    let today = || day_of(Clock::default().real_now()).to_string();
    match args.verb {
        Verb::Check { folder, json, place: _ } => check(folder.as_deref(), json),
        Verb::Explain { code, on, asked } => {
            let answer = explain(&loaded(&asked)?, &code, &on.unwrap_or_else(today));
            told::explained(&answer.map_err(|no| output::no_answer(&no, asked.json))?, asked.json)
        }
        Verb::Show { topic, on, asked } => {
            let answer = show(&loaded(&asked)?, &topic, &on.unwrap_or_else(today));
            told::shown(&answer.map_err(|no| output::no_answer(&no, asked.json))?, asked.json)
        }
        Verb::Diff { from, to, asked } => {
            let answer = diff(&loaded(&asked)?, &from, &to);
            told::changes(&answer.map_err(|no| output::no_answer(&no, asked.json))?, asked.json)
        }
    }
}

type Files = Vec<(String, String)>;

fn files(folder: Option<&Path>) -> Result<Files, Failure> {
    match folder {
        Some(folder) => read(folder),
        None => Ok(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()),
    }
}

fn load(files: &Files) -> Result<Law, Vec<LawFault>> {
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Law::load(&borrowed)
}

/// The law that is asked; its faults are told with their lines where it has any.
fn loaded(asked: &Asked) -> Result<Law, Failure> {
    let files = files(asked.law.as_deref())?;
    match load(&files) {
        Ok(law) => Ok(law),
        Err(faults) => {
            tell(files.len(), &faults, &[], asked.json)?;
            Err(faulty(faults.len()))
        }
    }
}

fn check(folder: Option<&Path>, json: bool) -> Outcome {
    let files = files(folder)?;
    let (faults, missing) = match load(&files) {
        Ok(law) => (Vec::new(), law.text_keys().into_iter().filter(|key| !has(key)).collect()),
        Err(faults) => (faults, Vec::new()),
    };
    tell(files.len(), &faults, &missing, json)?;
    match faults.len() + missing.len() {
        0 => Ok(()),
        count => Err(faulty(count)),
    }
}

fn faulty(count: usize) -> Failure {
    Failure::new(FAILED, format!("{count} faults in the law files"), "", "mend the lines named above")
}

fn tell(files: usize, faults: &[LawFault], missing: &[String], as_json: bool) -> Outcome {
    if as_json {
        let faults: Vec<Value> = faults.iter().map(fault_json).collect();
        return output::json(&json!({ "files": files, "faults": faults, "missing_texts": missing }));
    }
    for fault in faults {
        eprintln!("{fault}");
    }
    for key in missing {
        eprintln!("no text for {key}");
    }
    if faults.is_empty() && missing.is_empty() {
        eprintln!("{files} files, no fault.");
    }
    Ok(())
}

fn fault_json(fault: &LawFault) -> Value {
    json!({ "file": fault.file, "line": fault.line, "row": fault.row, "what": fault.what, "fix": fault.fix })
}

/// Every `.toml` below the folder, by its path below it, in order.
fn read(folder: &Path) -> Result<Files, Failure> {
    let wrong = |error| Failure::settings(format!("{} cannot be read", folder.display()), error, "name the folder of law files");
    let mut files = Vec::new();
    for topic in std::fs::read_dir(folder).map_err(wrong)? {
        let topic = topic.map_err(wrong)?.path();
        if !topic.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(&topic).map_err(wrong)? {
            let file = file.map_err(wrong)?.path();
            if file.extension().is_some_and(|end| end == "toml") {
                let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().into_owned();
                files.push((name, std::fs::read_to_string(&file).map_err(wrong)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
