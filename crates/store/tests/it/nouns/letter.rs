use super::case::{at, broken, open};
use super::samples::words;
use crate::support::on_both;
use domain::id::{LetterId, PersonId, RequestId};
use store::engine::Store;
use store::engine::error::Rule;
use store::letter::{Letter, add, by_code, by_id, deliver, newest, of_request};
use store::migrations;

fn sample(number: u128) -> Letter {
    Letter {
        id: LetterId(number),
        person: Some(PersonId(1)),
        request: Some(RequestId(1)),
        kind: "sent".to_owned(),
        channel: "email".to_owned(),
        language: "pt".to_owned(),
        address: "ana@example.org".to_owned(),
        subject: "Recebemos o seu pedido".to_owned(),
        body: words(),
        code: format!("L{number}"),
        written_at: at(i64::try_from(number).expect("small")),
        tries: 0,
        delivery: "waiting".to_owned(),
        delivery_at: None,
        delivery_reason: None,
    }
}

/// What became of the letter after these words about it.
async fn after(store: &Store, told: &[(&'static str, Option<&'static str>)]) -> (String, u32, Option<String>) {
    for (second, (delivery, reason)) in (10..).zip(told) {
        kept!(store, (*delivery, *reason, second), |tx, of| deliver(tx, LetterId(1), of.0, of.1, at(of.2)).await);
    }
    let letter = seen!(store, (), |rx, ()| by_id(rx, LetterId(1)).await).expect("there");
    assert!(letter.delivery_at.is_some());
    (letter.delivery, letter.tries, letter.delivery_reason)
}

#[test]
fn letters_come_back_as_written() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let stranger = Letter { person: None, request: None, ..sample(3) };
        for letter in [sample(1), sample(2), stranger.clone()] {
            kept!(store, letter, |tx, letter| add(tx, letter).await);
        }
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, LetterId(3)).await), Some(stranger.clone()));
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, LetterId(9)).await), None);
        assert_eq!(seen!(store, (), |rx, ()| by_code(rx, "L2").await), Some(sample(2)));
        assert_eq!(seen!(store, (), |rx, ()| by_code(rx, "L9").await), None);
        assert_eq!(seen!(store, (), |rx, ()| of_request(rx, RequestId(1)).await), [sample(2), sample(1)]);
        assert_eq!(seen!(store, (), |rx, ()| newest(rx, 2).await), [stranger, sample(2)]);
    });
}

#[test]
fn a_bounce_is_final_and_tries_are_counted() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        kept!(store, (), |tx, ()| add(tx, &sample(1)).await);
        let busy = Some("451 try later");
        assert_eq!(after(&store, &[("deferred", busy)]).await, ("deferred".to_owned(), 1, busy.map(str::to_owned)));
        assert_eq!(after(&store, &[("accepted", None)]).await, ("accepted".to_owned(), 2, None));
        let unknown = Some("550 no such person");
        let bounced = ("bounced".to_owned(), 2, unknown.map(str::to_owned));
        assert_eq!(after(&store, &[("bounced", unknown)]).await, bounced, "a bounce of what was taken is no further try");
        assert_eq!(after(&store, &[("accepted", None), ("read", None), ("deferred", busy)]).await, bounced);
    });
}

#[test]
fn a_letter_read_was_tried_once() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        kept!(store, (), |tx, ()| add(tx, &sample(1)).await);
        assert_eq!(after(&store, &[("accepted", None), ("read", None)]).await, ("read".to_owned(), 1, None));
        let wrong = tried!(store, (), |tx, ()| deliver(tx, LetterId(1), "eaten", None, at(20)).await);
        assert_eq!(broken(wrong).0, Rule::Check);
    });
}
