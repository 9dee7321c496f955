//! `rules simulate FOLDER`: a changed law against the permits and open cases on record. `rules diff` asks the same of two days.

use super::{fault_json, told};
use crate::commands::outcome::{Failure, Outcome};
use crate::commands::output;
use balcao::answers::law::affected::{Affected, Side, rows};
use domain::law::Law;
use jiff::civil::Date;
use serde_json::{Value, json};
use service::stop::Stop;
use store::engine::Store;
use store::{person, request};

/// Kinds of permits read at once: articles with their last days, each with the number of its permits.
const PERMITS_PAGE_ROWS: i64 = 5_000;
/// Cases read at once.
const CASES_PAGE_ROWS: i64 = 500;

/// Holds a changed law against the record.
pub(super) async fn run(store: &Store, (now, changed): (&Law, &Law), on: Date, as_json: bool) -> Outcome {
    let affected = affected(store, (Side { law: now, on }, Side { law: changed, on })).await?;
    let mut answer = affected.document();
    answer["on"] = on.to_string().into();
    answer["rows"] = rows(now, changed);
    answer["scenarios"] = changed.check_cases().iter().map(fault_json).collect();
    answer["editions"] = json!({ "before": now.edition(), "after": changed.edition() });
    if as_json {
        return output::json(&answer);
    }
    for scenario in answer["scenarios"].as_array().into_iter().flatten() {
        let (file, line) = (output::text(&scenario["file"]), &scenario["line"]);
        output::line(&format!("scenario {file}:{line} {}: {}", output::text(&scenario["row"]), output::text(&scenario["what"])))?;
    }
    told::affected(&answer)?;
    let ids = |of: &str| answer["rows"][of].as_array().map_or(0, Vec::len);
    output::line(&format!("rows: {} added, {} removed, {} changed", ids("added"), ids("removed"), ids("changed")))
}

/// Whom of the record two sides tell something else, page by page.
///
/// # Errors
/// The record cannot be read.
pub(super) async fn affected(store: &Store, sides: (Side<'_>, Side<'_>)) -> Result<Affected, Failure> {
    let wrong = |stop| Failure::of("the record cannot be held against the law", &stop);
    let mut found = Affected::default();
    let mut after: Option<(String, Date)> = None;
    loop {
        let page = store.read("permits against a law", after.take(), |rx, after| {
            Box::pin(async move { person::permits_alike(rx, after.as_ref(), PERMITS_PAGE_ROWS).await.map_err(Stop::from) })
        });
        let page = page.await.map_err(wrong)?;
        for alike in &page {
            found.permits(sides, &alike.basis, alike.expires_on, alike.permits);
        }
        match page.into_iter().last() {
            Some(last) => after = Some((last.basis, last.expires_on)),
            None => break,
        }
    }
    let mut after = String::new();
    loop {
        let page = store.read("cases against a law", after, |rx, after| {
            Box::pin(async move { request::open::page(rx, after, CASES_PAGE_ROWS).await.map_err(Stop::from) })
        });
        let page = page.await.map_err(wrong)?;
        for case in &page {
            found.case(sides, &case.reference.to_string(), &case.stage, (&case.basis, case.expires_on));
        }
        match page.last() {
            Some(last) => after = last.id.to_string(),
            None => return Ok(found),
        }
    }
}

/// Who of the record is told something else on another day, as a part of a document.
///
/// # Errors
/// See [`affected`].
pub(super) async fn between(store: &Store, law: &Law, (one, other): (Date, Date)) -> Result<Value, Failure> {
    Ok(affected(store, (Side { law, on: one.min(other) }, Side { law, on: one.max(other) })).await?.document())
}
