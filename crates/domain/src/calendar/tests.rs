//! The vectors of the code's counting rules, on the calendar of the law files.

use super::count::{Counted, CountedDay, WhyNot, days_later};
use super::{Calendar, Closing, Kind, Occurs, Reason, Rule, Scope, Unknown, easter, first_day, last_day};
use crate::law::samples::law;
use jiff::civil::{Date, date};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn place(id: &str) -> Scope<'_> {
    Scope { municipality: Some(id), closures: false }
}

fn counted(event: Date, days: u16, scope: Scope<'_>) -> Date {
    law().calendar().add_working_days(event, days, scope).expect("inside the years").date
}

#[test]
fn movable_feasts() {
    let table = [
        (2024, (3, 29), (3, 31), (5, 30), (5, 20)),
        (2025, (4, 18), (4, 20), (6, 19), (6, 9)),
        (2026, (4, 3), (4, 5), (6, 4), (5, 25)),
        (2027, (3, 26), (3, 28), (5, 27), (5, 17)),
        (2028, (4, 14), (4, 16), (6, 15), (6, 5)),
        (2029, (3, 30), (4, 1), (5, 31), (5, 21)),
        (2030, (4, 19), (4, 21), (6, 20), (6, 10)),
    ];
    for (year, friday, sunday, corpus, azores) in table {
        let named = |(month, day): (i8, i8), scope| match law().calendar().reason(date(year, month, day), scope) {
            Ok(Some(Reason::Holiday(by) | Reason::MunicipalHoliday(by))) => by.text.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(easter::sunday(year), date(year, sunday.0, sunday.1));
        assert_eq!(named(friday, Scope::NATIONAL), "holiday-good-friday", "{year}");
        assert_eq!(named(sunday, Scope::NATIONAL), "holiday-easter", "{year}");
        assert_eq!(named(corpus, Scope::NATIONAL), "holiday-corpus-christi", "{year}");
        assert_eq!(named(azores, place("ponta-delgada")), if azores == (6, 10) { "holiday-portugal-day" } else { "holiday-azores" });
    }
}

#[test]
fn easter_at_its_edges() {
    for (year, month, day) in [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2038, 4, 25), (2285, 3, 22)] {
        assert_eq!(easter::sunday(year), date(year, month, day));
    }
}

#[test]
fn thirteen_national_holidays_every_year() {
    for year in super::FIRST_YEAR..=super::LAST_YEAR {
        let days = (0..366).map(|n| days_later(date(year, 1, 1), n)).take_while(|day| day.year() == year);
        let holidays = days.filter(|day| matches!(law().calendar().reason(*day, Scope::NATIONAL), Ok(Some(Reason::Holiday(_)))));
        assert_eq!(holidays.count(), 13, "{year}");
    }
}

#[test]
fn municipal_holidays_of_the_district_seats() {
    let fixed = [
        ("aveiro", 5, 12),
        ("braga", 6, 24),
        ("braganca", 8, 22),
        ("coimbra", 7, 4),
        ("evora", 6, 29),
        ("faro", 9, 7),
        ("guarda", 11, 27),
        ("leiria", 5, 22),
        ("lisboa", 6, 13),
        ("portalegre", 5, 23),
        ("porto", 6, 24),
        ("santarem", 3, 19),
        ("setubal", 9, 15),
        ("viana-do-castelo", 8, 20),
        ("vila-real", 6, 13),
        ("viseu", 9, 21),
        ("funchal", 7, 1),
        ("funchal", 12, 26),
    ];
    for (id, month, day) in fixed {
        let day = date(2026, month, day);
        assert!(matches!(law().calendar().reason(day, place(id)), Ok(Some(Reason::MunicipalHoliday(_)))), "{id}");
        assert!(!matches!(law().calendar().reason(day, Scope::NATIONAL), Ok(Some(Reason::Holiday(_)))), "{id}");
    }
    // Ascension Thursday and the third Tuesday after Easter.
    assert_eq!(law().calendar().is_working_day(date(2026, 5, 14), place("beja")), Ok(false));
    assert_eq!(law().calendar().is_working_day(date(2026, 4, 21), place("castelo-branco")), Ok(false));
}

