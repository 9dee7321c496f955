//! What the shipped law answers.

use crate::check::Registry;
use crate::law::answer::Unanswered;
use crate::law::deadlines::DeadlineKind;
use crate::law::extensions::{Proof, Worth};
use crate::law::fees::Channel;
use crate::law::numbers::NumberRule;
use crate::law::requirements::Need;
use crate::law::row::Sure;
use crate::law::samples::law;
use crate::law::when::{Fact, FactKey, Facts};
use crate::money::Cents;
use jiff::civil::date;
use std::collections::BTreeSet;

fn now() -> jiff::civil::Date {
    date(2026, 11, 19)
}

#[test]
fn an_ordinary_renewal_online_costs_185_60() {
    for basis in ["77-1", "88-1"] {
        let lines = law().fees(basis, Channel::Online, now()).expect("published");
        let shown: Vec<(&str, i64, &str)> = lines.iter().map(|line| (line.line.as_str(), line.amount.get(), &*line.row.id)).collect();
        let expected = [("reception_and_analysis", 9980, "fee-analysis-online-2026"), ("temporary_title", 8580, "fee-title-online-2026")];
        assert_eq!(shown, expected);
        assert_eq!(lines.iter().map(|line| line.amount).sum::<Cents>(), Cents::new(18_560));
        assert_eq!(lines[0].row.from, date(2026, 3, 1));
        assert!(lines[0].row.legal_basis.contains("307/2023"));
    }
    let counter: Cents = law().fees("88-1", Channel::Counter, now()).expect("published").iter().map(|line| line.amount).sum();
    assert_eq!(counter, Cents::new(24_730));
}

#[test]
fn amounts_not_published_are_not_invented() {
    let fees = |on| law().fees("88-1", Channel::Online, on);
    assert!(matches!(fees(date(2026, 2, 28)), Err(Unanswered::NotPublished(row)) if &*row.id == "fee-analysis-online-2025"));
    assert_eq!(fees(date(2025, 3, 5)).expect("published").len(), 2);
    assert!(matches!(fees(date(2020, 1, 1)), Err(Unanswered::NoRow { topic: "fees", .. })));
    assert_eq!(law().fees("99-9", Channel::Online, now()), Err(Unanswered::UnknownBasis("99-9".to_owned())));
    assert!(matches!(law().fees("93", Channel::Online, date(2026, 2, 28)), Err(Unanswered::NotPublished(_))));
    assert!(matches!(law().fees("109", Channel::Online, now()), Err(Unanswered::NoRow { .. })), "no line of its own was published");
}

fn slots(basis: &str, facts: &Facts) -> Vec<(String, Need)> {
    let asked = law().requirements(basis, facts, now()).expect("served");
    asked.into_iter().map(|requirement| (requirement.slot, requirement.need)).collect()
}

fn slot(slot: &str, need: Need) -> (String, Need) {
    (slot.to_owned(), need)
}

#[test]
fn an_employee_who_rents() {
    let facts = Facts::new()
        .choice(FactKey::Housing, "rented")
        .flag(FactKey::NamedInHousingPaper, true)
        .flag(FactKey::Employed, true)
        .flag(FactKey::HasNiss, true)
        .with(FactKey::AgeYears, Fact::Number(35));
    let expected = vec![
        slot("passport", Need::Required),
        slot("employed_question", Need::Required),
        slot("employment", Need::Required),
        slot("housing_question", Need::Required),
        slot("named_question", Need::Required),
        slot("housing", Need::Required),
        slot("tax_declaration", Need::Optional),
        slot("social_security_declaration", Need::Optional),
        slot("address_declaration", Need::Required),
        slot("criminal_record_consent", Need::Required),
        slot("truth", Need::Required),
    ];
    assert_eq!(slots("88-1", &facts), expected);
}

#[test]
fn what_is_unknown_is_said_to_depend() {
    let asked = slots("88-1", &Facts::new());
    assert!(asked.contains(&slot("employment", Need::DependsOn(FactKey::Employed))));
    assert!(asked.contains(&slot("tax_domicile", Need::DependsOn(FactKey::Housing))));
    assert!(asked.contains(&slot("niss_certificate", Need::DependsOn(FactKey::HasNiss))));
}

