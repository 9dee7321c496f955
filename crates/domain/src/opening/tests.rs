//! A month opened by two supervisors: what is refused, what it does to the answer, and how it ends.

use super::closing::Closing;
use super::{Book, Covers, Entry, OpeningRefusal, Step, Terms, What};
use crate::calendar::count::days_later;
use crate::id::OfficerId;
use crate::law::Law;
use crate::law::row::Origin;
use crate::law::samples::law;
use crate::law::windows::Window;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

const ONE: OfficerId = OfficerId(1);
const TWO: OfficerId = OfficerId(2);
const TODAY: Date = date(2026, 11, 17);

fn at(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).in_tz("UTC").expect("UTC has every noon").timestamp()
}

fn april() -> Terms {
    Terms {
        covers: Covers::Kinds(vec!["temporary".to_owned()]),
        first_month: date(2027, 4, 1),
        last_month: date(2027, 4, 1),
        opens_on: days_later(TODAY, 3),
        closes_on: None,
        reason: "Há capacidade.".to_owned(),
        legal_basis: "Lei n.º 23/2007, artigo 78.º, n.º 1".to_owned(),
    }
}

fn signed(mut entries: Vec<Entry>, what: What) -> Vec<Entry> {
    let proposed = Book::of(&entries).propose(&in_force(&entries), what, ONE, at(TODAY)).expect("it is proposed");
    let number = proposed.number;
    entries.push(proposed);
    let second = Book::of(&entries).sign(&in_force(&entries), number, TWO, at(TODAY)).expect("it is signed");
    entries.push(second);
    entries
}

fn in_force(entries: &[Entry]) -> Law {
    law().clone().with_openings(Book::of(entries).rows())
}

#[test]
fn one_supervisor_opens_nothing_and_two_do() {
    let empty = Book::default();
    let proposed = empty.propose(law(), What::Open(april()), ONE, at(TODAY)).expect("it is proposed");
    let book = Book::of(std::slice::from_ref(&proposed));
    assert_eq!(book.rows(), Vec::new(), "a proposal opens nothing");
    assert_eq!(book.sign(law(), 1, ONE, at(TODAY)), Err(OpeningRefusal::SameSignature));
    assert_eq!(book.sign(law(), 2, TWO, at(TODAY)), Err(OpeningRefusal::Settled), "there is no second one");
    let late = book.sign(law(), 1, TWO, at(days_later(TODAY, 4)));
    assert_eq!(late, Err(OpeningRefusal::OpensInPast), "its day has come before the second signature");

    let entries = signed(Vec::new(), What::Open(april()));
    let law = in_force(&entries);
    assert_eq!((crate::law::samples::law().source_code(), law.source_code()), ("law", "law+openings"));
    let before = law.window("88-1", date(2027, 4, 9), TODAY);
    assert!(matches!(before, Window::NotYet { opens_on: Some(day), .. } if day == days_later(TODAY, 3)), "{before:?}");
    let Window::Open { row, .. } = law.window("88-1", date(2027, 4, 30), days_later(TODAY, 3)) else { panic!("open") };
    assert_eq!((&*row.id, row.origin, row.verified_on), ("opening-1", Origin::Officer, TODAY));
    assert_eq!(Book::of(&entries).sign(&law, 1, TWO, at(TODAY)), Err(OpeningRefusal::Settled), "signed once");
    assert_eq!(
        Book::of(&entries).withdraw(1, "Não.", ONE, at(TODAY)),
        Err(OpeningRefusal::Settled),
        "what is signed is closed, not taken back"
    );
}

