//! Tells the plan: every step is the action a page would call, with the clock at its hour, and the worker does what follows.

use super::cast::Cast;
use super::documents::Papers;
use super::plan::{Step, in_order};
use super::told;
use crate::commands::outcome::Failure;
use balcao::web::site::Site;
use domain::document::PAYMENT_PROOF_SLOT;
use domain::id::Reference;
use domain::officer::Role;
use domain::person::Niss;
use domain::request::answers::{Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::samples::{Sample, people};
use jiff::{SignedDuration, Timestamp};
use neighbours::Neighbours;
use neighbours::fault::Fault;
use neighbours::payment::book::PayOrder;
use serde_json::Value;
use service::actions::draft::Answer;
use service::actions::{demo, documents, draft, matching, sending, withdrawing};
use service::actors::Resident;
use service::cases;
use service::jobs::worker::Worker;
use service::stop::Stop;
use std::collections::BTreeMap;

mod desk;
mod months;

/// What a slot is called in the list of what is missing.
const DOCUMENT: &str = "document:";
/// How long the gateway is down for whoever has no reference yet: after that many minutes of tries the worker waits an hour.
const MINUTES_DOWN: i64 = 60;
/// How long the checks of whoever has just paid wait, in minutes.
const MINUTES_UNATTENDED: i64 = 60;

/// Tells everything; says who is on the record and how they sign in.
///
/// # Errors
/// Faults. What the rules refuse at an unusual time of the clock is left out, and said.
pub(super) async fn tell_all(site: &Site, neighbours: &Neighbours, worker: &Worker) -> Result<Value, Failure> {
    let start = site.app.clock.now();
    let plan = in_order();
    let first = hours_before(start, plan.first().map_or(0, |(hours, _)| *hours));
    let cast = Cast::engage(site, people(site.app.clock.today()), first).await?;
    let ahead = site.app.clock.real_now().duration_until(start);
    let mut teller = Teller { site, neighbours, worker, cast, papers: Papers::default(), references: BTreeMap::new() };
    for (hours, step) in plan {
        site.app.clock.set(hours_before(start, hours));
        teller.quiet().await;
        let Some((who, step)) = step else { continue };
        match teller.tell(who, step).await {
            Ok(()) => {}
            Err(Stop::Refused(refusal)) => eprintln!("left out: {step:?} of {who}: {}", refusal.code()),
            Err(Stop::NotFound) => eprintln!("left out: {step:?} of {who}: there is no such case"),
            Err(stop) => return Err(Failure::of(format!("{step:?} of {who}"), &stop)),
        }
    }
    neighbours.tax.set_fault(Fault::None);
    site.app.clock.set(start);
    months::tell(site, &teller.cast).await?;
    worker.run_due_once().await;
    site.app.clock.set_ahead_us(i64::try_from(ahead.as_micros()).unwrap_or(0));
    let references: Vec<(String, String)> =
        teller.references.iter().map(|(key, reference)| ((*key).to_owned(), reference.to_string())).collect();
    Ok(teller.cast.printed(&references))
}

/// Who tells, with what.
struct Teller<'a> {
    site: &'a Site,
    neighbours: &'a Neighbours,
    worker: &'a Worker,
    cast: Cast,
    papers: Papers,
    references: BTreeMap<&'static str, Reference>,
}

