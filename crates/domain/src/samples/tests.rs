//! Nobody in the table can be mistaken for somebody, and every number is right.

use super::people;
use crate::identifiers::nif::Nif;
use crate::identifiers::niss::Niss as NissNumber;
use crate::identifiers::passport::PassportNumber;
use crate::identifiers::postal_code::PostalCode;
use crate::identifiers::title::TitleNumber;
use crate::law::samples::law;
use crate::law::windows::Window;
use crate::person::Niss;
use jiff::civil::date;
use std::collections::BTreeSet;

#[test]
fn every_number_is_right_and_nobodys() {
    for sample in people(date(2026, 11, 22)) {
        let person = &sample.person;
        let nif = person.nif.as_deref().expect("everybody has one");
        assert!(nif.starts_with("2999") && Nif::parse(nif).is_ok(), "{nif}");
        if let Niss::Number(niss) = &person.niss {
            assert!(niss.starts_with("1199") && NissNumber::parse(niss).is_ok(), "{niss}");
        }
        assert!(PassportNumber::parse(&person.passport_number).is_ok());
        assert!(PostalCode::parse(&sample.address.postal_code).is_ok());
        let title = TitleNumber::parse(&sample.permit.number_as_printed).expect("a title number");
        assert_eq!(title.normal(), sample.permit.number);
        let reserved = [".example", ".invalid"].iter().any(|end| sample.email.ends_with(end));
        assert!(reserved, "{}", sample.email);
    }
}

#[test]
fn people_differ_and_come_from_at_least_twelve_countries() {
    let all = people(date(2026, 11, 22));
    let distinct = |name: fn(&super::Sample) -> String| all.iter().map(name).collect::<BTreeSet<_>>().len();
    assert_eq!(distinct(|one| one.key.to_owned()), all.len());
    assert_eq!(distinct(|one| one.person.id.to_string()), all.len());
    assert_eq!(distinct(|one| one.permit.number.clone()), all.len());
    assert_eq!(distinct(|one| one.person.passport_number.clone()), all.len());
    assert!(distinct(|one| one.person.nationality.clone()) >= 12);
    assert!(distinct(|one| one.email.clone()) < all.len(), "a family shares an address");
    assert!(all.iter().any(|one| one.person.given_names.is_empty()), "somebody has one name only");
}

#[test]
fn on_any_day_of_the_law_some_months_are_open_and_some_are_not() {
    for today in [date(2026, 1, 31), date(2026, 11, 22), date(2027, 2, 28), date(2028, 6, 30)] {
        let all = people(today);
        let open =
            |sample: &&super::Sample| matches!(law().window(&sample.permit.basis, sample.permit.expires_on, today), Window::Open { .. });
        let count = all.iter().filter(open).count();
        assert!(count >= 10 && count < all.len(), "{today}: {count} of {}", all.len());
        assert_eq!(all, people(today), "the same for the same day");
    }
}
