//! Which rows of the law an outcome rests on (RULES-2): asked in one place for every change, so that no action can forget it.

use super::change::Case;
use crate::actions::sending;
use crate::actors::Which;
use crate::app::App;
use crate::stop::Stop;
use domain::check::Registry;
use domain::deadline::{day_of, payment::payment};
use domain::id::RequestId;
use domain::law::Law;
use domain::law::deadlines::DeadlineKind;
use domain::law::requirements::Ask;
use domain::refusal::{Ground, Refusal, ground};
use domain::request::stage::Stage;
use domain::timeline::{Event, EventKind, Fact};
use jiff::civil::Date;

/// Ids of the rows behind an event that names none itself.
///
/// # Errors
/// The law has no answer.
pub(super) fn of_event(event: &Event, case: &Case, law: &Law, today: Date) -> Result<Vec<String>, Stop> {
    match event.kind {
        EventKind::SlipLapsed | EventKind::Paid | EventKind::PaymentHeld | EventKind::PaymentNotFound => of_slip(case, law, today),
        EventKind::CheckAnswered | EventKind::CheckUnavailable => {
            let registry = event.facts.iter().find_map(|(name, fact)| match fact {
                Fact::Code(code) if *name == "registry" => Registry::from_code(code),
                _ => None,
            });
            registry.map(|registry| of_check(registry, law, today)).transpose().map(|row| row.into_iter().collect())
        }
        EventKind::BiometricsAsked | EventKind::ReviewBegan => {
            Registry::ALL.into_iter().map(|registry| of_check(registry, law, today)).collect()
        }
        EventKind::MoreUnanswered => of_term(DeadlineKind::RequestForMore, asked_on(case).unwrap_or(today), law),
        EventKind::HearingEnded | EventKind::Refused => of_term(DeadlineKind::Hearing, asked_on(case).unwrap_or(today), law),
        _ => Ok(Vec::new()),
    }
}

/// Ids of the rows behind a refusal, on a case where there is one.
///
/// # Errors
/// The law has no answer; no such case; faults.
pub async fn of_refusal(app: &App, refusal: &Refusal, request: Option<RequestId>) -> Result<Vec<String>, Stop> {
    let (law, today) = (&app.law(), app.clock.today());
    let ground = ground(refusal.code());
    match ground {
        Ground::Nothing => return Ok(Vec::new()),
        Ground::Term(kind) => return of_term(kind, today, law),
        Ground::Slip | Ground::Window | Ground::Way | Ground::Fee | Ground::Length | Ground::Requirements => {}
    }
    let Some(request) = request else { return Ok(Vec::new()) };
    let case = crate::cases::load(app, Which::Id(request)).await?;
    match (ground, refusal) {
        (Ground::Slip, _) => of_slip(&case, law, today),
        (_, Refusal::Incomplete { missing }) => of_missing(&case, missing, law, today),
        (Ground::Length, _) => Ok(vec![law.basis(&case.permit.basis, today)?.row.id.to_string()]),
        _ => Ok(law.admission(&case.permit, today).row().map(|row| row.id.to_string()).into_iter().collect()),
    }
}

/// The term of the newest slip with a reference, by the rows of the day it got it.
fn of_slip(case: &Case, law: &Law, today: Date) -> Result<Vec<String>, Stop> {
    match case.slips.iter().find_map(|slip| slip.issued_at) {
        Some(issued_at) => Ok(payment(law, issued_at, None)?.law.iter().map(|row| row.id.to_string()).collect()),
        None => of_term(DeadlineKind::Payment, today, law),
    }
}

fn of_check(registry: Registry, law: &Law, today: Date) -> Result<String, Stop> {
    Ok(law.check(registry, today)?.reference.id.to_string())
}

fn of_term(kind: DeadlineKind, on: Date, law: &Law) -> Result<Vec<String>, Stop> {
    Ok(vec![law.deadline(kind, on)?.reference.id.to_string()])
}

/// The day on which the person was asked or heard.
fn asked_on(case: &Case) -> Option<Date> {
    match &case.held.request.stage {
        Stage::MoreAsked { ask, .. } => Some(day_of(ask.at)),
        Stage::Hearing { hearing, .. } => Some(day_of(hearing.at)),
        _ => None,
    }
}

/// The rows that ask for the documents that are missing.
fn of_missing(case: &Case, missing: &[String], law: &Law, today: Date) -> Result<Vec<String>, Stop> {
    let asked = sending::slots(case, law, today)?.into_iter().filter(|wanted| wanted.ask == Ask::Document);
    let is_missing = |slot: &str| missing.iter().any(|code| code.strip_prefix("document:") == Some(slot));
    Ok(asked.filter(|wanted| is_missing(&wanted.slot)).map(|wanted| wanted.row.id.to_string()).collect())
}