#[test]
fn what_cannot_be_opened_says_why() {
    let (first, last) = law().months_to_open();
    let cases = [
        (Terms { reason: " ".to_owned(), ..april() }, OpeningRefusal::Words("reason")),
        (Terms { legal_basis: String::new(), ..april() }, OpeningRefusal::Words("legal_basis")),
        (Terms { first_month: date(2027, 5, 1), ..april() }, OpeningRefusal::MonthsBackwards),
        (Terms { first_month: date(2020, 1, 1), ..april() }, OpeningRefusal::MonthOutOfRange { first, last }),
        (Terms { last_month: date(2099, 1, 1), ..april() }, OpeningRefusal::MonthOutOfRange { first, last }),
        (Terms { covers: Covers::Bases(Vec::new()), ..april() }, OpeningRefusal::CoversNobody),
        (Terms { covers: Covers::Bases(vec!["99-9".to_owned()]), ..april() }, OpeningRefusal::UnknownBasis("99-9".to_owned())),
        (Terms { opens_on: days_later(TODAY, -1), ..april() }, OpeningRefusal::OpensInPast),
        (Terms { closes_on: Some(TODAY), ..april() }, OpeningRefusal::ClosesBeforeOpens),
        (Terms { first_month: date(2026, 12, 1), ..april() }, OpeningRefusal::OpenAlready(date(2026, 12, 1))),
    ];
    for (terms, refusal) in cases {
        assert_eq!(Book::default().propose(law(), What::Open(terms), ONE, at(TODAY)), Err(refusal.clone()), "{}", refusal.code());
    }
    let december = Terms { first_month: date(2026, 12, 1), last_month: date(2026, 12, 1), opens_on: TODAY, ..april() };
    let ends = Terms { closes_on: Some(days_later(TODAY, 30)), ..december };
    assert!(Book::default().propose(law(), What::Open(ends), ONE, at(TODAY)).is_ok(), "a month that is open can be given an end");
}

#[test]
fn two_openings_never_answer_for_the_same_permit_on_the_same_day() {
    let entries = signed(Vec::new(), What::Open(april()));
    let (book, law) = (Book::of(&entries), in_force(&entries));
    let basis = Terms { covers: Covers::Bases(vec!["88-1".to_owned()]), ..april() };
    assert_eq!(book.propose(&law, What::Open(basis), ONE, at(TODAY)), Err(OpeningRefusal::Overlaps(1)), "the kind takes the basis");
    let may = Terms { first_month: date(2027, 5, 1), last_month: date(2027, 5, 1), ..april() };
    assert!(book.propose(&law, What::Open(may), ONE, at(TODAY)).is_ok(), "another month is another matter");
}

#[test]
fn an_opening_ends_by_another_two_signatures() {
    let end = |opening, last_day| What::Close { opening, last_day, reason: "Cheio.".to_owned() };
    let entries = signed(Vec::new(), What::Open(april()));
    let (book, law) = (Book::of(&entries), in_force(&entries));
    assert_eq!(book.propose(&law, end(2, TODAY), ONE, at(TODAY)), Err(OpeningRefusal::NotInForce));
    assert_eq!(book.propose(&law, end(1, days_later(TODAY, -1)), ONE, at(TODAY)), Err(OpeningRefusal::ClosesInPast));
    let last_day = days_later(TODAY, 10);
    let entries = signed(entries, end(1, last_day));
    let (book, law) = (Book::of(&entries), in_force(&entries));
    assert_eq!(book.propose(&law, end(1, last_day), ONE, at(TODAY)), Err(OpeningRefusal::ClosesLater));
    assert!(matches!(law.window("88-1", date(2027, 4, 9), last_day), Window::Open { closes_on, .. } if closes_on == Some(last_day)));
    let after = law.window("88-1", date(2027, 4, 9), days_later(last_day, 1));
    assert!(matches!(after, Window::Closed { closed_on, .. } if closed_on == last_day), "{after:?}");
    let again = Terms { opens_on: days_later(last_day, 5), ..april() };
    let entries = signed(entries, What::Open(again));
    let after = in_force(&entries).window("88-1", date(2027, 4, 9), days_later(last_day, 5));
    assert_eq!(after.row().map(|row| &*row.id), Some("opening-3"), "it may open again");
}

#[test]
fn an_opening_that_never_began_leaves_the_answer_to_the_files() {
    let entries = signed(Vec::new(), What::Open(april()));
    let entries = signed(entries, What::Close { opening: 1, last_day: TODAY, reason: "Engano.".to_owned() });
    assert_eq!(Book::of(&entries).rows(), Vec::new());
    assert_eq!(in_force(&entries).window("88-1", date(2027, 4, 9), TODAY), law().window("88-1", date(2027, 4, 9), TODAY));
    let begun = entries.iter().filter(|entry| entry.step == Step::Sign).count();
    assert_eq!(begun, 2, "and every step is still told");
}

#[test]
fn every_code_is_listed_once() {
    let codes: BTreeSet<&str> = OpeningRefusal::CODES.into_iter().collect();
    assert_eq!(codes.len(), OpeningRefusal::CODES.len());
    let all = [OpeningRefusal::Settled, OpeningRefusal::NotInForce, OpeningRefusal::Overlaps(1), OpeningRefusal::Words("reason")];
    assert!(all.iter().all(|one| codes.contains(one.code())));
}

