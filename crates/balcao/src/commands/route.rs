//! `route --on DATE < answers.json`: which way applies, from the same rules as the pages.

use crate::commands::assemble;
use crate::commands::outcome::{Failure, Outcome, REFUSED, USAGE};
use crate::commands::output;
use crate::commands::place::Place;
use balcao::answers::route::{ANSWERS_BYTES_MAX, Refused, document, read};
use domain::law::Law;
use domain::route::find::Answered;
use jiff::civil::Date;
use service::clock::Clock;
use service::law::ruled::ruled;
use service::texts::arg::Args as Values;
use service::texts::{Lang, by_key};
use std::io::Read;

/// What to ask.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The day asked about; today without it.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

/// Reads the answers from stdin and says the way.
pub(crate) async fn run(args: Args) -> Outcome {
    let law = assemble::law(&args.place).await?;
    let on = args.on.unwrap_or_else(|| Clock::default().today());
    let mut text = String::new();
    let mut stdin = std::io::stdin().lock().take(ANSWERS_BYTES_MAX as u64 + 1);
    let bytes = stdin.read_to_string(&mut text).map_err(|error| usage("the answers cannot be read", error))?;
    if bytes > ANSWERS_BYTES_MAX {
        return Err(usage("the answers are too long", format!("more than {ANSWERS_BYTES_MAX} bytes")));
    }
    match read(&text).and_then(|answers| law.find_way(&answers, on).map_err(Refused::Answers)) {
        Ok(answered) if args.json => output::json(&document(&answered, &law, on)),
        Ok(answered) => tell(&law, &answered, on),
        Err(refused) => refuse(&refused, args.json),
    }
}

fn usage(what: &str, why: impl std::fmt::Display) -> Failure {
    Failure::new(USAGE, what, why, "echo '{\"goal\":\"renew\"}' | balcao route --json")
}

fn refuse(refused: &Refused, as_json: bool) -> Outcome {
    if as_json {
        output::json(&refused.document())?;
    }
    match refused {
        Refused::Unreadable(why) => Err(usage("the answers cannot be read", why)),
        Refused::Answers(fault) => {
            let words = by_key(Lang::En, &fault.code().replace('_', "-"), &Values::none()).unwrap_or_default();
            let about: Vec<&str> = fault.questions().iter().map(|key| key.code()).collect();
            Err(Failure::new(REFUSED, format!("{} ({})", fault.code(), about.join(", ")), words, "change one of these answers"))
        }
    }
}

fn tell(law: &Law, answered: &Answered, on: Date) -> Outcome {
    let text = |key: &str| ruled(Lang::En, key, law, on);
    match answered {
        Answered::Missing(key) => output::line(&format!("Asked next: {}", key.code())),
        Answered::Way(way) => {
            let open = match (way.open, way.opens_on) {
                (true, _) => "open".to_owned(),
                (false, Some(day)) => format!("opens on {day}"),
                (false, None) => "not open to start here".to_owned(),
            };
            output::line(&format!("{}: {open}", way.route.code()))?;
            for step in &way.steps {
                output::line(&format!("  next: {}", text(&step.text)))?;
            }
            for reason in &way.because {
                let rows: Vec<String> = reason.law.iter().map(|row| format!("{} ({})", row.id, row.legal_basis)).collect();
                output::line(&format!("  because: {} {}", text(&reason.code), rows.join("; ")))?;
            }
            output::line(&format!("  from: {}", law.source_code()))
        }
    }
}