#[test]
fn answers_change_what_is_asked() {
    let hosted = Facts::new().choice(FactKey::Housing, "hosted").flag(FactKey::HasNiss, false).flag(FactKey::Employed, false);
    let asked = slots("88-1", &hosted);
    assert!(asked.contains(&slot("tax_domicile", Need::Required)));
    assert!(asked.contains(&slot("means", Need::Required)));
    assert!(asked.contains(&slot("niss_certificate", Need::Optional)), "a missing number never stops a request");
    assert!(!asked.iter().any(|(name, _)| name == "employment" || name == "social_security_declaration" || name == "named_question"));
    let own_income = slots("77-1", &hosted);
    assert!(own_income.contains(&slot("means", Need::Required)));
    assert!(!own_income.iter().any(|(name, _)| name == "employed_question"));
    let child = Facts::new().with(FactKey::AgeYears, Fact::Number(9));
    assert!(!slots("77-1", &child).iter().any(|(name, _)| name == "criminal_record_consent"));
}

#[test]
fn ages_of_documents() {
    let facts = Facts::new().choice(FactKey::Housing, "hosted");
    let asked = law().requirements("88-1", &facts, now()).expect("served");
    let ages = |slot: &str| asked.iter().find(|requirement| requirement.slot == slot).map(|r| (r.max_age_days, r.valid_for_days));
    assert_eq!(ages("tax_domicile"), Some((Some(30), None)));
    assert_eq!(ages("passport"), Some((None, Some(1))));
}

#[test]
fn the_address_papers_of_the_day() {
    let rented = Facts::new().choice(FactKey::Housing, "rented");
    let parish = |on| {
        law().evidence("housing", &rented, on).into_iter().find(|paper| paper.kind == "parish_certificate").map(|paper| paper.accepted)
    };
    assert_eq!(parish(date(2025, 11, 28)), Some(true));
    assert_eq!(parish(date(2025, 11, 29)), Some(false));
    let papers = law().evidence("housing", &rented, now());
    assert_eq!(papers.first().map(|paper| paper.kind.as_str()), Some("rental_contract"));
    assert!(papers.iter().is_sorted_by_key(|paper| !paper.accepted));
    assert!(!papers.iter().any(|paper| paper.kind == "property_record"));
}

#[test]
fn niss_is_never_a_wall() {
    let rule = |basis| law().niss_rule(basis, now()).map(|(rule, _)| rule);
    assert_eq!(rule("88-1"), Ok(NumberRule::Asked));
    assert_eq!(rule("77-1"), Ok(NumberRule::IfRegistered));
    assert_eq!(rule("92"), Ok(NumberRule::NotAsked));
    let remote = Facts::new().choice(FactKey::Basis, "88-1").choice(FactKey::Visa, "D8");
    let answer = law().number_rule(crate::law::numbers::NumberKind::Niss, &remote, now());
    assert_eq!(answer.map(|(rule, _)| rule), Ok(NumberRule::NotAsked));
    for permit in law().bases() {
        assert!(law().niss_rule(&permit.values.code, now()).is_ok(), "{}", permit.values.code);
    }
    for requirement in law().requirements("88-1", &Facts::new().flag(FactKey::HasNiss, false), now()).expect("served") {
        assert!(!requirement.slot.contains("niss") || requirement.need != Need::Required);
    }
}

#[test]
fn every_term_and_registry_has_a_row() {
    for kind in DeadlineKind::ALL {
        assert!(law().deadline(kind, now()).is_ok(), "{}", kind.code());
    }
    for registry in Registry::ALL {
        let check = law().check(registry, now()).expect("a row");
        assert_eq!(check.values.promised_working_days, 3);
        let waits: Vec<u32> = (1..=6).map(|tries| check.values.wait_minutes(tries)).collect();
        assert_eq!(waits, [5, 30, 120, 240, 720, 720]);
    }
    let electronic = law().deadline(DeadlineKind::NoticeElectronic, date(2020, 11, 16));
    assert!(matches!(electronic, Err(Unanswered::NoRow { topic: "deadlines", .. })));
}

