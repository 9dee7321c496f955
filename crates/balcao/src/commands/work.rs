//! `work`: the work that follows, without pages.

use crate::commands::assemble::installation;
use crate::commands::log;
use crate::commands::outcome::Outcome;
use crate::commands::output;
use crate::commands::place::Place;
use crate::commands::serve::ready;
use crate::commands::web_server::Stopping;
use service::jobs::worker::Worker;
use service::law;

/// Whose work.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
    /// When it is ready, the first line on stdout is one JSON document: what it does, and on which engine.
    #[arg(long)]
    json: bool,
}

/// Works until told to stop.
pub(crate) async fn run(args: Args) -> Outcome {
    log::begin(false);
    let (site, _) = installation(&args.place).await?;
    let stopping = Stopping::listen()?;
    tracing::info!("working");
    if args.json {
        output::json(&ready(&site.app, None, true))?;
    }
    let following = tokio::spawn(law::follow(site.app.clone()));
    Worker::new(site.app, site.outside).run(stopping.clone().told()).await;
    following.abort();
    stopping.outcome()
}
