use super::case::{at, open};
use super::samples::words;
use crate::support::on_both;
use domain::id::{MessageId, RequestId};
use store::message::{Message, add, of_request};
use store::migrations;

#[test]
fn questions_and_answers_stand_in_order() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let question =
            Message { id: MessageId(2), at: at(1), by_officer: false, from_id: "the person".to_owned(), words: words(), answers: None };
        let answer = Message {
            id: MessageId(1),
            at: at(2),
            by_officer: true,
            from_id: "the officer".to_owned(),
            words: "Sim.".to_owned(),
            answers: Some(MessageId(2)),
        };
        for message in [&answer, &question] {
            kept!(store, message.clone(), |tx, message| add(tx, RequestId(1), message).await);
        }
        assert_eq!(seen!(store, (), |rx, ()| of_request(rx, RequestId(1)).await), [question, answer]);
        assert_eq!(seen!(store, (), |rx, ()| of_request(rx, RequestId(2)).await), []);
    });
}
