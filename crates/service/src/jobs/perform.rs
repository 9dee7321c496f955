//! What each kind of job does: it asks the outside world if it must, then calls exactly one action.

use super::next::Job;
use super::retry::Tried;
use super::{closing, crediting, ready, sending, telling};
use crate::actions::change::Case;
use crate::actions::{asking, checking, deciding, jobs as book, paying, proofs};
use crate::actors::System;
use crate::app::App;
use crate::cases;
use crate::letters;
use crate::letters::kind::Kind;
use crate::outside::Outside;
use crate::outside::payment::{Attempt, Customer, Issued, Order};
use crate::stop::Stop;
use domain::check::{Check, CheckState, Registry, Situation};
use domain::deadline::lisbon;
use domain::id::{LetterId, RequestId, SlipId};
use domain::person::Niss;
use domain::proof::ProofKind;
use domain::request::stage::Stage;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::str::FromStr;
use store::job::Claimed;

/// Days for which the provider takes money beyond the term counted from the opening of the slip: the reference itself may come late.
const PROVIDER_GRACE_DAYS: i32 = 10;

/// Does one job.
///
/// # Errors
/// What the action answers.
pub(super) async fn perform(app: &App, outside: &Outside, job: Job, claimed: &Claimed) -> Result<Tried, Stop> {
    let by = System::by_worker();
    match job {
        Job::IssueSlip { request, slip } => return issue(app, outside, id(&request)?, id(&slip)?, claimed.tries).await,
        Job::Settle { request } => drop(paying::settle(app, by, id(&request)?).await?),
        Job::Lapse { request, slip } => return lapse(app, id(&request)?, id(&slip)?).await,
        Job::BeginChecks { request } => drop(checking::begin(app, by, id(&request)?).await?),
        Job::AskRegistry { request, registry } => return ask(app, outside, id(&request)?, &registry).await,
        Job::EndCheck { request, registry } => {
            let registry = Registry::from_code(&registry).ok_or_else(|| unreadable("registry"))?;
            checking::end_wait(app, by, id(&request)?, registry).await?;
        }
        Job::AskReference { request, slip, mark } => return refer(app, outside, id(&request)?, id(&slip)?, &mark, claimed.tries).await,
        Job::LookForPayment { request } => return crediting::look_for(app, &outside.payments, id(&request)?).await,
        Job::EndAsk { request } => drop(asking::end_term(app, by, id(&request)?).await?),
        Job::EndHearing { request } => drop(deciding::end_hearing(app, by, id(&request)?).await?),
        Job::ApproveByTerm { request } => drop(deciding::approve_by_term(app, by, id(&request)?).await?),
        Job::IssueProof { request, kind } => {
            let kind = ProofKind::from_code(&kind).ok_or_else(|| unreadable("proof"))?;
            proofs::issue(app, by, id(&request)?, kind).await?;
        }
        Job::WriteLetter { request, letter } => {
            let kind = Kind::from_code(&letter).ok_or_else(|| unreadable("letter"))?;
            letters::write(app, by, id(&request)?, kind, own(claimed)?).await?;
        }
        Job::Remind { request, slip } => return remind(app, id(&request)?, id(&slip)?, own(claimed)?).await,
        Job::WriteSignIn { address, code, language } => {
            let asked = letters::SignIn { letter: own(claimed)?, address, language, code };
            letters::write_sign_in(app, by, asked).await?;
        }
        Job::SendLetter { letter, html } => {
            return sending::send(app, &outside.mailer, id(&letter)?, html, claimed.tries).await;
        }
        Job::ConfirmPayment { provider_id } => return crediting::credit(app, &outside.payments, &provider_id).await,
        Job::TellOpened => telling::opened(app).await?,
        Job::TellClosing { number } => closing::tell(app, number).await?,
        Job::TellDraftClosing { request, number } => closing::tell_draft(app, id(&request)?, number).await?,
        Job::TellWishClosing { wish, number } => closing::tell_wish(app, wish, number, own(claimed)?).await?,
        Job::TellReady => ready::round(app, ready::LETTERS_A_ROUND).await?,
        Job::WriteReady { permit } => letters::write_ready(app, by, id(&permit)?, own(claimed)?).await?,
        Job::AskWish { wish, token } => letters::write_wish_confirm(app, by, wish, token, own(claimed)?).await?,
        Job::TellWish { wish } => letters::write_wish_open(app, by, wish, own(claimed)?).await?,
        Job::Sweep => book::sweep(app, by).await?,
    }
    Ok(Tried::Done)
}

