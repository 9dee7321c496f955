//! The proof nobody asks for: made when the request is sent, renewed on its last day, made once however often the job runs.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::proof::{ProofKind, Purpose};
use domain::request::stage::Stage;
use domain::timeline::EventKind;
use jiff::civil::date;
use service::jobs::next::{Job, KIND};
use service::jobs::worker::Worker;
use service::outside::Outside;
use service::outside::inspection::Inspector;
use service::outside::mail::Mailer;
use service::outside::payment::PaymentProvider;
use service::outside::payment::webhook::WebhookSecrets;
use service::outside::recording::Recording;
use service::outside::registry::Registries;
use service::outside::storage::envelope::{Kek, Keyring};
use service::outside::storage::{Storage, StorageConfig};
use service::outside::vault::Vault;
use service::stop::Stop;
use store::engine::StoreConfig;
use store::job::Push;

use crate::proofs_world::{World, in_review, sent};

on_both! {
    the_proof_of_a_pending_renewal_renews_itself,
    a_draft_gives_no_proof,
    what_is_not_decided_gives_no_proof_of_renewal,
}

fn worker(world: &World) -> Worker {
    let secret = STANDARD.encode([5; 32]);
    let outside = Outside {
        mailer: Mailer::Recording(Recording::new()),
        payments: PaymentProvider::recording(Recording::new(), WebhookSecrets::new([secret.as_str()]).expect("a secret")),
        registries: Registries::recording(Recording::new()),
        storage: Storage::open(StorageConfig::Memory, Keyring::only(Kek::from_key([6; 32]))).expect("memory"),
        inspector: Inspector::in_process(),
        vault: Vault::from_key([7; 32]),
    };
    Worker::new(world.app.clone(), Arc::new(outside))
}

async fn ask(world: &World, kind: ProofKind) {
    let request = world.case().await.held.request.id.to_string();
    let payload = serde_json::to_string(&Job::IssueProof { request, kind: kind.code().into() }).expect("JSON");
    let push = Push { id: world.app.chance.id_text(), kind: KIND, payload, run_at: world.app.clock.now(), unique_key: None };
    let pushed = world
        .app
        .store
        .write("push", push, |tx, push| Box::pin(async move { store::job::push(tx, push).await.map(|_| ()).map_err(Stop::from) }));
    pushed.await.expect("pushed");
}

async fn the_proof_of_a_pending_renewal_renews_itself(config: StoreConfig) {
    let world = World::at(config, sent()).await;
    let worker = worker(&world);
    for _ in 0..2 {
        ask(&world, ProofKind::Pending).await;
    }
    worker.run_due_once().await;
    let first = world.proofs().await;
    assert_eq!(first.len(), 1, "{first:?}");
    assert_eq!((first[0].proof.purpose, first[0].proof.valid_to), (Purpose::Full, date(2027, 1, 18)));
    let told: Vec<_> = world.story().await.into_iter().filter(|entry| entry.kind == EventKind::ProofIssued).collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].rules.len(), 1, "the row of the term: {told:?}");

    world.set_clock("2027-01-17T23:00:00Z");
    worker.run_due_once().await;
    assert_eq!(world.proofs().await.len(), 1, "it still holds tomorrow");
    world.set_clock("2027-01-18T00:00:01Z");
    worker.run_due_once().await;
    let proofs = world.proofs().await;
    let days: Vec<_> = proofs.iter().map(|held| (held.proof.valid_from, held.proof.valid_to)).collect();
    assert_eq!(days, [(date(2027, 1, 18), date(2027, 3, 19)), (date(2026, 11, 19), date(2027, 1, 18))]);
    assert!(proofs.iter().all(|held| held.proof.revoked_at.is_none()), "the older one holds to its day");
}

async fn a_draft_gives_no_proof(config: StoreConfig) {
    gives_none(&World::at(config, Stage::Draft).await, ProofKind::Pending).await;
}

async fn what_is_not_decided_gives_no_proof_of_renewal(config: StoreConfig) {
    gives_none(&World::at(config, in_review()).await, ProofKind::Renewed).await;
}

async fn gives_none(world: &World, kind: ProofKind) {
    ask(world, kind).await;
    worker(world).run_due_once().await;
    assert_eq!(world.proofs().await, []);
}
