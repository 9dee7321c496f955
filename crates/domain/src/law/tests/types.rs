//! What the shipped law says of each permit type: fees, documents, papers and numbers, each by act.

use crate::law::act::Act;
use crate::law::answer::Unanswered;
use crate::law::exemptions::Extent;
use crate::law::fees::Channel;
use crate::law::numbers::{NumberKind, NumberRule};
use crate::law::requirements::{Ask, Need};
use crate::law::samples::law;
use crate::law::when::{Fact, FactKey, Facts};
use crate::money::Cents;
use jiff::civil::{Date, date};

fn now() -> Date {
    date(2026, 11, 19)
}

fn sum(act: Act, basis: &str, facts: &Facts, channel: Channel, on: Date) -> Result<i64, Unanswered> {
    let lines = law().fees_for(act, basis, facts, channel, on)?;
    Ok(lines.iter().map(|line| line.amount).sum::<Cents>().get())
}

#[test]
fn fees_of_each_act_are_lines_of_the_published_table() {
    let none = Facts::new();
    let (online, counter) = (Channel::Online, Channel::Counter);
    for basis in ["76", "80"] {
        assert_eq!(sum(Act::Renewal, basis, &none, online, now()), Ok(9980 + 4630));
        assert_eq!(sum(Act::Renewal, basis, &none, counter, now()), Ok(13_300 + 6190));
        assert_eq!(sum(Act::Grant, basis, &none, counter, now()), Ok(13_300 + 35_110));
        assert!(
            matches!(sum(Act::Grant, basis, &none, online, now()), Err(Unanswered::NotPublished(row)) if &*row.id == "fee-permanent-grant-online-2026")
        );
    }
    assert_eq!(sum(Act::Grant, "88-1", &none, online, now()), Ok(18_560), "a first permit pays the same two lines");
    assert_eq!(sum(Act::GrantVisaWaived, "122", &none, counter, now()), Ok(30_720));
    assert_eq!(sum(Act::Grant, "125", &none, counter, date(2025, 6, 1)), Ok(16_190 + 15_350));
    assert!(sum(Act::Grant, "125", &none, counter, now()).is_err(), "not published since March 2026");
    assert_eq!(sum(Act::Renewal, "90-A", &none, counter, now()), Ok(84_280 + 421_030));
    assert_eq!(sum(Act::Grant, "90-A", &none, online, date(2025, 6, 1)), Ok(61_860 + 617_940));
    assert_eq!(sum(Act::Renewal, "87-A", &none, online, date(2025, 6, 1)), Ok(5680));
    assert!(sum(Act::Renewal, "87-A", &none, online, date(2025, 3, 1)).is_err());
}

#[test]
fn a_certificate_of_a_small_child_costs_half() {
    let aged = |years| Facts::new().with(FactKey::AgeYears, Fact::Number(years));
    let fee = |facts: &Facts| sum(Act::Grant, "37/2006-14", facts, Channel::Counter, now());
    assert_eq!((fee(&aged(5)), fee(&aged(6))), (Ok(750), Ok(1500)));
    assert!(matches!(fee(&Facts::new()), Err(Unanswered::NoRow { .. })), "without the age neither amount is taken for right");
}

fn asked(act: Act, basis: &str, facts: &Facts) -> Vec<(String, Need)> {
    let facts = facts.clone().choice(FactKey::Act, act.code());
    let asked = law().requirements(basis, &facts, now()).unwrap_or_default();
    asked.into_iter().filter(|wanted| wanted.ask == Ask::Document).map(|wanted| (wanted.slot, wanted.need)).collect()
}

fn needs(act: Act, basis: &str, facts: &Facts, slot: &str) -> Option<Need> {
    asked(act, basis, facts).into_iter().find(|(name, _)| name == slot).map(|(_, need)| need)
}

#[test]
fn each_type_asks_for_its_own_papers() {
    let none = Facts::new();
    let required = [
        (Act::Grant, "89-1", "activity_start"),
        (Act::Grant, "90", "qualified_contract"),
        (Act::Grant, "90", "foreign_criminal_record"),
        (Act::Grant, "98-1", "sponsor_permit"),
        (Act::Grant, "98-2", "kinship"),
        (Act::Grant, "91", "enrolment"),
        (Act::Grant, "93", "host_agreement"),
        (Act::Grant, "90-A", "investment"),
        (Act::Grant, "125", "portuguese_a2"),
        (Act::Grant, "80", "five_years"),
        (Act::Grant, "37/2006-15", "eu_certificate"),
        (Act::Grant, "37/2006-16", "five_years"),
        (Act::GrantVisaWaived, "109", "victim_notice"),
        (Act::Renewal, "89-2", "activity"),
        (Act::Renewal, "92", "enrolment"),
        (Act::Renewal, "87-A", "passport"),
    ];
    for (act, basis, slot) in required {
        assert_eq!(needs(act, basis, &none, slot), Some(Need::Required), "{basis} {slot}");
    }
    assert_eq!(needs(Act::Grant, "37/2006-15", &none, "dependency"), Some(Need::Optional), "only of some families");
    assert_eq!(needs(Act::Renewal, "87-A", &none, "housing"), None, "the agency looks it up");
    assert_eq!(needs(Act::Renewal, "90", &none, "residence_visa"), None, "a visa is asked for once");
    assert_eq!(needs(Act::GrantVisaWaived, "122", &none, "residence_visa"), None);
}

