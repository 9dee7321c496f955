use super::case::{at, broken};
use crate::support::on_both;
use domain::attempt::Attempt;
use domain::id::{AttemptId, PersonId, RequestId};
use store::attempt::{add, by_number, of_person};
use store::engine::error::Rule;
use store::migrations;

fn sample(number: u128, person: Option<u128>) -> Attempt {
    Attempt {
        id: AttemptId(number),
        number: format!("T-2026-{number:07}-0"),
        at: at(5),
        person: person.map(PersonId),
        request: person.map(RequestId),
        tried: "send".to_owned(),
        answered: "window_not_open".to_owned(),
        rules: vec!["window-2026-04".to_owned()],
        edition: person.map(|_| "0123abcd".to_owned()),
    }
}

#[test]
fn attempts_are_found_by_number_and_person() {
    on_both(migrations::ALL, |store| async move {
        for attempt in [sample(1, Some(1)), sample(2, None), sample(3, Some(1)), sample(4, Some(2))] {
            kept!(store, attempt, |tx, attempt| add(tx, attempt).await);
        }
        assert_eq!(seen!(store, (), |rx, ()| by_number(rx, "T-2026-0000002-0").await), Some(sample(2, None)));
        assert_eq!(seen!(store, (), |rx, ()| by_number(rx, "T-2026-0000009-0").await), None);
        let last = seen!(store, (), |rx, ()| of_person(rx, PersonId(1)).await);
        assert_eq!(last, [sample(3, Some(1)), sample(1, Some(1))], "of the same instant the newest id first");
        let again = Attempt { id: AttemptId(5), ..sample(1, None) };
        let taken = tried!(store, again, |tx, attempt| add(tx, attempt).await);
        assert_eq!(broken(taken), (Rule::Unique, "attempt.number".to_owned()));
    });
}
