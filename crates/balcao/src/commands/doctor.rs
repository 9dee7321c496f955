//! `doctor`: is this installation in order? Each line that is not says what to do.

use crate::commands::outcome::{FAILED, Failure, Outcome};
use crate::commands::place::{Place, SETTINGS_FILE};
use crate::commands::settings::Settings;
use crate::commands::{assemble, output, verify};
use domain::law::windows::Window;
use jiff::ToSpan;
use serde_json::{Value, json};
use service::proofs::published;
use service::stop::Stop;
use store::engine::Store;
use store::{job, migrate, migrations, setting};

/// The law should reach so many months ahead.
const LAW_AHEAD_MONTHS: i64 = 6;

/// Which installation.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// One line of the answer.
struct Line {
    group: &'static str,
    /// Stable code of what was looked at.
    code: &'static str,
    mark: Mark,
    said: String,
    fix: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Good,
    Warning,
    Bad,
}

impl Mark {
    fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Bad => "bad",
        }
    }

    fn sign(self) -> char {
        match self {
            Self::Good => '✔',
            Self::Warning => '⚠',
            Self::Bad => '✖',
        }
    }
}

/// Looks at everything; ends well only when nothing is bad.
pub(crate) async fn run(args: Args) -> Outcome {
    let mut lines = vec![law(), settings(&args.place), key(&args.place)];
    match args.place.open().await {
        Ok(store) => lines.extend(database(&args.place, &store).await),
        Err(failure) => lines.push(bad("database", "open", failure.why, failure.next)),
    }
    let worst = lines.iter().any(|line| line.mark == Mark::Bad);
    if args.json {
        let lines: Vec<Value> = lines
            .iter()
            .map(|line| json!({ "group": line.group, "code": line.code, "mark": line.mark.code(), "said": line.said, "fix": line.fix }))
            .collect();
        output::json(&json!({ "in_order": !worst, "lines": lines }))?;
    } else {
        for line in &lines {
            output::line(&format!("{} {:<9} {}", line.mark.sign(), line.group, line.said))?;
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

fn good(group: &'static str, code: &'static str, said: impl Into<String>) -> Line {
    Line { group, code, mark: Mark::Good, said: said.into(), fix: String::new() }
}

fn bad(group: &'static str, code: &'static str, said: impl Into<String>, fix: impl Into<String>) -> Line {
    Line { group, code, mark: Mark::Bad, said: said.into(), fix: fix.into() }
}

/// The files load, and windows are known for the months to come.
fn law() -> Line {
    let law = match assemble::law() {
        Ok(law) => law,
        Err(failure) => return bad("law", "load", failure.why, failure.next),
    };
    let today = service::clock::Clock::default().today();
    let ahead = today.checked_add(LAW_AHEAD_MONTHS.months()).unwrap_or(today);
    match law.window("88-1", ahead, ahead) {
        Window::Open { .. } | Window::NotYet { row: Some(_), .. } => good("law", "windows", format!("windows are known until {ahead}")),
        _ => Line {
            group: "law",
            code: "windows",
            mark: Mark::Warning,
            said: format!("no window is known for permits that end on {ahead}"),
            fix: "add the rows that were published to law/windows".to_owned(),
        },
    }
}

fn settings(place: &Place) -> Line {
    if !place.folder().join(SETTINGS_FILE).exists() {
        return Line {
            group: "settings",
            code: "missing",
            mark: Mark::Warning,
            said: "there is no settings file: nothing can be served from here".to_owned(),
            fix: format!("write {}", place.folder().join(SETTINGS_FILE).display()),
        };
    }
    match Settings::read(place) {
        Ok(_) => good("settings", "read", "the settings can be read"),
        Err(failure) => bad("settings", "read", failure.why, failure.next),
    }
}

fn key(place: &Place) -> Line {
    match place.key() {
        Ok(_) => good("keys", "installation", "the installation's key is there, and only its owner reads it"),
        Err(failure) => bad("keys", "installation", failure.why, failure.next),
    }
}

async fn database(place: &Place, store: &Store) -> Vec<Line> {
    let mut lines = Vec::new();
    match migrate::pending(store, migrations::ALL).await {
        Ok(pending) if pending.is_empty() => lines.push(good("database", "schema", "the database is up to date")),
        Ok(pending) => {
            lines.push(bad("database", "schema", format!("{} steps are missing", pending.len()), "balcao migrate"));
            return lines;
        }
        Err(error) => {
            lines.push(bad("database", "schema", error.to_string(), "run the version that fits the database"));
            return lines;
        }
    }
    lines.push(signing(place, store).await);
    lines.push(jobs(store).await);
    lines
}

/// There is a key that signs, and the vault opens it.
async fn signing(place: &Place, store: &Store) -> Line {
    let keys = store.read("keys to look at", (), |rx, ()| Box::pin(async move { setting::keys(rx).await.map_err(Stop::from) }));
    let fix = "start the service once; it makes the key it signs with";
    match keys.await {
        Err(stop) => bad("keys", "signing", stop.to_string(), "balcao doctor"),
        Ok(keys) if keys.is_empty() => bad("keys", "signing", "no key signs", fix),
        Ok(keys) => {
            let signer = keys.last().map(|key| key.signer.clone()).unwrap_or_default();
            let app = place.key().and_then(|key| assemble::app(store.clone(), &key, service::app::Config { signer, ..verify::nobody() }));
            match app {
                Err(failure) => bad("keys", "signing", failure.why, failure.next),
                Ok(app) => match published::keys_json(&app).await {
                    Ok(_) => good("keys", "signing", format!("{} keys; one signs today", keys.len())),
                    Err(stop) => bad("keys", "signing", stop.to_string(), fix),
                },
            }
        }
    }
}

async fn jobs(store: &Store) -> Line {
    let depth = store.read("jobs to look at", (), |rx, ()| Box::pin(async move { job::depth(rx).await.map_err(Stop::from) }));
    match depth.await {
        Err(stop) => bad("jobs", "depth", stop.to_string(), "balcao doctor"),
        Ok((waiting, 0)) => good("jobs", "depth", format!("{waiting} wait, none was given up")),
        Ok((_, dead)) => Line {
            group: "jobs",
            code: "given_up",
            mark: Mark::Warning,
            said: format!("{dead} were given up"),
            fix: "look at them on the operators' page".to_owned(),
        },
    }
}
