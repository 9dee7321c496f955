//! The one way a case changes.

use super::rules;
use crate::actors::Which;
use crate::app::App;
use crate::jobs::next;
use crate::stop::Stop;
use domain::check::Check;
use domain::deadline::decision::decide_by;
use domain::document::{Document, Verdict};
use domain::id::{DocumentId, OfficerId, SlipId};
use domain::law::Law;
use domain::permit::Permit;
use domain::person::Niss;
use domain::proof::ProofKind;
use domain::request::Request;
use domain::request::answers::Address;
use domain::slip::{Payment, SlipTerm};
use domain::timeline::{Event, Fact};
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use store::engine::tx::{Reads, Tx};
use store::message::Message;
use store::{check, document, job, message, person, proof, request, slip, timeline};

/// Name of the fact that says by which edition of the law an outcome came.
pub const EDITION: &str = "edition";

/// All that is known of a case, loaded together.
#[derive(Debug, Clone)]
pub struct Case {
    /// The request.
    pub held: request::Held,
    /// Whose it is.
    pub person: person::Held,
    /// The permit to renew.
    pub permit: Permit,
    /// What is in the slots.
    pub documents: Vec<Document>,
    /// Checks with other institutions.
    pub checks: Vec<Check>,
    /// Fee slips, the newest first.
    pub slips: Vec<slip::Slip>,
}

/// What a decision may look at besides the case.
#[derive(Clone)]
pub struct Moment {
    /// The law in force.
    pub law: Arc<Law>,
    /// Business time.
    pub now: Timestamp,
    /// Today in Lisbon.
    pub today: Date,
    /// A fresh id, for the one thing the action may add.
    pub fresh_id: u128,
}

/// What an action does.
#[derive(Debug, Clone)]
pub struct Change {
    /// The request afterwards.
    pub request: Request,
    /// What to tell.
    pub events: Vec<Event>,
    /// What else to keep.
    pub also: Vec<Also>,
}

