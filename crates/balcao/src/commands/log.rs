//! The log: lines on stderr, without personal data.

use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// What is logged unless `BALCAO_LOG` says otherwise.
const USUAL: &str = "info";
/// Never finer than this: the database's driver would log values of rows, the server's frames addresses of proofs.
const CEILINGS: [&str; 4] = ["tokio_postgres=info", "hyper=info", "h2=info", "reqwest=info"];

/// Begins to log. With `quiet`, only errors.
pub(crate) fn begin(quiet: bool) {
    let wanted = std::env::var("BALCAO_LOG").unwrap_or_else(|_| if quiet { "error" } else { USUAL }.to_owned());
    let filter = CEILINGS.iter().filter_map(|ceiling| ceiling.parse().ok()).fold(EnvFilter::new(wanted), EnvFilter::add_directive);
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let lines = fmt::layer().with_writer(std::io::stderr).with_ansi(colours).with_target(false);
    // A test may have begun before.
    drop(tracing_subscriber::registry().with(filter).with(lines).try_init());
}
