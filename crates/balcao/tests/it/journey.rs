//! One renewal, whole: from the front door to a proof that a stranger checks, over the pages, on both engines.

use super::pages_resident::{add, start};
use super::support::browser::Browser;
use super::support::{World, people};
use axum::http::{StatusCode, header};
use domain::id::Reference;
use domain::officer::Role;
use domain::request::stage::Stage;
use neighbours::payment::book::PayOrder;
use service::cases;
use service::stop::Stop;
use std::time::Duration;
use store::{access, proof, timeline};

/// When Anna's slip can be paid.
const PAYABLE: &str = "2026-11-18T10:30:00Z";

/// Fields and what stands in them.
type Fields<'a> = &'a [(&'a str, &'a str)];

async fn fill_in(anna: &Browser, reference: &str) {
    let answers: [(&str, Fields, Fields); 7] = [
        ("identity", &[("choice", "right")], &[]),
        ("permit", &[("choice", "right")], &[]),
        ("address", &[], &[]),
        ("household", &[], &[("other_adults", "1"), ("children", "2")]),
        ("livelihood", &[("choice", "employed")], &[("employer", "Padaria do Bolhão, Lda.")]),
        ("niss", &[("choice", "does_not_know")], &[]),
        ("declarations", &[("truthful", "1"), ("criminal_record_query", "1")], &[]),
    ];
    for (part, chosen, typed) in answers {
        let mut page = anna.open(&format!("/pt/pedidos/{reference}/dados/{part}")).await;
        for (field, value) in chosen {
            page.choose(field, value);
        }
        for (field, value) in typed {
            page.fill(field, value);
        }
        page.press("Guardar e continuar").await;
    }
    for slot in ["passport", "housing", "employment"] {
        add(anna, reference, slot).await;
    }
}

async fn until(world: &World, reference: &Reference, there: impl Fn(&Stage) -> bool) {
    let mut stage = Stage::Draft;
    for _ in 0..200 {
        world.run_jobs().await;
        stage = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case").held.request.stage;
        if there(&stage) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let checks = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case").checks;
    panic!("the case stays at {stage:?}: {checks:?}");
}

#[test]
fn anna_renews_and_a_stranger_checks_her_proof() {
    World::both(async |world| {
        let route =
            "/pt/situacao/5?goal=renew&holds=residence_permit&basis=88-1&expires=2026-12-20&in_portugal=true&has_open_process=false";
        assert_eq!(world.visitor().open(route).await.h1(), "Renovar em linha, neste serviço");
        let anna = world.person_through_the_pages("Anna").await;
        let reference = start(&anna).await;
        fill_in(&anna, &reference).await;
        let sent = anna.open(&format!("/pt/pedidos/{reference}/enviar")).await.press("Declarar e enviar").await;
        assert_eq!(sent.h1(), "Recebemos o seu pedido", "{}", sent.text());
        let id = Reference::parse(&reference).expect("a reference");
        until(world, &id, |stage| matches!(stage, Stage::AwaitingPayment { .. })).await;
        let receipt = anna.open(&format!("/pt/pedidos/{reference}/recibo")).await;
        assert!(receipt.text().contains("185,60"), "the fee of the day: {}", receipt.text());
        assert!(!world.letters_to(people::named("Anna").email).await.is_empty(), "letters went out");

        world.move_to(PAYABLE).await;
        world.neighbours.payment.set_webhook_url(&format!("{}/hooks/pagamento", world.app.config.public_url));
        let payment = world.neighbours.payment.payments().pop().expect("ordered");
        world.neighbours.payment.pay(&payment.transaction_id, PayOrder { cents: None, method: None, force: false }).expect("paid");
        until(world, &id, |stage| matches!(stage, Stage::InReview { .. })).await;

        let officer = world.officer(Role::CaseOfficer).await;
        let mut review = officer.open("/pt/int").await.press("próximo").await.follow("Rever documentos").await;
        for _ in 0..review.all(".bl-docs li").len() {
            review = review.press("Aceitar").await.follow("Processo").await.follow("Rever documentos").await;
        }
        let decided = review.follow("Decidir").await.press("Aprovar").await;
        assert!(decided.text().contains("Aprovado"), "{}", decided.text());
        world.run_jobs().await;
        proved(world, &anna, &id).await;
        whole(world, &id).await;
    });
}

/// Anna sees the decision, and a stranger checks the declaration by its code and by its paper.
async fn proved(world: &World, anna: &Browser, reference: &Reference) {
    let decision = anna.open(&format!("/en/pedidos/{reference}/decisao")).await;
    assert_eq!(decision.status, StatusCode::OK, "{}", decision.text());
    let request = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case").held.request.id;
    let all =
        world.app.store.read("proofs", request, |rx, id| Box::pin(async move { proof::of_request(rx, *id).await.map_err(Stop::from) }));
    let all = all.await.expect("proofs");
    let newest = all.first().expect("a declaration");
    let paper = anna.open(&format!("/pt/comprovativos/{}.pdf", newest.code)).await;
    assert_eq!(paper.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(paper.bytes.starts_with(b"%PDF-"));
    let page = world.visitor().open(&format!("/S/{}", newest.seal)).await;
    assert_eq!(page.h1(), "Válido", "{}", page.text());
    let before = all.iter().find(|held| held.proof.revoked_at.is_some()).expect("the pending proof ended with the decision");
    assert_eq!(world.visitor().open(&format!("/S/{}", before.seal)).await.h1(), "Revogado");
}

/// Every step is on the timeline, the officer's look is known to Anna, and both chains are whole.
async fn whole(world: &World, reference: &Reference) {
    let case = cases::own(&world.app, world.resident("Anna"), reference.clone()).await.expect("a case");
    let given = (case.held.request.id, case.person.person.id);
    let read = world.app.store.read("chains", given, |rx, (request, person)| {
        Box::pin(async move {
            let story = timeline::story(rx, *request).await?;
            let faults = (timeline::verify(rx, *request).await?, access::verify(rx, *person).await?);
            Ok::<_, Stop>((story, faults, access::of_person(rx, *person).await?))
        })
    });
    let (story, (timeline_faults, access_faults), looks) = read.await.expect("a story");
    let told: Vec<&str> = story.iter().map(|entry| entry.kind.code()).collect();
    for step in
        ["opened", "sent", "slip_issued", "proof_issued", "paid", "check_answered", "review_began", "taken", "document_judged", "approved"]
    {
        assert!(told.contains(&step), "{step} is missing in {told:?}");
    }
    assert!(timeline_faults.is_empty() && access_faults.is_empty(), "{timeline_faults:?} {access_faults:?}");
    assert!(!looks.is_empty(), "whoever looked is known");
}
