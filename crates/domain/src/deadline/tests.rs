//! The clocks of a request, across Easter, holidays, clock changes and municipal calendars (T18).

use super::decision::{TermState, decision_grant, decision_renewal};
use super::notice::{NoticeChannel, notice_by, notice_effective};
use super::payment::{DayKind, PaymentTerm, has_lapsed, payment};
use super::proof::pending_proof;
use super::response::{hearing, request_for_more};
use super::span::{change_report, draft_kept, prepare, renewal_request, slip_reopenings, withdrawal_undo};
use super::term::{Term, by_name, name, term as named};
use super::{began, day_of, lisbon};
use crate::calendar::count::WhyNot;
use crate::calendar::count::days_later;
use crate::law::deadlines::DeadlineKind;
use crate::law::samples::law;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn at(day: Date, hour: i8, minute: i8) -> Timestamp {
    day.at(hour, minute, 0, 0).to_zoned(lisbon()).expect("in range").timestamp()
}

fn term(day: Date, municipality: Option<&str>) -> PaymentTerm {
    payment(law(), at(day, 10, 14), municipality).expect("inside the years")
}

#[test]
fn the_slip_of_the_pictures() {
    let term = term(date(2026, 11, 19), None);
    assert_eq!(term.payable_from, at(date(2026, 11, 20), 10, 14));
    assert_eq!(term.due_day, date(2026, 12, 4));
    assert_eq!(term.lapses_after, date(2026, 12, 7));
    let rows: Vec<&str> = term.law.iter().map(|row| &*row.id).collect();
    assert_eq!(rows, ["deadline-payment-hold", "deadline-payment"]);
    let picture: Vec<String> = term.days.iter().map(|cell| format!("{} {:?}", cell.date.day(), cell.kind)).collect();
    let expected = [
        "19 Issue",
        "20 Counted(1)",
        "21 Weekend",
        "22 Weekend",
        "23 Counted(2)",
        "24 Counted(3)",
        "25 Counted(4)",
        "26 Counted(5)",
        "27 Counted(6)",
        "28 Weekend",
        "29 Weekend",
        "30 Counted(7)",
        "1 Holiday(\"holiday-independence\")",
        "2 Counted(8)",
        "3 Counted(9)",
        "4 Last(10)",
    ];
    assert_eq!(picture, expected);
    assert_eq!(term.days_at_most[1].kind, DayKind::Hold);
    assert_eq!(term.days_at_most.last().map(|cell| cell.kind.clone()), Some(DayKind::Last(10)));
    assert_eq!(term.reminders, [date(2026, 11, 26), date(2026, 12, 2), date(2026, 12, 3), date(2026, 12, 4)]);
}

#[test]
fn payment_across_feasts_and_municipal_holidays() {
    let table = [
        (date(2026, 3, 26), None, date(2026, 4, 10), date(2026, 4, 13)),
        (date(2026, 3, 27), None, date(2026, 4, 13), date(2026, 4, 13)),
        (date(2026, 4, 16), None, date(2026, 4, 30), date(2026, 5, 4)),
        (date(2026, 6, 1), None, date(2026, 6, 17), date(2026, 6, 18)),
        (date(2026, 6, 15), None, date(2026, 6, 29), date(2026, 6, 30)),
        (date(2026, 6, 15), Some("porto"), date(2026, 6, 29), date(2026, 7, 1)),
        // From a Friday the hold ends on Saturday and takes no working day away.
        (date(2026, 7, 3), None, date(2026, 7, 17), date(2026, 7, 17)),
        // 24 and 31 December are customary closures: the later reading leaves them out, the one on the page does not.
        (date(2026, 12, 21), None, date(2027, 1, 6), date(2027, 1, 11)),
    ];
    for (day, municipality, due_day, lapses_after) in table {
        let term = term(day, municipality);
        assert_eq!((term.due_day, term.lapses_after), (due_day, lapses_after), "{day} {municipality:?}");
    }
}

#[test]
fn the_hold_ends_at_the_same_clock_time_across_clock_changes() {
    // Clocks go back on 25 October 2026 at 2:00 and forward on 28 March 2027 at 1:00.
    let autumn = payment(law(), at(date(2026, 10, 24), 15, 30), None).expect("in range");
    assert_eq!(autumn.payable_from, at(date(2026, 10, 25), 15, 30));
    assert_eq!(autumn.payable_from.duration_since(at(date(2026, 10, 24), 15, 30)).as_hours(), 25);
    let spring = payment(law(), at(date(2027, 3, 27), 15, 30), None).expect("in range");
    assert_eq!(spring.payable_from, at(date(2027, 3, 28), 15, 30));
    assert_eq!(spring.payable_from.duration_since(at(date(2027, 3, 27), 15, 30)).as_hours(), 23);
    // 1:30 does not exist on that day: the hold ends at 2:30.
    let gap = payment(law(), at(date(2027, 3, 27), 1, 30), None).expect("in range");
    assert_eq!(gap.payable_from, at(date(2027, 3, 28), 2, 30));
}

