//! Random walks through the life cycle: whatever is tried, in whatever order, the record stays sound.

use crate::samples::{OFFICER, REOPEN_LIMIT, RESIDENT, SUPERVISOR, TOTAL_CENTS, VALID_UNTIL, ask, hearing, noon, slip};
use crate::tries::{add_document, open_window};
use domain::id::SlipId;
use domain::refusal::Refusal;
use domain::request::action::Action;
use domain::request::filed::Pause;
use domain::request::life::act;
use domain::request::stage::{Ask, Hearing, Stage};
use domain::slip::{Payment, SlipTerm};
use domain::timeline::{Actor, Event, EventKind, Fact};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::{Strategy, any, proptest};
use proptest::{collection, prop_assert, prop_assert_eq};

/// One step: days that pass, what is picked, money, and whether only something that moves the case is picked.
#[derive(Debug, Clone)]
struct Step {
    days: i32,
    pick: usize,
    cents: i64,
    forward: bool,
}

fn steps(days: std::ops::Range<i32>) -> impl Strategy<Value = Vec<Step>> {
    let step = (days, any::<usize>(), -1i64..3 * TOTAL_CENTS, any::<bool>());
    let step = step.prop_map(|(days, pick, cents, forward)| Step { days, pick, cents: cents.max(1), forward });
    collection::vec(step, 0..60)
}

fn after(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}

/// Every action as someone could try it on `today`.
fn possible(today: Date, cents: i64) -> Vec<(Actor, Action)> {
    let soon = after(today, 10);
    let officer = Actor::Officer(OFFICER);
    let term =
        SlipTerm { issued_at: noon(today), payable_from: noon(after(today, 1)), due_on: soon, lapses_after: after(soon, 1), ..slip() };
    let payment = Payment { provider_id: "P".to_owned(), cents, method: "mbway".to_owned(), paid_at: noon(today) };
    let reopen = || Action::ReopenSlip { slip: SlipId(9), limit: REOPEN_LIMIT, words: None, today };
    let not_found = Action::EndMatching { words: "Nada.".to_owned(), due_on: soon, lapses_after: after(soon, 1), today };
    vec![
        (RESIDENT, Action::Answer { part: "niss".to_owned() }),
        (RESIDENT, add_document("housing")),
        (RESIDENT, Action::RemoveDocument { slot: "housing".to_owned() }),
        (RESIDENT, Action::Send { missing: Vec::new(), admission: open_window(), total_cents: TOTAL_CENTS, today }),
        (Actor::Service, Action::IssueSlip { term, pause_from: after(today, 1) }),
        (Actor::Service, Action::Credit { payment, today }),
        (Actor::Service, Action::SettleKept { today }),
        (Actor::Service, Action::Lapse { today }),
        (RESIDENT, Action::ClaimPayment { pages: 1, digest: "00ff".to_owned(), answer_by: soon, today }),
        (officer, Action::LookAgain),
        (officer, not_found),
        (RESIDENT, reopen()),
        (officer, reopen()),
        (Actor::Service, Action::BeginChecks),
        (Actor::Service, Action::FinishChecks { biometrics_current: cents % 2 == 0 }),
        (officer, Action::TakeBiometrics),
        (officer, Action::AskMore { ask: Ask { answer_by: soon, ..ask() }, today }),
        (RESIDENT, Action::AnswerMore { today }),
        (Actor::Service, Action::EndAskTerm { today }),
        (officer, Action::ProposeRefusal { hearing: Hearing { answer_by: soon, ..hearing() }, today }),
        (RESIDENT, Action::AnswerHearing { words: "Sim.".to_owned(), today }),
        (Actor::Service, Action::EndHearingTerm { today }),
        (officer, Action::WithdrawProposal { today }),
        (officer, Action::Approve { by: OFFICER, valid_until: VALID_UNTIL, today }),
        (Actor::Service, Action::ApproveByTerm { term_ends_on: date(2026, 5, 29), valid_until: VALID_UNTIL, today }),
        (officer, Action::Refuse { second: SUPERVISOR, today }),
        (Actor::Service, Action::OrderCard),
        (Actor::Service, Action::PostCard { tracking: "RR".to_owned() }),
        (Actor::Service, Action::DeliverCard),
        (RESIDENT, Action::Withdraw { undo_until: after(today, 30), words: None, today }),
        (RESIDENT, Action::UndoWithdrawal { today }),
    ]
}

