//! What a code stands for: a row of the law, a refusal, a text. One code may be all three.

use super::words::{both, entry};
use super::{day, rows};
use crate::answers::no::NoAnswer;
use domain::law::Law;
use domain::law::deadlines::DeadlineKind;
use domain::law::listed::Listed;
use domain::refusal::{Ground, Refusal, ground};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use service::texts::entries;

/// The parts of a refusal's words.
const PARTS: [&str; 5] = ["title", "what", "kept", "now", "until"];

/// What a code stands for; the rows behind a refusal are those in force on a day.
///
/// # Errors
/// It stands for nothing; the day cannot be read.
pub fn explain(law: &Law, code: &str, on: &str) -> Result<Value, NoAnswer> {
    let on = day(on, "on")?;
    let all = law.rows();
    let row = all.iter().find(|row| &*row.reference.id == code).map(whole);
    let refusal = Refusal::CODES.contains(&code).then(|| refusal(law, code, on));
    let text = entry(code).map(|entry| {
        let uses = all.iter().filter(|row| row.texts.contains(&code)).map(|row| &*row.reference.id);
        json!({
            "key": entry.key,
            "audience": entry.audience,
            "values": entry.arguments,
            "words": both(entry),
            "rows": uses.collect::<Vec<_>>(),
        })
    });
    if row.is_none() && refusal.is_none() && text.is_none() {
        let ids: Vec<&str> = all.iter().map(|row| &*row.reference.id).collect();
        return Err(NoAnswer::unknown("unknown_code", "code", known(code, &ids)));
    }
    Ok(json!({ "code": code, "source": law.source_code(), "row": row, "refusal": refusal, "text": text }))
}

/// Every key of the row, and its words.
fn whole(row: &Listed<'_>) -> Value {
    let mut told = rows::row(row);
    told["fields"] = rows::fields(row.fields);
    let words = row.texts.iter().filter_map(|key| entry(key)).map(|entry| json!({ "key": entry.key, "words": both(entry) }));
    told["texts"] = words.collect();
    told
}

fn refusal(law: &Law, code: &str, on: Date) -> Value {
    let key = |part: &str| format!("refusal-{}-{part}", code.replace('_', "-"));
    let texts: Map<String, Value> = PARTS.iter().filter_map(|part| Some(((*part).to_owned(), both(entry(&key(part))?)))).collect();
    let term = |kinds: &[DeadlineKind]| {
        let rows = law.rows_in_force("deadlines", on).into_iter();
        rows.filter(|row| kinds.iter().any(|kind| row.subject == Some(kind.code()))).map(|row| rows::row(&row)).collect::<Vec<_>>()
    };
    let topic = |topic: &str| law.rows_in_force(topic, on).iter().map(rows::row).collect::<Vec<_>>();
    let rows = match ground(code) {
        Ground::Term(kind) => term(&[kind]),
        Ground::Slip => term(&[DeadlineKind::PaymentHold, DeadlineKind::Payment]),
        Ground::Window => topic("windows"),
        Ground::Way => topic("routes"),
        Ground::Fee => topic("fees"),
        Ground::Length => topic("permits"),
        Ground::Requirements => topic("requirements"),
        Ground::Nothing => Vec::new(),
    };
    json!({ "code": code, "texts": texts, "on": on.to_string(), "law": rows })
}

/// Rows, refusals, and texts that begin like the code: all texts would be too many to read.
fn known<'a>(code: &str, ids: &[&'a str]) -> Vec<&'a str> {
    let begin = code.split(['-', '_']).next().unwrap_or_default();
    let texts = entries().iter().map(|entry| entry.key).filter(|key| !begin.is_empty() && key.split('-').next() == Some(begin));
    let mut known: Vec<&str> = ids.iter().copied().chain(Refusal::CODES).chain(texts).collect();
    known.sort_unstable();
    known.dedup();
    known
}