#[test]
fn the_day_of_issue_is_the_day_in_lisbon() {
    // 23:30 UTC in July is past midnight in Lisbon.
    let instant: Timestamp = "2026-07-02T23:30:00Z".parse().expect("an instant");
    assert_eq!(day_of(instant), date(2026, 7, 3));
    assert_eq!(payment(law(), instant, None).expect("in range").due_day, date(2026, 7, 17));
}

#[test]
fn a_slip_lapses_when_its_last_day_is_over() {
    let term = term(date(2026, 11, 19), None);
    assert!(!has_lapsed(&term, at(date(2026, 12, 7), 23, 59)));
    assert!(has_lapsed(&term, at(date(2026, 12, 8), 0, 0)));
}

#[test]
fn unknown_places_and_far_days_are_refused() {
    let place = payment(law(), at(date(2026, 11, 19), 10, 0), Some("atlantis")).expect_err("no such place");
    assert_eq!(place.code(), "municipality_not_known");
    let far = payment(law(), at(date(2035, 12, 28), 10, 0), None).expect_err("not loaded");
    assert_eq!(far.code(), "calendar_year_not_loaded");
}

#[test]
fn sixty_working_days() {
    let running = |sent, suspended: &[_]| match decision_renewal(law(), sent, suspended).expect("in range").state {
        TermState::Running { legal_day, early_day, notice_by, tacit_from } => (legal_day, early_day, notice_by, tacit_from),
        other => panic!("{other:?}"),
    };
    let (legal, early, notice, tacit) = running(date(2026, 11, 19), &[]);
    assert_eq!((legal, early), (date(2027, 2, 17), date(2027, 1, 18)));
    assert_eq!((notice, tacit), (Some(date(2027, 2, 18)), Some(date(2027, 2, 19))));
    // Asked on Monday, answered on Wednesday: two days do not run.
    let two = [(date(2026, 11, 23), Some(date(2026, 11, 25)))];
    assert_eq!(running(date(2026, 11, 19), &two).0, date(2027, 2, 19));
    assert_eq!(running(date(2026, 11, 19), &two).1, date(2027, 1, 20));
    // Overlapping suspensions and one over a weekend count once.
    let overlapping = [(date(2026, 11, 27), Some(date(2026, 11, 30))), (date(2026, 11, 27), Some(date(2026, 11, 28)))];
    assert_eq!(running(date(2026, 11, 19), &overlapping).0, date(2027, 2, 18));
    assert_eq!(running(date(2026, 1, 2), &[]).0, date(2026, 3, 27));
    assert_eq!(running(date(2026, 1, 2), &[]).1, date(2026, 3, 3));
    let grant = decision_grant(law(), date(2026, 1, 2), &[]).expect("in range").state;
    assert!(matches!(grant, TermState::Running { legal_day, tacit_from: None, .. } if legal_day == date(2026, 5, 12)), "{grant:?}");
}

#[test]
fn a_term_that_stands_still_has_no_day() {
    let sent = date(2026, 11, 19);
    let open = decision_renewal(law(), sent, &[(date(2026, 11, 24), None)]).expect("in range");
    // 20 and 23 November ran.
    assert_eq!(open.state, TermState::StandsStill { since: date(2026, 11, 24), days_run: 2, days_left: 58 });
    let late = decision_renewal(law(), sent, &[(date(2027, 2, 18), None)]).expect("in range");
    assert_eq!(late.state, TermState::Ended { legal_day: date(2027, 2, 17), tacit_from: Some(date(2027, 2, 19)) });
    let answered = decision_renewal(law(), sent, &[(date(2026, 11, 24), Some(date(2026, 12, 2)))]).expect("in range");
    // 24, 25, 26, 27 and 30 November.
    assert_eq!(answered.days_still, 5);
}

#[test]
fn notices_take_effect() {
    let effect = |channel, opened| notice_effective(law(), channel, date(2026, 6, 1), opened).expect("in range").effective_on;
    assert_eq!(effect(NoticeChannel::Electronic, None), date(2026, 6, 9));
    assert_eq!(effect(NoticeChannel::Electronic, Some(date(2026, 6, 2))), date(2026, 6, 2));
    assert_eq!(effect(NoticeChannel::Electronic, Some(date(2026, 6, 20))), date(2026, 6, 9));
    assert_eq!(effect(NoticeChannel::Electronic, Some(date(2026, 5, 1))), date(2026, 6, 9));
    assert_eq!(effect(NoticeChannel::DigitalAddress, None), date(2026, 6, 6));
    assert_eq!(effect(NoticeChannel::Registered, None), date(2026, 6, 5));
    assert_eq!(notice_by(law(), date(2026, 6, 1)).expect("in range").date, date(2026, 6, 9));
}

