//! `demo`: the whole service with people who do not exist, imitated institutions and a clock that moves.

mod cast;
mod clock;
mod documents;
mod institutions;
mod plan;
mod printed;
mod stories;
mod told;

use crate::commands::assemble::{self, Ways};
use crate::commands::edition::{self, Edition};
use crate::commands::log;
use crate::commands::outcome::{Failure, Outcome, REFUSED};
use crate::commands::place::Place;
use crate::commands::web_server::{Stopping, bind, serve};
use axum::Extension;
use balcao::web::demo::street::Street;
use balcao::web::site::Site;
use balcao::web::site_map;
use clap::Subcommand;
use domain::calendar::count::days_later;
use domain::deadline::day_of;
use jiff::{SignedDuration, Timestamp};
use neighbours::Neighbours;
use service::actions::settings;
use service::app::{App, Config};
use service::jobs::worker::Worker;
use service::law;
use std::path::PathBuf;
use std::sync::Arc;
use store::{migrate, migrations};
use tokio::net::TcpListener;

/// Name under which a demonstration keeps who signs in and how: it has people already.
const SEEDED: &str = "demo_seeded";

/// How to show it.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Option<Verb>,
    /// Port on this machine; without it any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Folder to keep it in; without it a fresh one that the machine forgets.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database.
    #[arg(long, value_name = "URL", env = "BALCAO_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Folder of law files instead of those built into the program.
    #[arg(long, value_name = "FOLDER", env = "BALCAO_LAW")]
    law: Option<PathBuf>,
    /// Business time at the start, for example 2026-12-01T10:00:00Z.
    #[arg(long, value_name = "INSTANT")]
    now: Option<Timestamp>,
    /// Where people reach it, when that is not this machine.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// The first line on stdout is one JSON document: addresses, people, officers, sign-ins.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// The clock of a running demonstration.
    Clock(clock::Args),
}

/// Shows it until told to stop.
pub(crate) async fn run(args: Args) -> Outcome {
    if let Some(Verb::Clock(clock)) = args.verb {
        return clock::run(clock).await;
    }
    log::begin(true);
    let place = Place { data: Some(args.data.unwrap_or_else(fresh_folder)), database: args.database, law: args.law };
    let edition = edition::of(&place)?.sound()?;
    let stopping = Stopping::listen()?;
    let listener = bind(&format!("127.0.0.1:{}", args.port)).await?;
    let here = local_url(&listener)?;
    let public_url = args.public_url.map_or_else(|| here.clone(), |url| url.trim_end_matches('/').to_owned());
    let (site, neighbours) = open(&place, edition, public_url, args.now).await?;
    let worker = Worker::new(site.app.clone(), Arc::clone(&site.outside));
    let sign_ins = people(&site, &neighbours, &worker).await?;
    neighbours.payment.set_webhook_url(&format!("{here}/hooks/pagamento"));
    neighbours.mail.set_return_url(Some(format!("{here}/hooks/devolucoes")));
    let street = Street { neighbours: Arc::new(neighbours), waker: worker.waker() };
    printed::tell(&site.app, &place, sign_ins, args.json)?;
    let (follow, told) = (clock::follow(site.app.clone(), street.waker.clone()), stopping.clone().told());
    let following = [tokio::spawn(follow), tokio::spawn(law::follow(site.app.clone()))];
    let work = tokio::spawn(async move { worker.run(told).await });
    serve(listener, site_map(site).layer(Extension(street)), stopping.clone()).await?;
    following.iter().for_each(tokio::task::JoinHandle::abort);
    drop(work.await);
    stopping.outcome()
}

/// The service and the institutions, on one clock.
async fn open(place: &Place, edition: Edition, public_url: String, now: Option<Timestamp>) -> Result<(Site, Neighbours), Failure> {
    let key = place.key_or_make()?;
    let store = place.open_or_make().await?;
    let ran = migrate::run(&store, migrations::ALL).await;
    ran.map_err(|error| Failure::settings("the folder holds another version", error, "choose another --data"))?;
    let app = assemble::app(store, &key, config(public_url), edition.law);
    set_clock(&app, now).await?;
    let neighbours = institutions::open(&app, &place.folder()).await?;
    let ways: Ways = institutions::ways(&neighbours, place);
    let outside = Arc::new(assemble::outside(&key, ways)?);
    assemble::begin(&app, edition.files).await?;
    Ok((Site { app, outside }, neighbours))
}

fn config(public_url: String) -> Config {
    Config {
        public_url,
        demonstration: true,
        owner: "Balcão".to_owned(),
        help_phone: "+351 210 000 000".to_owned(),
        mail_from: "Balcão <nao-responder@balcao.example>".to_owned(),
        signer: "PTDM".to_owned(),
    }
}

async fn set_clock(app: &App, now: Option<Timestamp>) -> Outcome {
    let wrong = |stop| Failure::of("the clock cannot be kept", &stop);
    match (now, settings::demo_clock(app).await.map_err(wrong)?) {
        (Some(now), _) => clock::set(app, now).await,
        (None, Some(ahead_us)) => {
            app.clock.set_ahead_us(ahead_us);
            Ok(())
        }
        (None, None) => Ok(()),
    }
}

/// Puts the people on the record, once; says who signs in and how.
async fn people(site: &Site, neighbours: &Neighbours, worker: &Worker) -> Result<serde_json::Value, Failure> {
    let wrong = |stop| Failure::of("the demonstration's people cannot be put on the record", &stop);
    if let Some(kept) = settings::read(&site.app, SEEDED).await.map_err(wrong)? {
        return serde_json::from_str(&kept)
            .map_err(|error| Failure::down("the folder is no demonstration", error, "choose another --data"));
    }
    told_by_law(&site.app)?;
    eprintln!("Putting people on the record…");
    let sign_ins = stories::tell_all(site, neighbours, worker).await?;
    settings::keep_for_demo(&site.app, SEEDED, sign_ins.to_string()).await.map_err(wrong)?;
    Ok(sign_ins)
}

/// Whether the law has answers from the day on which the people's stories begin.
fn told_by_law(app: &App) -> Outcome {
    let (first, last) = app.law().known_days();
    let begins = app.clock.now().checked_sub(SignedDuration::from_hours(i64::from(plan::hours_before()))).unwrap_or(Timestamp::MIN);
    if (first..=last).contains(&day_of(begins)) {
        return Ok(());
    }
    let days = i64::from(plan::hours_before() / 24);
    let why = format!("the stories of its people begin {days} days before it, when rules and holidays are not known");
    let next = format!("balcao demo --now INSTANT, on a day between {} and {last}", days_later(first, days + 1));
    Err(Failure::new(REFUSED, "the demonstration does not start", why, next))
}

fn local_url(listener: &TcpListener) -> Result<String, Failure> {
    let address = listener.local_addr().map_err(|error| Failure::down("the port is not known", error, "try again"))?;
    Ok(format!("http://{address}"))
}

fn fresh_folder() -> PathBuf {
    std::env::temp_dir().join(format!("balcao-demo-{}", std::process::id()))
}
