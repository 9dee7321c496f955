//! The work that follows from changes, against real neighbours on a clock that moves.

use super::jobs_world::{World, niss};
use super::outside_street::WAIT;
use domain::check::{CheckState, Registry};
use domain::id::Reference;
use domain::person::Niss;
use domain::timeline::EventKind;
use jiff::ToSpan;
use neighbours::fault::Fault;
use neighbours::payment::book::PayOrder;
use service::jobs::confirm_payment;
use service::letters;
use service::stop::Stop;
use std::time::Duration;
use store::job::Push;
use store::session;
use store::{job, person};

const ANA: &str = "rafaela@exemplo.pt";

/// Pays the newest slip at its provider; notices of it come twice.
async fn pay(world: &World, reference: &Reference) {
    let slip = world.case(reference).await.slips[0].clone();
    let provider_id = slip.provider_id.expect("the provider's number");
    let order = PayOrder { cents: None, method: None, force: false };
    world.neighbours.payment.pay(&provider_id, order).expect("a bank takes it");
    for _ in 0..2 {
        confirm_payment(&world.app, provider_id.clone()).await.expect("no fault");
    }
    world.worker.run_due_once().await;
    assert_eq!(world.told(reference, EventKind::Paid).await, 1, "credited once");
}

#[tokio::test]
async fn a_request_goes_from_sending_to_review_by_itself() {
    let world = World::new("jobs_whole_way", ANA, niss()).await;
    let reference = world.sent().await;
    assert_eq!(world.stage(&reference).await, "sent");
    assert!(world.worker.run_due_once().await >= 5);
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    let slip = world.case(&reference).await.slips[0].clone();
    let ordered = &world.neighbours.payment.payments()[0];
    assert_eq!(slip.reference, ordered.reference);
    let pay_by = world.letter(&reference, "pay_by").await;
    assert_eq!(pay_by.subject, format!("Pague até 4 de dezembro – {reference}"));
    assert_eq!(pay_by.delivery, "accepted");
    let arrived = world.neighbours.mail.letters_to(ANA);
    let found = arrived.iter().find(|letter| letter.subject == pay_by.subject).expect("it arrived");
    assert!(found.html.as_ref().is_some_and(|html| html.contains("/pagar")));
    assert_eq!(found.header("Message-ID"), Some(format!("<{}@balcao.example>", pay_by.id).as_str()));
    assert_eq!(world.told(&reference, EventKind::LetterSent).await, 2, "of sending and of the slip");

    world.set_time("2026-11-20T12:00:00Z");
    world.worker.run_due_once().await;
    pay(&world, &reference).await;
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "in_review");
    assert!(world.case(&reference).await.checks.iter().all(|check| check.code() == "regular"));
    assert_eq!(world.letter(&reference, "paid").await.delivery, "accepted");
    assert!(world.told(&reference, EventKind::ProofIssued).await >= 1);
    assert_eq!(world.depth().await.1, 0, "nothing was given up");
    assert_eq!(world.worker.run_due_once().await, 0, "done once is done");
}

