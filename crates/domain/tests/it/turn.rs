//! Whose turn it is never promises what the life cycle refuses (failure T8).

use crate::samples::{
    ASK_BY, HEARD_BY, LAPSES_AFTER, REOPEN_LIMIT, RESIDENT, TERM_ENDS, TOTAL_CENTS, UNDO_UNTIL, answered, noon, payable_from, running,
    stages,
};
use crate::tries::{add_document, credit, next, open_window, send};
use domain::deadline::day_of;
use domain::id::SlipId;
use domain::request::action::Action;
use domain::request::life::act;
use domain::request::stage::Stage;
use domain::request::turn::{Next, Terms, Turn, Whose, turn};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

fn terms() -> Terms {
    Terms { ask_by: Some(date(2026, 3, 20)), opens_on: None, decide_by: Some(TERM_ENDS), reopen_limit: Some(REOPEN_LIMIT) }
}

/// Moments around every date of the samples.
fn moments() -> Vec<Timestamp> {
    let days = [LAPSES_AFTER, ASK_BY, HEARD_BY, UNDO_UNTIL, TERM_ENDS].into_iter().flat_map(|day| [day, next(day)]);
    let mut moments: Vec<Timestamp> = days.map(noon).collect();
    moments.extend([payable_from() - 1.second(), payable_from(), noon(date(2026, 3, 2)), noon(date(2026, 6, 17))]);
    // The last second of a day in Lisbon and the first of the next; in summer that is an hour before midnight UTC.
    for day in [HEARD_BY, UNDO_UNTIL] {
        let end = next(day).in_tz("Europe/Lisbon").expect("Lisbon has every midnight").timestamp();
        moments.extend([end - 1.second(), end]);
    }
    moments
}

/// What the resident is told they can do at a moment.
fn promised(told: &Turn, now: Timestamp) -> Vec<(Action, Timestamp)> {
    let today = day_of(now);
    let actions = match told.code {
        "draft" => vec![Action::Answer { part: "niss".to_owned() }, send(&[], open_window())],
        "draft_before_window" => vec![Action::Answer { part: "niss".to_owned() }, add_document("passport")],
        "pay" => vec![credit(TOTAL_CENTS, now)],
        "more_asked" => vec![add_document("housing"), Action::AnswerMore { today }],
        "hearing" => vec![add_document("contract"), Action::AnswerHearing { words: "Sim.".to_owned(), today }],
        "lapsed" => vec![Action::ReopenSlip { slip: SlipId(9), limit: REOPEN_LIMIT, words: None, today }],
        _ => Vec::new(),
    };
    let mut promised: Vec<(Action, Timestamp)> = actions.into_iter().map(|action| (action, now)).collect();
    match &told.next {
        Some(Next::By("undo", day)) => {
            promised.extend([(Action::UndoWithdrawal { today }, now), (Action::UndoWithdrawal { today: *day }, noon(*day))]);
        }
        Some(Next::By("answer", day)) if told.code == "hearing" => {
            promised.push((Action::AnswerHearing { words: "Sim.".to_owned(), today: *day }, noon(*day)));
        }
        Some(Next::At("payable", at)) if told.code == "paid_early" => {
            promised.push((Action::SettleKept { today: day_of(*at) }, *at));
        }
        Some(Next::At("payable", at)) => promised.push((credit(TOTAL_CENTS, *at), *at)),
        _ => {}
    }
    promised
}

#[test]
fn nothing_is_promised_that_is_refused() {
    let mut kept = 0;
    for (name, stage) in stages() {
        for now in moments() {
            let told = turn(&stage, terms(), now);
            for (action, at) in promised(&told, now) {
                let code = action.code();
                let moved = act(stage.clone(), action, RESIDENT, at);
                assert!(moved.is_ok(), "{name} at {now}: {} promises {code}: {:?}", told.code, moved.err());
                kept += 1;
            }
        }
    }
    assert!(kept > 100, "only {kept} promises were looked at");
}

#[test]
fn it_is_the_residents_turn_only_when_there_is_something_to_do() {
    for (name, stage) in stages() {
        for now in moments() {
            let told = turn(&stage, terms(), now);
            // A refusal is contested elsewhere: the next step is the resident's, outside the life cycle.
            let can_act = !promised(&told, now).is_empty() || told.code == "refused";
            assert!(told.whose != Whose::You || can_act, "{name} at {now}: {told:?}");
        }
    }
}

#[test]
fn no_one_is_told_to_act_by_a_day_that_is_past() {
    for (name, stage) in stages() {
        for now in moments() {
            let told = turn(&stage, terms(), now);
            if let (Whose::You | Whose::Nobody, Some(Next::By("undo" | "opens", day))) = (told.whose, &told.next) {
                assert!(*day >= day_of(now), "{name} at {now}: {told:?}");
            }
        }
    }
}

#[test]
fn each_stage_says_whose_turn_it_is() {
    let mut table = String::new();
    let mut seen: BTreeMap<&str, Whose> = BTreeMap::new();
    for (name, stage) in stages() {
        let told = turn(&stage, terms(), noon(date(2026, 6, 17)));
        let next = match &told.next {
            Some(Next::By(code, day)) => format!("{code} by {day}"),
            Some(Next::At(code, at)) => format!("{code} at {at}"),
            None => "no date".to_owned(),
        };
        table += &format!("{name:<50} {:<6} {:<20} {next}\n", told.whose.code(), told.code);
        let before = seen.insert(told.code, told.whose);
        assert!(before.is_none_or(|before| before == told.whose), "{}: one sentence, one actor", told.code);
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_draft_before_its_month_waits_for_the_opening() {
    let opens = date(2026, 4, 1);
    let told = turn(&Stage::Draft, Terms { opens_on: Some(opens), ..terms() }, noon(date(2026, 3, 2)));
    assert_eq!((told.code, told.next), ("draft_before_window", Some(Next::By("opens", opens))));
}

#[test]
fn who_was_heard_waits_since_the_answer() {
    let stage = Stage::Hearing { filed: running(), hearing: answered() };
    let told = turn(&stage, terms(), noon(HEARD_BY));
    assert_eq!((told.whose, told.code), (Whose::Us, "heard"));
    assert_eq!(told.since, answered().answer.map(|answer| answer.at));
}