/// What is tried at a step: anything, or only what leads to another stage (withdrawing is left to chance, it leads nowhere).
fn choose(stage: &Stage, step: &Step, today: Date) -> (Actor, Action) {
    let all = possible(today, step.cents);
    let moves = |(actor, action): &&(Actor, Action)| {
        let moved = act(stage.clone(), action.clone(), *actor, noon(today));
        action.code() != "withdraw" && moved.is_ok_and(|(after, _)| after.code() != stage.code())
    };
    let forward: Vec<(Actor, Action)> = all.iter().filter(moves).cloned().collect();
    let from = if step.forward && !forward.is_empty() { forward } else { all };
    from[step.pick % from.len()].clone()
}

/// What happened at one step.
struct Walked {
    before: Stage,
    action: Action,
    result: Result<(Stage, Vec<Event>), Refusal>,
}

fn walk(steps: &[Step]) -> Vec<Walked> {
    let (mut stage, mut today) = (Stage::Draft, date(2026, 3, 2));
    let mut walked = Vec::with_capacity(steps.len());
    for step in steps {
        today = after(today, step.days);
        let (actor, action) = choose(&stage, step, today);
        let result = act(stage.clone(), action.clone(), actor, noon(today));
        let next = result.as_ref().map_or_else(|_| stage.clone(), |(next, _)| next.clone());
        walked.push(Walked { before: std::mem::replace(&mut stage, next), action, result });
    }
    walked
}

fn well_formed(pauses: &[Pause]) -> bool {
    let each = pauses.iter().all(|pause| pause.until.is_none_or(|until| pause.from <= until) && Pause::WHY.contains(&pause.why));
    let ordered = pauses.windows(2).all(|pair| pair[0].until.is_some_and(|until| until <= pair[1].from));
    each && ordered
}

/// Money that events say is spent: paid for the fee, or to be given back.
fn settled_cents(events: &[Event]) -> i64 {
    let settles = |event: &&Event| {
        let outcome = event.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Code(code) if *name == "outcome" => Some(code.as_str()),
            _ => None,
        });
        event.kind == EventKind::Paid || matches!(outcome, Some("refund" | "pays_and_refund"))
    };
    let amounts = events.iter().filter(settles).flat_map(|event| &event.facts);
    amounts.map(|(_, fact)| if let Fact::Cents(cents) = fact { *cents } else { 0 }).sum()
}

