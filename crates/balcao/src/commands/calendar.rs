//! `calendar add-working-days`: working days counted, and what was passed over.

use crate::commands::assemble;
use crate::commands::outcome::Outcome;
use crate::commands::output::{self, text};
use crate::commands::place::Place;
use balcao::answers::calendar::add_working_days;
use clap::Subcommand;

/// What of the calendar.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// The so-and-so-manieth working day after a day, which itself is not counted.
    AddWorkingDays(Added),
}

#[derive(Debug, clap::Args)]
struct Added {
    /// The day of the event.
    #[arg(value_name = "DATE")]
    date: String,
    /// How many working days.
    #[arg(value_name = "N")]
    days: String,
    /// Count its holidays too.
    #[arg(long, value_name = "ID")]
    municipality: Option<String>,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Answers.
pub(crate) async fn run(args: Args) -> Outcome {
    let Verb::AddWorkingDays(asked) = &args.verb;
    let answer = add_working_days(&assemble::law(&asked.place).await?, &asked.date, &asked.days, asked.municipality.as_deref());
    let answer = answer.map_err(|no| output::no_answer(&no, asked.json))?;
    if asked.json {
        return output::json(&answer);
    }
    output::line(text(&answer["date"]))?;
    for day in answer["skipped"].as_array().into_iter().flatten() {
        output::line(&format!("  {}  {}", text(&day["day"]), text(&day["name_en"])))?;
    }
    Ok(())
}
