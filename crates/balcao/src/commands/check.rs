//! `check FILE…`: what would be said of these documents if they were uploaded. Nothing is stored.

use crate::commands::outcome::{FAILED, Failure, NOT_FOUND, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use intake::inspect::Inspection;
use serde_json::{Value, json};
use service::outside::inspection::Inspector;
use std::path::{Path, PathBuf};

/// Which documents.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// PDF, JPEG or PNG.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Looks at each; ends well only when every one could be taken.
pub(crate) async fn run(args: Args) -> Outcome {
    let Args { files, json, place: _ } = args;
    let program = std::env::current_exe().map_err(|error| Failure::settings("the program cannot find itself", error, "try again"))?;
    let inspector = Inspector::child(program);
    let (mut said, mut unusable) = (Vec::new(), 0_usize);
    for path in &files {
        let found = look(&inspector, path).await?;
        unusable += usize::from(!found.usable());
        if !json {
            tell(path, &found)?;
        }
        said.push(document(path, &found));
    }
    if json {
        output::json(&json!({ "files": said }))?;
    }
    match unusable {
        0 => Ok(()),
        count => Err(Failure::new(FAILED, format!("{count} of {} cannot be taken.", files.len()), "", "mend what is named above")),
    }
}

async fn look(inspector: &Inspector, path: &Path) -> Result<Inspection, Failure> {
    let bytes = std::fs::read(path)
        .map_err(|error| Failure::new(NOT_FOUND, format!("{} cannot be read", path.display()), error, "look at the spelling"))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let looked = inspector.inspect(bytes, None, name).await;
    looked.map_err(|fault| Failure::down("nobody could look at it", fault, "try again"))
}

fn tell(path: &Path, found: &Inspection) -> Outcome {
    let verdict = if found.usable() { "can be taken" } else { "cannot be taken" };
    let codes: Vec<&str> = found.findings.iter().map(|finding| finding.code()).collect();
    let why = if codes.is_empty() { String::new() } else { format!(": {}", codes.join(", ")) };
    output::line(&format!("{}: {verdict}, {} pages{why}", path.display(), found.pages))
}

fn document(path: &Path, found: &Inspection) -> Value {
    let digest = found.digest.map(|digest| digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    json!({
        "file": path.file_name().unwrap_or_default().to_string_lossy(),
        "usable": found.usable(),
        "size_bytes": found.size_bytes,
        "pages": found.pages,
        "digest": digest,
        "findings": found.findings.iter().map(|finding| finding.code()).collect::<Vec<_>>(),
    })
}
