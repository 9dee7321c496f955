//! Making proofs: by itself when a request is sent, paid or approved, and for a purpose when the resident asks (PROOF-1, PROOF-2, RENEW-12).

use super::change::{Case, hold_case};
use crate::actors::{Resident, System, Which};
use crate::app::App;
use crate::jobs::next::{Job, after_day, push};
use crate::proofs::claims::{self, Particulars};
use crate::proofs::code::CODE_CHARS;
use crate::proofs::signing::{self, Loaded};
use crate::stop::Stop;
use domain::deadline::proof::pending_proof;
use domain::id::{ProofId, Reference, RequestId};
use domain::law::Law;
use domain::proof::{Proof, ProofKind, Purpose};
use domain::refusal::Refusal;
use domain::timeline::{Actor, Event, EventKind, Fact};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use seal::claims::Header;
use seal::encode;
use seal::text::base32;
use std::sync::Arc;
use store::engine::tx::Tx;
use store::job::Push;
use store::proof::Held;
use store::{job, proof, timeline};

/// ISO 3166 alpha-3 code of the issuing country.
const COUNTRY: &str = "PRT";

/// Makes the proof of a request that carries everything, when none of the same term still holds tomorrow. Where the law renews it, the
/// next one is put down for its last day. A case that has no right to it any more gets none, and that is no error.
///
/// # Errors
/// No such request; no key; faults.
pub async fn issue(app: &App, by: System, request: RequestId, kind: ProofKind) -> Result<(), Stop> {
    let made = make_one(app, Which::Id(request), by.actor(), kind, Purpose::Full).await;
    match made {
        Ok(_) | Err(Stop::Refused(Refusal::WrongStage { .. })) => Ok(()),
        Err(stop) => Err(stop),
    }
}

/// Makes a proof for a purpose the resident chose, and gives its number. The same wish on the same day gives the same proof.
///
/// # Errors
/// Not theirs; no such proof at this stage; no key; faults.
pub async fn make(app: &App, who: Resident, reference: Reference, kind: ProofKind, purpose: Purpose) -> Result<String, Stop> {
    make_one(app, Which::Own(reference, who.person()), who.actor(), kind, purpose).await
}

/// What the transaction needs, made beforehand so that it can be run again.
struct Wish {
    app: App,
    which: Which,
    actor: Actor,
    kind: ProofKind,
    purpose: Purpose,
    loaded: Arc<Loaded>,
    law: Arc<Law>,
    now: Timestamp,
    id: u128,
    code: String,
    salt: String,
}

/// First and last day, the law rows, and whether the law renews it.
struct Term {
    from: Date,
    to: Date,
    rules: Vec<String>,
    renewed: bool,
}

async fn make_one(app: &App, which: Which, actor: Actor, kind: ProofKind, purpose: Purpose) -> Result<String, Stop> {
    let wish = Wish {
        which,
        actor,
        kind,
        purpose,
        loaded: signing::loaded(app).await?,
        law: app.law(),
        now: app.clock.now(),
        id: app.chance.id(),
        code: app.chance.readable(CODE_CHARS),
        salt: app.chance.salt(),
        app: app.clone(),
    };
    app.store
        .write("make proof", wish, |tx, wish| {
            Box::pin(async move {
                let case = hold_case(tx, &wish.which).await?;
                let term = term(&case, wish)?;
                let before = proof::of_request(tx, case.held.request.id).await?;
                match before.iter().find(|held| serves(held, wish, &term)) {
                    Some(held) => Ok(held.proof.number.clone()),
                    None => add(tx, wish, &case, &term, &before).await,
                }
            })
        })
        .await
}

