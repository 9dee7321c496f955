//! The work that follows from changes, against real neighbours on a clock that moves.

use super::jobs_world::{ANA, World, niss};
use domain::check::{CheckState, Registry};
use domain::id::Reference;
use domain::person::Niss;
use domain::timeline::EventKind;
use jiff::ToSpan;
use neighbours::fault::Fault;
use neighbours::payment::book::PayOrder;
use service::jobs::confirm_payment;
use service::stop::Stop;
use store::engine::StoreConfig;

on_both! {
    a_request_goes_from_sending_to_review_by_itself,
    reminders_come_on_their_mornings_until_it_is_paid,
    an_unpaid_slip_lapses_and_its_letter_waits_for_the_morning,
    a_registry_that_is_down_is_unavailable_after_the_promised_time_and_stops_nothing,
    a_question_that_breaks_each_time_stops_nothing_either,
    who_has_no_social_security_number_is_answered_from_the_record,
    a_slip_waits_for_its_provider_as_long_as_it_takes,
    a_notice_of_what_nobody_paid_credits_nothing,
    a_term_that_ends_without_a_decision_approves,
}

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

async fn a_request_goes_from_sending_to_review_by_itself(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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

async fn reminders_come_on_their_mornings_until_it_is_paid(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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

async fn an_unpaid_slip_lapses_and_its_letter_waits_for_the_morning(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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

async fn a_registry_that_is_down_is_unavailable_after_the_promised_time_and_stops_nothing(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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

/// Gives up every question to the tax authority that is on its way, as the worker does with one that breaks each time.
async fn give_up_questions(world: &World) {
    let now = world.app.clock.now();
    let given_up = world.app.store.write("break jobs", now, |tx, now| {
        Box::pin(async move {
            // All jobs of the next weeks, claimed by nobody for long.
            let all = store::job::claim(tx, *now + 1_000.hours(), *now, 100).await?;
            let asks = all.into_iter().filter(|job| job.payload.contains("ask_registry") && job.payload.contains("\"tax\""));
            let mut count = 0;
            for job in asks {
                store::job::bury(tx, &job.id, *now, "broke").await?;
                count += 1;
            }
            Ok::<usize, Stop>(count)
        })
    });
    assert_eq!(given_up.await.expect("the book is kept"), 1, "one question is on its way");
}

async fn a_question_that_breaks_each_time_stops_nothing_either(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
    let reference = world.sent().await;
    world.worker.run_due_once().await;
    world.neighbours.tax.set_fault(Fault::Down);
    world.set_time("2026-11-20T12:00:00Z");
    pay(&world, &reference).await;
    world.worker.run_due_once().await;
    give_up_questions(&world).await;
    let tax = async || {
        let case = world.case(&reference).await;
        case.checks.into_iter().find(|check| check.registry == Registry::Tax).expect("asked")
    };
    // Wednesday is the last day on which we wait.
    world.set_time("2026-11-25T23:00:00Z");
    world.worker.run_due_once().await;
    assert!(matches!(tax().await.state, CheckState::Asked { .. }));
    assert_eq!(world.stage(&reference).await, "in_checks");
    world.set_time("2026-11-26T00:00:30Z");
    world.worker.run_due_once().await;
    assert!(matches!(tax().await.state, CheckState::Unavailable { .. }));
    assert_eq!(world.stage(&reference).await, "in_review");
    assert_eq!(world.told(&reference, EventKind::CheckUnavailable).await, 1);
    // It is asked afresh, by one question at a time.
    world.neighbours.tax.set_fault(Fault::None);
    world.set_time("2026-11-28T12:00:00Z");
    world.worker.run_due_once().await;
    assert_eq!(tax().await.code(), "regular");
    assert_eq!(world.told(&reference, EventKind::CheckAnswered).await, 2, "each institution answers once");
}

async fn who_has_no_social_security_number_is_answered_from_the_record(config: StoreConfig) {
    let world = World::new(config, ANA, Niss::Unknown).await;
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

async fn a_slip_waits_for_its_provider_as_long_as_it_takes(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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

async fn a_notice_of_what_nobody_paid_credits_nothing(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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

async fn a_term_that_ends_without_a_decision_approves(config: StoreConfig) {
    let world = World::new(config, ANA, niss()).await;
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
