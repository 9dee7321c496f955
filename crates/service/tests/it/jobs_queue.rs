//! The worker itself: jobs nobody can do, jobs that break off, jobs that come too late, and its end.

use super::jobs_world::{ANA, START, World, niss};
use super::outside_street::{WAIT, at};
use jiff::ToSpan;
use service::outside::mail::{Mail, Mailer};
use service::outside::recording::Recording;
use service::stop::Stop;
use std::time::Duration;
use store::engine::StoreConfig;
use store::session;

/// How the letter begins that tells of the sending.
const RECEIVED: &str = "Recebemos o seu pedido";

on_both! {
    jobs_nobody_can_do_are_given_up_and_the_others_go_on,
    a_job_that_panics_harms_no_other_and_is_given_up,
    a_job_that_comes_too_late_is_done,
    the_worker_runs_until_it_is_stopped,
    what_has_ended_is_swept,
}

async fn jobs_nobody_can_do_are_given_up_and_the_others_go_on(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    world.push("job/0", "{}").await;
    world.push("job/1", "not JSON").await;
    world.push("job/1", &format!(r#"{{"job":"begin_checks","request":"{}"}}"#, world.app.chance.id_text())).await;
    world.push("job/1", r#"{"job":"begin_checks","request":"nobody"}"#).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    assert_eq!(world.depth().await.1, 3);
    // The unreadable id is a fault: tried again with growing waits, then given up too.
    for hour in 1..=12 {
        world.app.clock.set(at(START) + (2 * hour).hours());
        world.worker.run_due_once().await;
    }
    assert_eq!(world.depth().await.1, 4);
}

async fn a_job_that_panics_harms_no_other_and_is_given_up(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    let broken = Recording::answering(|mail: &Mail| {
        assert!(!mail.subject.starts_with(RECEIVED), "this letter breaks who sends it");
        None
    });
    let taken = broken.clone();
    let worker = world.worker_with(|outside| outside.mailer = Mailer::Recording(broken));
    let reference = world.sent().await;
    worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    assert_eq!(world.letter(&reference, "pay_by").await.delivery, "accepted");
    let tries = || taken.asked().iter().filter(|mail| mail.subject.starts_with(RECEIVED)).count();
    assert_eq!((tries(), world.depth().await.1), (1, 0), "it waits for another try");
    for round in 1..=14 {
        world.app.clock.set(at(START) + (2 * round).hours());
        worker.run_due_once().await;
    }
    assert_eq!((tries(), world.depth().await.1), (12, 1), "given up after its tries");
    assert_ne!(world.letter(&reference, "sent").await.delivery, "accepted");
}

async fn a_job_that_comes_too_late_is_done(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let request = world.case(&reference).await.held.request.id;
    for job in ["settle", "begin_checks", "end_ask", "end_hearing", "approve_by_term"] {
        world.push("job/1", &format!(r#"{{"job":"{job}","request":"{request}"}}"#)).await;
    }
    assert_eq!(world.worker.run_due_once().await, 5);
    assert_eq!(world.depth().await.1, 0);
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
}

async fn the_worker_runs_until_it_is_stopped(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = world.worker.clone();
    let running = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
    let reference = world.sent().await;
    let arrived = world.neighbours.mail.wait_for(WAIT, |letter| letter.subject.starts_with("Pague até")).await;
    assert!(arrived.is_some(), "without being asked");
    stop.send(()).expect("it runs");
    tokio::time::timeout(Duration::from_secs(5), running).await.expect("it ends").expect("no panic");
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
}

async fn what_has_ended_is_swept(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    let now = world.app.clock.real_now();
    let old = session::Session {
        token_hash: "old".to_owned(),
        whose: session::Whose::Visitor,
        form_key: "x".to_owned(),
        made_at: now,
        seen_at: now,
        ends_at: now - 1.hours(),
        reason: String::new(),
    };
    let kept = world.app.store.write("begin", old, |tx, old| Box::pin(async move { session::begin(tx, old).await.map_err(Stop::from) }));
    kept.await.expect("a session");
    world.worker.run_due_once().await;
    let early = now - 2.hours();
    let left = world
        .app
        .store
        .read("left", early, |rx, early| Box::pin(async move { session::load(rx, "old", *early).await.map_err(Stop::from) }));
    assert_eq!(left.await, Ok(None));
}