#[tokio::test]
async fn reminders_come_on_their_mornings_until_it_is_paid() {
    let world = World::new("jobs_reminders", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let reminders = async || world.letters(&reference).await.into_iter().filter(|letter| letter.kind == "pay_reminder").count();
    assert_eq!(reminders().await, 0);
    // Opening on Friday 20 November; 5 working days before 4 December is 26 November (1 December is a holiday).
    for (instant, count) in
        [("2026-11-20T10:20:00Z", 1), ("2026-11-26T08:59:00Z", 1), ("2026-11-26T09:00:01Z", 2), ("2026-12-02T09:00:01Z", 3)]
    {
        world.set_time(instant);
        world.worker.run_due_once().await;
        assert_eq!(reminders().await, count, "at {instant}");
    }
    pay(&world, &reference).await;
    world.set_time("2026-12-04T09:00:01Z");
    world.worker.run_due_once().await;
    assert_eq!(reminders().await, 3, "paid meanwhile");
}

#[tokio::test]
async fn an_unpaid_slip_lapses_and_its_letter_waits_for_the_morning() {
    let world = World::new("jobs_lapse", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let last = world.case(&reference).await.slips[0].lapses_after.expect("a term");
    let midnight = domain::deadline::lisbon();
    let next = last.tomorrow().and_then(|day| day.at(0, 0, 30, 0).to_zoned(midnight)).expect("a day").timestamp();
    world.app.clock.set(next);
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "lapsed");
    assert_eq!(world.letter(&reference, "slip_lapsed").await.delivery, "waiting");
    world.app.clock.set(next + 8.hours());
    world.worker.run_due_once().await;
    assert_eq!(world.letter(&reference, "slip_lapsed").await.delivery, "accepted");
}

#[tokio::test]
async fn a_registry_that_is_down_is_unavailable_after_the_promised_time_and_stops_nothing() {
    let world = World::new("jobs_registry_down", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    world.neighbours.tax.set_fault(Fault::Down);
    world.set_time("2026-11-20T12:00:00Z");
    pay(&world, &reference).await;
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "in_checks");
    let tax = async || {
        let case = world.case(&reference).await;
        case.checks.into_iter().find(|check| check.registry == Registry::Tax).expect("asked")
    };
    assert!(matches!(tax().await.state, CheckState::Asked { .. }));
    // Three working days from Friday: Wednesday. On Thursday the request goes on.
    world.set_time("2026-11-26T12:00:00Z");
    world.worker.run_due_once().await;
    assert!(matches!(tax().await.state, CheckState::Unavailable { .. }));
    assert_eq!(world.stage(&reference).await, "in_review");
    // It is asked all the same, and the answer is kept when it comes.
    world.neighbours.tax.set_fault(Fault::None);
    world.set_time("2026-11-28T12:00:00Z");
    world.worker.run_due_once().await;
    assert_eq!(tax().await.code(), "regular");
}

#[tokio::test]
async fn who_has_no_social_security_number_is_answered_from_the_record() {
    let world = World::new("jobs_no_niss", ANA, Niss::Unknown).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    world.set_time("2026-11-20T12:00:00Z");
    pay(&world, &reference).await;
    world.worker.run_due_once().await;
    let case = world.case(&reference).await;
    let check = case.checks.iter().find(|check| check.registry == Registry::SocialSecurity).expect("a check");
    assert!(matches!(&check.state, CheckState::Answered { source_id, .. } if source_id == "record"));
    assert_eq!(world.neighbours.social_security.call_count(), 0);
    assert_eq!(world.stage(&reference).await, "in_review");
}

#[tokio::test]
async fn a_slip_waits_for_its_provider_as_long_as_it_takes() {
    let world = World::new("jobs_provider_down", ANA, niss()).await;
    world.neighbours.payment.set_fault(Fault::Down);
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "sent");
    world.neighbours.payment.set_fault_times(Fault::WrongAnswer, 1);
    world.set_time("2026-11-19T10:20:00Z");
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "sent", "done there, and the answer was lost");
    world.set_time("2026-11-19T12:20:00Z");
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    assert_eq!(world.neighbours.payment.payments().len(), 1, "ordered once");
}

