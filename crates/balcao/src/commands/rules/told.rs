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
        line(&format!("{}  {}", place(row), text(&row["id"])))?;
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
    if ["begin", "end", "change"].iter().all(|part| items(&answer[*part]).next().is_none()) {
        line("no row begins, ends or changes")?;
    }
    match answer["record"].is_object() {
        true => affected(&answer["record"]),
        false => Ok(()),
    }
}

/// Whom of the record something else is told.
pub(super) fn affected(answer: &Value) -> Outcome {
    for group in items(&answer["groups"]) {
        let (basis, month) = (text(&group["basis"]), text(&group["expires"]));
        line(&format!("{} permits of {basis} ending in {month}: {}", group["permits"], differences(group)))?;
    }
    for case in items(&answer["cases"]["told"]) {
        line(&format!("{} ({}): {}", text(&case["reference"]), text(&case["stage"]), differences(case)))?;
    }
    let cases = &answer["cases"];
    let left = cases["affected"].as_u64().unwrap_or_default().saturating_sub(items(&cases["told"]).count() as u64);
    if left > 0 {
        line(&format!("and {left} cases more"))?;
    }
    let parts = |of: &Value| {
        let parts = of["changed"].as_object().into_iter().flatten().map(|(part, times)| format!("{part} {times}"));
        Some(parts.collect::<Vec<_>>().join(", ")).filter(|parts| !parts.is_empty()).map_or_else(String::new, |parts| format!(": {parts}"))
    };
    line(&format!("{} of {} permits are told something else{}", answer["affected"], answer["permits"], parts(answer)))?;
    line(&format!("{} of {} open cases are told something else{}", cases["affected"], cases["open"], parts(cases)))
}

/// Each part that differs, before and after.
fn differences(changed: &Value) -> String {
    let part = |part: &Value| {
        let part = text(part);
        match (&changed["before"], &changed["after"]) {
            (Value::Object(was), Value::Object(is)) => format!("{part} {} -> {}", plain(&was[part]), plain(&is[part])),
            (was, is) => format!("{part} {} -> {}", plain(&was["route"]), plain(&is["route"])),
        }
    };
    items(&changed["changed"]).map(part).collect::<Vec<_>>().join("; ")
}

fn in_one_line(what: &str, row: &Value) -> Outcome {
    let dates = format!("{} to {}", text(&row["from"]), row["to"].as_str().unwrap_or("…"));
    let (place, whom) = (place(row), whom(row));
    line(format!("{what}  {place}  {}  {dates}  {whom}  {}", text(&row["id"]), text(&row["legal_basis"])).trim_start())
}

/// Where a row stands: in a file, or in the record where officers opened it.
fn place(row: &Value) -> String {
    row["file"].as_str().map_or_else(|| "the record".to_owned(), |file| format!("{file}:{}", row["line"]))
}

/// For whom a row is, test by test.
fn whom(row: &Value) -> String {
    let tests = row["when"].as_object().into_iter().flatten().map(|(fact, test)| match test {
        Value::Array(codes) => format!("{fact} {}", codes.iter().map(text).collect::<Vec<_>>().join(" or ")),
        Value::Object(bounds) => {
            format!("{fact} {}", bounds.iter().map(|(bound, value)| format!("{bound} {}", plain(value))).collect::<Vec<_>>().join(", "))
        }
        other => format!("{fact} {}", plain(other)),
    });
    let tests: Vec<String> = tests.collect();
    match (tests.is_empty(), text(&row["topic"])) {
        // The article itself is whom such a row is about.
        (true, "permits") => format!("for basis {}", text(&row["subject"])),
        (true, _) => "for all".to_owned(),
        (false, _) => format!("for {}", tests.join("; ")),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
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
