//! `backup create` and `backup restore --check`: a copy of everything, made while work goes on, and the proof that it can be read.

use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use clap::Subcommand;
use serde_json::json;
use service::actions::settings;
use service::clock::Clock;
use service::stop::Stop;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use store::engine::{Store, StoreConfig};
use store::{migrate, migrations, request};

mod server;

const DATABASE: &str = "balcao.db";
const DOCUMENTS: &str = "documents";

/// What of copies.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Copies database and documents into a new folder. The key is not copied: keep it elsewhere. A server is copied with `pg_dump`.
    Create {
        /// A folder that is not there yet.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
    /// Looks whether a copy can be restored. Of a database server's copy, the dump is read to its end.
    Restore {
        /// A copy.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// Only look; to restore, stop the service and put the files of the copy where they came from.
        #[arg(long, required = true)]
        check: bool,
        #[command(flatten)]
        place: Place,
        /// One JSON document on stdout.
        #[arg(long)]
        json: bool,
    },
}

/// Does it.
pub(crate) async fn run(args: Args) -> Outcome {
    match args.verb {
        Verb::Create { folder, place, json } => create(&folder, &place, json).await,
        Verb::Restore { folder, json, check: _, place: _ } => check(&folder, json).await,
    }
}

async fn create(folder: &Path, place: &Place, as_json: bool) -> Outcome {
    let store = place.open().await?;
    let wrong = |error: io::Error| Failure::down("the copy was not made", error, "look at the disk");
    fs::create_dir(folder)
        .map_err(|error| Failure::settings(format!("{} cannot be made", folder.display()), error, "name a folder that is not there yet"))?;
    match &place.database {
        Some(url) => server::dump(&store, url, &folder.join(server::DUMP)).await?,
        None => {
            let copied = store.backup_to(&folder.join(DATABASE)).await;
            copied.map_err(|error| Failure::store("the database was not copied", &error))?;
        }
    }
    // Documents never change once stored: copying after the database loses none that the database knows.
    let documents = match place.documents() {
        from if from.exists() => copy(&from, &folder.join(DOCUMENTS)).map_err(wrong)?,
        _ => 0,
    };
    let noted = settings::note_copy(&store, Clock::default().real_now()).await;
    noted.map_err(|stop| Failure::of("the copy is made, but not noted", &stop))?;
    if as_json {
        return output::json(&json!({ "folder": folder.display().to_string(), "documents": documents }));
    }
    eprintln!("Copied, with {documents} documents. Look at it: balcao backup restore --check {}", folder.display());
    Ok(())
}

async fn check(folder: &Path, as_json: bool) -> Outcome {
    let dump = folder.join(server::DUMP);
    let count = if dump.exists() { server::count(&dump)? } else { embedded(folder).await? };
    if as_json {
        return output::json(&json!({ "restorable": true, "requests": count }));
    }
    eprintln!("The copy can be restored: {count} requests.");
    Ok(())
}

async fn embedded(folder: &Path) -> Result<i64, Failure> {
    let file = folder.join(DATABASE);
    if !file.exists() {
        return Err(Failure::settings("this is no copy", format!("{} is missing", file.display()), "balcao backup create FOLDER"));
    }
    // Opening writes beside the file: a copy of the copy is opened.
    let trial = std::env::temp_dir().join(format!("balcao-restore-{}", std::process::id()));
    let copied = fs::create_dir_all(&trial).and_then(|()| fs::copy(&file, trial.join(DATABASE)));
    copied.map_err(|error| Failure::down("the copy cannot be tried", error, "look at the disk"))?;
    let counted = cases(trial.join(DATABASE)).await;
    let cleared = fs::remove_dir_all(&trial);
    cleared.map_err(|error| Failure::down("the trial cannot be cleared away", error, "look at the disk"))?;
    counted.map_err(|why| Failure::new(FAILED, "The copy cannot be restored.", why, "balcao backup create FOLDER"))
}

async fn cases(file: PathBuf) -> Result<i64, String> {
    let store = Store::open(StoreConfig::Sqlite { file }).await.map_err(|error| error.to_string())?;
    migrate::pending(&store, migrations::ALL).await.map_err(|error| error.to_string())?;
    let counted = store.read("count of copy", (), |rx, ()| Box::pin(async move { request::count_by_stage(rx).await.map_err(Stop::from) }));
    let counted = counted.await.map_err(|stop| stop.to_string())?;
    Ok(counted.iter().map(|(_, count)| count).sum())
}

/// Copies a folder and what is in it; says how many files.
fn copy(from: &Path, to: &Path) -> io::Result<u64> {
    fs::create_dir_all(to)?;
    let mut count = 0;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        count += if entry.file_type()?.is_dir() { copy(&entry.path(), &target)? } else { fs::copy(entry.path(), &target).map(|_| 1)? };
    }
    Ok(count)
}
