//! `rules check`: are the law files right?

use crate::commands::assemble::{digest, in_force};
use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use clap::Subcommand;
use domain::law::Law;
use domain::law::embedded::FILES;
use domain::law::fault::LawFault;
use serde_json::{Value, json};
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
    /// Reads every file, asks every test case, looks for every text; with --data or --database also what officers opened.
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
}

/// Does it.
pub(crate) async fn run(args: Args) -> Outcome {
    let Verb::Check { folder, json, place } = args.verb;
    let files = match folder {
        Some(folder) => read(&folder)?,
        None => FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect(),
    };
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (faults, missing, source) = match Law::load(&borrowed) {
        Ok(law) => {
            let law = in_force(&place, law.with_edition(&digest(&borrowed))).await?;
            let missing: Vec<String> = law.text_keys().into_iter().filter(|key| !has(key)).collect();
            (Vec::new(), missing, Some((law.source_code(), law.edition().to_owned())))
        }
        Err(faults) => (faults, Vec::new(), None),
    };
    tell(files.len(), &faults, &missing, source, json)?;
    match faults.len() + missing.len() {
        0 => Ok(()),
        count => Err(Failure::new(FAILED, format!("{count} faults in the law files"), "", "mend the lines named above")),
    }
}

fn tell(files: usize, faults: &[LawFault], missing: &[String], source: Option<(&str, String)>, as_json: bool) -> Outcome {
    let (source, edition) = source.unzip();
    if as_json {
        let faults: Vec<Value> = faults.iter().map(fault_json).collect();
        let told = json!({ "files": files, "faults": faults, "missing_texts": missing, "source": source, "edition": edition });
        return output::json(&told);
    }
    for fault in faults {
        eprintln!("{fault}");
    }
    for key in missing {
        eprintln!("no text for {key}");
    }
    if faults.is_empty() && missing.is_empty() {
        eprintln!("{files} files, no fault. Source: {}, edition {}.", source.unwrap_or_default(), edition.unwrap_or_default());
    }
    Ok(())
}

fn fault_json(fault: &LawFault) -> Value {
    json!({ "file": fault.file, "line": fault.line, "row": fault.row, "what": fault.what, "fix": fault.fix })
}

/// Every `.toml` below the folder, by its path below it, in order.
fn read(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
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
