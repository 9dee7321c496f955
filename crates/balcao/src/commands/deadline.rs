//! `deadline`: until when, why, and every day that counts or does not.

use crate::commands::assemble;
use crate::commands::outcome::Outcome;
use crate::commands::output::{self, text};
use crate::commands::place::Place;
use balcao::answers::deadline::{deadline, kinds};
use clap::builder::PossibleValuesParser;
use serde_json::Value;

/// Which term, from when.
#[derive(Debug, clap::Args)]
#[command(after_help = ANSWER)]
pub(crate) struct Args {
    /// Which term.
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(kinds()))]
    kind: String,
    /// The event it begins with: a day, or an instant with its zone.
    #[arg(long, value_name = "INSTANT_OR_DATE")]
    from: String,
    /// The municipality of the competent service, whose holidays count in the later reading.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    #[command(flatten)]
    place: Place,
    /// One JSON document on stdout.
    #[arg(long)]
    json: bool,
}

const ANSWER: &str = "\
\"due\" is the last day to act by; where the law can be read two ways, the earlier. Only when \"lapses_after\" is over does the end of
the term do anything by itself. A day alone is its beginning in Lisbon.

The event: the issue of the slip (payment_slip, payment_hold), its reopening (slip_reopening), the day of sending (decision_renewal,
decision_grant, notice_…), the end of the decision's term (tacit_notice), the effect of the notice (hearing, request_for_more),
the decision (notice_sending), the withdrawal, the last change of a draft, the last day of the permit (renewal_request), the issue of
the proof (pending_proof_…), the change itself (change_report).

Example:
  balcao deadline --kind payment_slip --from 2026-11-19T10:14:00Z --office porto --json";

/// Answers.
pub(crate) async fn run(args: Args) -> Outcome {
    let answer = deadline(&assemble::law(&args.place).await?, &args.kind, &args.from, args.office.as_deref());
    let answer = answer.map_err(|no| output::no_answer(&no, args.json))?;
    if args.json {
        return output::json(&answer);
    }
    output::line(&format!("due           {}", text(&answer["due"])))?;
    output::line(&format!("lapses after  {}", text(&answer["lapses_after"])))?;
    if let Some(instant) = answer["payable_from"].as_str() {
        output::line(&format!("payable from  {instant}"))?;
    }
    for (day, shown, at_most) in days(&answer) {
        let also = if shown == at_most { String::new() } else { format!("  (later reading: {at_most})") };
        output::line(&format!("  {day}  {shown}{also}"))?;
    }
    for row in answer["law"].as_array().into_iter().flatten() {
        output::line(&format!("{}: {}", text(&row["id"]), text(&row["legal_basis"])))?;
    }
    Ok(())
}

/// Every day with what it is in each reading; the earlier one may be over by then.
fn days(answer: &Value) -> Vec<(&str, &str, &str)> {
    let shown = answer["counted"].as_array().map_or(&[][..], Vec::as_slice);
    let at_most = answer["counted_at_most"].as_array().map_or(&[][..], Vec::as_slice);
    let earlier = |day: &Value| shown.iter().find(|one| one["day"] == day["day"]).map_or("over", what);
    at_most.iter().map(|day| (text(&day["day"]), earlier(day), what(day))).collect()
}

fn what(day: &Value) -> &str {
    day["why_not_counted"].as_str().unwrap_or("counts")
}
