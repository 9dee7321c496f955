//! Taking a case, handing it back, judging its documents; each look is logged.

use super::change::{Also, Change, change};
use crate::actors::{Read, Review, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::document::Verdict;
use domain::id::{DocumentId, Reference};
use domain::request::Request;
use domain::timeline::{Event, EventKind, Fact};
use store::access::{self, Look};

/// Takes a case: from the queue, or over from a colleague.
///
/// # Errors
/// No such case; somebody took it meanwhile; faults.
pub async fn take(app: &App, who: With<Review>, reference: Reference) -> Result<Request, Stop> {
    let (id, actor) = (who.id(), who.actor());
    change(app, "take case", Which::Any(reference), (), move |case, (), moment| {
        let event = Event::new(moment.now, actor, EventKind::Taken);
        let also = vec![Also::Assign(case.held.officer, Some(id))];
        Ok(Change { request: case.held.request.clone(), events: vec![event], also })
    })
    .await
}

/// Hands a case back to the queue.
///
/// # Errors
/// No such case; faults.
pub async fn hand_back(app: &App, who: With<Review>, reference: Reference) -> Result<Request, Stop> {
    let _ = who;
    change(app, "hand back case", Which::Any(reference), (), move |case, (), _| {
        let also = vec![Also::Assign(case.held.officer, None)];
        Ok(Change { request: case.held.request.clone(), events: Vec::new(), also })
    })
    .await
}

/// Judges a document.
///
/// # Errors
/// No such document in its slot; a rejection without words, or too many of them; faults.
pub async fn judge(
    app: &App,
    who: With<Review>,
    reference: Reference,
    document: DocumentId,
    verdict: Verdict,
    words: String,
) -> Result<Request, Stop> {
    let (id, actor) = (who.id(), who.actor());
    let given = (document, verdict, words);
    change(app, "judge document", Which::Any(reference), given, move |case, (document, verdict, words), moment| {
        let found = case.documents.iter().find(|found| found.id == *document).ok_or(Stop::NotFound)?;
        if *verdict == Verdict::Rejected || !words.is_empty() {
            super::asking::needs_words(words)?;
        }
        let event = Event::new(moment.now, actor, EventKind::DocumentJudged)
            .with("slot", Fact::Code(found.slot.clone()))
            .with("verdict", Fact::Code(verdict.code().to_owned()));
        let also = vec![Also::Judge(*document, *verdict, id, words.clone())];
        Ok(Change { request: case.held.request.clone(), events: vec![event], also })
    })
    .await
}

/// Logs that an officer looked at a case, and why. The resident sees it.
///
/// # Errors
/// No such case; faults.
pub async fn look(app: &App, who: &With<Read>, reference: Reference, what: &'static str, reason: String) -> Result<(), Stop> {
    let given = (reference, who.id(), what, reason, app.clock.now());
    app.store
        .write("log look", given, |tx, (reference, officer, what, reason, at)| {
            Box::pin(async move {
                let held = store::request::by_reference(tx, reference).await?.ok_or(Stop::NotFound)?;
                let look =
                    Look { at: *at, officer: *officer, request: Some(held.request.id), what: (*what).to_owned(), reason: reason.clone() };
                access::log(tx, held.request.person, &look).await?;
                Ok(())
            })
        })
        .await
}
