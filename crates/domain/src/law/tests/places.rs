//! Offices, contact subjects, channels, and the questions that were settled.

use crate::law::contacts::Attached;
use crate::law::offices::{Hours, OfficeKind, Service, Weekday};
use crate::law::row::Sure;
use crate::law::samples::law;
use jiff::civil::{Date, date, time};
use std::collections::BTreeSet;
use std::path::Path;

fn now() -> Date {
    date(2026, 11, 19)
}

#[test]
fn the_shops_of_the_agency_as_listed() {
    let shops = law().offices(now()).filter(|row| row.values.kind == OfficeKind::AimaShop).count();
    assert_eq!(shops, 35, "the page says 34 and lists 35");
    assert_eq!(law().offices(date(2026, 8, 19)).filter(|row| row.values.kind == OfficeKind::AimaShop).count(), 0, "not known before");
    let porto = law().offices(now()).find(|row| row.values.code == "porto").expect("listed");
    assert_eq!(porto.values.postal_code.as_deref(), Some("4050-276"));
    assert_eq!(porto.values.open, [Hours { from: time(8, 0, 0, 0), until: time(17, 0, 0, 0) }]);
    let certificates = porto.values.services.iter().find(|service| service.what == Service::NationalityCertificates).expect("told");
    assert_eq!((certificates.days.as_slice(), certificates.tickets), ([Weekday::Tuesday, Weekday::Thursday].as_slice(), Some(4)));
}

#[test]
fn what_is_not_published_of_a_desk_is_left_out() {
    let desk = law().offices(now()).find(|row| row.values.kind == OfficeKind::IrnDesk).expect("one is named");
    assert_eq!((desk.values.address.as_deref(), desk.values.postal_code.as_deref(), desk.values.open.len()), (None, None, 0));
    assert_eq!(desk.reference.sure, Sure::Likely);
}

#[test]
fn each_subject_asks_for_what_finds_the_case() {
    let subjects: Vec<_> = law().contact_subjects(now()).collect();
    assert!(subjects.len() >= 13, "{}", subjects.len());
    let article_15 = subjects.iter().find(|row| row.values.matter == "article_15").expect("published");
    assert!(article_15.values.attach.contains(&Attached::EuCertificate));
    let change = subjects.iter().find(|row| row.values.matter == "data_change").expect("published");
    assert_eq!(change.values.until_days_before_expiry, Some(90));
    assert!(law().contact_subjects(date(2024, 7, 31)).next().is_none(), "nothing is said of days before the rows");
}

#[test]
fn the_telephone_books_nothing() {
    let channel = |code: &str| law().channels(now()).find(|row| row.values.code == code).expect("published");
    assert!(!channel("phone").values.books && channel("form").values.books);
    assert_eq!(channel("phone").values.hours, [Hours { from: time(8, 0, 0, 0), until: time(20, 0, 0, 0) }]);
}

#[test]
fn every_question_in_contradiction_is_settled_once_somewhere_that_exists() {
    let settled = law().settled();
    assert_eq!(settled.len(), 20);
    let questions: BTreeSet<&str> = settled.iter().map(|row| row.values.question.as_str()).collect();
    assert_eq!(questions.len(), settled.len());
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for place in settled.iter().filter_map(|row| row.values.elsewhere.as_deref()) {
        assert!(project.join(place).exists(), "{place}");
    }
}