#[test]
fn what_was_taken_back_is_not_signed_and_nobody_takes_it_back_twice() {
    let proposed = Book::default().propose(law(), What::Open(april()), ONE, at(TODAY)).expect("it is proposed");
    let back = Book::of(std::slice::from_ref(&proposed)).withdraw(1, " Mês errado. ", TWO, at(TODAY)).expect("another may take it back");
    assert_eq!(back.step, Step::Withdraw { reason: "Mês errado.".to_owned() });
    let book = Book::of(&[proposed, back]);
    assert_eq!(book.sign(law(), 1, TWO, at(TODAY)), Err(OpeningRefusal::Settled));
    assert_eq!(book.withdraw(1, "Outra vez.", ONE, at(TODAY)), Err(OpeningRefusal::Settled));
    assert_eq!(book.rows(), Vec::new());
    let again = book.propose(law(), What::Open(april()), ONE, at(TODAY)).expect("it can be proposed again");
    assert_eq!(again.number, 2, "no number is given twice");
}

#[test]
fn months_that_the_files_have_open_or_shut_are_weighed_month_by_month() {
    let open = law().window("88-1", date(2026, 12, 31), TODAY);
    assert!(matches!(open, Window::Open { .. }), "{open:?}");
    let many = Terms { first_month: date(2026, 12, 1), last_month: date(2027, 4, 1), opens_on: days_later(TODAY, 1), ..april() };
    let proposed = |terms: &Terms| Book::default().propose(law(), What::Open(terms.clone()), ONE, at(TODAY)).map(|_| ());
    assert_eq!(proposed(&many), Err(OpeningRefusal::OpenAlready(date(2026, 12, 1))), "it would shut the months that are open until then");
    assert_eq!(
        proposed(&Terms { opens_on: TODAY, ..many.clone() }),
        Err(OpeningRefusal::OpenAlready(date(2026, 12, 1))),
        "nothing changes there"
    );
    assert_eq!(proposed(&Terms { opens_on: TODAY, closes_on: Some(days_later(TODAY, 30)), ..many }), Ok(()), "an end changes something");
}

#[test]
fn a_closing_is_told_by_what_it_takes_away() {
    let end = |opening, last_day| What::Close { opening, last_day, reason: "Cheio.".to_owned() };
    let (expires, begun) = (date(2027, 4, 9), days_later(TODAY, 3));
    let opened = signed(Vec::new(), What::Open(april()));
    let closed = signed(opened.clone(), end(1, days_later(TODAY, 10)));
    let between = |before: &[Entry], now: &[Entry], today| Closing::between(&in_force(before), &in_force(now), "88-1", expires, today);
    let told = Closing { last_day: days_later(TODAY, 10), opens_again: None };
    assert_eq!(between(&opened, &closed, begun), Some(told));
    assert_eq!(between(&opened, &closed, days_later(TODAY, 12)), Some(told), "told late, it is the same day");
    assert_eq!(between(&opened, &closed, TODAY), None, "nobody heard that it opened");
    assert_eq!(between(&[], &opened, begun), None, "an opening takes nothing away");
    let nearer = signed(closed.clone(), end(1, days_later(TODAY, 5)));
    assert_eq!(between(&closed, &nearer, begun), Some(Closing { last_day: days_later(TODAY, 5), opens_again: None }));
    let again = signed(closed.clone(), What::Open(Terms { opens_on: days_later(TODAY, 20), ..april() }));
    let told = Closing { opens_again: Some(days_later(TODAY, 20)), ..told };
    assert_eq!(between(&opened, &again, begun), Some(told), "when it opens again is told where it is decided");
    assert_eq!(Closing::between(&in_force(&opened), &in_force(&closed), "88-1", date(2027, 5, 9), begun), None, "another month");
}

#[test]
fn a_preview_leads_as_the_finder_will() {
    let open = |law: &Law, basis| law.renewal_of(basis, date(2027, 4, 30), april().opens_on).is_some_and(|way| way.open);
    let preview = Book::default().preview(law(), &april());
    assert!(!open(law(), "88-1") && open(&preview, "88-1"), "with the months open it is the service's own way");
    assert_eq!(law().source_code(), "law", "looking changes nothing");
}
