//! Rows of the law for people at a terminal.

use crate::commands::outcome::Outcome;
use crate::commands::output::{self, line, text};
use serde_json::Value;

/// A code explained.
pub(super) fn explained(answer: &Value, as_json: bool) -> Outcome {
    if as_json {
        return output::json(answer);
    }
    let (row, refusal, words) = (&answer["row"], &answer["refusal"], &answer["text"]);
    if row.is_object() {
        line(&format!("{}:{}  {}", text(&row["file"]), row["line"], text(&row["id"])))?;
        pairs(&row["fields"])?;
        for shown in items(&row["texts"]) {
            both(text(&shown["key"]), &shown["words"])?;
        }
    }
    if refusal.is_object() {
        line(&format!("refusal {}", text(&refusal["code"])))?;
        for (part, words) in refusal["texts"].as_object().into_iter().flatten() {
            both(part, words)?;
        }
        items(&refusal["law"]).try_for_each(|row| in_one_line("law", row))?;
    }
    if words.is_object() {
        both(&format!("text {}", text(&words["key"])), &words["words"])?;
        items(&words["rows"]).try_for_each(|id| line(&format!("  row {}", text(id))))?;
    }
    Ok(())
}

/// Rows in force.
pub(super) fn shown(answer: &Value, as_json: bool) -> Outcome {
    if as_json {
        return output::json(answer);
    }
    for row in items(&answer["rows"]) {
        in_one_line("", row)?;
        line(&format!("    {} ({}; verified {})", text(&row["source"]), text(&row["sure"]), text(&row["verified_on"])))?;
    }
    Ok(())
}

/// What changes.
pub(super) fn changes(answer: &Value, as_json: bool) -> Outcome {
    if as_json {
        return output::json(answer);
    }
    items(&answer["begin"]).try_for_each(|row| in_one_line("begins", row))?;
    items(&answer["end"]).try_for_each(|row| in_one_line("ends", row))?;
    for change in items(&answer["change"]) {
        in_one_line("ends", &change["before"])?;
        in_one_line("  and then", &change["after"])?;
        for field in items(&change["fields"]) {
            line(&format!("    {}: {} -> {}", text(&field["key"]), field["before"], field["after"]))?;
        }
    }
    Ok(())
}

fn in_one_line(what: &str, row: &Value) -> Outcome {
    let dates = format!("{} to {}", text(&row["from"]), row["to"].as_str().unwrap_or("…"));
    let place = format!("{}:{}", text(&row["file"]), row["line"]);
    let whom = if row["when"].is_null() { "for all".to_owned() } else { format!("for {}", row["when"]) };
    line(format!("{what}  {place}  {}  {dates}  {whom}  {}", text(&row["id"]), text(&row["legal_basis"])).trim_start())
}

fn pairs(fields: &Value) -> Outcome {
    let mut fields = fields.as_object().into_iter().flatten();
    fields.try_for_each(|(key, value)| line(&format!("  {key} = {value}")))
}

fn both(what: &str, words: &Value) -> Outcome {
    line(&format!("  {what}"))?;
    line(&format!("    PT  {}", text(&words["pt"])))?;
    line(&format!("    EN  {}", text(&words["en"])))
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}
