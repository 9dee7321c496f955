//! What is inside: the law, the keys, the database, the jobs, the copies.

use super::line::{Line, bad, good, warning};
use crate::commands::edition::{self, Edition, short};
use crate::commands::outcome::Failure;
use crate::commands::place::Place;
use crate::commands::{assemble, verify};
use domain::law::Law;
use domain::law::windows::Window;
use jiff::ToSpan;
use service::actions::settings::copied_at;
use service::clock::Clock;
use service::law;
use service::proofs::published;
use service::stop::Stop;
use store::engine::Store;
use store::{job, migrate, migrations, setting};

/// The law should reach so many months ahead.
const LAW_AHEAD_MONTHS: i64 = 6;
/// A copy should not be older than this, in days.
const COPY_DAYS: i64 = 2;

/// The files load, and windows are known for the months to come.
pub(super) fn law(edition: Result<&Edition, &Failure>) -> Vec<Line> {
    match edition {
        Ok(edition) => vec![good("law", "load", edition.said()), windows(&edition.law)],
        Err(failure) => vec![bad("law", "load", format!("{}\n{}", failure.what, failure.why), &failure.next)],
    }
}

fn windows(law: &Law) -> Line {
    let today = Clock::default().today();
    let ahead = today.checked_add(LAW_AHEAD_MONTHS.months()).unwrap_or(today);
    match law.window("88-1", ahead, ahead) {
        Window::Open { .. } | Window::NotYet { row: Some(_), .. } => good("law", "windows", format!("windows are known until {ahead}")),
        _ => warning(
            "law",
            "windows",
            format!("no window is known for permits that end on {ahead}"),
            "add the rows that were published to law/windows",
        ),
    }
}

/// The installation's key is there, and only its owner reads it.
pub(super) fn key(place: &Place) -> Line {
    match place.key() {
        Ok(_) => good("keys", "installation", "the installation's key is there, and only its owner reads it"),
        Err(failure) => bad("keys", "installation", failure.why, failure.next),
    }
}

/// The record, and what its work stands at.
pub(super) async fn database(place: &Place, store: &Store, edition: Option<&Edition>) -> Vec<Line> {
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
    lines.extend(in_use(store, edition).await);
    lines.push(jobs(store).await);
    lines.push(copies(store).await);
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
            let config = service::app::Config { signer, ..verify::nobody() };
            let law = edition::read(None).map_err(Failure::from);
            let app = place.key().and_then(|key| Ok(assemble::app(store.clone(), &key, config, law?.law)));
            match app {
                Err(failure) => bad("keys", "signing", failure.why, failure.next),
                Ok(app) => match published::keys_json(&app).await {
                    Ok(_) => {
                        good("keys", "signing", format!("{} keys; one signs today, and the newest until {}", keys.len(), last_day(&keys)))
                    }
                    Err(stop) => bad("keys", "signing", stop.to_string(), fix),
                },
            }
        }
    }
}

/// The edition of the law that is found here is the one with which the service was started last; nothing before its first start.
async fn in_use(store: &Store, edition: Option<&Edition>) -> Option<Line> {
    let here = edition?.law.edition();
    let fix = "start `balcao serve` and `balcao work` again, all with the same folder of law files and the same version";
    match law::in_use(store).await {
        Err(stop) => Some(bad("law", "in_use", stop.to_string(), "balcao doctor")),
        Ok(None) => None,
        Ok(Some(used)) if used == here => Some(good("law", "in_use", "the service was last started with this edition")),
        Ok(Some(used)) => {
            Some(warning("law", "in_use", format!("the service was last started with another edition: {}", short(&used)), fix))
        }
    }
}

async fn jobs(store: &Store) -> Line {
    let depth = store.read("jobs to look at", (), |rx, ()| Box::pin(async move { job::depth(rx).await.map_err(Stop::from) }));
    match depth.await {
        Err(stop) => bad("jobs", "depth", stop.to_string(), "balcao doctor"),
        Ok((waiting, 0)) => good("jobs", "depth", format!("{waiting} wait, none was given up")),
        Ok((_, dead)) => warning("jobs", "given_up", format!("{dead} were given up"), "look at them on the operators' page"),
    }
}

/// The last day of the newest key; the next one is made by itself before it.
fn last_day(keys: &[setting::SigningKey]) -> String {
    keys.last().map_or_else(String::new, |key| domain::deadline::day_of(key.expires).to_string())
}

/// How old the newest copy is, as far as this program made it.
async fn copies(store: &Store) -> Line {
    let fix = "balcao backup create FOLDER, then balcao backup restore --check FOLDER; every night";
    match copied_at(store).await {
        Err(stop) => bad("copies", "newest", stop.to_string(), "balcao doctor"),
        Ok(None) => warning("copies", "newest", "no copy was ever made with this program", fix),
        Ok(Some(at)) => {
            let days = Clock::default().real_now().duration_since(at).as_hours() / 24;
            let said = format!("the newest copy is of {}", domain::deadline::day_of(at));
            if days > COPY_DAYS { warning("copies", "newest", said, fix) } else { good("copies", "newest", said) }
        }
    }
}