#[test]
fn ten_and_more_working_days() {
    let table = [
        (date(2026, 3, 27), 10, date(2026, 4, 13)),
        (date(2026, 6, 1), 10, date(2026, 6, 17)),
        (date(2025, 12, 19), 10, date(2026, 1, 6)),
        (date(2026, 12, 21), 10, date(2027, 1, 6)),
        (date(2026, 7, 3), 10, date(2026, 7, 17)),
        (date(2026, 8, 14), 10, date(2026, 8, 28)),
        (date(2026, 6, 15), 10, date(2026, 6, 29)),
        (date(2026, 11, 19), 10, date(2026, 12, 4)),
        (date(2026, 1, 2), 60, date(2026, 3, 27)),
        (date(2026, 1, 2), 90, date(2026, 5, 12)),
        (date(2026, 11, 19), 60, date(2027, 2, 17)),
    ];
    for (event, days, last) in table {
        assert_eq!(counted(event, days, Scope::NATIONAL), last, "{event} + {days}");
    }
    assert_eq!(counted(date(2026, 6, 15), 10, place("porto")), date(2026, 6, 30));
}

#[test]
fn closures_move_the_term_only_when_asked() {
    let closures = Scope { municipality: None, closures: true };
    assert_eq!(counted(date(2026, 12, 21), 10, closures), date(2027, 1, 8));
    // Declared by order of the Prime Minister for 2025.
    assert_eq!(law().calendar().is_working_day(date(2025, 12, 26), closures), Ok(false));
    assert_eq!(law().calendar().is_working_day(date(2025, 12, 26), Scope::NATIONAL), Ok(true));
}

#[test]
fn skipped_days_are_named() {
    let answer = law().calendar().add_working_days(date(2026, 11, 27), 2, Scope::NATIONAL).expect("inside the years");
    let independence = Closing { row: "holiday-independence".into(), text: "holiday-independence".into() };
    let skipped = vec![
        (date(2026, 11, 28), WhyNot::Closed(Reason::Saturday)),
        (date(2026, 11, 29), WhyNot::Closed(Reason::Sunday)),
        (date(2026, 12, 1), WhyNot::Closed(Reason::Holiday(independence))),
    ];
    assert_eq!(answer, Counted { event: date(2026, 11, 27), date: date(2026, 12, 2), skipped });
}

/// Each day from the event to the last, with the code of why it does not count.
fn told(counted: &Counted) -> Vec<String> {
    let code = |day: &CountedDay| day.why_not.as_ref().map_or_else(|| "counts".to_owned(), WhyNot::code);
    counted.days().iter().map(|day| format!("{} {}", day.date.strftime("%d/%m"), code(day))).collect()
}

#[test]
fn every_day_of_a_term_is_told() {
    let calendar = law().calendar();
    let working = calendar.add_working_days(date(2026, 11, 27), 2, Scope::NATIONAL).expect("inside the years");
    let expected =
        ["27/11 event_day", "28/11 saturday", "29/11 sunday", "30/11 counts", "01/12 holiday:holiday-independence", "02/12 counts"];
    assert_eq!(told(&working), expected);
    let porto = Scope { municipality: Some("porto"), closures: true };
    let municipal = calendar.add_working_days(date(2026, 6, 23), 1, porto).expect("inside the years");
    assert_eq!(told(&municipal), ["23/06 event_day", "24/06 municipal:holiday-municipal-porto", "25/06 counts"]);
    let closed = calendar.add_working_days(date(2026, 12, 23), 1, porto).expect("inside the years");
    let expected =
        ["23/12 event_day", "24/12 closure:closure-2026-12-24", "25/12 holiday:holiday-christmas", "26/12 saturday", "27/12 sunday"];
    assert_eq!(told(&closed)[..5], expected);
    // A calendar term whose last day is closed goes on to the next that is open; one that runs backwards ends on the event.
    let moved = calendar.add_calendar_days(date(2026, 11, 27), 2, Scope::NATIONAL).expect("inside the years");
    assert_eq!(told(&moved), ["27/11 event_day", "28/11 counts", "29/11 sunday", "30/11 counts"]);
    assert_eq!(told(&Counted::in_calendar_days(date(2026, 11, 27), -2)), ["25/11 counts", "26/11 counts", "27/11 event_day"]);
    let still = calendar.add_working_days_except(date(2026, 11, 23), 1, Scope::NATIONAL, |day| day == date(2026, 11, 24));
    assert_eq!(told(&still.expect("inside the years")), ["23/11 event_day", "24/11 suspended", "25/11 counts"]);
}