proptest! {
    #[test]
    fn the_legal_term_stands_still_in_order(steps in steps(0..9)) {
        for step in walk(&steps) {
            let Ok((stage, _)) = step.result else { continue };
            let pauses = stage.filed().map(|filed| filed.pauses.clone()).unwrap_or_default();
            prop_assert!(well_formed(&pauses), "{} → {}: {pauses:?}", step.action.code(), stage.code());
            let turned = matches!(stage, Stage::AwaitingPayment { .. } | Stage::MoreAsked { .. } | Stage::Lapsed { .. });
            if turned {
                prop_assert!(stage.filed().is_some_and(|filed| filed.stands_still()), "{}", stage.code());
            }
            let ours = matches!(stage, Stage::Matching { .. } | Stage::Paid { .. } | Stage::InChecks { .. } | Stage::InReview { .. } | Stage::Approved { .. } | Stage::Refused { .. });
            if ours {
                prop_assert!(stage.filed().is_some_and(|filed| !filed.stands_still()), "{}", stage.code());
            }
        }
    }

    #[test]
    fn even_a_clock_that_goes_back_leaves_the_pauses_in_order(steps in steps(-20..25)) {
        for step in walk(&steps) {
            let Ok((stage, _)) = step.result else { continue };
            let pauses = stage.filed().map(|filed| filed.pauses.clone()).unwrap_or_default();
            prop_assert!(well_formed(&pauses), "{} → {}: {pauses:?}", step.action.code(), stage.code());
        }
    }

    #[test]
    fn a_decision_never_disappears_or_changes(steps in steps(0..9)) {
        let mut decided = None;
        for step in walk(&steps) {
            let Ok((stage, _)) = step.result else { continue };
            if let Some(before) = &decided {
                prop_assert_eq!(stage.decision(), Some(before));
            }
            decided = stage.decision().cloned();
            prop_assert!(decided.is_none() || !stage.is_open());
        }
    }

    #[test]
    fn what_was_sent_stays_and_no_cent_is_lost(steps in steps(0..9)) {
        let (mut came, mut settled) = (0, 0);
        for step in walk(&steps) {
            let Ok((stage, events)) = step.result else { continue };
            if let (Some(was), Some(is)) = (step.before.filed(), stage.filed()) {
                prop_assert_eq!((was.sent_at, was.sent_on), (is.sent_at, is.sent_on));
                prop_assert!(was.reopenings <= is.reopenings && was.pauses.len() <= is.pauses.len());
            }
            if let Action::Credit { payment, .. } = &step.action {
                came += payment.cents;
            }
            settled += settled_cents(&events);
            prop_assert_eq!(came, stage.kept_cents() + settled, "{} → {}", step.action.code(), stage.code());
        }
    }

    #[test]
    fn undoing_a_withdrawal_gives_back_the_same_stage(steps in steps(0..9), days in 0i32..30) {
        for step in walk(&steps).into_iter().filter(|step| step.before.is_open()) {
            let (start, end) = (date(2030, 1, 1), after(date(2030, 1, 1), days));
            let withdraw = Action::Withdraw { undo_until: date(2030, 1, 31), words: None, today: start };
            let (gone, _) = act(step.before.clone(), withdraw, RESIDENT, noon(start)).expect("an open case can be withdrawn");
            prop_assert!(!gone.is_open());
            let (back, events) = act(gone, Action::UndoWithdrawal { today: end }, RESIDENT, noon(end)).expect("it is in time");
            prop_assert_eq!(back.code(), step.before.code());
            prop_assert_eq!(events.len(), 1);
            let ran = step.before.filed().map(|filed| (filed.stands_still(), filed.pauses.len()));
            let runs = back.filed().map(|filed| (filed.stands_still(), filed.pauses.len()));
            let same = ran == runs || (ran.map(|ran| (false, ran.1 + 1)) == runs && ran.is_some_and(|ran| !ran.0));
            prop_assert!(same, "{ran:?} {runs:?}");
        }
    }

    #[test]
    fn refusals_and_events_have_known_codes(steps in steps(-5..20)) {
        for step in walk(&steps) {
            match step.result {
                Ok((stage, events)) => {
                    prop_assert!(Stage::CODES.contains(&stage.code()));
                    prop_assert!(events.iter().all(|event| EventKind::from_code(event.kind.code()) == Some(event.kind)));
                }
                Err(refusal) => prop_assert!(Refusal::CODES.contains(&refusal.code())),
            }
        }
    }
}

#[test]
fn the_walks_reach_every_stage() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut reached = std::collections::BTreeSet::from(["draft"]);
    for _ in 0..400 {
        let steps = steps(0..9).new_tree(&mut runner).expect("steps can be made").current();
        reached.extend(walk(&steps).iter().filter_map(|step| step.result.as_ref().ok().map(|(stage, _)| stage.code())));
    }
    assert_eq!(reached, std::collections::BTreeSet::from(Stage::CODES), "else the properties say less than they seem to");
}
