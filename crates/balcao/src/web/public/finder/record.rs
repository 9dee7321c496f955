//! Who is signed in skips what the record already knows (ROUTE-6). Nothing of it is put into an address.

use super::answered::Answered;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::visit::{Seen, Visit};
use domain::law::when::{Fact, FactKey};
use domain::permit::Permit;
use domain::person::Person;
use domain::route::answers::{Answer, Answers};
use domain::route::record::of_permit;
use service::stop::Stop;
use store::{person, request};

/// What the record says of a resident with one permit.
pub(super) struct Known {
    pub(super) person: Person,
    pub(super) permit: Permit,
    /// Whether a request for it was sent and is under way; a draft is none yet.
    pub(super) open: bool,
}

/// Adds what the record knows, where nothing else was said.
pub(super) async fn fill(site: &Site, visit: &Visit, answered: &mut Answered) -> Result<(), Problem> {
    if answered.answers.get(FactKey::Holds).is_some() {
        return Ok(());
    }
    if let Some(known) = known(site, visit).await? {
        answered.answers = with(site, answered.answers.clone(), &known);
    }
    Ok(())
}

/// The answers with the record's own, which come before what was said.
pub(super) fn with(site: &Site, answers: Answers, known: &Known) -> Answers {
    let mut answers = answers;
    for (key, answer) in of_permit(&site.app.law(), &known.permit).iter() {
        answers = answers.with(key, answer.clone());
    }
    answers
        .choice(FactKey::Nationality, &known.person.nationality)
        .with(FactKey::HasOpenProcess, Answer::Is(Fact::Flag(known.open)))
        .with(FactKey::VisaHasAppointment, Answer::Unknown)
}

/// The record of who visits, when it has exactly one permit.
pub(super) async fn known(site: &Site, visit: &Visit) -> Result<Option<Known>, Problem> {
    let Seen::Resident { who, .. } = &visit.seen else { return Ok(None) };
    let read = site.app.store.read("what the record knows", who.person(), |rx, id| {
        Box::pin(async move {
            Ok::<_, Stop>((person::load(rx, *id).await?, person::permits(rx, *id).await?, request::of_person(rx, *id).await?))
        })
    });
    let (person, mut permits, requests) = read.await.map_err(|stop| Problem::of(visit.lang, stop))?;
    let (Some(held), Some(permit), true) = (person, permits.pop(), permits.is_empty()) else { return Ok(None) };
    let open = requests
        .iter()
        .any(|held| held.request.permit == permit.id && held.request.stage.filed().is_some() && held.request.stage.is_open());
    Ok(Some(Known { person: held.person, permit, open }))
}
