//! Months: open, not yet, by invitation, and opened by officers.

use crate::calendar::Scope;
use crate::calendar::count::days_later;
use crate::law::field::{Said, field};
use crate::law::row::{Origin, Row, RowRef, Sure};
use crate::law::samples::law;
use crate::law::when::When;
use crate::law::windows::{Path, Window, WindowValues};
use jiff::civil::{Date, date};

fn opens(expires: Date, on: Date) -> (&'static str, Option<Date>) {
    match law().window("88-1", expires, on) {
        Window::Open { opens_on, .. } => ("open", Some(opens_on)),
        Window::NotYet { opens_on, .. } => ("not_yet", opens_on),
        other => (other.code(), None),
    }
}

#[test]
fn on_the_day_of_the_demonstration() {
    let now = date(2026, 11, 19);
    let table = [
        (date(2025, 7, 1), ("open", Some(date(2025, 7, 11)))),
        (date(2025, 12, 31), ("open", Some(date(2025, 11, 19)))),
        (date(2026, 10, 31), ("open", Some(date(2026, 7, 1)))),
        (date(2026, 11, 1), ("open", Some(date(2026, 9, 1)))),
        (date(2026, 12, 31), ("open", Some(date(2026, 10, 1)))),
        (date(2027, 1, 14), ("open", Some(date(2026, 11, 2)))),
        (date(2027, 2, 1), ("not_yet", Some(date(2026, 12, 2)))),
        (date(2027, 3, 31), ("not_yet", Some(date(2027, 1, 4)))),
        (date(2027, 4, 9), ("not_yet", Some(date(2027, 2, 1)))),
        (date(2031, 1, 1), ("not_yet", None)),
        (date(2025, 6, 30), ("invitation", None)),
        (date(2020, 2, 22), ("invitation", None)),
        (date(2020, 2, 21), ("officer", None)),
    ];
    for (expires, answer) in table {
        assert_eq!(opens(expires, now), answer, "{expires}");
    }
}

#[test]
fn as_of_earlier_days() {
    // On 17 August 2025 only July and August were open.
    let then = date(2025, 8, 17);
    assert_eq!(opens(date(2025, 8, 31), then).0, "open");
    assert_eq!(opens(date(2025, 9, 1), then), ("not_yet", Some(date(2025, 9, 1))));
    assert_eq!(opens(date(2026, 7, 15), date(2026, 6, 30)), ("not_yet", Some(date(2026, 7, 1))));
}

#[test]
fn every_day_of_expiry_has_an_answer_with_a_row() {
    let mut expires = date(2019, 1, 1);
    while expires <= date(2028, 12, 31) {
        for on in [date(2025, 7, 11), date(2026, 11, 19), date(2027, 6, 1)] {
            let window = law().window("88-1", expires, on);
            assert!(window.row().is_some(), "{expires} on {on}: {window:?}");
        }
        expires = days_later(expires, 1);
    }
}

#[test]
fn bases_the_windows_do_not_take() {
    for basis in ["76", "75-2", "37/2006-15", "none"] {
        assert_eq!(law().window(basis, date(2026, 10, 1), date(2026, 11, 19)), Window::NotCovered, "{basis}");
    }
}

#[test]
fn what_we_only_read_into_the_rule_says_so() {
    let sure = |expires| law().window("88-1", expires, date(2026, 11, 19)).row().map(|row| row.sure);
    assert_eq!(sure(date(2026, 10, 31)), Some(Sure::Sure));
    assert_eq!(sure(date(2026, 12, 1)), Some(Sure::Unsure));
    assert_eq!(sure(date(2027, 4, 9)), Some(Sure::Unsure));
}

#[test]
fn months_ahead_open_on_the_first_working_day_two_months_before() {
    for row in law().windows_of("88-1", date(2026, 11, 1)) {
        let (first, _) = row.when.expiry_days().expect("every row names its days");
        let two_before = first.saturating_sub(jiff::ToSpan::months(2));
        let first_working = law().calendar().add_calendar_days(two_before, 0, Scope::NATIONAL).expect("loaded").date;
        assert_eq!(row.reference.from, first_working, "{}", row.reference.id);
        assert!(row.reference.from <= days_later(first, -30), "{}: everyone can ask 30 days before", row.reference.id);
    }
}

fn opening(id: &str, from: Date, first: Date, last: Date) -> Row<WindowValues> {
    Row {
        reference: RowRef {
            id: id.into(),
            legal_basis: "Lei n.º 23/2007, artigo 78.º, n.º 1".into(),
            source: "Decision of an officer".into(),
            from,
            to: Some(days_later(from, 400)),
            verified_on: from,
            sure: Sure::Sure,
            origin: Origin::Files,
        },
        when: When::permits(&["88-1"], first, last),
        place: None,
        fields: Vec::new(),
        values: WindowValues { path: Path::Online },
    }
}

#[test]
fn officers_open_months_and_the_answer_says_so() {
    let on = date(2026, 11, 19);
    let rows = vec![opening("opening-1", date(2026, 11, 10), date(2027, 2, 1), date(2027, 2, 28))];
    let opened = law().clone().with_openings(rows);
    let Window::Open { row, opens_on, .. } = opened.window("88-1", date(2027, 2, 14), on) else { panic!("open") };
    assert_eq!((&*row.id, row.origin, opens_on), ("opening-1", Origin::Officer, date(2026, 11, 10)));
    let listed = opened.rows_in_force("windows", on);
    let told = listed.iter().find(|row| &*row.reference.id == "opening-1").expect("it is listed with the others");
    assert_eq!(told.place, None);
    let days = vec![Said::Day(date(2027, 2, 1)), Said::Day(date(2027, 2, 28))];
    let Some(Said::Table(whom)) = told.for_whom() else { panic!("{told:?}") };
    assert_eq!(field(whom, "basis"), Some(&Said::List(vec![Said::Text("88-1".into())])));
    let Some(Said::Table(expires)) = field(whom, "expires") else { panic!("{told:?}") };
    assert_eq!(expires.iter().map(|bound| bound.said.clone()).collect::<Vec<_>>(), days);
    // Other months and other permits keep the files' answer.
    assert_eq!(opened.window("88-1", date(2027, 3, 1), on), law().window("88-1", date(2027, 3, 1), on));
    assert_eq!(opened.window("77-1", date(2027, 2, 14), on), law().window("77-1", date(2027, 2, 14), on));
    // Once its last day is over it is closed, and says since when.
    let Window::Closed { closed_on, .. } = opened.window("88-1", date(2027, 2, 14), date(2028, 6, 1)) else { panic!("closed") };
    assert_eq!(closed_on, days_later(date(2026, 11, 10), 400));
}
