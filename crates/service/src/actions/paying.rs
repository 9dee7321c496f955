//! The slip's references, the money, the slip's end and its reopening.

use super::asking::{may_say, needs_words};
use super::change::{Also, Case, Change, Moment, change};
use crate::actors::{Approve, Resident, System, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline;
use domain::id::{Reference, RequestId, SlipId};
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::stage::Stage;
use domain::slip::{Payment, SlipTerm};
use domain::timeline::{Actor, Event, EventKind, Fact};
use store::slip::Order;

/// Keeps the reference of a slip: its term starts now, not before.
///
/// # Errors
/// Not waiting for one; changed meanwhile; faults.
pub async fn issue(app: &App, by: System, request: RequestId, order: Order) -> Result<Request, Stop> {
    change(app, "issue slip", Which::Id(request), order, move |case, order, moment| {
        let total_cents = slip(case, order.slip)?.total_cents;
        let term = deadline::payment::payment(&moment.law, moment.now, None)?;
        let rules: Vec<String> = term.law.iter().map(|row| row.id.to_string()).collect();
        let pause_from = deadline::day_of(term.payable_from);
        let term = SlipTerm {
            slip: order.slip,
            total_cents,
            issued_at: moment.now,
            payable_from: term.payable_from,
            due_on: term.due_day,
            lapses_after: term.lapses_after,
        };
        let action = Action::IssueSlip { term: term.clone(), pause_from };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        let events = events.into_iter().map(|event| event.by_rules(rules.clone())).collect();
        Ok(Change { request, events, also: vec![Also::IssueSlip(term, order.clone())] })
    })
    .await
}

/// Keeps another reference of a slip that waits to be paid: the one it had asks for what is no longer owed, or ends too soon.
///
/// # Errors
/// The slip is paid or lapsed meanwhile; changed meanwhile; faults.
pub async fn refer(app: &App, by: System, request: RequestId, order: Order) -> Result<Request, Stop> {
    change(app, "new reference", Which::Id(request), order, move |case, order, moment| {
        let stage = &case.held.request.stage;
        if !matches!(stage, Stage::AwaitingPayment { slip, .. } if slip.slip == order.slip) {
            return Err(Refusal::WrongStage { action: "issue_slip", stage: stage.code() }.into());
        }
        let told = Event::new(moment.now, by.actor(), EventKind::ReferenceRenewed).with("amount", Fact::Cents(order.cents));
        Ok(Change { request: case.held.request.clone(), events: vec![told], also: vec![Also::Refer(order.clone())] })
    })
    .await
}

/// Remembers a payment that the person ordered by telephone, so that it is asked about when money is looked for.
///
/// # Errors
/// Faults.
pub async fn ordered(app: &App, who: Resident, slip: SlipId, provider_id: String, cents: i64) -> Result<(), Stop> {
    let _ = who;
    let given = (slip, provider_id, cents, app.clock.now());
    app.store
        .write("note order", given, |tx, (slip, provider_id, cents, at)| {
            Box::pin(async move { Ok(store::slip::note_order(tx, *slip, provider_id, *cents, *at).await?) })
        })
        .await
}

/// Credits money that came for a slip, once for each provider's number. The same money again changes nothing and is no error.
///
/// # Errors
/// No such slip; changed meanwhile; faults.
pub async fn credit(app: &App, by: System, request: RequestId, slip_id: SlipId, payment: Payment) -> Result<(), Stop> {
    let again = payment.provider_id.clone();
    let given = (slip_id, payment);
    let credited = change(app, "credit payment", Which::Id(request), given, move |case, (slip_id, payment), moment| {
        slip(case, *slip_id)?;
        let action = Action::Credit { payment: payment.clone(), today: moment.today };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        let mut also = vec![Also::Payment(*slip_id, payment.clone(), outcome(&events))];
        if matches!(request.stage, Stage::Paid { .. }) && !matches!(case.held.request.stage, Stage::Paid { .. }) {
            also.push(Also::CloseSlip(*slip_id, "paid"));
        }
        Ok(Change { request, events, also })
    });
    match credited.await {
        Ok(_) => Ok(()),
        Err(stop) => match app
            .store
            .read("was it credited", again, |rx, again| Box::pin(async move { store::slip::has_payment(rx, again).await }))
            .await
        {
            Ok(true) => Ok(()),
            Ok(false) => Err(stop),
            Err(error) => Err(error.into()),
        },
    }
}

fn outcome(events: &[Event]) -> &'static str {
    let held = events.iter().find(|event| event.kind == EventKind::PaymentHeld);
    let code = held.and_then(|event| event.facts.iter().find(|(name, _)| *name == "outcome"));
    match code {
        Some((_, Fact::Code(code))) => {
            ["held_early", "held_late", "refund", "top_up", "pays_and_refund"].into_iter().find(|known| known == code).unwrap_or("held")
        }
        _ => "pays",
    }
}