async fn issue(app: &App, outside: &Outside, request: RequestId, slip: SlipId, tries: u32) -> Result<Tried, Stop> {
    let case = cases::by_id(app, request).await?;
    let known = case.slips.iter().find(|known| known.id == slip).ok_or(Stop::NotFound)?;
    let newest = case.slips.first().is_some_and(|newest| newest.id == slip);
    if !newest || known.reference.is_some() || !matches!(case.held.request.stage, Stage::Sent { .. }) {
        return Ok(Tried::Done);
    }
    // Money kept from a slip that lapsed counts: only the rest is asked for.
    let owed_cents = known.total_cents.saturating_sub(case.held.request.stage.kept_cents());
    let cents = if owed_cents > 0 { owed_cents } else { known.total_cents };
    let order = Order {
        our_id: slip.to_string().replace('-', ""),
        cents,
        description: case.held.request.reference.to_string(),
        customer: customer(&case, newest_email(app, &case).await?),
        from: term(app, known.opened_at)?.payable_from,
        until: until(app, known.opened_at)?,
    };
    // A try that nobody concluded may have got through: the provider is asked first.
    let attempt = if tries == 0 { Attempt::First } else { Attempt::Again };
    let issued = match outside.payments.issue(&order, attempt, app.clock.now()).await {
        Ok(issued) => issued,
        Err(fault) => return Ok(Tried::Failed { why: fault.to_string(), outside: true }),
    };
    paying::issue(app, System::by_worker(), request, ordered(slip, issued, &order)).await?;
    Ok(Tried::Done)
}

/// Another reference, for what is still owed.
async fn refer(app: &App, outside: &Outside, request: RequestId, slip: SlipId, mark: &str, tries: u32) -> Result<Tried, Stop> {
    let case = cases::by_id(app, request).await?;
    let Stage::AwaitingPayment { slip: term, kept_cents, .. } = &case.held.request.stage else { return Ok(Tried::Done) };
    let owed_cents = term.total_cents.saturating_sub(*kept_cents);
    if term.slip != slip || owed_cents <= 0 || cases::referred(&case).is_some() {
        return Ok(Tried::Done);
    }
    let order = Order {
        our_id: format!("{}{mark}", slip.to_string().replace('-', "")),
        cents: owed_cents,
        description: case.held.request.reference.to_string(),
        customer: customer(&case, newest_email(app, &case).await?),
        from: term.payable_from,
        until: end_of_grace(term.lapses_after)?,
    };
    let attempt = if tries == 0 { Attempt::First } else { Attempt::Again };
    match outside.payments.issue(&order, attempt, app.clock.now()).await {
        Ok(issued) => drop(paying::refer(app, System::by_worker(), request, ordered(slip, issued, &order)).await?),
        Err(fault) => return Ok(Tried::Failed { why: fault.to_string(), outside: true }),
    }
    Ok(Tried::Done)
}

fn ordered(slip: SlipId, issued: Issued, order: &Order) -> store::slip::Order {
    store::slip::Order {
        slip,
        provider_id: issued.provider_id,
        entity: issued.entity,
        reference: issued.reference,
        cents: order.cents,
        until: order.until,
    }
}

fn customer(case: &Case, email: String) -> Customer {
    let address = &case.person.address;
    Customer {
        name: case.person.person.full_name(),
        email,
        street: address.street.clone(),
        city: address.locality.clone(),
        postcode: address.postal_code.clone(),
        country: "PT".to_owned(),
    }
}

async fn newest_email(app: &App, case: &Case) -> Result<String, Stop> {
    let emails = letters::address::of_person(app, case.person.person.id).await?;
    Ok(letters::address::choose(&emails).map(str::to_owned).unwrap_or_default())
}

