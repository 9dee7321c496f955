//! Decisions: approval, refusal after a hearing and with two signatures, approval by term.

use super::asking::needs_words;
use super::change::{Also, Change, change};
use crate::actors::{Approve, AsSeen, Propose, Resident, SecondSign, System, Which, With};
use crate::app::App;
use crate::stop::Stop;
use domain::deadline;
use domain::deadline::decision::TermState;
use domain::decision::Ground;
use domain::id::{Reference, RequestId};
use domain::law::permits::Validity;
use domain::proof::ProofKind;
use domain::refusal::Refusal;
use domain::request::Request;
use domain::request::action::Action;
use domain::request::stage::Hearing;
use jiff::ToSpan;
use jiff::civil::Date;

/// Approves. `until` is the last day of the renewed permit where the law leaves it to a paper (a course, a sponsor's permit); where the law
/// fixes it, it may be left out.
///
/// # Errors
/// Not in review or hearing; a last day that cannot be; changed meanwhile; faults.
pub async fn approve(app: &App, who: With<Approve>, case: impl Into<AsSeen>, until: Option<Date>) -> Result<Request, Stop> {
    let (by, actor) = (who.id(), who.actor());
    change(app, "approve", case.into().which(), until, move |case, until, moment| {
        let Validity { row, earliest, latest, .. } = moment.law.renewed_until(&case.permit, moment.today)?;
        let chosen = until.or((earliest == latest).then_some(earliest)).filter(|day| (earliest..=latest).contains(day));
        let valid_until = chosen.ok_or(Refusal::ValidityOutside { earliest, latest })?;
        let row = row.id.to_string();
        let action = Action::Approve { by, valid_until, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
        let events = events.into_iter().map(|event| event.by_rules([row.clone()])).collect();
        Ok(Change { request, events, also: vec![Also::RevokeProofs(Some(ProofKind::Pending))] })
    })
    .await
}

/// Approves because the legal term ended without a decision (Lei 23/2007, article 82(7); CPA, article 130).
///
/// # Errors
/// The term still runs or stands still; faults.
pub async fn approve_by_term(app: &App, by: System, request: RequestId) -> Result<Request, Stop> {
    change(app, "approve by term", Which::Id(request), (), move |case, (), moment| {
        let stage = case.held.request.stage.code();
        let wrong = Refusal::WrongStage { action: "approve_by_term", stage };
        let filed = case.held.request.stage.filed().ok_or(wrong)?;
        let still: Vec<(Date, Option<Date>)> = filed.pauses.iter().map(|pause| (pause.from, pause.until)).collect();
        let term = deadline::decision::decision_renewal(&moment.law, filed.sent_on, &still)?;
        let (TermState::Running { tacit_from: Some(tacit_from), .. } | TermState::Ended { tacit_from: Some(tacit_from), .. }) = term.state
        else {
            let stage = case.held.request.stage.code();
            return Err(Refusal::WrongStage { action: "approve_by_term", stage }.into());
        };
        let term_ends_on = tacit_from.checked_sub(1.day()).unwrap_or(tacit_from);
        // Nobody read the papers: the shortest the rule knows, which an officer can renew, and never a longer one that nothing supports.
        let Validity { row, earliest: valid_until, .. } = moment.law.renewed_until(&case.permit, moment.today)?;
        let row = row.id.to_string();
        let action = Action::ApproveByTerm { term_ends_on, valid_until, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        let rules: Vec<String> = term.law.iter().map(|row| row.id.to_string()).chain([row]).collect();
        let events = events.into_iter().map(|event| event.by_rules(rules.clone())).collect();
        Ok(Change { request, events, also: vec![Also::RevokeProofs(Some(ProofKind::Pending))] })
    })
    .await
}

/// Proposes a refusal and opens the hearing: the first signature.
///
/// # Errors
/// Not in review; no grounds or no words; changed meanwhile; faults.
pub async fn propose_refusal(app: &App, who: With<Propose>, case: impl Into<AsSeen>, grounds: Vec<Ground>) -> Result<Request, Stop> {
    let (by, actor) = (who.id(), who.actor());
    change(app, "propose refusal", case.into().which(), grounds, move |case, grounds, moment| {
        grounds.iter().try_for_each(|ground| needs_words(&ground.words))?;
        if grounds.is_empty() {
            needs_words("")?;
        }
        let notice = deadline::notice::NoticeChannel::Electronic;
        let notice = deadline::notice::notice_effective(&moment.law, notice, moment.today, None)?;
        let term = deadline::response::hearing(&moment.law, notice.effective_on, None)?;
        let hearing = Hearing { by, at: moment.now, grounds: grounds.clone(), answer_by: term.lapses_after, answer: None, ended: false };
        let action = Action::ProposeRefusal { hearing, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
        let rules: Vec<String> = term.law.iter().map(|row| row.id.to_string()).collect();
        let events = events.into_iter().map(|event| event.by_rules(rules.clone())).collect();
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// Takes the proposal back.
///
/// # Errors
/// No proposal; faults.
pub async fn withdraw_proposal(app: &App, who: With<Propose>, case: impl Into<AsSeen>) -> Result<Request, Stop> {
    let actor = who.actor();
    change(app, "withdraw proposal", case.into().which(), (), move |case, (), moment| {
        let action = Action::WithdrawProposal { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// The resident answers in the hearing.
///
/// # Errors
/// Not theirs; no hearing, or its term is over; no words; faults.
pub async fn answer_hearing(app: &App, who: Resident, reference: Reference, words: String) -> Result<Request, Stop> {
    change(app, "answer hearing", Which::Own(reference, who.person()), words, move |case, words, moment| {
        needs_words(words)?;
        let action = Action::AnswerHearing { words: words.clone(), today: moment.today };
        let (request, events) = case.held.request.clone().act(action, who.actor(), moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// Ends the hearing's term.
///
/// # Errors
/// Still running, or answered; faults.
pub async fn end_hearing(app: &App, by: System, request: RequestId) -> Result<Request, Stop> {
    change(app, "end hearing", Which::Id(request), (), move |case, (), moment| {
        let action = Action::EndHearingTerm { today: moment.today };
        let (request, events) = case.held.request.clone().act(action, by.actor(), moment.now)?;
        Ok(Change { request, events, also: Vec::new() })
    })
    .await
}

/// Signs a refusal second; every proof of the request is revoked with it.
///
/// # Errors
/// The hearing still runs; the same person proposed it; faults.
pub async fn refuse(app: &App, who: With<SecondSign>, case: impl Into<AsSeen>) -> Result<Request, Stop> {
    let (second, actor) = (who.id(), who.actor());
    change(app, "refuse", case.into().which(), (), move |case, (), moment| {
        let action = Action::Refuse { second, today: moment.today };
        let (request, events) = case.held.request.clone().act(action, actor, moment.now)?;
        Ok(Change { request, events, also: vec![Also::RevokeProofs(None)] })
    })
    .await
}
