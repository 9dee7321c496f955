//! The finder on the shipped law.

use crate::law::extensions::Worth;
use crate::law::samples::law;
use crate::law::when::{Fact, FactKey};
use crate::route::RouteId;
use crate::route::answers::{Answer, AnswerFault, Answers, Raw};
use crate::route::code::{pack, unpack};
use crate::route::find::{Answered, Way};
use crate::route::walk::walk;
use jiff::civil::{Date, date};

const ON: Date = date(2026, 11, 16);

fn said(answers: &[(&str, Raw<'_>)]) -> Answers {
    let mut said = Answers::default();
    for (question, raw) in answers {
        assert_eq!(said.take(question, *raw), Ok(()), "{question}");
    }
    said
}

fn way(answers: &Answers, on: Date) -> Way {
    match law().find_way(answers, on) {
        Ok(Answered::Way(way)) => *way,
        other => panic!("{answers:?} on {on}: {other:?}"),
    }
}

#[test]
fn only_what_changes_the_outcome_is_asked() {
    let next = |answers: &[(&str, Raw<'_>)]| match law().find_way(&said(answers), ON) {
        Ok(Answered::Missing(key)) => Some(key.code()),
        _ => None,
    };
    assert_eq!(next(&[]), Some("goal"));
    assert_eq!(next(&[("goal", Raw::Text("renew"))]), Some("holds"));
    assert_eq!(next(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_permit"))]), Some("expires"));
    assert_eq!(next(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_visa"))]), Some("visa_has_appointment"));
    assert_eq!(next(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("eu_family_card"))]), Some("basis"));
    assert_eq!(next(&[("goal", Raw::Text("lost_email"))]), None);
}

#[test]
fn the_whole_space_has_a_way_everywhere() {
    let found = walk(law());
    assert_eq!(found.faults, Vec::<String>::new());
    assert!(found.points > 100_000_000, "{found:?}");
    for route in RouteId::ALL {
        assert!(found.ways.get(&route).is_some_and(|count| *count > 0), "nobody is ever led to {}", route.code());
    }
}

#[test]
fn a_code_brings_the_same_way_back() {
    let answers = said(&[
        ("goal", Raw::Text("renew")),
        ("holds", Raw::Text("residence_permit")),
        ("basis", Raw::Text("88-1")),
        ("visa", Raw::Text("D8")),
        ("nationality", Raw::Text("AGO")),
        ("expires", Raw::Text("2026-12-10")),
        ("in_portugal", Raw::Flag(true)),
        ("has_open_process", Raw::Flag(false)),
        ("birth_date", Raw::Text("1990-03-01")),
    ]);
    let code = pack(&answers, ON);
    assert_eq!(code.len(), 8);
    let back = unpack(&code.to_lowercase(), ON).expect("it is ours");
    assert_eq!(way(&back, ON).route, way(&answers, ON).route);
    assert_eq!(back.day(FactKey::Expires), Some(date(2026, 12, 31)));
    assert_eq!(back.known(FactKey::Basis), Some("88-1"));
    assert_eq!(back.flag(FactKey::InPortugal), Some(true));
    assert_eq!(back.flag(FactKey::HasOpenProcess), Some(false));
    assert_eq!(back.flag(FactKey::EuFamilyMember), None);
    assert_eq!(pack(&back, ON), code, "packing again changes nothing");
}

#[test]
fn every_answer_has_its_place_in_a_code() {
    let same = |key: FactKey, value: &str| {
        let answers = Answers::default().choice(key, value);
        let back = unpack(&pack(&answers, ON), ON).expect("it is ours");
        assert_eq!(back.known(key), Some(value), "{}", key.code());
    };
    for key in [FactKey::Goal, FactKey::Holds, FactKey::Visa] {
        key.choices().iter().for_each(|value| same(key, value));
    }
    law().bases().for_each(|row| same(FactKey::Basis, &row.values.code));
}

#[test]
fn a_code_promises_no_day_that_a_card_may_not_have() {
    let permit = said(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_permit")), ("expires", Raw::Text("2026-05-02"))]);
    let back = unpack(&pack(&permit, ON), ON).expect("it is ours");
    let unpacked = back.day(FactKey::Expires).expect("a month");
    let told = |on: Date| way(&back, on).of_month(law(), unpacked, on).extension.map(|extension| extension.worth);
    assert!(matches!(told(date(2026, 11, 1)), Some(Worth::Accepted { until, .. }) if until == date(2026, 11, 1)));
    assert!(matches!(told(date(2026, 11, 2)), Some(Worth::Ended { .. })), "of a card that ended on the first of May");
    assert_eq!(told(date(2026, 5, 20)), None, "in the month itself nobody can say");
}

#[test]
fn answers_that_cannot_be_true_are_named() {
    let fault = |answers: &[(&str, Raw<'_>)]| law().find_way(&said(answers), ON).err().map(|fault| fault.code());
    let renew = ("goal", Raw::Text("renew"));
    assert_eq!(fault(&[renew, ("basis", Raw::Text("12-B"))]), Some("answer_unknown_basis"));
    assert_eq!(fault(&[renew, ("expires", Raw::Text("1999-12-31"))]), Some("answer_impossible_day"));
    assert_eq!(fault(&[renew, ("expires", Raw::Text("2051-01-01"))]), Some("answer_impossible_day"));
    assert_eq!(fault(&[("birth_date", Raw::Text("2027-01-01"))]), Some("answer_impossible_day"));
    assert_eq!(fault(&[("birth_date", Raw::Text("2026-01-02")), ("expires", Raw::Text("2026-01-01"))]), Some("answer_born_after_expiry"));
    let holds = |held| ("holds", Raw::Text(held));
    assert_eq!(fault(&[renew, holds("none"), ("expires", Raw::Text("2026-01-01"))]), Some("answer_contradiction"));
    assert_eq!(fault(&[renew, holds("eu_family_card"), ("basis", Raw::Text("88-1"))]), Some("answer_contradiction"));
    let mut answers = Answers::default();
    assert_eq!(answers.take("expires", Raw::Text("2026-02-30")), Err(AnswerFault::ImpossibleDay(FactKey::Expires)));
    assert_eq!(answers.take("goal", Raw::Text("fly")), Err(AnswerFault::UnknownAnswer(FactKey::Goal)));
    assert_eq!(answers.take("goal", Raw::Flag(true)), Err(AnswerFault::UnknownAnswer(FactKey::Goal)));
    assert_eq!(answers.take("colour", Raw::Null), Err(AnswerFault::UnknownQuestion("colour".to_owned())));
    // What is worked out is never taken as an answer.
    assert_eq!(answers.take("window", Raw::Text("open")), Err(AnswerFault::UnknownQuestion("window".to_owned())));
}

#[test]
fn a_code_with_one_wrong_character_is_refused() {
    let code = pack(&said(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_permit"))]), ON);
    let mut caught = 0;
    let mut tried = 0;
    for at in 0..code.len() {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|other| Some(*other) != code.chars().nth(at)) {
            let wrong: String = code.chars().enumerate().map(|(place, c)| if place == at { other } else { c }).collect();
            tried += 1;
            caught += u32::from(unpack(&wrong, ON).is_none());
        }
    }
    assert!(caught * 10 >= tried * 9, "{caught} of {tried} caught");
}

#[test]
fn who_does_not_know_anything_reaches_an_officer() {
    let mut answers = Answers::default();
    for question in crate::route::answers::QUESTIONS {
        answers = answers.with(question, Answer::Unknown);
    }
    assert_eq!(way(&answers, ON).route, RouteId::SpecialCategory);
    let renew = answers.clone().choice(FactKey::Goal, "renew").choice(FactKey::Holds, "residence_permit");
    assert_eq!(way(&renew, ON).route, RouteId::SpecialCategory);
    let visa = answers.choice(FactKey::Goal, "first_permit").choice(FactKey::Holds, "residence_visa");
    assert_eq!(way(&visa, ON).route, RouteId::VisaAppointmentAttached);
}

#[test]
fn the_window_speaks_through_the_way() {
    let permit = |expires: Date| {
        said(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_permit")), ("basis", Raw::Text("88-1"))])
            .with(FactKey::Expires, Answer::Is(Fact::Day(expires)))
    };
    let open = way(&permit(date(2026, 10, 31)), ON);
    assert_eq!((open.route, open.open, open.opens_on), (RouteId::RenewalOnline, true, None));
    assert_eq!(open.fees.iter().map(|fee| fee.amount.get()).sum::<i64>(), 18_560);
    let later = way(&permit(date(2027, 3, 10)), ON);
    assert_eq!((later.route, later.open, later.opens_on), (RouteId::RenewalOnline, false, Some(date(2027, 1, 4))));
    let backlog = way(&permit(date(2025, 6, 30)), ON);
    assert_eq!((backlog.route, backlog.open), (RouteId::BacklogInvitation, false));
    assert_eq!(way(&permit(date(2020, 2, 21)), ON).route, RouteId::SpecialCategory);
    assert_eq!(way(&permit(date(2024, 8, 1)), date(2024, 6, 1)).route, RouteId::IrnDesk);
    assert_eq!(open.not_because.len(), RouteId::ALL.len() - 1);
}

#[test]
fn every_scenario_comes_out_as_written() {
    let faults = law().check_cases();
    assert!(faults.is_empty(), "{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(law().cases().len() > 60, "{} scenarios", law().cases().len());
}

/// Every way through the pages: how many questions, and that each answer leads on.
fn through(answers: &Answers, asked: usize, most: &mut usize, ends: &mut Vec<usize>) {
    let Ok(questions) = law().next_questions(answers, ON) else { return };
    let Some(first) = questions.first() else {
        assert!(matches!(law().find_way(answers, ON), Ok(Answered::Way(_))), "{answers:?} ends without a way");
        *most = asked.max(*most);
        ends.push(asked);
        return;
    };
    assert!(asked < 7, "an eighth question: {answers:?}");
    let said: Vec<Answer> = match first {
        FactKey::Expires => {
            [date(2020, 1, 31), date(2024, 1, 31), date(2026, 11, 30), date(2029, 1, 31)].map(|day| Answer::Is(Fact::Day(day))).into()
        }
        FactKey::Nationality => ["BRA", "NPL"].map(|country| Answer::Is(Fact::Choice(country.into()))).into(),
        FactKey::Basis => law().bases().map(|row| Answer::Is(Fact::Choice(row.values.code.as_str().into()))).collect(),
        key if key.choices().is_empty() => [true, false].map(|flag| Answer::Is(Fact::Flag(flag))).into(),
        key => key.choices().iter().map(|choice| Answer::Is(Fact::Choice((*choice).into()))).collect(),
    };
    for answer in said.into_iter().chain([Answer::Unknown]) {
        let all = questions.iter().fold(answers.clone(), |answers, key| answers.with(*key, answer.clone()));
        through(&all, asked + 1, most, ends);
    }
}

#[test]
fn at_most_seven_questions_lead_to_a_way() {
    let (mut most, mut ends) = (0, Vec::new());
    through(&Answers::default(), 0, &mut most, &mut ends);
    assert!(most <= 7, "{most} questions");
    assert!(ends.len() > 300, "{} ends", ends.len());
    let renew = said(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_permit"))]);
    assert_eq!(law().next_questions(&renew, ON), Ok(vec![FactKey::Basis]));
    let renewals = |answers: &Answers| {
        let (mut most, mut ends) = (0, Vec::new());
        through(answers, 2, &mut most, &mut ends);
        most
    };
    assert_eq!(renewals(&renew), 4, "most people renew: four questions");
}

#[test]
fn what_only_few_are_in_is_told_beside_the_answer() {
    let renew = said(&[("goal", Raw::Text("renew")), ("holds", Raw::Text("residence_permit")), ("basis", Raw::Text("88-1"))])
        .with(FactKey::Expires, Answer::Is(Fact::Day(date(2026, 12, 15))));
    let told = |answers: &Answers| law().exceptions(answers, ON).into_iter().map(|one| (one.key, one.route)).collect::<Vec<_>>();
    assert_eq!(
        told(&renew),
        [(FactKey::InPortugal, RouteId::OutsidePortugal), (FactKey::HasOpenProcess, RouteId::FollowUp)],
        "with where each leads"
    );
    let abroad = renew.with(FactKey::InPortugal, Answer::Is(Fact::Flag(false)));
    assert!(told(&abroad).iter().all(|(key, _)| *key != FactKey::InPortugal), "what was said is not asked again");
}