#[test]
fn who_works_from_here_for_abroad_shows_another_paper_than_an_employee() {
    let visa = |letter: &str| Facts::new().choice(FactKey::Visa, letter);
    assert_eq!(needs(Act::Grant, "88-1", &visa("D8"), "foreign_employer"), Some(Need::Required));
    assert_eq!(needs(Act::Grant, "88-1", &visa("D8"), "employment"), None);
    assert_eq!(needs(Act::Grant, "88-1", &visa("D8"), "nif_proof"), None);
    assert_eq!(needs(Act::Grant, "88-1", &visa("D1"), "employment"), Some(Need::Required));
    assert_eq!(needs(Act::Grant, "88-1", &Facts::new(), "employment"), Some(Need::DependsOn(FactKey::Visa)));
}

#[test]
fn a_request_is_a_renewal_unless_another_act_is_named() {
    let plain = law().requirements("88-1", &Facts::new(), now());
    let named = law().requirements("88-1", &Facts::new().choice(FactKey::Act, Act::Renewal.code()), now());
    assert_eq!(plain, named);
}

#[test]
fn a_social_security_number_is_never_required() {
    for permit in law().bases() {
        for act in Act::ALL {
            for has in [true, false] {
                let facts = Facts::new().flag(FactKey::HasNiss, has);
                let need = needs(act, &permit.values.code, &facts, "niss_proof");
                assert_ne!(need, Some(Need::Required), "{} {}", permit.values.code, act.code());
            }
        }
    }
}

#[test]
fn every_basis_has_rules_for_both_numbers_and_papers_for_some_act() {
    for permit in law().bases() {
        let code = permit.values.code.as_str();
        let facts = Facts::new().choice(FactKey::Basis, code);
        for number in [NumberKind::Niss, NumberKind::Nif] {
            assert!(law().number_rule(number, &facts, now()).is_ok(), "{code}");
        }
        // What international protection asks for was not found in a public source.
        let known = !code.starts_with("27/2008");
        let asks = Act::ALL.into_iter().any(|act| !asked(act, code, &Facts::new()).is_empty());
        assert_eq!(asks, known, "{code}");
    }
    let rule = |basis: &str, visa: &str| {
        let facts = Facts::new().choice(FactKey::Basis, basis).choice(FactKey::Visa, visa);
        law().number_rule(NumberKind::Nif, &facts, now()).map(|(rule, _)| rule)
    };
    assert_eq!(rule("88-1", "D8"), Ok(NumberRule::NotAsked));
    assert_eq!(rule("88-1", "D1"), Ok(NumberRule::Asked));
    assert_eq!(rule("87-A", "D1"), Ok(NumberRule::NotAsked));
}

#[test]
fn every_document_with_papers_of_its_own_accepts_one() {
    let slots = law().document_slots(now());
    for slot in &slots {
        let papers = law().evidence(slot, &Facts::new(), now());
        assert!(papers.is_empty() || papers.iter().any(|paper| paper.accepted), "{slot} refuses all it names");
    }
    assert!(slots.iter().any(|slot| slot == "passport") && slots.iter().any(|slot| slot == "eu_certificate"));
    assert!(!slots.iter().any(|slot| slot == "truth" || slot == "housing_question"), "documents only");
}

#[test]
fn a_parish_certificate_still_proves_a_new_address_of_an_eu_citizen() {
    let parish = |slot, on| {
        let papers = law().evidence(slot, &Facts::new(), on);
        papers.into_iter().find(|paper| paper.kind == "parish_certificate").map(|paper| paper.accepted)
    };
    assert_eq!(parish("housing", now()), Some(false));
    assert_eq!(parish("housing", date(2025, 11, 28)), Some(true));
    assert_eq!(parish("address_change", now()), Some(true));
}

#[test]
fn what_is_closed_to_new_requests_says_since_when_and_is_still_renewed() {
    for code in ["88-2", "89-2"] {
        let basis = law().basis(code, now()).expect("permits of this kind are still held");
        assert_eq!(basis.values.new_until(), Some(date(2024, 6, 3)));
        assert_eq!(sum(Act::Renewal, code, &Facts::new(), Channel::Online, now()), Ok(18_560));
    }
    assert_eq!(law().basis("88-1", now()).expect("known").values.new_until(), None);
    let months = |on| law().basis("87-A", on).expect("known").values.first_months;
    assert_eq!((months(date(2025, 2, 13)), months(date(2025, 2, 14))), (Some(12), Some(24)));
}

#[test]
fn who_is_exempt() {
    let extent = |who: &str| law().exemptions(now()).find(|row| row.values.who == who).map(|row| row.values.extent);
    assert_eq!(extent("scholarship"), Some(Extent::Whole));
    assert_eq!(extent("cplp"), Some(Extent::AllButDocument));
    assert_eq!(extent("board"), Some(Extent::OnDecision));
    assert_eq!(extent("nobody"), None);
}
