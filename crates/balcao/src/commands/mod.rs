//! The commands. Data goes to stdout, talk to stderr; `--json` prints one JSON document. Each command is a file.

use clap::{Parser, Subcommand};
use outcome::{Failure, Outcome};
use std::process::ExitCode;
use tokio::runtime::Runtime;

mod assemble;
mod audit;
mod backup;
mod calendar;
mod case;
mod check;
mod deadline;
#[cfg(feature = "demo")]
mod demo;
mod doctor;
mod edition;
mod identify;
mod inspect_worker;
mod log;
mod migrate;
mod outcome;
mod output;
mod place;
mod route;
mod rules;
mod serve;
mod settings;
mod user;
mod verify;
mod web_server;
mod work;

/// Renew residence permits: one service, one record, one program.
#[derive(Debug, Parser)]
#[command(name = "balcao", version, arg_required_else_help = true, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  balcao demo --port 8080          the whole service with people who do not exist
  balcao verify declaration.pdf    does this proof hold?
  balcao doctor --data DIR         is this installation in order?

Exit codes: 0 ok, 1 failed check, 2 usage, 3 settings, 4 dependency down, 5 not found, 6 refused by rule, 130 interrupted";

#[derive(Debug, Subcommand)]
enum Command {
    /// The whole service with people who do not exist, imitated institutions and a clock that moves.
    #[cfg(feature = "demo")]
    Demo(demo::Args),
    /// Serve pages.
    Serve(serve::Args),
    /// Do the work that follows: letters, checks, terms.
    Work(work::Args),
    /// Bring the database up to date.
    Migrate(migrate::Args),
    /// Is this installation in order? Each line that is not says what to do.
    Doctor(doctor::Args),
    /// Does a proof hold? A PDF or the text of its QR code, without a network; with the record also the code below it.
    Verify(verify::Args),
    /// What would be said of these documents if they were uploaded. Nothing is stored.
    Check(check::Args),
    /// Until when: a term by its name, with every day that counts or does not, and the law behind it.
    Deadline(deadline::Args),
    /// Working days and holidays.
    Calendar(calendar::Args),
    /// Is a number sound? Tax, social security, card, account, machine-readable lines. No register is asked.
    Identify(identify::Args),
    /// The record of who did what.
    Audit(audit::Args),
    /// Which way applies: answers as JSON on stdin, the way on stdout.
    Route(route::Args),
    /// The law as data.
    Rules(rules::Args),
    /// One case.
    Case(case::Args),
    /// Copies of everything, made while work goes on.
    Backup(backup::Args),
    /// Members of staff.
    User(user::Args),
    /// Looks at one uploaded file; started by the service.
    #[command(hide = true, name = "inspect-worker")]
    InspectWorker,
}

/// Reads the command line and does what it says.
pub(crate) fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // What clap says of help and version goes to stdout, of mistakes to stderr, with code 2.
            drop(error.print());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(outcome::USAGE));
        }
    };
    if matches!(cli.command, Command::InspectWorker) {
        return inspect_worker::run();
    }
    let runtime = match Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return Failure::down("the program cannot start its threads", &error, "try again").tell(),
    };
    let done = runtime.block_on(dispatch(cli.command));
    // Jobs that hang must not keep a stopped program alive.
    runtime.shutdown_timeout(std::time::Duration::from_secs(outcome::END_WAIT_S));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

async fn dispatch(command: Command) -> Outcome {
    match command {
        #[cfg(feature = "demo")]
        Command::Demo(args) => Box::pin(demo::run(args)).await,
        Command::Serve(args) => Box::pin(serve::run(args)).await,
        Command::Work(args) => Box::pin(work::run(args)).await,
        Command::Migrate(args) => Box::pin(migrate::run(args)).await,
        Command::Doctor(args) => Box::pin(doctor::run(args)).await,
        Command::Verify(args) => Box::pin(verify::run(args)).await,
        Command::Check(args) => Box::pin(check::run(args)).await,
        Command::Deadline(args) => Box::pin(deadline::run(args)).await,
        Command::Calendar(args) => Box::pin(calendar::run(args)).await,
        Command::Identify(args) => identify::run(&args),
        Command::Audit(args) => Box::pin(audit::run(args)).await,
        Command::Route(args) => Box::pin(route::run(args)).await,
        Command::Rules(args) => Box::pin(rules::run(args)).await,
        Command::Case(args) => Box::pin(case::run(args)).await,
        Command::Backup(args) => Box::pin(backup::run(args)).await,
        Command::User(args) => Box::pin(user::run(args)).await,
        Command::InspectWorker => Ok(()),
    }
}