#[tokio::test]
async fn a_notice_of_what_nobody_paid_credits_nothing() {
    let world = World::new("jobs_notice", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let provider_id = world.case(&reference).await.slips[0].provider_id.clone().expect("the provider's number");
    world.set_time("2026-11-20T12:00:00Z");
    world.worker.run_due_once().await;
    for forged in [provider_id.as_str(), "999999"] {
        confirm_payment(&world.app, forged.to_owned()).await.expect("no fault");
    }
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    // The provider is away when the notice comes: the money is credited when it is back.
    let order = PayOrder { cents: None, method: None, force: false };
    world.neighbours.payment.pay(&provider_id, order).expect("a bank takes it");
    world.neighbours.payment.set_fault(Fault::Down);
    confirm_payment(&world.app, provider_id).await.expect("no fault");
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    world.neighbours.payment.set_fault(Fault::None);
    world.set_time("2026-11-20T12:05:00Z");
    world.worker.run_due_once().await;
    assert_eq!(world.told(&reference, EventKind::Paid).await, 1);
    assert_eq!(world.depth().await.1, 0);
}

#[tokio::test]
async fn a_letter_that_is_refused_is_shown_and_marks_its_address() {
    let world = World::new("jobs_bounce", "bounce@exemplo.pt", niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let letter = world.letter(&reference, "sent").await;
    assert_eq!(letter.delivery, "bounced");
    assert!(letter.delivery_reason.is_some_and(|reason| reason.contains("550")));
    assert!(emails(&world).await.iter().all(|email| email.bounced_at.is_some()));
    assert_eq!(world.told(&reference, EventKind::LetterBounced).await, 2);
    assert_eq!(world.stage(&reference).await, "awaiting_payment", "a bounce stops nothing");
}

#[tokio::test]
async fn a_letter_that_is_put_off_is_tried_for_a_day() {
    let world = World::new("jobs_defer", "rafaela@defer.invalid", niss()).await;
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

#[tokio::test]
async fn a_mail_server_that_is_away_is_waited_for_and_no_address_is_blamed() {
    let world = World::new("jobs_mail_away", ANA, niss()).await;
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

#[tokio::test]
async fn a_bounce_that_comes_late_is_believed_only_about_its_own_address() {
    let world = World::new("jobs_late_bounce", "rafaela@late-bounce.invalid", niss()).await;
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

#[tokio::test]
async fn a_letter_that_was_taken_is_not_sent_again() {
    let world = World::new("jobs_twice", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let letter = world.letter(&reference, "sent").await;
    // As after a crash between the mail server's yes and keeping that the job is done.
    let before = world.neighbours.mail.letters_to(ANA).len();
    push(&world, "job/1", &format!(r#"{{"job":"send_letter","letter":"{}","html":""}}"#, letter.id), &id(&world)).await.expect("a job");
    world.worker.run_due_once().await;
    assert_eq!(world.neighbours.mail.letters_to(ANA).len(), before, "accepted once, sent once");
}

#[tokio::test]
async fn jobs_nobody_can_do_are_given_up_and_the_others_go_on() {
    let world = World::new("jobs_buried", ANA, niss()).await;
    push(&world, "job/0", "{}", &id(&world)).await.expect("a job");
    push(&world, "job/1", "not JSON", &id(&world)).await.expect("a job");
    push(&world, "job/1", &format!(r#"{{"job":"begin_checks","request":"{}"}}"#, id(&world)), &id(&world)).await.expect("a job");
    push(&world, "job/1", r#"{"job":"begin_checks","request":"nobody"}"#, &id(&world)).await.expect("a job");
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
    assert_eq!(world.depth().await.1, 3);
    // The unreadable id is a fault: tried again with growing waits, then given up too.
    for hour in 1..=12 {
        world.app.clock.set(super::outside_street::at(super::jobs_world::START) + (2 * hour).hours());
        world.worker.run_due_once().await;
    }
    assert_eq!(world.depth().await.1, 4);
}

#[tokio::test]
async fn a_job_that_comes_too_late_is_done() {
    let world = World::new("jobs_too_late", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    let request = world.case(&reference).await.held.request.id;
    for job in ["settle", "begin_checks", "end_ask", "end_hearing", "approve_by_term"] {
        push(&world, "job/1", &format!(r#"{{"job":"{job}","request":"{request}"}}"#), &id(&world)).await.expect("a job");
    }
    assert_eq!(world.worker.run_due_once().await, 5);
    assert_eq!(world.depth().await.1, 0);
    assert_eq!(world.stage(&reference).await, "awaiting_payment");
}

#[tokio::test]
async fn a_term_that_ends_without_a_decision_approves() {
    let world = World::new("jobs_term", ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    world.set_time("2026-11-20T12:00:00Z");
    pay(&world, &reference).await;
    world.worker.run_due_once().await;
    let due = world.case(&reference).await.held.due_on.expect("the term runs");
    world.app.clock.set(due.at(12, 0, 0, 0).in_tz("Europe/Lisbon").expect("a day").timestamp());
    world.worker.run_due_once().await;
    assert_eq!(world.stage(&reference).await, "in_review", "the last day is not over");
    world.app.clock.set(due.tomorrow().and_then(|day| day.at(12, 0, 0, 0).in_tz("Europe/Lisbon")).expect("a day").timestamp());
    for _ in 0..5 {
        world.worker.run_due_once().await;
        world.app.clock.set(world.app.clock.now() + 24.hours());
    }
    assert_eq!(world.stage(&reference).await, "approved");
    assert!(world.letter(&reference, "approved").await.body.contains("prazo legal"));
}

#[tokio::test]
async fn a_code_to_sign_in_comes_by_mail_and_an_unknown_address_hears_it_there_only() {
    let world = World::new("jobs_sign_in", ANA, niss()).await;
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

#[tokio::test]
async fn the_worker_runs_until_it_is_stopped() {
    let world = World::new("jobs_loop", ANA, niss()).await;
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

#[tokio::test]
async fn what_has_ended_is_swept() {
    let world = World::new("jobs_sweep", ANA, niss()).await;
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

fn id(world: &World) -> String {
    world.app.chance.id_text()
}

async fn push(world: &World, kind: &'static str, payload: &str, id: &str) -> Result<(), Stop> {
    let run_at = world.app.clock.now();
    let push = Push { id: id.to_owned(), kind, payload: payload.to_owned(), run_at, unique_key: None };
    let pushed = world.app.store.write("push", push, |tx, push| Box::pin(async move { job::push(tx, push).await.map_err(Stop::from) }));
    pushed.await
}

async fn emails(world: &World) -> Vec<person::Email> {
    let emails = world
        .app
        .store
        .read("emails", world.who.person(), |rx, person| Box::pin(async move { person::emails(rx, *person).await.map_err(Stop::from) }));
    emails.await.expect("addresses")
}
