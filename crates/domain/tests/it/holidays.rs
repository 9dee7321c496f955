//! Our calendar and the Python package `holidays` know the same days, for the whole country, every district seat and the islands.
//! `./test` gets the package; without Python on the machine there is nothing to compare with.

use domain::calendar::count::days_later;
use domain::calendar::{Reason, Scope, first_day, last_day};
use domain::law::Law;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Where `./test` puts it.
const PACKAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.test/python");

/// Our municipality, and the package's name of its district or region (ISO 3166-2:PT).
const PLACES: [(&str, &str); 23] = [
    ("aveiro", "01"),
    ("beja", "02"),
    ("braga", "03"),
    ("braganca", "04"),
    ("castelo-branco", "05"),
    ("coimbra", "06"),
    ("evora", "07"),
    ("faro", "08"),
    ("guarda", "09"),
    ("leiria", "10"),
    ("lisboa", "11"),
    ("portalegre", "12"),
    ("porto", "13"),
    ("santarem", "14"),
    ("setubal", "15"),
    ("viana-do-castelo", "16"),
    ("vila-real", "17"),
    ("viseu", "18"),
    ("ponta-delgada", "20"),
    ("angra-do-heroismo", "20"),
    ("horta", "20"),
    ("funchal", "30"),
    ("porto-santo", "30"),
];

/// Every public holiday of the years given, a line each: district, or `-` for the whole country, and day.
const QUESTION: &str = "
import sys, holidays
first, last, *districts = sys.argv[1:]
for district in ['-', *districts]:
    days = holidays.country_holidays('PT', subdiv=None if district == '-' else district, years=range(int(first), int(last) + 1))
    for day in sorted(days):
        print(district, day)
";

#[test]
fn the_package_knows_the_same_days() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("left out: there is no Python to ask");
        return;
    }
    let (first, last) = (first_day(), last_day());
    assert!(first.year() <= 2019 && last.year() >= 2035, "the years of the promise");
    let theirs = theirs(first.year(), last.year());
    assert_eq!(ours(None), districts(&theirs, "-"), "the whole country");
    for (place, district) in PLACES {
        assert_eq!(ours(Some(place)), districts(&theirs, district), "{place}");
        assert!(ours(Some(place)).len() > ours(None).len(), "{place} has a holiday of its own");
    }
}

#[test]
fn no_municipality_is_left_uncompared() {
    let law = Law::embedded().expect("the law files are sound");
    let compared: BTreeSet<&str> = PLACES.iter().map(|(place, _)| *place).collect();
    assert_eq!(law.calendar().municipalities().collect::<BTreeSet<_>>(), compared);
}

fn theirs(first: i16, last: i16) -> Vec<(String, String)> {
    let mut words: Vec<String> = vec!["-c".to_owned(), QUESTION.to_owned(), first.to_string(), last.to_string()];
    words.extend(PLACES.iter().map(|(_, district)| (*district).to_owned()).collect::<BTreeSet<_>>());
    let answer = Command::new("python3").args(words).env("PYTHONPATH", Path::new(PACKAGE)).output().expect("Python runs");
    let said = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "the package holidays is missing: run ./test once, which gets it\n{said}");
    let text = String::from_utf8(answer.stdout).expect("text");
    text.lines().filter_map(|line| line.split_once(' ')).map(|(district, day)| (district.to_owned(), day.to_owned())).collect()
}

fn districts(all: &[(String, String)], wanted: &str) -> BTreeSet<String> {
    all.iter().filter(|(district, _)| district == wanted).map(|(_, day)| day.clone()).collect()
}

fn ours(municipality: Option<&str>) -> BTreeSet<String> {
    let law = Law::embedded().expect("the law files are sound");
    let scope = Scope { municipality, closures: false };
    let days = (0..).map(|n| days_later(first_day(), n)).take_while(|day| *day <= last_day());
    let is_holiday =
        |day: &jiff::civil::Date| matches!(law.calendar().reason(*day, scope), Ok(Some(Reason::Holiday(_) | Reason::MunicipalHoliday(_))));
    days.filter(is_holiday).map(|day| day.to_string()).collect()
}