/// What an action keeps besides the request.
#[derive(Debug, Clone)]
pub enum Also {
    /// A slip without reference.
    AddSlip(SlipId, Vec<slip::Line>),
    /// A slip gets its term and its first reference.
    IssueSlip(SlipTerm, slip::Order),
    /// A slip gets another reference.
    Refer(slip::Order),
    /// The last days of a slip's term, which runs again.
    MoveTerm(SlipTerm),
    /// A slip is paid or lapsed.
    CloseSlip(SlipId, &'static str),
    /// Money that came, and what became of it.
    Payment(SlipId, Payment, &'static str),
    /// A document into its slot.
    Put(Document),
    /// What is in a slot out of it.
    TakeOut(String),
    /// An officer's verdict.
    Judge(DocumentId, Verdict, OfficerId, String),
    /// What is known of a check.
    Check(Check),
    /// A question or an answer.
    Message(Message),
    /// The address on record.
    Address(Address),
    /// The social security number on record.
    Niss(Niss),
    /// Who has the case, from whom.
    Assign(Option<OfficerId>, Option<OfficerId>),
    /// Proofs of a kind, or all, are revoked.
    RevokeProofs(Option<ProofKind>),
}

/// Loads a case and whom it belongs to. Errors: not found, or another person's; faults.
pub(crate) async fn load_case(reads: &mut impl Reads, which: &Which) -> Result<Case, Stop> {
    let held = match which {
        Which::Own(reference, owner) => request::by_reference(reads, reference).await?.filter(|held| held.request.person == *owner),
        Which::Any(reference) | Which::Seen(reference, _) => request::by_reference(reads, reference).await?,
        Which::Id(id) => request::by_id(reads, *id).await?,
    };
    let held = held.ok_or(Stop::NotFound)?;
    let gone = || Stop::Fault("a request without its person or permit".to_owned());
    let person = person::load(reads, held.request.person).await?.ok_or_else(gone)?;
    let permit = person::permit_by_id(reads, held.request.permit).await?.ok_or_else(gone)?;
    let documents = document::in_slots(reads, held.request.id).await?;
    let checks = check::of_request(reads, held.request.id).await?;
    let slips = slip::of_request(reads, held.request.id).await?;
    Ok(Case { held, person, permit, documents, checks, slips })
}

/// The same in a transaction that writes: the case is held first, so that of two changes at once the second sees what the first did.
pub(crate) async fn hold_case(tx: &mut Tx, which: &Which) -> Result<Case, Stop> {
    match which {
        Which::Own(reference, _) | Which::Any(reference) | Which::Seen(reference, _) => request::hold(tx, reference).await?,
        Which::Id(id) => request::hold_by_id(tx, *id).await?,
    }
    load_case(tx, which).await
}

/// Changes a case: `decide` looks at it and says what is to be done.
///
/// # Errors
/// What `decide` answers; not found; changed meanwhile; faults.
pub(crate) async fn change<G, D>(app: &App, name: &'static str, which: Which, given: G, decide: D) -> Result<Request, Stop>
where
    G: Send + Sync + 'static,
    D: Fn(&Case, &G, &Moment) -> Result<Change, Stop> + Send + Sync + 'static,
{
    let now = app.clock.now();
    let moment = Moment { law: app.law(), now, today: domain::deadline::day_of(now), fresh_id: app.chance.id() };
    let saved = app.store.write(name, (app.clone(), which, given, moment, decide), |tx, (app, which, given, moment, decide)| {
        Box::pin(async move {
            let case = hold_case(tx, which).await?;
            if let Which::Seen(_, version) = which
                && case.held.version != *version
            {
                return Err(domain::refusal::Refusal::ChangedMeanwhile.into());
            }
            let change = explained(decide(&case, given, moment)?, &case, moment)?;
            save(tx, app, &case, &change, moment).await?;
            Ok::<Change, Stop>(change)
        })
    });
    let change = saved.await?;
    if change.also.iter().any(|also| matches!(also, Also::RevokeProofs(_))) {
        // The published list says so at once, not when its copy is a minute old.
        app.signing.forget();
    }
    Ok(change.request)
}

/// Every outcome names the rows it rests on (RULES-2).
fn explained(mut change: Change, case: &Case, moment: &Moment) -> Result<Change, Stop> {
    for event in &mut change.events {
        if event.rules.is_empty() {
            event.rules = rules::of_event(event, case, &moment.law, moment.today)?;
        }
        // Which openings were in force stands in no file: the edition names them.
        if !event.rules.is_empty() && !moment.law.edition().is_empty() {
            event.facts.push((EDITION, Fact::Code(moment.law.edition().to_owned())));
        }
    }
    Ok(change)
}

async fn save(tx: &mut Tx, app: &App, case: &Case, change: &Change, moment: &Moment) -> Result<(), Stop> {
    let id = change.request.id;
    // Whoever decides looks at papers, answers and words too: when they change, the case they saw is another. Who has it is not one of them.
    let looks_other = change.also.iter().any(|also| !matches!(also, Also::Assign(..)));
    if change.request != case.held.request || looks_other {
        let due_on = due_on(&change.request, &moment.law)?;
        if !request::save(tx, &change.request, case.held.version, due_on, moment.now).await? {
            return Err(domain::refusal::Refusal::ChangedMeanwhile.into());
        }
    }
    for also in &change.also {
        keep(tx, case, also, moment).await?;
    }
    let salts: Vec<String> = change.events.iter().map(|_| app.chance.salt()).collect();
    timeline::append(tx, id, &change.events, &salts).await?;
    for push in next::jobs(app, case, change, moment) {
        job::push(tx, &push).await?;
    }
    Ok(())
}

async fn keep(tx: &mut Tx, case: &Case, also: &Also, moment: &Moment) -> Result<(), Stop> {
    let request = case.held.request.id;
    match also {
        Also::AddSlip(id, lines) => slip::add(tx, *id, request, lines, moment.now).await?,
        Also::IssueSlip(term, order) => changed(slip::issue(tx, term, order).await?)?,
        Also::Refer(order) => changed(slip::refer(tx, order, moment.now).await?)?,
        Also::MoveTerm(term) => slip::move_term(tx, term).await?,
        Also::CloseSlip(id, outcome) => slip::close(tx, *id, outcome, moment.now).await?,
        Also::Payment(id, payment, outcome) => slip::add_payment(tx, *id, payment, outcome, moment.now).await?,
        Also::Put(given) => document::put(tx, given).await?,
        Also::TakeOut(slot) => changed(document::take_out(tx, request, slot, moment.now).await?)?,
        Also::Judge(id, verdict, by, words) => changed(document::judge(tx, *id, *verdict, *by, words).await?)?,
        Also::Check(known) => check::keep(tx, request, known).await?,
        Also::Message(given) => message::add(tx, request, given).await?,
        Also::Address(address) => {
            changed(person::save_address(tx, case.person.person.id, case.person.version, address).await?)?;
        }
        Also::Niss(niss) => changed(person::save_niss(tx, case.person.person.id, case.person.version, niss).await?)?,
        Also::Assign(was, now) => changed(request::assign(tx, request, *was, *now).await?)?,
        Also::RevokeProofs(kind) => proof::revoke(tx, request, *kind, moment.now).await.map(|_| ())?,
    }
    Ok(())
}

fn changed(as_expected: bool) -> Result<(), Stop> {
    if as_expected { Ok(()) } else { Err(domain::refusal::Refusal::ChangedMeanwhile.into()) }
}

/// The last day of the decision term while it runs; nothing while it stands still or after a decision.
pub(crate) fn due_on(request: &Request, law: &Law) -> Result<Option<Date>, Stop> {
    Ok(decide_by(law, &request.stage)?)
}
