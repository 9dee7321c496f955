//! Rows in force on a day, and what changes between two.

use super::day;
use crate::answers::no::NoAnswer;
use crate::answers::row::used;
use domain::law::Law;
use domain::law::field::{Field, Said, field};
use domain::law::listed::{Listed, topics};
use serde_json::{Map, Value, json};

/// The rows of a topic in force on a day.
///
/// # Errors
/// No such topic; the day cannot be read.
pub fn show(law: &Law, topic: &str, on: &str) -> Result<Value, NoAnswer> {
    let on = day(on, "on")?;
    if !topics().contains(&topic) {
        return Err(NoAnswer::unknown("unknown_topic", "topic", topics().iter().copied()));
    }
    let rows: Vec<Value> = law.rows_in_force(topic, on).iter().map(row).collect();
    Ok(json!({ "topic": topic, "on": on.to_string(), "source": law.source_code(), "rows": rows }))
}

/// The rows that begin, end or take another's place between two days, and for whom.
///
/// # Errors
/// A day cannot be read.
pub fn diff(law: &Law, from: &str, to: &str) -> Result<Value, NoAnswer> {
    let (from, to) = (day(from, "from")?, day(to, "to")?);
    let changes = law.changes(from, to);
    let changed = changes.change.iter().map(|(before, after)| {
        let fields = differences(before.fields, after.fields);
        json!({ "before": row(before), "after": row(after), "fields": fields })
    });
    Ok(json!({
        "from": from.min(to).to_string(),
        "to": to.max(from).to_string(),
        "source": law.source_code(),
        "begin": changes.begin.iter().map(row).collect::<Vec<_>>(),
        "end": changes.end.iter().map(row).collect::<Vec<_>>(),
        "change": changed.collect::<Vec<_>>(),
    }))
}

/// A row: what is used of it, where it stands, and for whom it is.
#[must_use]
pub fn row(row: &Listed<'_>) -> Value {
    let mut told = used(row.reference);
    told["topic"] = row.topic.into();
    told["subject"] = row.subject.into();
    told["source"] = (*row.reference.source).into();
    told["sure"] = row.reference.sure.code().into();
    told["file"] = row.place.map(|place| &*place.file).into();
    told["line"] = row.place.map(|place| place.line).into();
    told["when"] = row.for_whom().map_or(Value::Null, said);
    told
}

/// Every key of a row as written.
#[must_use]
pub fn fields(fields: &[Field]) -> Value {
    Value::Object(fields.iter().map(|field| (field.key.to_string(), said(&field.said))).collect::<Map<_, _>>())
}

fn said(value: &Said) -> Value {
    match value {
        Said::Text(text) => (**text).into(),
        Said::Number(number) => (*number).into(),
        Said::Flag(flag) => (*flag).into(),
        Said::Day(day) => day.to_string().into(),
        Said::List(values) => values.iter().map(said).collect(),
        Said::Table(table) => fields(table),
    }
}

/// Keys that say something else; those that tell one row from another aside.
fn differences(before: &[Field], after: &[Field]) -> Vec<Value> {
    let own = ["id", "from", "to"];
    let mut keys: Vec<&str> = before.iter().chain(after).map(|field| &*field.key).filter(|key| !own.contains(key)).collect();
    keys.sort_unstable();
    keys.dedup();
    let differs = |key: &&str| field(before, key) != field(after, key);
    let value = |fields, key| field(fields, key).map(said);
    keys.into_iter().filter(differs).map(|key| json!({ "key": key, "before": value(before, key), "after": value(after, key) })).collect()
}