/// Credits money kept during the hold, once the hold has ended.
///
/// # Errors
/// Nothing to credit at this stage; faults.
pub async fn settle(app: &App, by: System, request: RequestId) -> Result<Request, Stop> {
    change(app, "settle kept money", Which::Id(request), (), move |case, (), moment| {
        let action = Action::SettleKept { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        let also = case.slips.first().map(|slip| Also::CloseSlip(slip.id, "paid"));
        Ok(Change { request, events, also: also.into_iter().collect() })
    })
    .await
}

/// Lapses a slip whose later reading has passed.
///
/// # Errors
/// Still payable, paid, or not at this stage; faults.
pub async fn lapse(app: &App, by: System, request: RequestId) -> Result<Request, Stop> {
    change(app, "lapse slip", Which::Id(request), (), move |case, (), moment| {
        let action = Action::Lapse { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        let also = case.slips.first().map(|slip| Also::CloseSlip(slip.id, "lapsed"));
        Ok(Change { request, events, also: also.into_iter().collect() })
    })
    .await
}

/// Opens a lapsed slip again, by one click, as often as the rule allows, with a reason if the person gives one (PAY-5).
///
/// # Errors
/// Not theirs; not lapsed; the rule's limit; too many words; faults.
pub async fn reopen(app: &App, who: Resident, reference: Reference, reason: String) -> Result<Request, Stop> {
    change(app, "reopen slip", Which::Own(reference, who.person()), reason, move |case, reason, moment| {
        opened_again(case, who.actor(), may_say(reason)?, moment)
    })
    .await
}

/// Opens a lapsed slip again where the rule lets the resident do it no more: an officer decides, with a reason that the person reads
/// (PAY-5).
///
/// # Errors
/// No such case; not lapsed; no reason; faults.
pub async fn reopen_beyond(app: &App, who: With<Approve>, reference: Reference, reason: String) -> Result<Request, Stop> {
    let actor = who.actor();
    change(app, "reopen slip by officer", Which::Any(reference), reason, move |case, reason, moment| {
        needs_words(reason)?;
        opened_again(case, actor, Some(reason.clone()), moment)
    })
    .await
}

fn opened_again(case: &Case, actor: Actor, words: Option<String>, moment: &Moment) -> Result<Change, Stop> {
    let (times, row) = deadline::span::slip_reopenings(&moment.law, moment.today)?;
    let new = SlipId(moment.fresh_id);
    let action = Action::ReopenSlip { slip: new, limit: u32::from(times), words, today: moment.today };
    let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
    let events = events.into_iter().map(|event| event.by_rules([row.id.to_string()])).collect();
    let lines = super::sending::fee_lines(case, &moment.law, moment.today)?;
    Ok(Change { request, events, also: vec![Also::AddSlip(new, lines)] })
}

fn slip(case: &Case, id: SlipId) -> Result<&store::slip::Slip, Refusal> {
    let stage = case.held.request.stage.code();
    case.slips.iter().find(|slip| slip.id == id).ok_or(Refusal::WrongStage { action: "credit", stage })
}
