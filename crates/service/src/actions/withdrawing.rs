//! Withdrawing, and undoing it for 30 days (RENEW-10).

use super::asking::may_say;
use super::change::{Also, Change, change};
use crate::actors::{Resident, Which};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline;
use domain::id::Reference;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;

/// Withdraws the request, with a reason if the person gives one. The page has asked twice before.
///
/// # Errors
/// Not theirs; decided already; too many words; faults.
pub async fn withdraw(app: &App, who: Resident, reference: Reference, reason: String) -> Result<Request, Stop> {
    change(app, "withdraw", Which::Own(reference, who.person()), reason, move |case, reason, moment| {
        let undo = deadline::span::withdrawal_undo(&moment.law, moment.today)?;
        let action = Action::Withdraw { undo_until: undo.date, words: may_say(reason)?, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        let events = events.into_iter().map(|event| event.by_rules([undo.law.id.to_string()])).collect();
        Ok(Change { request, events, also: vec![Also::RevokeProofs(None)] })
    })
    .await
}

/// Undoes the withdrawal: the request stands where it stood.
///
/// # Errors
/// Not theirs; not withdrawn; too late; another request is open for the permit; faults.
pub async fn undo(app: &App, who: Resident, reference: Reference) -> Result<Request, Stop> {
    if let Some(open) = open_instead(app, who, &reference).await? {
        return Err(Refusal::AlreadyOpen { reference: open }.into());
    }
    let undone = change(app, "undo withdrawal", Which::Own(reference.clone(), who.person()), (), move |case, (), moment| {
        let action = Action::UndoWithdrawal { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    });
    match undone.await {
        // Another one was opened in this very moment: the record keeps one open request for each permit.
        Err(Stop::Fault(what)) => match open_instead(app, who, &reference).await? {
            Some(open) => Err(Refusal::AlreadyOpen { reference: open }.into()),
            None => Err(Stop::Fault(what)),
        },
        other => other,
    }
}

/// Another open request for the same permit.
async fn open_instead(app: &App, who: Resident, reference: &Reference) -> Result<Option<Reference>, Stop> {
    let permit = crate::cases::own(app, who, reference.clone()).await?.permit.id;
    let open = app
        .store
        .read("open request of permit", permit, |rx, permit| Box::pin(async move { store::request::open_for_permit(rx, *permit).await }))
        .await
        .map_err(Stop::from)?;
    Ok(open.map(|open| open.request.reference).filter(|open| open != reference))
}
