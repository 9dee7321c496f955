//! `identify`: is a number sound?

use crate::commands::outcome::{Failure, Outcome, USAGE};
use crate::commands::output::{self, text};
use crate::commands::place::Place;
use balcao::answers::identify::{identify, kinds};
use clap::builder::PossibleValuesParser;
use domain::deadline::day_of;
use service::clock::Clock;
use std::io::Read;

/// Bytes read from stdin: more than any number has.
const STDIN_MAX_BYTES: u64 = 4096;

/// Which number.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// What it claims to be.
    #[arg(value_name = "KIND", value_parser = PossibleValuesParser::new(kinds()))]
    kind: String,
    /// The number; - reads it from stdin, so that it stands in no list of processes. Lines of a card may be divided by blanks.
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    text: String,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "Examples:
  balcao identify nif 123456789
  balcao identify mrz - --json < lines.txt";

/// Answers; ends well only when the number is sound.
pub(crate) fn run(args: &Args) -> Outcome {
    let typed = if args.text == "-" { stdin()? } else { args.text.clone() };
    let answer = identify(&args.kind, &typed, day_of(Clock::default().real_now()));
    let answer = answer.map_err(|no| output::no_answer(&no, args.json))?;
    if args.json {
        output::json(&answer)?;
    } else {
        output::line(text(&answer["normalised"]))?;
    }
    match answer["problem"].as_str() {
        None => Ok(()),
        Some(problem) => Err(Failure::check(text(&answer["text"]["en"]), "look at what was typed").because(problem)),
    }
}

fn stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().take(STDIN_MAX_BYTES).read_to_end(&mut bytes);
    read.map_err(|error| Failure::new(USAGE, "the number cannot be read", error, "balcao identify KIND - < FILE"))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
