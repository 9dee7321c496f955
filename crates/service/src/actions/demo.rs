//! What only the demonstration does: puts people on the record, and does what rooms that come later will do (photographs, cards).
//! Every function refuses outside of a demonstration.

use super::change::{Change, change};
use super::draft;
use crate::actors::{Resident, System, Which};
use crate::app::App;
use crate::jobs::next::Job;
use crate::stop::Stop;
use domain::id::{PermitId, Reference};
use domain::permit::Permit;
use domain::person::Person;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::answers::Address;
use jiff::Timestamp;
use store::{job, person, request};

/// Jobs looked at when those of one request are put off: more than one change leaves due.
const DUE_AT_ONCE: i64 = 100;

/// Somebody to put on the record.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// The person.
    pub person: Person,
    /// Their address.
    pub address: Address,
    /// Their permit.
    pub permit: Permit,
    /// Their e-mail, and when it was confirmed.
    pub email: String,
    /// None for people who must find their record first.
    pub confirmed_at: Option<Timestamp>,
}

/// A step of a case that belongs to a room that comes later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Later {
    /// Photograph and fingerprints are taken at a counter.
    TakeBiometrics,
    /// The card is ordered.
    OrderCard,
    /// The card is posted, with the carrier's number.
    PostCard(String),
    /// The card arrived.
    DeliverCard,
}

/// Puts people on the record.
///
/// # Errors
/// Not a demonstration; somebody is there already; faults.
pub async fn add_people(app: &App, people: Vec<Newcomer>) -> Result<(), Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    app.store
        .write("add demonstration people", (people, app.clock.now()), |tx, (people, at)| {
            Box::pin(async move {
                for new in people {
                    person::add(tx, &new.person, &new.address, *at).await?;
                    person::add_email(tx, new.person.id, &new.email, new.confirmed_at, *at).await?;
                    person::add_permit(tx, &new.permit).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Opens a draft under a reference that is the same at every start.
///
/// # Errors
/// Not a demonstration; not their permit; the reference is taken; faults.
pub async fn open_draft(app: &App, who: Resident, permit: PermitId, reference: Reference) -> Result<Reference, Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    draft::open_as(app, who, permit, reference).await
}

/// Does a step of a later room.
///
/// # Errors
/// Not a demonstration; not at this stage; faults.
pub async fn later(app: &App, reference: Reference, step: Later) -> Result<Request, Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    let by = System::by_worker();
    change(app, "demonstration step", Which::Any(reference), step, move |case, step, moment| {
        let action = match step {
            Later::TakeBiometrics => Action::TakeBiometrics,
            Later::OrderCard => Action::OrderCard,
            Later::PostCard(tracking) => Action::PostCard { tracking: tracking.clone() },
            Later::DeliverCard => Action::DeliverCard,
        };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// The checks of a request that was just paid wait until `until`, as when a worker stops with work in its hands. What else is due stays due.
///
/// # Errors
/// Not a demonstration; no such request; faults.
pub async fn put_off_checks(app: &App, reference: Reference, until: Timestamp) -> Result<(), Stop> {
    if !app.config.demonstration {
        return Err(Stop::NotFound);
    }
    let given = (reference, app.clock.now(), until);
    app.store
        .write("put checks off", given, |tx, (reference, now, until)| {
            Box::pin(async move {
                let held = request::by_reference(tx, reference).await?.ok_or(Stop::NotFound)?;
                let begin = Job::BeginChecks { request: held.request.id.to_string() };
                for due in job::claim(tx, *now, *until, DUE_AT_ONCE).await? {
                    let waits = serde_json::from_str::<Job>(&due.payload).is_ok_and(|job| job == begin);
                    job::again(tx, &due.id, if waits { *until } else { *now }, "the worker was stopped").await?;
                }
                Ok(())
            })
        })
        .await
}
