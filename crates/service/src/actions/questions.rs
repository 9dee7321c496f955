//! Questions on a case and their answers.

use super::asking::needs_words;
use super::change::{Also, Change, change};
use crate::actors::{Ask, Resident, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::id::{MessageId, Reference};
use domain::request::Request;
use domain::timeline::{Event, EventKind, Fact};
use store::message::Message;

/// The resident asks a question on the case.
///
/// # Errors
/// Not theirs; no words; faults.
pub async fn ask(app: &App, who: Resident, reference: Reference, words: String) -> Result<Request, Stop> {
    change(app, "ask question", Which::Own(reference, who.person()), words, move |case, words, moment| {
        needs_words(words)?;
        let event = Event::new(moment.now, who.actor(), EventKind::QuestionAsked).with("words", Fact::Personal(words.clone()));
        let message = Message {
            id: MessageId(moment.fresh_id),
            at: moment.now,
            by_officer: false,
            from_id: who.person().to_string(),
            words: words.clone(),
            answers: None,
        };
        Ok(Change { request: case.held.request.clone(), events: vec![event], also: vec![Also::Message(message)] })
    })
    .await
}

/// An officer answers.
///
/// # Errors
/// No such case; no words; faults.
pub async fn answer(app: &App, who: With<Ask>, reference: Reference, question: Option<MessageId>, words: String) -> Result<Request, Stop> {
    let (from, actor) = (who.id(), who.actor());
    change(app, "answer question", Which::Any(reference), (question, words), move |case, (question, words), moment| {
        needs_words(words)?;
        let event = Event::new(moment.now, actor, EventKind::QuestionAnswered).with("words", Fact::Personal(words.clone()));
        let message = Message {
            id: MessageId(moment.fresh_id),
            at: moment.now,
            by_officer: true,
            from_id: from.to_string(),
            words: words.clone(),
            answers: *question,
        };
        Ok(Change { request: case.held.request.clone(), events: vec![event], also: vec![Also::Message(message)] })
    })
    .await
}
