//! What is missing, part by part (RENEW-1, RENEW-4, RENEW-6).

use crate::samples::request;
use domain::request::answers::{Address, Answers, Confirmed, Declarations, Household, Livelihood, NissAnswer};
use domain::request::checklist::{Part, PartState, SlotRule, checklist, differs_from_record};
use domain::request::stage::Stage;

fn complete() -> Answers {
    Answers {
        identity: Some(Confirmed::Right),
        permit: Some(Confirmed::Right),
        address: Some(Address {
            street: "Rua das Flores 1".to_owned(),
            postal_code: "4000-001".to_owned(),
            locality: "Porto".to_owned(),
            telephone: None,
        }),
        household: Some(Household { other_adults: 1, children: 2 }),
        livelihood: Some(Livelihood::Employed { employer: "Padaria Sol".to_owned(), employer_nif: None }),
        niss: Some(NissAnswer::DoesNotKnow),
        declarations: Some(Declarations { truthful: true, criminal_record_query: true, electronic_notice: false }),
    }
}

fn rule(slot: &str, required: bool) -> SlotRule {
    SlotRule { slot: slot.to_owned(), required, row: format!("requirement-{slot}") }
}

fn rules() -> Vec<SlotRule> {
    vec![rule("passport", true), rule("housing", true), rule("extra", false), rule("niss_certificate", false)]
}

fn missing(answers: Answers, filled: &[&str]) -> Vec<String> {
    let filled: Vec<String> = filled.iter().map(|slot| (*slot).to_owned()).collect();
    checklist(&request(Stage::Draft, answers), &rules(), &filled).missing
}

const BOTH: [&str; 2] = ["passport", "housing"];
const NONE: [&str; 0] = [];

#[test]
fn an_empty_draft_misses_every_part_in_order() {
    let all = missing(Answers::default(), &[]);
    let parts = ["identity", "permit", "address", "household", "livelihood", "niss", "declarations"];
    let slots = ["document:passport", "document:housing"];
    assert_eq!(all, [&parts[..], &slots[..]].concat());
}

#[test]
fn a_complete_request_misses_nothing() {
    assert_eq!(missing(complete(), &BOTH), NONE);
    let list = checklist(&request(Stage::Draft, complete()), &rules(), &BOTH.map(str::to_owned));
    assert!(list.parts.iter().all(|(_, state)| *state == PartState::Done));
    assert_eq!(list.parts.iter().map(|(part, _)| *part).collect::<Vec<Part>>(), Part::ALL);
}

#[test]
fn each_part_left_out_is_the_one_that_is_missing() {
    type LeaveOut = fn(&mut Answers);
    let without: [(&str, LeaveOut); 7] = [
        ("identity", |answers| answers.identity = None),
        ("permit", |answers| answers.permit = None),
        ("address", |answers| answers.address = None),
        ("household", |answers| answers.household = None),
        ("livelihood", |answers| answers.livelihood = None),
        ("niss", |answers| answers.niss = None),
        ("declarations", |answers| answers.declarations = None),
    ];
    for (part, leave_out) in without {
        let mut answers = complete();
        leave_out(&mut answers);
        assert_eq!(missing(answers.clone(), &BOTH), [part]);
        let list = checklist(&request(Stage::Draft, answers), &rules(), &BOTH.map(str::to_owned));
        let undone: Vec<&str> = list.parts.iter().filter(|(_, state)| *state == PartState::ToDo).map(|(part, _)| part.code()).collect();
        assert_eq!(undone, [part]);
    }
}

#[test]
fn documents_say_how_many_are_missing() {
    let list = |filled: &[&str]| {
        let filled: Vec<String> = filled.iter().map(|slot| (*slot).to_owned()).collect();
        let list = checklist(&request(Stage::Draft, complete()), &rules(), &filled);
        let state = list.parts.into_iter().find(|(part, _)| *part == Part::Documents).expect("it is in the list").1;
        (state, list.missing)
    };
    assert_eq!(list(&[]).0, PartState::Missing { count: 2 });
    assert_eq!(list(&["passport"]), (PartState::Missing { count: 1 }, vec!["document:housing".to_owned()]));
    assert_eq!(list(&["passport", "housing", "extra", "unknown"]), (PartState::Done, Vec::new()));
}

#[test]
fn the_social_security_number_never_blocks() {
    let number = |check_digit_right| NissAnswer::Number { number: "12345678901".to_owned(), check_digit_right };
    let not_registered = |words: &str| NissAnswer::NotRegistered { words: words.to_owned() };
    let cases: [(NissAnswer, &[&str], &[&str]); 7] = [
        (number(true), &BOTH, &[]),
        (number(false), &BOTH, &[]),
        (NissAnswer::DoesNotKnow, &BOTH, &[]),
        (not_registered("Trabalho no estrangeiro."), &BOTH, &[]),
        (not_registered(""), &["passport", "housing", "niss_certificate"], &[]),
        // Neither words nor a certificate: one of the two will do, and words always can be given.
        (not_registered(""), &BOTH, &["document:niss_certificate"]),
        (not_registered("  "), &BOTH, &["document:niss_certificate"]),
    ];
    for (niss, filled, left) in cases {
        let answers = Answers { niss: Some(niss.clone()), ..complete() };
        assert_eq!(missing(answers, filled), left, "{niss:?}");
    }
}

#[test]
fn declarations_need_the_truth_and_the_query_but_not_electronic_letters() {
    for (truthful, criminal_record_query, electronic_notice, done) in
        [(true, true, false, true), (true, true, true, true), (false, true, true, false), (true, false, true, false)]
    {
        let given = Declarations { truthful, criminal_record_query, electronic_notice };
        let answers = Answers { declarations: Some(given), ..complete() };
        assert_eq!(missing(answers, &BOTH).is_empty(), done, "{given:?}");
    }
}

#[test]
fn the_officer_is_told_where_answers_differ() {
    let differs = |answers: Answers| differs_from_record(&request(Stage::Draft, answers));
    let words = || "O apelido mudou.".to_owned();
    let wrong = NissAnswer::Number { number: "1".to_owned(), check_digit_right: false };
    assert!(!differs(complete()));
    assert!(differs(Answers { identity: Some(Confirmed::Differs { words: words() }), ..complete() }));
    assert!(differs(Answers { permit: Some(Confirmed::Differs { words: words() }), ..complete() }));
    assert!(differs(Answers { livelihood: Some(Livelihood::BetweenJobs { words: words() }), ..complete() }));
    assert!(differs(Answers { niss: Some(wrong), ..complete() }));
}

#[test]
fn an_address_tells_all_its_problems_at_once() {
    let problems = Address::from_typed(" ", "4000", "", "telefone").expect_err("four things are wrong");
    let told: Vec<(&str, &str)> = problems.iter().map(|problem| (problem.field, problem.code)).collect();
    assert_eq!(told, [("street", "empty"), ("locality", "empty"), ("postal_code", "postal_code_form"), ("telephone", "telephone_form")]);
    let address = Address::from_typed(" Rua das Flores 1 ", "4000 001", "Porto", "+351 912 345 678").expect("all is right");
    assert_eq!((address.street.as_str(), address.postal_code.as_str()), ("Rua das Flores 1", "4000-001"));
    assert_eq!(Address::from_typed(&"á".repeat(200), "4000-001", "Porto", "").map(|given| given.telephone), Ok(None));
    assert!(Address::from_typed(&"á".repeat(201), "4000-001", "Porto", "").is_err());
}
