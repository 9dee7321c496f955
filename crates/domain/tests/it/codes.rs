//! Stable codes: each stands for one thing, and reads back as that thing.

use domain::check::{Registry, Situation};
use domain::document::Verdict;
use domain::id::{PersonId, Reference};
use domain::notify::{LetterKind, letter_for};
use domain::officer::{Power, Role};
use domain::permit::Permit;
use domain::person::{Niss, Person};
use domain::proof::{ProofKind, Purpose, SealField};
use domain::refusal::{Ground, Refusal, ground};
use domain::request::checklist::Part;
use domain::request::stage::AskReason;
use domain::timeline::EventKind;
use jiff::civil::date;
use proptest::prelude::{any, proptest};
use proptest::prop_assert_eq;
use std::collections::BTreeSet;
use std::fmt::Debug;

fn one_for_each<T: Copy + PartialEq + Debug>(all: &[T], code: impl Fn(T) -> &'static str, read: impl Fn(&str) -> Option<T>) {
    let codes: BTreeSet<&str> = all.iter().map(|one| code(*one)).collect();
    assert_eq!(codes.len(), all.len(), "a code stands twice in {codes:?}");
    for one in all {
        let text = code(*one);
        assert_eq!(read(text), Some(*one));
        assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{text}");
    }
    assert_eq!(read("something else"), None);
}

#[test]
fn codes_read_back() {
    one_for_each(EventKind::ALL, EventKind::code, EventKind::from_code);
    one_for_each(&LetterKind::ALL, LetterKind::code, LetterKind::from_code);
    one_for_each(&Role::ALL, Role::code, Role::from_code);
    one_for_each(&Part::ALL, Part::code, Part::from_code);
    one_for_each(&AskReason::ALL, AskReason::code, AskReason::from_code);
    one_for_each(&Registry::ALL, Registry::code, Registry::from_code);
    one_for_each(&Situation::ALL, Situation::code, Situation::from_code);
    one_for_each(&Verdict::ALL, Verdict::code, Verdict::from_code);
    one_for_each(&ProofKind::ALL, ProofKind::code, ProofKind::from_code);
    one_for_each(&Purpose::ALL, Purpose::code, Purpose::from_code);
}

#[test]
fn every_letter_is_sent_by_some_event() {
    let sent: BTreeSet<LetterKind> = EventKind::ALL.iter().filter_map(|kind| letter_for(*kind)).collect();
    assert_eq!(sent, BTreeSet::from(LetterKind::ALL));
}

#[test]
fn every_refusal_has_its_code_in_the_list() {
    let day = date(2026, 3, 2);
    let at = day.at(0, 0, 0, 0).in_tz("UTC").expect("UTC has every midnight").timestamp();
    let all = [
        Refusal::WrongStage { action: "send", stage: "sent" },
        Refusal::Incomplete { missing: Vec::new() },
        Refusal::WindowNotOpen { opens_on: None },
        Refusal::WindowClosed,
        Refusal::OtherWay,
        Refusal::FeeNotSet,
        Refusal::ValidityOutside { earliest: day, latest: day },
        Refusal::AlreadyOpen { reference: Reference::new(2026, 1) },
        Refusal::ChangedMeanwhile,
        Refusal::ReopenLimit { limit: 2 },
        Refusal::NotLapsed { lapses_after: day },
        Refusal::NotPayableYet { payable_from: at },
        Refusal::HearingRuns { answer_by: day },
        Refusal::HearingOver { answer_by: day },
        Refusal::TermRuns { ends_on: day },
        Refusal::SameSignature,
        Refusal::UndoOver { undo_until: day },
        Refusal::WordsNeeded { limit_chars: 2_000 },
        Refusal::UnknownSlot,
        Refusal::SlotFull { limit_files: 10 },
    ];
    assert_eq!(all.each_ref().map(Refusal::code), Refusal::CODES);
    assert_eq!(BTreeSet::from(Refusal::CODES).len(), Refusal::CODES.len());
}

#[test]
fn powers_are_least() {
    for role in Role::ALL {
        let writes = [Power::Review, Power::Ask, Power::Propose, Power::Approve, Power::SecondSign, Power::Override];
        let may_write = writes.into_iter().any(|power| role.may(power));
        assert_eq!(may_write, matches!(role, Role::CaseOfficer | Role::Supervisor), "{role:?}");
    }
    assert!(Role::Supervisor.may(Power::SecondSign) && !Role::CaseOfficer.may(Power::SecondSign));
    assert!(!Role::Administrator.may(Power::Read), "who adds people looks at no case");
}

#[test]
fn a_purpose_carries_only_its_fields() {
    assert_eq!(Purpose::Housing.fields(), [SealField::Name]);
    for purpose in Purpose::ALL {
        assert!(purpose.fields().iter().all(|field| Purpose::Full.fields().contains(field)), "{purpose:?}");
    }
    assert!(!Purpose::Work.fields().contains(&SealField::PermitNumber));
}

#[test]
fn a_person_with_one_name_has_no_blank_before_it() {
    let mut person = Person {
        id: PersonId(1),
        given_names: "Ana Lúcia".to_owned(),
        family_names: "Sá".to_owned(),
        born_on: date(1990, 1, 2),
        nationality: "BRA".to_owned(),
        nif: None,
        niss: Niss::Unknown,
        passport_number: "X1".to_owned(),
        passport_expires_on: date(2030, 1, 1),
        biometrics_current_until: None,
        language: "pt".to_owned(),
    };
    assert_eq!(person.full_name(), "Ana Lúcia Sá");
    person.given_names.clear();
    assert_eq!(person.full_name(), "Sá");
}

#[test]
fn a_masked_permit_shows_its_last_four() {
    let permit = |number: &str| Permit {
        id: domain::id::PermitId(1),
        person: PersonId(1),
        number: number.to_owned(),
        number_as_printed: number.to_owned(),
        basis: "88-1".to_owned(),
        issued_on: date(2024, 1, 1),
        expires_on: date(2026, 1, 1),
    };
    let masked = permit("P12345678").masked_number();
    assert!(masked.ends_with("5678") && !masked.contains("1234"), "{masked}");
    assert_eq!(permit("12").masked_number(), "12");
}

proptest! {
    #[test]
    fn any_reference_reads_back_as_people_type_it(random in any::<u64>(), year in 2020i16..2100) {
        let reference = Reference::new(year, random);
        let typed = reference.as_str().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "i");
        prop_assert_eq!(Reference::parse(&typed), Some(reference.clone()));
        prop_assert_eq!(Reference::parse(reference.as_str()), Some(reference));
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,40}") {
        let read = Reference::parse(&text);
        if let Some(reference) = read {
            prop_assert_eq!(Reference::parse(reference.as_str()), Some(reference.clone()));
        }
        let _ = text.parse::<PersonId>();
    }
}

#[test]
fn every_refusal_rests_on_the_law_or_is_known_not_to() {
    let bare: Vec<&str> = Refusal::CODES.into_iter().filter(|code| ground(code) == Ground::Nothing).collect();
    let known = ["wrong_stage", "already_open", "changed_meanwhile", "same_signature", "words_needed", "unknown_slot", "slot_full"];
    assert_eq!(bare, known, "a new refusal is put on its ground, or into this list");
}