#[test]
fn a_closed_last_day_moves_on() {
    let calendar = law().calendar();
    // 60 calendar days from 2 January end on Tuesday 3 March; 30 from 15 May end on Sunday 14 June.
    let last = |event, days, scope| calendar.add_calendar_days(event, days, scope).expect("inside the years").date;
    assert_eq!(last(date(2026, 1, 2), 60, Scope::NATIONAL), date(2026, 3, 3));
    assert_eq!(last(date(2026, 5, 15), 30, Scope::NATIONAL), date(2026, 6, 15));
    assert_eq!(last(date(2026, 5, 25), 30, place("porto")), date(2026, 6, 25));
}

#[test]
fn what_is_not_loaded_is_said() {
    let calendar = law().calendar();
    let year = |day| Err(Unknown::Year { day });
    assert_eq!(calendar.is_working_day(date(2018, 12, 31), Scope::NATIONAL), year(date(2018, 12, 31)));
    assert_eq!(calendar.is_working_day(date(2036, 1, 1), Scope::NATIONAL), year(date(2036, 1, 1)));
    let over = calendar.add_working_days(date(2035, 12, 20), 20, Scope::NATIONAL);
    assert_eq!(over, Err(Unknown::Year { day: date(2036, 1, 1) }));
    let nowhere = calendar.is_working_day(date(2026, 1, 2), place("atlantis"));
    assert_eq!(nowhere, Err(Unknown::Municipality { id: "atlantis".to_owned() }));
    assert_eq!(nowhere.expect_err("unknown").code(), "municipality_not_known");
}

#[test]
fn a_holiday_holds_only_while_its_rule_is_in_force() {
    let rule = Rule {
        closing: Closing { row: "once".into(), text: "once".into() },
        occurs: Occurs::EveryYear { month: 2, day: 29 },
        places: Vec::new(),
        kind: Kind::Holiday,
        from: date(2021, 1, 1),
        to: Some(date(2027, 12, 31)),
    };
    let calendar = Calendar::build(&[rule]);
    let open = |year| calendar.is_working_day(date(year, 2, 29), Scope::NATIONAL).expect("loaded");
    assert!(!open(2024), "a Thursday inside the time of the rule");
    assert!(open(2028), "a Tuesday after it");
}

#[test]
fn days_left_count_today_and_the_last() {
    let left = |today| law().calendar().working_days_left(today, date(2026, 12, 4), Scope::NATIONAL);
    assert_eq!(left(date(2026, 11, 20)), Ok(10));
    assert_eq!(left(date(2026, 12, 4)), Ok(1));
    assert_eq!(left(date(2026, 12, 5)), Ok(0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counting_forth_and_back_agrees(start in 5i64..5000, days in 1u16..120) {
        let event = days_later(first_day(), start);
        let calendar = law().calendar();
        let forth = calendar.add_working_days(event, days, Scope::NATIONAL).expect("inside the years");
        prop_assert!(calendar.is_working_day(forth.date, Scope::NATIONAL).expect("loaded"));
        let left = calendar.working_days_left(days_later(event, 1), forth.date, Scope::NATIONAL).expect("loaded");
        prop_assert_eq!(left, u32::from(days));
        // The same days counted back end on the last working day up to the event.
        let back = calendar.subtract_working_days(forth.date, days, Scope::NATIONAL).expect("inside the years");
        prop_assert!(back <= event);
        prop_assert_eq!(calendar.working_days_left(days_later(back, 1), event, Scope::NATIONAL), Ok(0));
    }

    #[test]
    fn more_closed_days_never_shorten_a_term(start in 5i64..5000, days in 1u16..120) {
        let event = days_later(first_day(), start);
        let calendar = law().calendar();
        let national = calendar.add_working_days(event, days, Scope::NATIONAL).expect("inside the years").date;
        for id in calendar.municipalities() {
            let wide = Scope { municipality: Some(id), closures: true };
            prop_assert!(calendar.add_working_days(event, days, wide).expect("inside the years").date >= national);
        }
        prop_assert!(national <= last_day());
    }
}
