//! Notices of the payment provider: forged, repeated, lying and early ones, and letters that come back.

use crate::support::World;
use crate::support::browser::Body;
use axum::http::{Method, StatusCode};
use domain::id::Reference;
use domain::request::stage::Stage;
use domain::timeline::EventKind;
use neighbours::fault::Fault;
use neighbours::payment::book::PayOrder;
use neighbours::payment::envelope;
use service::cases;
use service::stop::Stop;
use std::time::Duration;
use store::timeline;

const PAYABLE: &str = "2026-11-18T10:30:00Z";
const HOOK: &str = "/hooks/pagamento";

async fn notice(world: &World, secret: &str, words: &str) -> StatusCode {
    let sealed = envelope::seal(secret, [7; 12], words.as_bytes()).expect("a secret of 32 bytes");
    let headers = [("x-initialization-vector", sealed.iv.as_str()), ("x-authentication-tag", sealed.tag.as_str())];
    let body = Body::Raw("text/plain", sealed.body.into_bytes());
    world.visitor().send(Method::POST, HOOK, body, None, &headers).await.status
}

async fn stage(world: &World, name: &str, reference: &Reference) -> Stage {
    cases::own(&world.app, world.resident(name), reference.clone()).await.expect("a case").held.request.stage
}

async fn told(world: &World, name: &str, reference: &Reference, kind: EventKind) -> usize {
    let id = cases::own(&world.app, world.resident(name), reference.clone()).await.expect("a case").held.request.id;
    let story = world.app.store.read("story", id, |rx, id| Box::pin(async move { timeline::story(rx, *id).await.map_err(Stop::from) }));
    story.await.expect("a story").iter().filter(|entry| entry.kind == kind).count()
}

/// Pays the slip of a case as a bank would, and waits until the notice was worked off.
async fn pay(world: &World, force: bool, there: impl AsyncFn() -> bool) {
    world.neighbours.payment.set_webhook_url(&format!("{}{HOOK}", world.app.config.public_url));
    let payment = world.neighbours.payment.payments().pop().expect("a slip was ordered");
    world.neighbours.payment.pay(&payment.transaction_id, PayOrder { cents: None, method: None, force }).expect("paid");
    for _ in 0..200 {
        world.run_jobs().await;
        if there().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the notice is not worked off");
}

fn waits(stage: &Stage) -> bool {
    matches!(stage, Stage::AwaitingPayment { .. })
}

#[test]
fn a_forged_notice_is_not_believed() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        world.move_to(PAYABLE).await;
        let payment = world.neighbours.payment.payments().pop().expect("a slip was ordered");
        let words = format!(
            "{{\"returnStatus\":{{\"statusCode\":\"000\"}},\"paymentStatus\":\"Success\",\"paymentMethod\":\"REFERENCE\",\
             \"transactionID\":\"{}\",\"amount\":{{\"currency\":\"EUR\",\"value\":\"185.60\"}},\"notificationID\":\"n-1\"}}",
            payment.transaction_id
        );
        let other = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        assert_eq!(notice(world, other, &words).await, StatusCode::BAD_REQUEST, "another's key");
        let bare = world.visitor().send(Method::POST, HOOK, Body::Raw("text/plain", words.clone().into_bytes()), None, &[]).await;
        assert_eq!(bare.status, StatusCode::BAD_REQUEST, "not sealed");
        // Sealed with the right key, as one who stole it could: the provider is asked, and says that nothing was paid.
        assert_eq!(notice(world, &world.neighbours.payment.webhook_secret(), &words).await, StatusCode::OK);
        world.run_jobs().await;
        assert!(waits(&stage(world, "Anna", &reference).await), "nothing is credited that the provider does not confirm");
    });
}

#[test]
fn a_notice_that_comes_twice_is_credited_once() {
    World::both(async |world| {
        let reference = world.sent_case("Anna").await;
        world.move_to(PAYABLE).await;
        world.neighbours.payment.set_fault(Fault::Duplicate);
        pay(world, false, async || !waits(&stage(world, "Anna", &reference).await)).await;
        world.run_jobs().await;
        assert_eq!(told(world, "Anna", &reference, EventKind::Paid).await, 1);
        assert_eq!(told(world, "Anna", &reference, EventKind::PaymentHeld).await, 0);
    });
}

#[test]
fn a_notice_that_lies_about_the_amount_is_put_right_by_the_provider() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        world.move_to(PAYABLE).await;
        world.neighbours.payment.set_fault(Fault::WrongAmount);
        pay(world, false, async || !waits(&stage(world, "Anna", &reference).await)).await;
        assert_eq!(told(world, "Anna", &reference, EventKind::PaymentHeld).await, 0, "the notice says one euro more");
    });
}

#[test]
fn money_that_comes_early_is_kept_and_counts_when_the_hold_ends() {
    World::tell(async |world| {
        let reference = world.sent_case("Anna").await;
        let kept = async || matches!(stage(world, "Anna", &reference).await, Stage::AwaitingPayment { kept_cents: 18_560, .. });
        pay(world, true, kept).await;
        assert_eq!(told(world, "Anna", &reference, EventKind::PaymentHeld).await, 1);
        world.move_to(PAYABLE).await;
        assert!(!waits(&stage(world, "Anna", &reference).await), "credited by itself");
        assert_eq!(told(world, "Anna", &reference, EventKind::Paid).await, 1);
    });
}
