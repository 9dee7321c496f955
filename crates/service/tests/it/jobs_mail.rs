//! Letters on their way, as the worker sends them: taken, refused, put off, returned.

use super::jobs_world::{ANA, World, niss};
use domain::timeline::EventKind;
use neighbours::fault::Fault;
use service::letters;
use service::stop::Stop;
use store::engine::StoreConfig;
use store::person;

on_both! {
    a_letter_that_is_refused_is_shown_and_marks_its_address,
    a_letter_that_is_put_off_is_tried_for_a_day,
    a_mail_server_that_is_away_is_waited_for_and_no_address_is_blamed,
    a_bounce_that_comes_late_is_believed_only_about_its_own_address,
    a_letter_that_was_taken_is_not_sent_again,
    a_code_to_sign_in_comes_by_mail_and_an_unknown_address_hears_it_there_only,
}

async fn a_letter_that_is_refused_is_shown_and_marks_its_address(config: StoreConfig) {
    let world = World::new(config, "bounce@exemplo.pt", niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let letter = world.letter(&reference, "sent").await;
    assert_eq!(letter.delivery, "bounced");
    assert!(letter.delivery_reason.is_some_and(|reason| reason.contains("550")));
    assert!(emails(&world).await.iter().all(|email| email.bounced_at.is_some()));
    assert_eq!(world.told(&reference, EventKind::LetterBounced).await, 2);
    assert_eq!(world.stage(&reference).await, "awaiting_payment", "a bounce stops nothing");
}

async fn a_letter_that_is_put_off_is_tried_for_a_day(config: StoreConfig) {
    let world = World::new(config, "rafaela@defer.invalid", niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let letter = world.letter(&reference, "sent").await;
    assert_eq!((letter.delivery.as_str(), letter.tries), ("deferred", 1));
    world.set_time("2026-11-19T10:30:00Z");
    world.worker.run_due_once().await;
    assert_eq!(world.letter(&reference, "sent").await.tries, 2);
    assert!(emails(&world).await[0].bounced_at.is_none());
    for instant in ["2026-11-19T12:30:00Z", "2026-11-19T18:00:00Z", "2026-11-20T09:00:00Z"] {
        world.set_time(instant);
        world.worker.run_due_once().await;
    }
    let letter = world.letter(&reference, "sent").await;
    assert_eq!((letter.delivery.as_str(), letter.tries), ("bounced", 5));
    assert!(emails(&world).await[0].bounced_at.is_some());
}

async fn a_mail_server_that_is_away_is_waited_for_and_no_address_is_blamed(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    world.neighbours.mail.set_fault(Fault::Down);
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    assert_eq!(world.letter(&reference, "sent").await.delivery, "deferred");
    world.set_time("2026-11-21T12:00:00Z");
    world.worker.run_due_once().await;
    assert_eq!(world.letter(&reference, "sent").await.delivery, "deferred");
    assert!(emails(&world).await[0].bounced_at.is_none());
    world.neighbours.mail.set_fault(Fault::None);
    world.set_time("2026-11-22T12:00:00Z");
    world.worker.run_due_once().await;
    assert_eq!(world.letter(&reference, "sent").await.delivery, "accepted");
    let arrived = world.neighbours.mail.letters_to(ANA);
    assert_eq!(arrived[0].header("X-Balcao-May-Be-Repeat"), Some("yes"), "a try that broke off may have got through");
}

async fn a_bounce_that_comes_late_is_believed_only_about_its_own_address(config: StoreConfig) {
    let world = World::new(config, "rafaela@late-bounce.invalid", niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let letter = world.letter(&reference, "sent").await;
    assert_eq!(letter.delivery, "accepted");
    let reports = world.neighbours.mail.reports();
    let report = reports.iter().find(|report| report.message.contains(&letter.id.to_string())).expect("a report");
    let forged = report.message.replace("rafaela@late-bounce.invalid", "outra@exemplo.pt");
    assert_eq!(letters::bounced(&world.app, forged.as_bytes()).await, Ok(false));
    assert_eq!(letters::bounced(&world.app, b"hello").await, Ok(false));
    assert_eq!(world.letter(&reference, "sent").await.delivery, "accepted");
    assert_eq!(letters::bounced(&world.app, report.message.as_bytes()).await, Ok(true));
    assert_eq!(letters::bounced(&world.app, report.message.as_bytes()).await, Ok(true));
    assert_eq!(world.letter(&reference, "sent").await.delivery, "bounced");
    assert_eq!(world.told(&reference, EventKind::LetterBounced).await, 1, "told once");
}

async fn a_letter_that_was_taken_is_not_sent_again(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let letter = world.letter(&reference, "sent").await;
    // As after a crash between the mail server's yes and keeping that the job is done.
    let before = world.neighbours.mail.letters_to(ANA).len();
    world.push("job/1", &format!(r#"{{"job":"send_letter","letter":"{}","html":""}}"#, letter.id)).await;
    world.worker.run_due_once().await;
    assert_eq!(world.neighbours.mail.letters_to(ANA).len(), before, "accepted once, sent once");
}

async fn a_code_to_sign_in_comes_by_mail_and_an_unknown_address_hears_it_there_only(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    for address in [ANA, "ninguem@exemplo.pt"] {
        service::actions::sign_in::ask_code(&world.app, address, "en", &format!("secret of {address}")).await.expect("asked");
    }
    world.worker.run_due_once().await;
    let known = &world.neighbours.mail.letters_to(ANA)[0];
    let code: Vec<&str> = known.text.as_deref().unwrap_or_default().lines().filter_map(|line| line.strip_prefix("Code: ")).collect();
    assert!(matches!(code.as_slice(), [code] if code.trim().len() == 6), "{code:?}");
    let unknown = &world.neighbours.mail.letters_to("ninguem@exemplo.pt")[0];
    assert_eq!(unknown.subject, "Sign in with another e-mail address");
    assert!(!unknown.text.as_deref().unwrap_or_default().contains("Code: "));
}

async fn emails(world: &World) -> Vec<person::Email> {
    let emails = world
        .app
        .store
        .read("emails", world.who.person(), |rx, person| Box::pin(async move { person::emails(rx, *person).await.map_err(Stop::from) }));
    emails.await.expect("addresses")
}
