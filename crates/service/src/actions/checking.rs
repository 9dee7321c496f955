//! Checks with other institutions: begun, answered, given up, and what follows when all are in.

use super::asking::needs_words;
use super::change::{Also, Case, Change, change};
use crate::actors::{Override, System, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::check::{Check, CheckState, Registry, Situation};
use domain::id::{Reference, RequestId};
use domain::law::Law;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::stage::Stage;
use domain::timeline::{Event, EventKind, Fact};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// What asking an institution gave.
#[derive(Debug, Clone)]
pub enum Heard {
    /// An answer, with the institution's own number for it.
    Answer(Situation, String),
    /// None: it is down, slow, or talks nonsense.
    Nothing,
}

/// Begins the checks of a paid request.
///
/// # Errors
/// Not paid, or begun before; faults.
pub async fn begin(app: &App, by: System, request: RequestId) -> Result<Request, Stop> {
    change(app, "begin checks", Which::Id(request), (), move |case, (), moment| {
        let (request, mut events) = case.held.request.clone().act(Action::BeginChecks, by.actor(), moment.now)?;
        events.clear();
        let mut also = Vec::new();
        for registry in Registry::ALL {
            let row = moment.law.check(registry, moment.today)?;
            events.push(
                Event::new(moment.now, by.actor(), EventKind::CheckAsked)
                    .with("registry", Fact::Code(registry.code().to_owned()))
                    .by_rules([row.reference.id.to_string()]),
            );
            let state = CheckState::Asked { next_try_at: moment.now };
            also.push(Also::Check(Check { registry, asked_at: moment.now, tries: 0, state }));
        }
        Ok(Change { request, events, also })
    })
    .await
}

/// Keeps what an institution said; when all checks are in, the request goes on.
///
/// # Errors
/// No such check; faults.
pub async fn hear(app: &App, by: System, request: RequestId, registry: Registry, heard: Heard) -> Result<Request, Stop> {
    change(app, "hear registry", Which::Id(request), (registry, heard), move |case, (registry, heard), moment| {
        let known = find(case, *registry)?;
        if matches!(known.state, CheckState::Answered { .. } | CheckState::Waived { .. }) {
            return Ok(Change { request: case.held.request.clone(), events: Vec::new(), also: Vec::new() });
        }
        let state = match heard {
            Heard::Answer(answer, source_id) => CheckState::Answered { at: moment.now, answer: *answer, source_id: source_id.clone() },
            Heard::Nothing => unheard(known, &moment.law, moment.now, moment.today)?,
        };
        let told = told(&known.state, &state, *registry, moment.now);
        let known = Check { tries: known.tries + 1, state, ..known.clone() };
        go_on(case, known, told.into_iter().collect(), by, moment.now, moment.today)
    })
    .await
}

/// The promised time of a check is over: when nothing was heard by then, for whatever reason, the request goes on without (RENEW-7). A job
/// that breaks each time it asks hears nothing and says nothing, so this does not depend on it.
///
/// # Errors
/// No such check; the time still runs; faults.
pub async fn end_wait(app: &App, by: System, request: RequestId, registry: Registry) -> Result<Request, Stop> {
    change(app, "end wait for registry", Which::Id(request), registry, move |case, registry, moment| {
        let known = find(case, *registry)?;
        let promised = promised(known, &moment.law)?;
        let CheckState::Asked { next_try_at } = known.state else {
            return Ok(Change { request: case.held.request.clone(), events: Vec::new(), also: Vec::new() });
        };
        if moment.today <= promised {
            return Err(Refusal::TermRuns { ends_on: promised }.into());
        }
        // A question that is still to come is not asked twice; one that was given up is asked afresh.
        let next_try_at = if next_try_at > moment.now { next_try_at } else { next_try(known, &moment.law, moment.now, moment.today)? };
        let state = CheckState::Unavailable { since: moment.now, next_try_at };
        let told = told(&known.state, &state, *registry, moment.now);
        let known = Check { state, ..known.clone() };
        go_on(case, known, told.into_iter().collect(), by, moment.now, moment.today)
    })
    .await
}

/// Whether a paper in this slot stands in for an answer that an institution did not give in time (RENEW-7).
///
/// # Errors
/// The law has no answer.
pub fn stands_in(case: &Case, slot: &str, law: &Law, today: Date) -> Result<bool, Stop> {
    for check in case.checks.iter().filter(|check| matches!(check.state, CheckState::Unavailable { .. })) {
        if law.check(check.registry, today)?.values.instead_slot == slot {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The last day on which we wait for an institution before going on without.
///
/// # Errors
/// The law has no answer.
pub(crate) fn promised(known: &Check, law: &Law) -> Result<Date, Stop> {
    let asked_on = domain::deadline::day_of(known.asked_at);
    let row = law.check(known.registry, asked_on)?;
    let last = law.calendar().add_working_days(asked_on, row.values.promised_working_days, domain::calendar::Scope::NATIONAL);
    Ok(last.map_err(domain::law::answer::Unanswered::from)?.date)
}

/// An officer goes on without a check, with a reason.
///
/// # Errors
/// No reason; no such check; it was answered meanwhile; the case stands elsewhere; faults.
pub async fn waive(app: &App, who: With<Override>, reference: Reference, registry: Registry, reason: String) -> Result<Request, Stop> {
    let actor = who.actor();
    change(app, "waive check", Which::Any(reference), (registry, reason), move |case, (registry, reason), moment| {
        needs_words(reason)?;
        let known = find(case, *registry)?;
        known.may_be_waived(&case.held.request.stage)?;
        let waived = Event::new(moment.now, actor, EventKind::CheckWaived)
            .with("registry", Fact::Code(registry.code().to_owned()))
            .with("reason", Fact::Personal(reason.clone()));
        let state = CheckState::Waived { at: moment.now, reason: reason.clone() };
        let known = Check { state, ..known.clone() };
        go_on(case, known, vec![waived], System::by_worker(), moment.now, moment.today)
    })
    .await
}

fn find(case: &Case, registry: Registry) -> Result<&Check, Refusal> {
    let stage = case.held.request.stage.code();
    let known = case.checks.iter().find(|known| known.registry == registry);
    known.ok_or(Refusal::WrongStage { action: "finish_checks", stage })
}

/// No answer: ask again later; after the promised time go on without, and still ask again.
fn unheard(known: &Check, law: &Law, now: Timestamp, today: Date) -> Result<CheckState, Stop> {
    let next_try_at = next_try(known, law, now, today)?;
    Ok(match (&known.state, today > promised(known, law)?) {
        (CheckState::Unavailable { since, .. }, _) => CheckState::Unavailable { since: *since, next_try_at },
        (_, true) => CheckState::Unavailable { since: now, next_try_at },
        (_, false) => CheckState::Asked { next_try_at },
    })
}

fn next_try(known: &Check, law: &Law, now: Timestamp, today: Date) -> Result<Timestamp, Stop> {
    let row = law.check(known.registry, today)?;
    let next = now.checked_add(i64::from(row.values.wait_minutes(known.tries)).minutes());
    next.map_err(|_| Stop::Fault("the clock is at its end".to_owned()))
}

fn told(before: &CheckState, after: &CheckState, registry: Registry, now: Timestamp) -> Option<Event> {
    let by = domain::timeline::Actor::Institution(registry.code());
    let named = |event: Event| event.with("registry", Fact::Code(registry.code().to_owned()));
    match (before, after) {
        (_, CheckState::Answered { answer, .. }) => {
            Some(named(Event::new(now, by, EventKind::CheckAnswered)).with("answer", Fact::Code(answer.code().to_owned())))
        }
        (CheckState::Asked { .. }, CheckState::Unavailable { .. }) => {
            Some(named(Event::new(now, domain::timeline::Actor::Service, EventKind::CheckUnavailable)))
        }
        _ => None,
    }
}

fn go_on(case: &Case, known: Check, mut events: Vec<Event>, by: System, now: Timestamp, today: Date) -> Result<Change, Stop> {
    let others_in = case.checks.iter().filter(|other| other.registry != known.registry).all(Check::lets_go_on);
    let all_in = others_in && known.lets_go_on() && matches!(case.held.request.stage, Stage::InChecks { .. });
    let mut request = case.held.request.clone();
    if all_in {
        let person = &case.person.person;
        // BIO-1: asked for only when what is held is not current, or the passport is no longer valid.
        let biometrics_current = person.biometrics_current_until.is_some_and(|until| until >= today) && person.passport_expires_on >= today;
        let (moved, told) = request.act(Action::FinishChecks { biometrics_current }, by.actor(), now)?;
        request = moved;
        events.extend(told);
    }
    Ok(Change { request, events, also: vec![Also::Check(known)] })
}
