//! `serve`: pages, and the work that follows unless another process does it.

use crate::commands::assemble::installation;
use crate::commands::log;
use crate::commands::outcome::{Failure, Outcome};
use crate::commands::output;
use crate::commands::place::Place;
use crate::commands::web_server::{Stopping, bind, serve};
use balcao::web::site_map;
use serde_json::{Value, json};
use service::app::App;
use service::jobs::worker::Worker;
use service::law;
use std::sync::Arc;
use store::engine::Engine;

/// What to serve.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
    /// Only pages: the work is done by `balcao work`.
    #[arg(long)]
    pages_only: bool,
    /// When it is ready, the first line on stdout is one JSON document: where it serves, and what.
    #[arg(long)]
    json: bool,
}

/// Serves until told to stop.
pub(crate) async fn run(args: Args) -> Outcome {
    log::begin(false);
    let (site, settings) = installation(&args.place).await?;
    let stopping = Stopping::listen()?;
    let listener = bind(&settings.listen).await?;
    let here = listener.local_addr().map_err(|error| Failure::down("the port is not known", error, "try again"))?;
    tracing::info!(listen = %here, url = settings.public_url, "serving");
    if args.json {
        output::json(&ready(&site.app, Some(here.to_string()), !args.pages_only))?;
    }
    let worker = Worker::new(site.app.clone(), Arc::clone(&site.outside));
    let following = tokio::spawn(law::follow(site.app.clone()));
    let told = stopping.clone().told();
    let work = tokio::spawn(async move {
        if !args.pages_only {
            worker.run(told).await;
        }
    });
    serve(listener, site_map(site), stopping.clone()).await?;
    drop(work.await);
    following.abort();
    stopping.outcome()
}

/// What is told when pages or jobs are ready: where people reach it, where it listens, what it does, on which engine, by which law.
pub(crate) fn ready(app: &App, listen: Option<String>, jobs: bool) -> Value {
    let engine = match app.store.engine() {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let edition = app.in_force.files().edition();
    json!({ "url": app.config.public_url, "listen": listen, "pages": listen.is_some(), "jobs": jobs, "engine": engine, "law": edition })
}