#[test]
fn ten_days_to_answer() {
    let national = hearing(law(), date(2026, 6, 9), None).expect("in range");
    assert_eq!((national.due_day, national.lapses_after), (date(2026, 6, 24), date(2026, 6, 24)));
    let porto = request_for_more(law(), date(2026, 6, 9), Some("porto")).expect("in range");
    assert_eq!((porto.due_day, porto.lapses_after), (date(2026, 6, 24), date(2026, 6, 25)));
}

fn asked(kind: &str, from: Date, municipality: Option<&str>) -> Term {
    let kind = by_name(kind).expect("a name");
    named(law(), kind, began(from).expect("in range"), municipality).expect("inside the years")
}

#[test]
fn terms_by_name() {
    let table = [
        ("payment_slip", date(2026, 11, 19), None, date(2026, 12, 4), date(2026, 12, 7)),
        ("payment_slip", date(2026, 6, 15), Some("porto"), date(2026, 6, 29), date(2026, 7, 1)),
        ("payment_hold", date(2026, 11, 19), None, date(2026, 11, 20), date(2026, 11, 20)),
        ("slip_reopening", date(2026, 6, 15), Some("porto"), date(2026, 6, 29), date(2026, 6, 30)),
        ("decision_renewal", date(2026, 1, 2), None, date(2026, 3, 27), date(2026, 3, 30)),
        ("decision_grant", date(2026, 1, 2), None, date(2026, 5, 12), date(2026, 5, 12)),
        ("tacit_notice", date(2026, 3, 27), None, date(2026, 3, 30), date(2026, 3, 30)),
        ("hearing", date(2026, 6, 9), Some("porto"), date(2026, 6, 24), date(2026, 6, 25)),
        ("request_for_more", date(2026, 6, 9), None, date(2026, 6, 24), date(2026, 6, 24)),
        ("notice_email", date(2026, 6, 1), None, date(2026, 6, 9), date(2026, 6, 9)),
        ("notice_registered", date(2026, 6, 1), None, date(2026, 6, 5), date(2026, 6, 5)),
        ("notice_digital_address", date(2026, 6, 1), None, date(2026, 6, 6), date(2026, 6, 6)),
        ("notice_sending", date(2026, 6, 1), None, date(2026, 6, 9), date(2026, 6, 9)),
        ("withdrawal_undo", date(2026, 11, 19), None, date(2026, 12, 19), date(2026, 12, 19)),
        ("draft_kept", date(2026, 11, 19), None, date(2027, 2, 17), date(2027, 2, 17)),
        ("renewal_request", date(2027, 1, 14), None, date(2026, 12, 15), date(2026, 12, 15)),
        ("pending_proof_receipt", date(2026, 11, 19), None, date(2027, 1, 18), date(2027, 1, 18)),
        ("pending_proof_paid", date(2026, 11, 19), None, date(2027, 5, 18), date(2027, 5, 18)),
        ("change_report", date(2026, 11, 19), None, date(2027, 1, 18), date(2027, 1, 18)),
        ("payment_matching", date(2026, 6, 9), None, date(2026, 6, 24), date(2026, 6, 24)),
        ("ready", date(2026, 11, 19), None, date(2027, 2, 17), date(2027, 2, 17)),
        ("notice_kept", date(2026, 11, 19), None, date(2027, 11, 19), date(2027, 11, 19)),
        ("notice_unconfirmed", date(2026, 11, 19), None, date(2026, 11, 21), date(2026, 11, 21)),
        ("notice_told", date(2026, 11, 19), None, date(2026, 12, 19), date(2026, 12, 19)),
    ];
    for (kind, from, municipality, due, lapses_after) in table {
        let term = asked(kind, from, municipality);
        assert_eq!((term.due, term.lapses_after), (due, lapses_after), "{kind}");
        for (days, last) in [(&term.counted, due), (&term.counted_at_most, lapses_after)] {
            let (first, last) = (from.min(last), from.max(last));
            assert_eq!((days.first().map(|day| day.date), days.last().map(|day| day.date)), (Some(first), Some(last)), "{kind}");
            assert!(days.windows(2).all(|two| days_later(two[0].date, 1) == two[1].date), "{kind}: no day is left out");
            assert!(days.iter().any(|day| day.date == from && day.why_not == Some(WhyNot::Event)), "{kind}");
        }
        assert!(!term.law.is_empty(), "{kind}");
    }
    let asked_for: std::collections::BTreeSet<&str> = table.iter().map(|row| row.0).collect();
    assert_eq!(asked_for, DeadlineKind::ALL.into_iter().map(name).collect(), "every term has its vector");
    assert_eq!(by_name("payment"), None);
}

