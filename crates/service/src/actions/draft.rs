//! Opening a draft and answering its parts.

use super::change::{Also, Change, change};
use crate::actors::{Resident, Which};
use crate::app::App;
use crate::stop::Stop;
use domain::id::{PermitId, Reference, RequestId};
use domain::permit::Permit;
use domain::person::Niss;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::answers::{Address, Answers, Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::request::checklist::Part;
use domain::request::stage::Stage;
use domain::timeline::{Event, EventKind, Fact};
use store::{person, request, timeline};

/// An answer to a part of the draft.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The person's data.
    Identity(Confirmed),
    /// The permit.
    Permit(Confirmed),
    /// Where the card is posted.
    Address(Address),
    /// Who lives from the same income.
    Household(Household),
    /// Work or income.
    Livelihood(Livelihood),
    /// Social security number.
    Niss(NissAnswer),
    /// Declarations.
    Declarations(Declarations),
}

/// Opens a draft for a permit of the resident; an open request is given back instead of a second one (RENEW-5).
///
/// # Errors
/// Not their permit; one that is renewed another way; faults.
pub async fn open(app: &App, who: Resident, permit: PermitId) -> Result<Reference, Stop> {
    open_as(app, who, permit, app.chance.reference(app.clock.now())).await
}

/// The same with the reference that a new draft gets.
///
/// # Errors
/// Not their permit; the reference is taken; faults.
pub(crate) async fn open_as(app: &App, who: Resident, permit: PermitId, reference: Reference) -> Result<Reference, Stop> {
    let moment = (app.law(), app.clock.today(), app.clock.now());
    let draft = (app.chance.id(), reference, app.chance.salt(), who, permit, moment);
    app.store
        .write("open draft", draft, |tx, (id, reference, salt, who, permit, (law, today, now))| {
            Box::pin(async move {
                let permit: Permit = person::permit_by_id(tx, *permit).await?.ok_or(Stop::NotFound)?;
                if permit.person != who.person() {
                    return Err(Stop::NotFound);
                }
                if let Some(open) = request::open_for_permit(tx, permit.id).await? {
                    return Ok(open.request.reference);
                }
                let admission = law.admission(&permit, *today);
                if !admission.may_begin() {
                    admission.sendable()?;
                }
                let draft = Request {
                    id: RequestId(*id),
                    reference: reference.clone(),
                    person: who.person(),
                    permit: permit.id,
                    opened_at: *now,
                    answers: Answers::default(),
                    stage: Stage::Draft,
                };
                request::add(tx, &draft).await?;
                let opened = Event::new(*now, who.actor(), EventKind::Opened).with("basis", Fact::Code(permit.basis.clone()));
                timeline::append(tx, draft.id, &[opened], std::slice::from_ref(salt)).await?;
                Ok(draft.reference)
            })
        })
        .await
}

/// Saves the answer to a part.
///
/// # Errors
/// Not theirs; sent already; changed meanwhile; faults.
pub async fn answer(app: &App, who: Resident, reference: Reference, given: Answer) -> Result<Request, Stop> {
    change(app, "answer", Which::Own(reference, who.person()), given, move |case, given, moment| {
        let action = Action::Answer { part: given.part().code().to_owned() };
        let (mut request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        let also = given.also(&case.person.person.niss);
        given.clone().put(&mut request.answers);
        Ok(Change { request, events, also })
    })
    .await
}

impl Answer {
    fn part(&self) -> Part {
        match self {
            Self::Identity(_) => Part::Identity,
            Self::Permit(_) => Part::Permit,
            Self::Address(_) => Part::Address,
            Self::Household(_) => Part::Household,
            Self::Livelihood(_) => Part::Livelihood,
            Self::Niss(_) => Part::Niss,
            Self::Declarations(_) => Part::Declarations,
        }
    }

    fn put(self, answers: &mut Answers) {
        match self {
            Self::Identity(given) => answers.identity = Some(given),
            Self::Permit(given) => answers.permit = Some(given),
            Self::Address(given) => answers.address = Some(given),
            Self::Household(given) => answers.household = Some(given),
            Self::Livelihood(given) => answers.livelihood = Some(given),
            Self::Niss(given) => answers.niss = Some(given),
            Self::Declarations(given) => answers.declarations = Some(given),
        }
    }

    /// An address and a right number are the record's at once: the card and the checks go by them (ONE-1).
    fn also(&self, on_record: &Niss) -> Vec<Also> {
        match self {
            Self::Address(address) => vec![Also::Address(address.clone())],
            Self::Niss(NissAnswer::Number { number, check_digit_right: true }) if *on_record != Niss::Number(number.clone()) => {
                vec![Also::Niss(Niss::Number(number.clone()))]
            }
            Self::Niss(NissAnswer::NotRegistered { .. }) if *on_record == Niss::Unknown => {
                vec![Also::Niss(Niss::NotRegistered)]
            }
            _ => Vec::new(),
        }
    }
}

/// The refusal of a draft that is one already sent: kept here so that pages can lead on to the receipt.
#[must_use]
pub fn was_sent(stop: &Stop) -> bool {
    matches!(stop, Stop::Refused(Refusal::WrongStage { action: "send" | "answer", stage }) if *stage != "draft")
}
