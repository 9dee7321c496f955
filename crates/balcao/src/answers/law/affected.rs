//! Whom a change of the law would tell something else: two laws on one day, or one law on two days, held against the record. Permits that
//! change alike are counted together; of people nothing is told but the references of their open cases.

use domain::deadline::decision::{TermState, term_of};
use domain::law::Law;
use domain::request::stage::Stage;
use domain::route::told::Told;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// References told; the others are counted.
pub const REFERENCES_MAX: usize = 200;

/// A law on a day.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The law.
    pub law: &'a Law,
    /// The day.
    pub on: Date,
}

/// Permits that change alike: article, month of the last day, before, after.
type Alike = (String, String, Option<Told>, Option<Told>);

/// How often each part changes.
type Parts = BTreeMap<&'static str, i64>;

/// What was found so far. It grows with the ways in which permits change, never with their number.
#[derive(Debug, Default)]
pub struct Affected {
    permits: i64,
    groups: BTreeMap<Alike, i64>,
    parts: Parts,
    cases: i64,
    cases_affected: i64,
    case_parts: Parts,
    references: Vec<Value>,
}

impl Affected {
    /// Asks both sides about permits on one article with one last day.
    pub fn permits(&mut self, (before, after): (Side<'_>, Side<'_>), basis: &str, expires: Date, permits: i64) {
        self.permits += permits;
        let (was, is) = (told(before, basis, expires), told(after, basis, expires));
        if was == is {
            return;
        }
        count(&mut self.parts, &changed(was.as_ref(), is.as_ref()), permits);
        let month = expires.strftime("%Y-%m").to_string();
        *self.groups.entry((basis.to_owned(), month, was, is)).or_default() += permits;
    }

    /// Asks both sides about an open case: a draft is told what the holder of its permit is told, and what was sent has a term.
    pub fn case(&mut self, (before, after): (Side<'_>, Side<'_>), reference: &str, stage: &Stage, (basis, expires): (&str, Date)) {
        self.cases += 1;
        let (was, is, parts) = if matches!(stage, Stage::Draft) {
            let (was, is) = (told(before, basis, expires), told(after, basis, expires));
            let parts = if was == is { Vec::new() } else { changed(was.as_ref(), is.as_ref()) };
            (was.as_ref().map_or(Value::Null, document), is.as_ref().map_or(Value::Null, document), parts)
        } else {
            let (was, is) = (term(before.law, stage), term(after.law, stage));
            let parts = ["decide_by", "days_left"].into_iter().filter(|part| was[*part] != is[*part]).collect();
            (was, is, parts)
        };
        if parts.is_empty() {
            return;
        }
        self.cases_affected += 1;
        count(&mut self.case_parts, &parts, 1);
        if self.references.len() < REFERENCES_MAX {
            self.references.push(json!({ "reference": reference, "stage": stage.code(), "changed": parts, "before": was, "after": is }));
        }
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> Value {
        let group = |((basis, month, was, is), permits): (&Alike, &i64)| {
            json!({
                "basis": basis,
                "expires": month,
                "permits": permits,
                "changed": changed(was.as_ref(), is.as_ref()),
                "before": was.as_ref().map(document),
                "after": is.as_ref().map(document),
            })
        };
        json!({
            "permits": self.permits,
            "affected": self.groups.values().sum::<i64>(),
            "changed": parts(&self.parts),
            "groups": self.groups.iter().map(group).collect::<Vec<_>>(),
            "cases": {
                "open": self.cases,
                "affected": self.cases_affected,
                "changed": parts(&self.case_parts),
                "told": self.references,
            },
        })
    }
}

/// The rows that only one of two laws has, and those that say something else, by id.
#[must_use]
pub fn rows(before: &Law, after: &Law) -> Value {
    let (was, is) = (before.rows(), after.rows());
    let was: BTreeMap<&str, _> = was.iter().map(|row| (&*row.reference.id, row.fields)).collect();
    let is: BTreeMap<&str, _> = is.iter().map(|row| (&*row.reference.id, row.fields)).collect();
    let added: Vec<&str> = is.keys().filter(|id| !was.contains_key(*id)).copied().collect();
    let removed: Vec<&str> = was.keys().filter(|id| !is.contains_key(*id)).copied().collect();
    let changed: Vec<&str> =
        was.iter().filter(|(id, fields)| is.get(*id).is_some_and(|other| other != *fields)).map(|(id, _)| *id).collect();
    json!({ "added": added, "removed": removed, "changed": changed })
}

/// The last day of the decision term while it runs, and the working days that are left while it stands still; the code of why there is no
/// answer.
fn term(law: &Law, stage: &Stage) -> Value {
    match term_of(law, stage) {
        Ok(Some(TermState::Running { legal_day, .. } | TermState::Ended { legal_day, .. })) => {
            json!({ "decide_by": legal_day.to_string(), "days_left": null })
        }
        Ok(Some(TermState::StandsStill { days_left, .. })) => json!({ "decide_by": null, "days_left": days_left }),
        Ok(None) => json!({ "decide_by": null, "days_left": null }),
        Err(unanswered) => json!({ "decide_by": unanswered.code(), "days_left": null }),
    }
}

fn told(side: Side<'_>, basis: &str, expires: Date) -> Option<Told> {
    Told::of(side.law, basis, expires, side.on)
}

/// The parts that differ; where one side has no way at all, the way itself.
fn changed(was: Option<&Told>, is: Option<&Told>) -> Vec<&'static str> {
    match (was, is) {
        (Some(was), Some(is)) => was.changed(is),
        _ => vec!["route"],
    }
}

fn count(into: &mut Parts, parts: &[&'static str], times: i64) {
    for part in parts {
        *into.entry(part).or_default() += times;
    }
}

fn parts(parts: &Parts) -> Value {
    Value::Object(parts.iter().map(|(part, times)| ((*part).to_owned(), json!(times))).collect::<Map<_, _>>())
}

fn document(told: &Told) -> Value {
    json!({
        "route": told.route,
        "open": told.open,
        "opens_on": day(told.opens_on),
        "closes_on": day(told.closes_on),
        "fee_cents": told.fee_cents,
        "documents": told.required,
        "steps": told.steps,
        "niss": told.niss,
        "accepted_until": day(told.accepted_until),
    })
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}