#[test]
fn a_term_by_its_name_tells_every_day() {
    let counting = |term: &[crate::calendar::count::CountedDay]| term.iter().filter(|day| day.why_not.is_none()).count();
    let told = |term: &[crate::calendar::count::CountedDay], day| {
        let cell = term.iter().find(|cell| cell.date == day).expect("a day of the term");
        cell.why_not.as_ref().map(WhyNot::code)
    };
    let slip = asked("payment_slip", date(2026, 11, 19), None);
    assert_eq!((counting(&slip.counted), counting(&slip.counted_at_most)), (10, 10));
    assert_eq!(slip.payable_from, Some(at(date(2026, 11, 20), 0, 0)));
    assert_eq!((told(&slip.counted, date(2026, 11, 20)), told(&slip.counted_at_most, date(2026, 11, 20)).as_deref()), (None, Some("hold")));
    let porto = asked("hearing", date(2026, 6, 9), Some("porto"));
    let midsummer = date(2026, 6, 24);
    assert_eq!(told(&porto.counted, midsummer), None);
    assert_eq!(told(&porto.counted_at_most, midsummer).as_deref(), Some("municipal:holiday-municipal-porto"));
    let renewal = asked("decision_renewal", date(2026, 1, 2), None);
    assert_eq!((counting(&renewal.counted), counting(&renewal.counted_at_most)), (60, 61));
}

#[test]
fn a_term_by_its_name_is_refused_where_its_question_is() {
    let refused = |kind, from, municipality| named(law(), kind, at(from, 9, 0), municipality).expect_err("refused").code();
    let day = date(2026, 11, 19);
    // A place is looked up also where the term does not depend on one.
    assert_eq!(refused(DeadlineKind::DraftKept, day, Some("atlantis")), "municipality_not_known");
    assert_eq!(refused(DeadlineKind::Payment, date(2035, 12, 28), None), "calendar_year_not_loaded");
    assert_eq!(refused(DeadlineKind::Payment, date(2020, 1, 2), None), "law_no_row");
}

#[test]
fn terms_in_calendar_days() {
    let day = date(2026, 11, 19);
    assert_eq!(withdrawal_undo(law(), day).expect("row").date, date(2026, 12, 19));
    assert_eq!(draft_kept(law(), day).expect("row").date, date(2027, 2, 17));
    assert_eq!(renewal_request(law(), date(2027, 1, 14), day).expect("row").date, date(2026, 12, 15));
    assert_eq!(prepare(law(), date(2027, 1, 14), day).expect("row").date, date(2026, 10, 16), "ninety days before");
    assert_eq!(change_report(law(), day).expect("row").date, date(2027, 1, 18));
    assert_eq!(slip_reopenings(law(), day).expect("row").0, 1);
}

#[test]
fn proofs_of_pending_renewal() {
    let day = date(2026, 11, 19);
    let receipt = pending_proof(law(), day, false).expect("row");
    assert_eq!((receipt.valid_until, receipt.renewable), (date(2027, 1, 18), true));
    let paid = pending_proof(law(), day, true).expect("row");
    assert_eq!((paid.valid_until, paid.renewable), (date(2027, 5, 18), true));
    assert_ne!(receipt.law.id, paid.law.id);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_lapses_before_the_day_shown(start in 0i64..3600, hour in 0i8..24, porto in proptest::bool::ANY) {
        let day = days_later(date(2025, 7, 11), start);
        let term = payment(law(), at(day, hour, 30), porto.then_some("porto")).expect("inside the years");
        prop_assert!(term.due_day <= term.lapses_after);
        prop_assert!(term.payable_from < at(term.due_day, 0, 0));
        prop_assert_eq!(term.days.iter().filter(|cell| matches!(cell.kind, DayKind::Counted(_) | DayKind::Last(_))).count(), 10);
        prop_assert_eq!(term.days.last().map(|cell| cell.date), Some(term.due_day));
        prop_assert!(term.reminders.iter().all(|reminder| *reminder >= day_of(term.payable_from) && *reminder <= term.due_day));
    }

    #[test]
    fn a_suspension_never_shortens_the_decision(start in 0i64..3000, from in 0i64..90, length in 0i64..40) {
        let sent = days_later(date(2025, 7, 1), start);
        let stop = days_later(sent, from);
        let legal = |suspended: &[_]| match decision_renewal(law(), sent, suspended).expect("inside the years").state {
            TermState::Running { legal_day, .. } => legal_day,
            other => panic!("{other:?}"),
        };
        prop_assert!(legal(&[(stop, Some(days_later(stop, length)))]) >= legal(&[]));
        prop_assert_eq!(legal(&[(stop, Some(stop))]), legal(&[]));
    }
}
