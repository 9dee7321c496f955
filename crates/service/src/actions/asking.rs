//! The officer asks for more; the resident answers.

use super::change::{Change, change};
use crate::actors::{self, Resident, System, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline;
use domain::id::{AskId, Reference, RequestId};
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::answers::WORDS_LIMIT_CHARS;
use domain::request::stage::{Ask, AskReason};

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asking {
    /// Slots that need a new document.
    pub slots: Vec<String>,
    /// Why.
    pub reason: AskReason,
    /// What is wrong, in the officer's words.
    pub words: String,
}

/// Asks for more; the term starts when the notice takes effect at the latest reading.
///
/// # Errors
/// Not in review; no words; changed meanwhile; faults.
pub async fn ask(app: &App, who: With<actors::Ask>, reference: Reference, asking: Asking) -> Result<Request, Stop> {
    let (by, actor) = (who.id(), who.actor());
    change(app, "ask for more", Which::Any(reference), asking, move |case, asking, moment| {
        needs_words(&asking.words)?;
        let notice = deadline::notice::NoticeChannel::Electronic;
        let notice = deadline::notice::notice_effective(&moment.law, notice, moment.today, None)?;
        let term = deadline::response::request_for_more(&moment.law, notice.effective_on, None)?;
        let ask = Ask {
            id: AskId(moment.fresh_id),
            by,
            at: moment.now,
            slots: asking.slots.clone(),
            reason: asking.reason,
            words: asking.words.clone(),
            answer_by: term.lapses_after,
        };
        let action = Action::AskMore { ask, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
        let rules: Vec<String> = term.law.iter().map(|row| row.id.to_string()).collect();
        let events = events.into_iter().map(|event| event.by_rules(rules.clone())).collect();
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// The resident says that the answer is complete: every slot asked for must hold something newer than the asking.
///
/// # Errors
/// Not theirs; nothing asked; something missing; faults.
pub async fn answer(app: &App, who: Resident, reference: Reference) -> Result<Request, Stop> {
    change(app, "answer request for more", Which::Own(reference, who.person()), (), move |case, (), moment| {
        if let domain::request::stage::Stage::MoreAsked { ask, .. } = &case.held.request.stage {
            let unanswered = ask
                .slots
                .iter()
                .filter(|slot| !case.documents.iter().any(|document| document.slot == **slot && document.added_at >= ask.at));
            let missing: Vec<String> = unanswered.map(|slot| format!("document:{slot}")).collect();
            if !missing.is_empty() {
                return Err(Refusal::Incomplete { missing }.into());
            }
        }
        let action = Action::AnswerMore { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// Ends the term to answer.
///
/// # Errors
/// Still running; nothing asked; faults.
pub async fn end_term(app: &App, by: System, request: RequestId) -> Result<Request, Stop> {
    change(app, "end term to answer", Which::Id(request), (), move |case, (), moment| {
        let action = Action::EndAskTerm { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// Words that may be left out: none when there are only blanks.
pub(super) fn may_say(words: &str) -> Result<Option<String>, Refusal> {
    let words = words.trim();
    if words.is_empty() {
        return Ok(None);
    }
    needs_words(words)?;
    Ok(Some(words.to_owned()))
}

/// Words are there and not too long.
pub(super) fn needs_words(words: &str) -> Result<(), Refusal> {
    let limit_chars = u32::try_from(WORDS_LIMIT_CHARS).unwrap_or(u32::MAX);
    match words.trim().is_empty() || words.chars().count() > WORDS_LIMIT_CHARS {
        true => Err(Refusal::WordsNeeded { limit_chars }),
        false => Ok(()),
    }
}
