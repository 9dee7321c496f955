//! All rows in one list, what is in force on a day, and what changes between two.

use crate::law::embedded::FILES;
use crate::law::field::{Said, field};
use crate::law::listed::{Changes, topics};
use crate::law::samples::law;
use jiff::civil::{Date, date};

fn ids<'a>(rows: impl IntoIterator<Item = &'a crate::law::listed::Listed<'a>>) -> Vec<&'a str> {
    rows.into_iter().map(|row| &*row.reference.id).collect()
}

#[test]
fn every_row_of_every_file_is_listed_where_it_stands() {
    let written: usize = FILES.iter().map(|(_, text)| text.lines().filter(|line| line.trim() == "[[row]]").count()).sum();
    let rows = law().rows();
    assert_eq!(rows.len(), written);
    for row in &rows {
        assert!(topics().contains(&row.topic));
        let place = row.place.expect("rows of files have one");
        let (_, text) = FILES.iter().find(|(path, _)| *path == &*place.file).expect("a shipped file");
        let below: Vec<&str> = text.lines().skip(place.line - 1).take(3).collect();
        let id = format!("id = \"{}\"", row.reference.id);
        assert!(below.contains(&id.as_str()), "{}:{}", place.file, place.line);
    }
}

#[test]
fn a_row_has_every_key_that_is_written_and_those_of_its_file() {
    let rows = law().rows();
    let row = rows.iter().find(|row| &*row.reference.id == "fee-analysis-online-2026").expect("a row");
    assert_eq!((row.topic, row.subject), ("fees", Some("reception_and_analysis")));
    assert_eq!(field(row.fields, "cents"), Some(&Said::Number(9980)));
    assert_eq!(field(row.fields, "from"), Some(&Said::Day(date(2026, 3, 1))));
    assert_eq!(field(row.fields, "source"), Some(&Said::Text("aima.gov.pt: tabela de taxas".into())));
    let Some(Said::Table(when)) = row.for_whom() else { panic!("it is not for all") };
    assert_eq!(field(when, "channel"), Some(&Said::List(vec![Said::Text("online".into())])));
    assert_eq!(field(row.fields, "to"), None);
}

#[test]
fn what_is_in_force_on_a_day() {
    let on = |day| law().rows_in_force("fees", day);
    assert!(ids(&on(date(2026, 3, 1))).contains(&"fee-analysis-online-2026"));
    let before = on(date(2026, 2, 28));
    assert!(!ids(&before).contains(&"fee-analysis-online-2026") && ids(&before).contains(&"fee-analysis-online-2025"));
    assert!(law().rows_in_force("nothing", date(2026, 3, 1)).is_empty());
}

fn changes(one: Date, other: Date) -> Changes<'static> {
    law().changes(one, other)
}

#[test]
fn what_changes_between_two_days() {
    let fees = changes(date(2026, 2, 28), date(2026, 3, 1));
    let pair = fees.change.iter().find(|(before, _)| &*before.reference.id == "fee-analysis-online-2025").expect("the fee changes");
    assert_eq!(&*pair.1.reference.id, "fee-analysis-online-2026");
    assert!(!ids(&fees.begin).contains(&"fee-analysis-online-2026"), "what takes another's place does not begin");
    assert_eq!(changes(date(2026, 3, 1), date(2026, 2, 28)), fees, "in whichever order");
    assert_eq!(changes(date(2026, 3, 1), date(2026, 3, 1)), Changes::default());
    let window = changes(date(2026, 9, 30), date(2026, 10, 1));
    assert!(ids(&window.begin).contains(&"window-2026-12"), "a month opens");
    let closure = changes(date(2026, 12, 23), date(2026, 12, 25));
    assert_eq!((ids(&closure.begin), ids(&closure.end)), (vec!["closure-2026-12-24"], vec!["closure-2026-12-24"]));
}

#[test]
fn changes_lead_from_one_day_to_the_other() {
    let (earlier, later) = (date(2025, 1, 1), date(2027, 1, 1));
    let changed = changes(earlier, later);
    let on = |day| {
        let mut ids: Vec<_> =
            law().rows().into_iter().filter(|row| row.reference.in_force(day)).map(|row| row.reference.id.clone()).collect();
        ids.sort_unstable();
        ids
    };
    let mut now = on(earlier);
    now.extend(changed.begin.iter().chain(changed.change.iter().map(|(_, after)| after)).map(|row| row.reference.id.clone()));
    for gone in changed.end.iter().chain(changed.change.iter().map(|(before, _)| before)) {
        let at = now.iter().position(|id| *id == gone.reference.id).expect("what ends was there or began");
        now.remove(at);
    }
    now.sort_unstable();
    assert_eq!(now, on(later));
}
