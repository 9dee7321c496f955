//! Money that the resident says was paid and that we do not see (PAY-4): claimed with a proof, looked for, found by what the provider
//! confirms (see `paying::credit`), or not found.

use super::asking::needs_words;
use super::change::{Also, Change, change};
use super::documents::Stored;
use crate::actors::{Resident, Review, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline::payment::resumed;
use domain::deadline::{day_of, span};
use domain::document::PAYMENT_PROOF_SLOT;
use domain::id::Reference;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::stage::Stage;
use jiff::civil::Date;

/// The resident says that it is paid and shows a proof, stored already: the slip's time stands still, and the provider is asked.
///
/// # Errors
/// Not theirs; nothing to pay at this stage, or not yet; another slot; changed meanwhile; faults.
pub async fn claim(app: &App, who: Resident, reference: Reference, proof: Stored) -> Result<Request, Stop> {
    change(app, "claim payment", Which::Own(reference, who.person()), proof, move |case, proof, moment| {
        if proof.slot != PAYMENT_PROOF_SLOT {
            return Err(Refusal::UnknownSlot.into());
        }
        let answer_by = span::payment_matching(&moment.law, moment.today)?;
        let (pages, digest) = (proof.pages, proof.digest.clone());
        let action = Action::ClaimPayment { pages, digest, answer_by: answer_by.date, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        let events = events.into_iter().map(|event| event.by_rules([answer_by.law.id.to_string()])).collect();
        let proof = proof.document(request.id, moment.now);
        Ok(Change { request, events, also: vec![Also::Put(proof)] })
    })
    .await
}

/// An officer has the provider asked once more. What it confirms is credited as ever; nobody marks money as found by hand.
///
/// # Errors
/// Nothing is looked for; faults.
pub async fn look_again(app: &App, who: With<Review>, reference: Reference) -> Result<Request, Stop> {
    let actor = who.actor();
    change(app, "look for payment", Which::Any(reference), (), move |case, (), moment| {
        let (request, events) = case.held.request.clone().act(Action::LookAgain, actor, moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// An officer did not find the money, with a reason that the person reads: the slip's time runs again, with the days that were left.
///
/// # Errors
/// No reason; nothing is looked for, or it was found meanwhile; faults.
pub async fn not_found(app: &App, who: With<Review>, reference: Reference, reason: String) -> Result<Request, Stop> {
    let actor = who.actor();
    change(app, "payment not found", Which::Any(reference), reason, move |case, reason, moment| {
        needs_words(reason)?;
        let (mut due_on, mut lapses_after) = (Date::default(), Date::default());
        if let Stage::Matching { slip, matching, .. } = &case.held.request.stage {
            let again = resumed(&moment.law, slip, day_of(matching.since), moment.today, None)?;
            (due_on, lapses_after) = (again.due_day, again.lapses_after);
        }
        let action = Action::EndMatching { words: reason.clone(), due_on, lapses_after, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
        let also = match &request.stage {
            Stage::AwaitingPayment { slip, .. } => vec![Also::MoveTerm(slip.clone())],
            _ => Vec::new(),
        };
        Ok(Change { request, events, also })
    })
    .await
}
