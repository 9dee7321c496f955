//! The life cycle as a table for a lawyer to read, and its hard corners one by one.

use crate::samples::{HEARD_BY, RESIDENT, hearing, noon, stages};
use crate::tries::{next, tries};
use domain::request::action::Action;
use domain::request::life::{Moved, act};
use domain::request::stage::Stage;
use domain::timeline::{Actor, Event, Fact};
use std::collections::BTreeSet;
use std::fmt::Write;

const NAME_CHARS: usize = 60;
const STAGE_CHARS: usize = 20;

#[test]
fn the_whole_table() {
    let mut table =
        String::from("What can be tried at each stage, and what comes of it: the next stage and what the timeline tells, or NO and why.\n");
    for (name, stage) in stages() {
        let heading = format!("\n{name}\n");
        table += &heading;
        let mut never = BTreeSet::new();
        let mut ever = BTreeSet::new();
        for tried in tries() {
            let moved = act(stage.clone(), tried.action.clone(), tried.actor, tried.at);
            let code = tried.action.code();
            match line(&moved) {
                Some(result) => {
                    ever.insert(code);
                    writeln!(table, "  {:<NAME_CHARS$} {result}", tried.name).expect("a text takes all");
                }
                None => {
                    never.insert(code);
                }
            }
        }
        let never: Vec<&str> = never.difference(&ever).copied().collect();
        writeln!(table, "  not at this stage (wrong_stage): {}", never.join(", ")).expect("a text takes all");
    }
    insta::assert_snapshot!(table);
}

fn line(moved: &Moved) -> Option<String> {
    match moved {
        Ok((stage, events)) => {
            let told: Vec<String> = events.iter().map(told).collect();
            Some(format!("{:<STAGE_CHARS$} {}", stage.code(), told.join(", ")))
        }
        Err(refusal) if refusal.code() == "wrong_stage" => None,
        Err(refusal) => Some(format!("NO: {}", refusal.code())),
    }
}

/// An event with its amount, where money is told.
fn told(event: &Event) -> String {
    let mut text = event.kind.code().to_owned();
    for (name, fact) in &event.facts {
        match fact {
            Fact::Cents(cents) if *name == "amount" => text += &format!(" {}.{:02} €", cents / 100, cents % 100),
            Fact::Code(code) if *name == "outcome" => text += &format!(" ({code})"),
            _ => {}
        }
    }
    text
}

#[test]
fn the_table_has_every_stage_and_every_action() {
    let told: BTreeSet<&str> = stages().iter().map(|(_, stage)| stage.code()).collect();
    assert_eq!(told, BTreeSet::from(Stage::CODES), "each stage has a sample, and CODES names each stage");
    let tried: BTreeSet<&str> = tries().iter().map(|tried| tried.action.code()).collect();
    assert_eq!(tried, ACTIONS.into_iter().collect::<BTreeSet<&str>>());
    for (name, stage) in stages() {
        assert!(name.starts_with(stage.code()), "{name} is {}", stage.code());
    }
    for tried in tries() {
        assert!(tried.name.starts_with(tried.action.code()), "{} is {}", tried.name, tried.action.code());
    }
}

/// Written out, so that a new action fails here until it has a try.
const ACTIONS: [&str; 30] = [
    "answer",
    "add_document",
    "remove_document",
    "send",
    "issue_slip",
    "credit",
    "settle_kept",
    "claim_payment",
    "look_again",
    "end_matching",
    "lapse",
    "reopen_slip",
    "begin_checks",
    "finish_checks",
    "take_biometrics",
    "ask_more",
    "answer_more",
    "end_ask_term",
    "propose_refusal",
    "answer_hearing",
    "end_hearing_term",
    "withdraw_proposal",
    "approve",
    "approve_by_term",
    "refuse",
    "order_card",
    "post_card",
    "deliver_card",
    "withdraw",
    "undo_withdrawal",
];

#[test]
fn every_event_says_who_and_when() {
    for (name, stage) in stages() {
        for tried in tries() {
            let Ok((_, events)) = act(stage.clone(), tried.action, tried.actor, tried.at) else { continue };
            assert!(!events.is_empty(), "{name}, {}: nothing is told", tried.name);
            assert!(events.iter().all(|event| event.at == tried.at && event.actor == tried.actor), "{name}, {}", tried.name);
        }
    }
}

#[test]
fn words_of_a_person_are_told_as_personal() {
    let words = [
        "A declaração tem mais de seis meses.",
        "Junto o contrato novo.",
        "RR123456785PT",
        "00ff",
        "Estive no hospital.",
        "O banco devolveu o dinheiro.",
        "Vou sair do país.",
    ];
    for (name, stage) in stages() {
        for tried in tries() {
            let Ok((_, events)) = act(stage.clone(), tried.action, tried.actor, tried.at) else { continue };
            for (fact, value) in events.iter().flat_map(|event| &event.facts) {
                let open = matches!(value, Fact::Code(code) if words.iter().any(|words| code.contains(words)));
                assert!(!open, "{name}, {}: {fact} would stay after erasure", tried.name);
            }
        }
    }
}

#[test]
fn a_second_answer_in_the_hearing_keeps_the_first() {
    let mut stage = stages().into_iter().find(|(name, _)| *name == "hearing, not answered").expect("it is a sample").1;
    for words in ["Primeiro.", "Segundo."] {
        let action = Action::AnswerHearing { words: words.to_owned(), today: HEARD_BY };
        stage = act(stage, action, RESIDENT, noon(HEARD_BY)).expect("the term still runs").0;
    }
    let Stage::Hearing { hearing: heard, .. } = stage else { panic!("it stays a hearing") };
    assert_eq!(heard.answer.map(|answer| answer.words).as_deref(), Some("Primeiro.\n\nSegundo."));
    assert_eq!(heard.grounds, hearing().grounds);
}

#[test]
fn the_hearings_end_counts_whether_or_not_the_job_ran() {
    let (_, waiting) = stages().into_iter().find(|(name, _)| *name == "hearing, not answered").expect("it is a sample");
    let ended = Action::EndHearingTerm { today: next(HEARD_BY) };
    let (after, _) = act(waiting.clone(), ended, Actor::Service, noon(next(HEARD_BY))).expect("the term is over");
    for stage in [waiting, after] {
        let late = Action::AnswerHearing { words: "Tarde.".to_owned(), today: next(HEARD_BY) };
        let refused = act(stage, late, RESIDENT, noon(next(HEARD_BY))).map(|_| ()).map_err(|refusal| refusal.code());
        assert_eq!(refused, Err("hearing_over"));
    }
}