fn term(case: &Case, wish: &Wish) -> Result<Term, Stop> {
    let stage = &case.held.request.stage;
    let refused = || Stop::from(Refusal::WrongStage { action: "make_proof", stage: stage.code() });
    let today = domain::deadline::day_of(wish.now);
    match wish.kind {
        ProofKind::Pending => {
            if stage.filed().is_none() || !stage.is_open() {
                return Err(refused());
            }
            let term = pending_proof(&wish.law, today, stage.is_paid())?;
            Ok(Term { from: today, to: term.valid_until, rules: vec![term.law.id.to_string()], renewed: term.renewable })
        }
        ProofKind::Renewed => {
            let until = stage.decision().and_then(domain::decision::Decision::valid_until);
            let to = until.filter(|until| *until >= today).ok_or_else(refused)?;
            let basis = wish.law.basis(&case.permit.basis, today)?.row.id.to_string();
            Ok(Term { from: today, to, rules: vec![basis], renewed: false })
        }
    }
}

/// Whether a proof made before serves the wish. The resident gets a fresh one each day; by itself a proof is made only when there is none
/// of the same length, or to the same last day, that still holds tomorrow.
fn serves(held: &Held, wish: &Wish, term: &Term) -> bool {
    let proof = &held.proof;
    if proof.kind != wish.kind || proof.purpose != wish.purpose || proof.revoked_at.is_some() {
        return false;
    }
    let same_today = proof.valid_from == term.from && proof.valid_to == term.to;
    let length = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days());
    let same_term = length(proof.valid_from, proof.valid_to) == length(term.from, term.to) || proof.valid_to == term.to;
    same_today || (wish.actor == Actor::Service && same_term && proof.valid_to > term.from)
}

async fn add(tx: &mut Tx, wish: &Wish, case: &Case, term: &Term, before: &[Held]) -> Result<String, Stop> {
    let request = case.held.request.id;
    let particulars = Particulars {
        kind: wish.kind,
        purpose: wish.purpose,
        number: next_number(case, before),
        valid: (term.from, term.to),
        status_index: proof::next_status_index(tx).await?,
    };
    let held = Held {
        seal: sealed(case, wish, &particulars)?,
        code: wish.code.clone(),
        proof: Proof {
            id: ProofId(wish.id),
            request,
            kind: wish.kind,
            purpose: wish.purpose,
            number: particulars.number.clone(),
            status_index: particulars.status_index,
            valid_from: term.from,
            valid_to: term.to,
            issued_at: wish.now,
            revoked_at: None,
        },
    };
    proof::add(tx, &held).await?;
    let event = Event::new(wish.now, wish.actor, EventKind::ProofIssued)
        .with("proof", Fact::Code(wish.kind.code().to_owned()))
        .with("purpose", Fact::Code(wish.purpose.code().to_owned()))
        .with("number", Fact::Code(particulars.number.clone()))
        .with("valid_to", Fact::Day(term.to))
        .by_rules(term.rules.clone());
    timeline::append(tx, request, &[event], std::slice::from_ref(&wish.salt)).await?;
    if let Some(next) = next_one(wish, request, term) {
        job::push(tx, &next).await?;
    }
    Ok(particulars.number)
}

/// The request's reference and a running number.
fn next_number(case: &Case, before: &[Held]) -> String {
    let running = |held: &Held| held.proof.number.rsplit_once('/').and_then(|(_, number)| number.parse::<u32>().ok());
    let last = before.iter().filter_map(running).max().unwrap_or(0);
    format!("{}/{}", case.held.request.reference, last + 1)
}

fn sealed(case: &Case, wish: &Wish, particulars: &Particulars) -> Result<String, Stop> {
    let header =
        Header { country: COUNTRY.to_owned(), key: wish.loaded.key.clone(), issued: particulars.valid.0, signed: particulars.valid.0 };
    let seal = encode::seal(&header, &claims::of(case, particulars), &*wish.loaded.signer);
    Ok(base32(&seal.map_err(|error| Stop::Fault(format!("seal: {error}")))?))
}

/// The next proof is made on the last day of this one, so that there is no day without (RENEW-12).
fn next_one(wish: &Wish, request: RequestId, term: &Term) -> Option<Push> {
    if wish.actor != Actor::Service || !term.renewed {
        return None;
    }
    let before_last = term.to.checked_sub(1.day()).ok()?;
    let job = Job::IssueProof { request: request.to_string(), kind: wish.kind.code().to_owned() };
    Some(push(&wish.app, &job, after_day(before_last, wish.now)))
}