fn term(app: &App, opened_at: Timestamp) -> Result<domain::deadline::payment::PaymentTerm, Stop> {
    Ok(domain::deadline::payment::payment(&app.law(), opened_at, None)?)
}

/// The same at every try, so that the provider knows the order again.
fn until(app: &App, opened_at: Timestamp) -> Result<Timestamp, Stop> {
    end_of_grace(term(app, opened_at)?.lapses_after)
}

fn end_of_grace(lapses_after: Date) -> Result<Timestamp, Stop> {
    let last = lapses_after.checked_add(PROVIDER_GRACE_DAYS.days());
    let end = last.and_then(|last| last.at(23, 59, 59, 0).to_zoned(lisbon()));
    end.map(|end| end.timestamp()).map_err(|_| Stop::Fault("the calendar is at its end".to_owned()))
}

async fn lapse(app: &App, request: RequestId, slip: SlipId) -> Result<Tried, Stop> {
    let case = cases::by_id(app, request).await?;
    if awaited(&case.held.request.stage) == Some(slip) {
        paying::lapse(app, System::by_worker(), request).await?;
    }
    Ok(Tried::Done)
}

async fn remind(app: &App, request: RequestId, slip: SlipId, letter: LetterId) -> Result<Tried, Stop> {
    let case = cases::by_id(app, request).await?;
    if awaited(&case.held.request.stage) == Some(slip) {
        letters::write(app, System::by_worker(), request, Kind::PayReminder, letter).await?;
    }
    Ok(Tried::Done)
}

fn awaited(stage: &Stage) -> Option<SlipId> {
    match stage {
        Stage::AwaitingPayment { slip, .. } => Some(slip.slip),
        _ => None,
    }
}

/// A registry without the person's number is not asked: the record itself is the answer.
async fn ask(app: &App, outside: &Outside, request: RequestId, registry: &str) -> Result<Tried, Stop> {
    let registry = Registry::from_code(registry).ok_or_else(|| unreadable("registry"))?;
    let case = cases::by_id(app, request).await?;
    let open = case.held.request.stage.is_open();
    if !open || case.checks.iter().any(|check| check.registry == registry && !is_due(check, app.clock.now())) {
        return Ok(Tried::Done);
    }
    let person = &case.person.person;
    let number = match (registry, &person.niss) {
        (Registry::Tax, _) => person.nif.as_deref(),
        (Registry::SocialSecurity, Niss::Number(number)) => Some(number.as_str()),
        (Registry::SocialSecurity, Niss::NotRegistered | Niss::Unknown) => None,
    };
    let heard = match number {
        None => checking::Heard::Answer(Situation::NotRegistered, "record".to_owned()),
        Some(number) => match outside.registries.ask(registry, Some(number), case.held.request.reference.as_str()).await {
            Ok(answered) => checking::Heard::Answer(answered.situation, answered.source_id),
            Err(fault) => {
                tracing::warn!(registry = registry.code(), fault = fault.code(), "an institution gave no answer");
                checking::Heard::Nothing
            }
        },
    };
    checking::hear(app, System::by_worker(), request, registry, heard).await?;
    Ok(Tried::Done)
}

/// Whether there is still something to ask, and now: of two questions on their way the earlier one gives way.
fn is_due(check: &Check, now: Timestamp) -> bool {
    match check.state {
        CheckState::Asked { next_try_at } | CheckState::Unavailable { next_try_at, .. } => next_try_at <= now,
        CheckState::Answered { .. } | CheckState::Waived { .. } => false,
    }
}

/// The letter a job writes has the job's own id: written twice, it is one letter.
fn own(claimed: &Claimed) -> Result<LetterId, Stop> {
    id(&claimed.id)
}

fn id<T: FromStr>(text: &str) -> Result<T, Stop> {
    text.parse().map_err(|_| unreadable("id"))
}

fn unreadable(what: &str) -> Stop {
    Stop::Fault(format!("a job with an unreadable {what}"))
}