impl Teller<'_> {
    /// The worker looks. The tax authority is down meanwhile: who could not be asked about once is still not.
    async fn quiet(&self) {
        self.neighbours.tax.set_fault(Fault::Down);
        self.worker.run_due_once().await;
        self.neighbours.tax.set_fault(Fault::None);
    }

    async fn tell(&mut self, key: &'static str, step: Step) -> Result<(), Stop> {
        let sample = self.cast.person(key).cloned().ok_or(Stop::NotFound)?;
        let who = self.cast.resident(self.site, sample.person.id).await?;
        let down = match step {
            Step::PayWithoutTax => Some(&self.neighbours.tax),
            _ => None,
        };
        match step {
            Step::Open => drop(self.open(&sample, who).await?),
            Step::Fill => drop(self.fill(&sample, who).await?),
            Step::Send => self.send(&sample, who).await?,
            Step::SendWithoutReference => return self.send_without_reference(&sample, who).await,
            Step::PayUnattended => return self.pay_unattended(key).await,
            Step::Pay | Step::PayWithoutTax => self.pay(key, false).await?,
            Step::PayEarly => self.pay(key, true).await?,
            Step::ClaimPayment => self.claim(key, who).await?,
            Step::Withdraw => drop(withdrawing::withdraw(&self.site.app, who, self.reference(key)?, String::new()).await?),
            _ => self.at_the_desk(key, who, step).await?,
        }
        if let Some(registry) = down {
            registry.set_fault(Fault::Down);
        }
        self.worker.run_due_once().await;
        self.neighbours.tax.set_fault(Fault::None);
        Ok(())
    }

    async fn open(&mut self, sample: &Sample, who: Resident) -> Result<Reference, Stop> {
        let reference = told::reference(self.site.app.clock.today().year(), sample.key);
        let reference = demo::open_draft(&self.site.app, who, sample.permit.id, reference).await?;
        draft::answer(&self.site.app, who, reference.clone(), Answer::Identity(Confirmed::Right)).await?;
        self.references.insert(sample.key, reference.clone());
        Ok(reference)
    }

    async fn fill(&mut self, sample: &Sample, who: Resident) -> Result<Reference, Stop> {
        let reference = self.open(sample, who).await?;
        for answer in answers(sample) {
            draft::answer(&self.site.app, who, reference.clone(), answer).await?;
        }
        let case = cases::own(&self.site.app, who, reference.clone()).await?;
        let missing = sending::tasks(&case, &self.site.app.law(), self.site.app.clock.today())?.missing;
        for slot in missing.iter().filter_map(|one| one.strip_prefix(DOCUMENT)) {
            self.put(who, &reference, slot).await?;
        }
        Ok(reference)
    }

    async fn put(&mut self, who: Resident, reference: &Reference, slot: &str) -> Result<(), Stop> {
        let stored = self.papers.stored(self.site, slot).await.map_err(|failure| Stop::Fault(failure.why))?;
        documents::put(&self.site.app, who, reference.clone(), stored).await.map(drop)
    }

    async fn send(&mut self, sample: &Sample, who: Resident) -> Result<(), Stop> {
        let reference = self.fill(sample, who).await?;
        sending::send(&self.site.app, who, reference).await.map(drop)
    }

    /// For an hour the gateway is down and the worker tries again: with every try it waits longer, so the next one is an hour away.
    async fn send_without_reference(&mut self, sample: &Sample, who: Resident) -> Result<(), Stop> {
        let from = self.site.app.clock.now();
        self.neighbours.payment.set_fault(Fault::Down);
        let sent = self.send(sample, who).await;
        self.quiet().await;
        for minute in 1..MINUTES_DOWN {
            self.site.app.clock.set(from.checked_add(SignedDuration::from_mins(minute)).unwrap_or(from));
            self.quiet().await;
        }
        self.neighbours.payment.set_fault(Fault::None);
        sent
    }

    /// The worker credits the money and is stopped; whoever begins again asks for the checks later.
    async fn pay_unattended(&mut self, key: &str) -> Result<(), Stop> {
        let app = &self.site.app;
        self.pay(key, false).await?;
        self.worker.run(std::future::ready(())).await;
        let until = app.clock.now().checked_add(SignedDuration::from_mins(MINUTES_UNATTENDED)).unwrap_or(Timestamp::MAX);
        demo::put_off_checks(app, self.reference(key)?, until).await?;
        self.worker.run_due_once().await;
        Ok(())
    }

    /// As a bank would; the service hears of it as by a notice.
    async fn pay(&mut self, key: &str, force: bool) -> Result<(), Stop> {
        let reference = self.reference(key)?;
        let sample = self.cast.person(key).ok_or(Stop::NotFound)?;
        let who = self.cast.resident(self.site, sample.person.id).await?;
        let case = cases::own(&self.site.app, who, reference).await?;
        let slip = case.slips.first().and_then(|slip| slip.provider_id.clone()).ok_or(Stop::NotFound)?;
        let paid = self.neighbours.payment.pay(&slip, PayOrder { force, ..PayOrder::default() });
        paid.map_err(|refusal| Stop::Fault(format!("the imitated bank says no: {refusal:?}")))?;
        service::jobs::confirm_payment(&self.site.app, slip).await
    }

    /// Shows a proof of a payment that nobody sees.
    async fn claim(&mut self, key: &str, who: Resident) -> Result<(), Stop> {
        let proof = self.papers.stored(self.site, PAYMENT_PROOF_SLOT).await.map_err(|failure| Stop::Fault(failure.why))?;
        matching::claim(&self.site.app, who, self.reference(key)?, proof).await.map(drop)
    }

    fn reference(&self, key: &str) -> Result<Reference, Stop> {
        self.references.get(key).cloned().ok_or(Stop::NotFound)
    }
}

fn answers(sample: &Sample) -> Vec<Answer> {
    let livelihood = match sample.employer {
        Some(employer) => Livelihood::Employed { employer: employer.to_owned(), employer_nif: None },
        None => Livelihood::OwnIncome { words: "Pensão e poupanças.".to_owned() },
    };
    let niss = match &sample.person.niss {
        Niss::Number(number) => NissAnswer::Number { number: number.clone(), check_digit_right: true },
        Niss::NotRegistered => NissAnswer::NotRegistered { words: "Vivo da minha pensão.".to_owned() },
        Niss::Unknown => NissAnswer::DoesNotKnow,
    };
    vec![
        Answer::Permit(Confirmed::Right),
        Answer::Address(sample.address.clone()),
        Answer::Household(Household { other_adults: 0, children: 0 }),
        Answer::Livelihood(livelihood),
        Answer::Niss(niss),
        Answer::Declarations(Declarations { truthful: true, criminal_record_query: true, electronic_notice: true }),
    ]
}

fn hours_before(start: Timestamp, hours: u32) -> Timestamp {
    start.checked_sub(SignedDuration::from_hours(i64::from(hours))).unwrap_or(start)
}