#[test]
fn what_an_expired_card_is_worth() {
    let worth = |expires, on| law().extension(expires, on).worth;
    let until = |expires, on| match worth(expires, on) {
        Worth::Accepted { until, row } => Some((until, row.id.to_string())),
        _ => None,
    };
    assert_eq!(worth(date(2027, 1, 14), now()), Worth::NotExpired);
    assert_eq!(until(date(2021, 5, 1), date(2023, 1, 1)), Some((date(2024, 6, 30), "extension-2020".to_owned())));
    assert_eq!(until(date(2021, 5, 1), date(2025, 3, 1)), Some((date(2025, 6, 30), "extension-2024".to_owned())));
    assert_eq!(until(date(2025, 6, 30), date(2025, 10, 15)), Some((date(2025, 10, 15), "extension-2025".to_owned())));
    assert_eq!(until(date(2025, 6, 30), date(2025, 10, 16)), Some((date(2026, 4, 15), "extension-six-months-backlog".to_owned())));
    assert_eq!(until(date(2026, 7, 31), now()), Some((date(2027, 1, 31), "extension-six-months".to_owned())));
    assert_eq!(until(date(2025, 8, 31), date(2026, 2, 28)), Some((date(2026, 2, 28), "extension-six-months".to_owned())));
    assert!(matches!(worth(date(2025, 6, 30), date(2026, 4, 16)), Worth::Ended { last: Some((last, _)) } if last == date(2026, 4, 15)));
    assert!(matches!(worth(date(2020, 2, 21), now()), Worth::Ended { last: None }));
    let extension = law().extension(date(2025, 6, 1), now());
    assert!(!extension.binds_abroad);
    let proofs: Vec<(Proof, Option<u16>)> = extension.with_proof.iter().map(|(proof, days, _)| (*proof, *days)).collect();
    assert_eq!(proofs, [(Proof::PaidRenewal, Some(180)), (Proof::PendingRenewal, Some(60))]);
}

#[test]
fn bases_and_their_rows() {
    let (served, others): (Vec<_>, Vec<_>) = law().bases().partition(|row| row.values.served);
    assert!(served.iter().all(|row| row.values.kind == "temporary"), "every temporary permit is renewed here");
    assert!(others.iter().all(|row| row.values.kind != "temporary"), "and nothing else from first page to decision");
    let employee = law().basis("88-1", now()).expect("known");
    assert_eq!((employee.values.first_months, employee.values.next_months, employee.row.sure), (Some(24), Some(36), Sure::Sure));
    let codes: BTreeSet<&str> = law().bases().map(|row| row.values.code.as_str()).collect();
    assert_eq!(codes.len(), 33);
    assert_eq!(law().basis("", now()).expect_err("no basis").code(), "law_unknown_basis");
}

#[test]
fn every_text_key_once() {
    let keys = law().text_keys();
    assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
    for key in [
        "slot-passport",
        "slot-passport-why",
        "guide-passport-where",
        "fee-temporary-title",
        "holiday-corpus-christi",
        "permit-88-1",
        "evidence-rental-contract",
    ] {
        assert!(keys.iter().any(|known| known == key), "{key}");
    }
}

#[test]
fn the_days_on_which_everything_is_known_are_told() {
    let law = law();
    let (first, last) = law.known_days();
    assert_eq!((first, last), (date(2026, 3, 1), date(2034, 12, 31)));
    for day in [first, last] {
        assert!(law.fees("88-1", Channel::Online, day).is_ok(), "{day}");
        assert!(law.check(Registry::Tax, day).is_ok(), "{day}");
    }
    let before = first.yesterday().expect("a day");
    assert!(law.fees("88-1", Channel::Online, before).is_err(), "the day before, something is missing");
}
