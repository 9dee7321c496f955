//! `serve`: pages, and the work that follows unless another process does it.

use crate::commands::assemble::installation;
use crate::commands::log;
use crate::commands::outcome::Outcome;
use crate::commands::place::Place;
use crate::commands::web_server::{Stopping, bind, serve};
use balcao::web::site_map;
use service::jobs::worker::Worker;
use std::sync::Arc;

/// What to serve.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
    /// Only pages: the work is done by `balcao work`.
    #[arg(long)]
    pages_only: bool,
}

/// Serves until told to stop.
pub(crate) async fn run(args: Args) -> Outcome {
    log::begin(false);
    let (site, settings) = installation(&args.place).await?;
    let stopping = Stopping::listen()?;
    let listener = bind(&settings.listen).await?;
    tracing::info!(listen = settings.listen, url = settings.public_url, "serving");
    let worker = Worker::new(site.app.clone(), Arc::clone(&site.outside));
    let told = stopping.clone().told();
    let work = tokio::spawn(async move {
        if !args.pages_only {
            worker.run(told).await;
        }
    });
    serve(listener, site_map(site), stopping.clone()).await?;
    drop(work.await);
    stopping.outcome()
}
