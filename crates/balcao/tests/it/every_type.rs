//! Every type of permit that the finder sends to the renewal online goes from its draft to the signed declaration.

use crate::support::{World, people};
use domain::id::{PermitId, Reference};
use domain::officer::Role;
use domain::permit::Permit;
use domain::proof::ProofKind;
use domain::refusal::Refusal;
use domain::request::stage::Stage;
use jiff::civil::{Date, date};
use neighbours::payment::book::PayOrder;
use service::actions::{deciding, draft, sending};
use service::actors::Approve;
use service::stop::Stop;
use std::collections::BTreeSet;

const NAME: &str = "Anna";
/// A month that is open when stories begin.
const EXPIRES: Date = date(2026, 12, 21);

#[test]
fn every_type_goes_from_draft_to_declaration() {
    World::both(async |world| {
        let (taken, others): (Vec<Permit>, Vec<Permit>) = permits(world).await.into_iter().partition(|permit| begins(world, permit));
        let (taken, unpriced): (Vec<Permit>, Vec<Permit>) = taken.into_iter().partition(|permit| served(world).contains(&permit.basis));
        assert_eq!(codes(&taken), served(world), "the rows say which types are served, and the finder leads those here");
        for permit in &unpriced {
            let reference = world.ready_permit(NAME, permit.id).await;
            let pages = world.person(NAME).await;
            for tail in ["", "/rever", "/enviar"] {
                let page = pages.open(&format!("/en/pedidos/{reference}{tail}")).await;
                assert!(page.status.is_success() && page.text().contains("not published yet"), "{tail}: {}", page.text());
            }
            let refused = sending::send(&world.app, world.resident(NAME), reference).await;
            assert!(matches!(refused, Err(Stop::Refused(Refusal::FeeNotSet))), "{}: {refused:?}", permit.basis);
        }
        for permit in &others {
            let refused = draft::open(&world.app, world.resident(NAME), permit.id).await;
            assert!(matches!(refused, Err(Stop::Refused(Refusal::OtherWay))), "{}: {refused:?}", permit.basis);
        }
        let mut cases: Vec<(Permit, Reference)> = Vec::new();
        for permit in taken {
            let reference = world.ready_permit(NAME, permit.id).await;
            sending::send(&world.app, world.resident(NAME), reference.clone()).await.expect("it is sent");
            cases.push((permit, reference));
        }
        world.run_jobs().await;
        for (permit, reference) in &cases {
            world.pay(NAME, reference, PayOrder::default()).await;
            assert_eq!(world.stage(NAME, reference).await.code(), "in_review", "{}", permit.basis);
            approve(world, permit, reference).await;
        }
        world.run_jobs().await;
        for (permit, reference) in &cases {
            assert_eq!(world.proof_of(NAME, reference).await.proof.kind, ProofKind::Renewed, "{}", permit.basis);
        }
    });
}

#[test]
fn an_officer_reads_the_last_day_in_a_paper_where_the_law_leaves_it_to_one() {
    World::both(async |world| {
        let student = permits(world).await.into_iter().find(|permit| permit.basis == "91").expect("students");
        let reference = world.ready_permit(NAME, student.id).await;
        sending::send(&world.app, world.resident(NAME), reference.clone()).await.expect("it is sent");
        world.run_jobs().await;
        world.pay(NAME, &reference, PayOrder::default()).await;
        let officer = world.officer(Role::CaseOfficer).await;
        let case = officer.open("/pt/int").await.press("próximo").await;
        assert!(case.text().contains(reference.as_str()), "{}", case.text());
        let decide = officer.open(&format!("/pt/int/processos/{reference}/decidir")).await;
        assert!(decide.text().contains("duração do curso"), "{}", decide.text());
        let mut wrong = decide.press("Aprovar").await;
        assert!(wrong.title().starts_with("Erro") && wrong.text().contains("entre os dois dias"), "{}", wrong.text());
        wrong.fill("ate-day", "30").fill("ate-month", "6").fill("ate-year", "2035");
        let mut wrong = wrong.press("Aprovar").await;
        assert!(wrong.html().contains("value=\"2035\""), "what was typed stays");
        wrong.fill("ate-year", "2028");
        let done = wrong.press("Aprovar").await;
        assert!(done.text().contains("Aprovado"), "{}", done.text());
        let decision = world.stage(NAME, &reference).await;
        assert_eq!(decision.decision().and_then(|decision| decision.valid_until()), Some(date(2028, 6, 30)));
    });
}

/// A permit of every basis that new and old law know, all of one person.
async fn permits(world: &World) -> Vec<Permit> {
    let law = world.app.law();
    let today = world.app.clock.today();
    let codes: BTreeSet<String> = law.bases().filter(|row| row.reference.in_force(today)).map(|row| row.values.code.clone()).collect();
    let one = people::named(NAME).permit();
    let permits: Vec<Permit> = (1..)
        .zip(codes)
        .map(|(number, basis)| Permit {
            id: PermitId(1000 + number),
            number: format!("P{:08}", 20_000_000 + number),
            number_as_printed: format!("P{:08}", 20_000_000 + number),
            basis,
            expires_on: EXPIRES,
            ..one.clone()
        })
        .collect();
    let added = world.app.store.write("add permits", permits.clone(), |tx, permits| {
        Box::pin(async move {
            for permit in permits.iter() {
                store::person::add_permit(tx, permit).await?;
            }
            Ok::<_, Stop>(())
        })
    });
    added.await.expect("nobody has these numbers");
    permits
}

fn begins(world: &World, permit: &Permit) -> bool {
    world.app.law().admission(permit, world.app.clock.today()).may_begin()
}

fn codes(permits: &[Permit]) -> BTreeSet<String> {
    permits.iter().map(|permit| permit.basis.clone()).collect()
}

fn served(world: &World) -> BTreeSet<String> {
    world.app.law().bases().filter(|row| row.values.served).map(|row| row.values.code.clone()).collect()
}

/// Approves with the earliest last day that the law allows.
async fn approve(world: &World, permit: &Permit, reference: &Reference) {
    let between = world.app.law().renewed_until(permit, world.app.clock.today()).expect("the law knows how long");
    let who = || world.acting::<Approve>(Role::CaseOfficer);
    if between.fixed().is_none() {
        let refused = deciding::approve(&world.app, who(), reference.clone(), None).await;
        assert!(matches!(refused, Err(Stop::Refused(Refusal::ValidityOutside { .. }))), "{}: {refused:?}", permit.basis);
    }
    let done = deciding::approve(&world.app, who(), reference.clone(), Some(between.earliest)).await.expect("approved");
    assert!(matches!(done.stage, Stage::Approved { .. }), "{}", permit.basis);
}
