//! Sending a request: complete, in its window, with the fee of the day.

use super::change::{Also, Case, Change, change};
use crate::actors::{Resident, Which};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline;
use domain::id::{Reference, SlipId};
use domain::law::Law;
use domain::law::answer::Unanswered;
use domain::law::fees::{Channel, FeeLine};
use domain::law::requirements::{Ask, Need, Requirement};
use domain::law::when::{FactKey, Facts};
use domain::person::Niss;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::answers::{Livelihood, NissAnswer};
use domain::request::checklist::{Checklist, SlotRule, checklist};
use jiff::civil::Date;
use store::slip::Line;

/// Sends the request: from here on it has a slip, a receipt and a term.
///
/// # Errors
/// Not theirs; incomplete; window not open; sent already; changed meanwhile; faults.
pub async fn send(app: &App, who: Resident, reference: Reference) -> Result<Request, Stop> {
    change(app, "send request", Which::Own(reference, who.person()), (), move |case, (), moment| {
        let missing = tasks(case, &moment.law, moment.today)?.missing;
        let lines = fee_lines(case, &moment.law, moment.today)?;
        let total_cents = lines.iter().map(|line| line.cents).sum();
        let admission = moment.law.admission(&case.permit, moment.today);
        let fee_rows: Vec<String> = lines.iter().map(|line| line.row.clone()).collect();
        let action = Action::Send { missing, admission, total_cents, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        let events = events.into_iter().map(|event| event.by_rules(fee_rows.clone())).collect();
        Ok(Change { request, events, also: vec![Also::AddSlip(SlipId(moment.fresh_id), lines)] })
    })
    .await
}

/// What the law asks for in this case today, with what is known.
///
/// # Errors
/// The law has no answer.
pub fn slots(case: &Case, law: &Law, today: Date) -> Result<Vec<Requirement>, Stop> {
    Ok(law.requirements(&case.permit.basis, &facts(case), today)?)
}

/// The task list of the case today.
///
/// # Errors
/// The law has no answer.
pub fn tasks(case: &Case, law: &Law, today: Date) -> Result<Checklist, Stop> {
    let rules = slots(case, law, today)?.into_iter().filter(|wanted| wanted.ask == Ask::Document).map(|wanted| SlotRule {
        slot: wanted.slot,
        required: wanted.need == Need::Required,
        row: wanted.row.id.to_string(),
    });
    let filled: Vec<String> = case.documents.iter().map(|document| document.slot.clone()).collect();
    Ok(checklist(&case.held.request, &rules.collect::<Vec<_>>(), &filled))
}

/// The fee of this case today, by line; nothing where its amount was not published.
///
/// # Errors
/// The law has no answer.
pub fn fees(case: &Case, law: &Law, today: Date) -> Result<Option<Vec<FeeLine>>, Stop> {
    match law.fees(&case.permit.basis, Channel::Online, today) {
        Ok(lines) => Ok(Some(lines)),
        Err(Unanswered::NotPublished(_)) => Ok(None),
        Err(unanswered) => Err(unanswered.into()),
    }
}

pub(super) fn fee_lines(case: &Case, law: &Law, today: Date) -> Result<Vec<Line>, Stop> {
    let lines = fees(case, law, today)?.ok_or(Refusal::FeeNotSet)?.into_iter().map(|fee| Line {
        code: fee.line,
        cents: fee.amount.get(),
        row: fee.row.id.to_string(),
        legal_basis: fee.row.legal_basis.to_string(),
    });
    Ok(lines.collect())
}

/// Last day to ask for the renewal of this permit.
///
/// # Errors
/// The law has no answer.
pub fn ask_by(case: &Case, law: &Law, today: Date) -> Result<Date, Stop> {
    Ok(deadline::span::renewal_request(law, case.permit.expires_on, today)?.date)
}

/// What is known of a case, as the law asks it.
fn facts(case: &Case) -> Facts {
    let answers = &case.held.request.answers;
    let facts = Facts::new();
    let facts = match (&answers.niss, &case.person.person.niss) {
        (Some(NissAnswer::Number { .. }), _) | (None, Niss::Number(_)) => facts.flag(FactKey::HasNiss, true),
        (Some(NissAnswer::NotRegistered { .. }), _) | (None, Niss::NotRegistered) => facts.flag(FactKey::HasNiss, false),
        _ => facts,
    };
    match &answers.livelihood {
        Some(Livelihood::Employed { .. }) => facts.flag(FactKey::Employed, true),
        Some(Livelihood::BetweenJobs { .. } | Livelihood::OwnIncome { .. }) => facts.flag(FactKey::Employed, false),
        None => facts,
    }
}
