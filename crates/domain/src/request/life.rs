//! The life cycle: stage × action → the next stage and what to tell, or a refusal. This is the only place where a stage changes.
//! The whole table is a snapshot (`tests/it/life_cycle`), for a lawyer to read.

mod money;

use super::action::{Action, ground_codes};
use super::filed::Filed;
use super::stage::{HearingAnswer, Stage};
use crate::decision::{Decision, Outcome};
use crate::refusal::Refusal;
use crate::slip::Credit;
use crate::timeline::{Actor, Event, EventKind, Fact};
use jiff::Timestamp;
use jiff::civil::Date;

/// A stage and the events that led there, or why not.
pub type Moved = Result<(Stage, Vec<Event>), Refusal>;

/// What every step knows: when it happens and who acts.
#[derive(Clone, Copy)]
struct Step {
    at: Timestamp,
    actor: Actor,
}

/// The stage after `action`.
///
/// # Errors
/// A refusal with its code; nothing has changed then.
pub fn act(stage: Stage, action: Action, actor: Actor, at: Timestamp) -> Moved {
    let step = Step { at, actor };
    match action {
        Action::Answer { .. } | Action::AddDocument { .. } | Action::RemoveDocument { .. } => step.filling(stage, action),
        Action::Send { .. } => step.sending(&stage, action),
        Action::IssueSlip { .. } | Action::Credit { .. } | Action::SettleKept { .. } | Action::Lapse { .. } | Action::ReopenSlip { .. } => {
            step.paying(stage, action)
        }
        Action::ClaimPayment { .. } | Action::LookAgain | Action::EndMatching { .. } => step.matching(stage, action),
        Action::BeginChecks | Action::FinishChecks { .. } | Action::TakeBiometrics => step.checking(stage, &action),
        Action::AskMore { .. } | Action::AnswerMore { .. } | Action::EndAskTerm { .. } => step.asking(stage, action),
        Action::ProposeRefusal { .. }
        | Action::AnswerHearing { .. }
        | Action::EndHearingTerm { .. }
        | Action::WithdrawProposal { .. }
        | Action::Refuse { .. } => step.hearing(stage, action),
        Action::Approve { .. } | Action::ApproveByTerm { .. } => step.approving(stage, &action),
        Action::OrderCard | Action::PostCard { .. } | Action::DeliverCard => step.card(stage, action),
        Action::Withdraw { .. } | Action::UndoWithdrawal { .. } => step.withdrawing(stage, &action),
    }
}

fn wrong(stage: &Stage, action: &Action) -> Refusal {
    Refusal::WrongStage { action: action.code(), stage: stage.code() }
}

impl Step {
    fn event(self, kind: EventKind) -> Event {
        Event::new(self.at, self.actor, kind)
    }

    fn filling(self, stage: Stage, action: Action) -> Moved {
        let before_review = matches!(
            stage,
            Stage::Draft
                | Stage::Sent { .. }
                | Stage::AwaitingPayment { .. }
                | Stage::Matching { .. }
                | Stage::Paid { .. }
                | Stage::InChecks { .. }
                | Stage::AwaitingBiometrics { .. }
                | Stage::Lapsed { .. }
        );
        let event = match (&stage, action) {
            (Stage::Draft, Action::Answer { part }) => self.event(EventKind::Answered).with("part", Fact::Code(part)),
            (Stage::Draft, Action::RemoveDocument { slot }) => self.event(EventKind::DocumentRemoved).with("slot", Fact::Code(slot)),
            // RENEW-4: after sending a document can be added or replaced until review begins, and when it was asked for. A paper in place
            // of an answer that did not come in time is taken in review too: only then is it known that none came.
            (at, Action::AddDocument { slot, pages, digest, stands_in })
                if before_review
                    || matches!(at, Stage::Hearing { .. })
                    || asked_for(at, &slot)
                    || (stands_in && matches!(at, Stage::InReview { .. })) =>
            {
                self.event(EventKind::DocumentAdded)
                    .with("slot", Fact::Code(slot))
                    .with("pages", Fact::Count(i64::from(pages)))
                    .with("digest", Fact::Personal(digest))
            }
            (at, other) => return Err(wrong(at, &other)),
        };
        Ok((stage, vec![event]))
    }

    fn sending(self, stage: &Stage, action: Action) -> Moved {
        let (Stage::Draft, Action::Send { missing, admission, total_cents, today }) = (stage, action.clone()) else {
            return Err(wrong(stage, &action));
        };
        if !missing.is_empty() {
            return Err(Refusal::Incomplete { missing });
        }
        let row = admission.sendable()?;
        let filed = Filed { sent_at: self.at, sent_on: today, pauses: Vec::new(), reopenings: 0 };
        let sent = self.event(EventKind::Sent).with("total", Fact::Cents(total_cents)).by_rules([row.id.to_string()]);
        Ok((Stage::Sent { filed, kept_cents: 0 }, vec![sent]))
    }

    fn checking(self, stage: Stage, action: &Action) -> Moved {
        match (stage, action) {
            (Stage::Paid { filed, .. }, Action::BeginChecks) => {
                Ok((Stage::InChecks { filed, since: self.at }, vec![self.event(EventKind::CheckAsked)]))
            }
            (Stage::InChecks { filed, .. }, Action::FinishChecks { biometrics_current: false }) => {
                let asked = self.event(EventKind::BiometricsAsked);
                Ok((Stage::AwaitingBiometrics { filed, since: self.at }, vec![asked]))
            }
            (Stage::InChecks { filed, .. }, Action::FinishChecks { biometrics_current: true }) => {
                Ok((Stage::InReview { filed, since: self.at }, vec![self.event(EventKind::ReviewBegan)]))
            }
            (Stage::AwaitingBiometrics { filed, .. }, Action::TakeBiometrics) => {
                let events = vec![self.event(EventKind::BiometricsTaken), self.event(EventKind::ReviewBegan)];
                Ok((Stage::InReview { filed, since: self.at }, events))
            }
            (stage, action) => Err(wrong(&stage, action)),
        }
    }

    fn asking(self, stage: Stage, action: Action) -> Moved {
        match (stage, action) {
            (Stage::InReview { filed, .. }, Action::AskMore { ask, today }) => {
                let asked = self
                    .event(EventKind::MoreAsked)
                    .with("reason", Fact::Code(ask.reason.code().to_owned()))
                    .with("answer_by", Fact::Day(ask.answer_by))
                    .with("words", Fact::Personal(ask.words.clone()));
                Ok((Stage::MoreAsked { filed: filed.pause(today, "more_asked"), ask }, vec![asked]))
            }
            (Stage::MoreAsked { filed, .. }, Action::AnswerMore { today }) => {
                let answered = self.event(EventKind::MoreAnswered);
                Ok((Stage::InReview { filed: filed.resume(today), since: self.at }, vec![answered]))
            }
            (Stage::MoreAsked { filed, ask }, Action::EndAskTerm { today }) => {
                if today <= ask.answer_by {
                    return Err(Refusal::TermRuns { ends_on: ask.answer_by });
                }
                let ended = self.event(EventKind::MoreUnanswered).with("answer_by", Fact::Day(ask.answer_by));
                Ok((Stage::InReview { filed: filed.resume(today), since: self.at }, vec![ended]))
            }
            (stage, action) => Err(wrong(&stage, &action)),
        }
    }

    fn hearing(self, stage: Stage, action: Action) -> Moved {
        match (stage, action) {
            (Stage::InReview { filed, .. }, Action::ProposeRefusal { hearing, today }) => {
                let opened = self
                    .event(EventKind::HearingOpened)
                    .with("grounds", Fact::Code(ground_codes(&hearing.grounds)))
                    .with("answer_by", Fact::Day(hearing.answer_by));
                Ok((Stage::Hearing { filed: filed.pause(today, "hearing"), hearing }, vec![opened]))
            }
            (Stage::Hearing { filed, mut hearing }, Action::AnswerHearing { words, today }) => {
                if hearing.ended || today > hearing.answer_by {
                    return Err(Refusal::HearingOver { answer_by: hearing.answer_by });
                }
                // Until the term ends more can be said (CPA, article 122); what was said before stays.
                let said = hearing.answer.take().map(|before| before.words + "\n\n" + &words);
                hearing.answer = Some(HearingAnswer { at: self.at, words: said.unwrap_or_else(|| words.clone()) });
                let answered = self.event(EventKind::HearingAnswered).with("words", Fact::Personal(words));
                Ok((Stage::Hearing { filed: filed.resume(today), hearing }, vec![answered]))
            }
            (Stage::Hearing { filed, mut hearing }, Action::EndHearingTerm { today }) if hearing.answer.is_none() && !hearing.ended => {
                if today <= hearing.answer_by {
                    return Err(Refusal::TermRuns { ends_on: hearing.answer_by });
                }
                hearing.ended = true;
                let ended = self.event(EventKind::HearingEnded).with("answer_by", Fact::Day(hearing.answer_by));
                Ok((Stage::Hearing { filed: filed.resume(today), hearing }, vec![ended]))
            }
            (Stage::Hearing { filed, .. }, Action::WithdrawProposal { today }) => {
                let events = vec![self.event(EventKind::HearingWithdrawn)];
                Ok((Stage::InReview { filed: filed.resume(today), since: self.at }, events))
            }
            (Stage::Hearing { filed, hearing }, Action::Refuse { second, today }) => {
                if hearing.answer.is_none() && today <= hearing.answer_by {
                    return Err(Refusal::HearingRuns { answer_by: hearing.answer_by });
                }
                if second == hearing.by {
                    return Err(Refusal::SameSignature);
                }
                let refused = self.event(EventKind::Refused).with("grounds", Fact::Code(ground_codes(&hearing.grounds)));
                let outcome = Outcome::Refused { by: hearing.by, second, grounds: hearing.grounds };
                let decision = Decision { at: self.at, outcome };
                Ok((Stage::Refused { filed: filed.resume(today), decision }, vec![refused]))
            }
            (stage, action) => Err(wrong(&stage, &action)),
        }
    }

    fn approving(self, stage: Stage, action: &Action) -> Moved {
        match (stage, action) {
            (Stage::InReview { filed, .. } | Stage::Hearing { filed, .. }, Action::Approve { by, valid_until, today }) => {
                let approved = self.event(EventKind::Approved).with("valid_until", Fact::Day(*valid_until));
                let outcome = Outcome::Approved { by: *by, valid_until: *valid_until };
                let decision = Decision { at: self.at, outcome };
                Ok((Stage::Approved { filed: filed.resume(*today), decision }, vec![approved]))
            }
            // CPA, article 130(6): an unpaid fee does not stop approval by term; the resident's turn (a pause) does.
            (
                Stage::Sent { filed, kept_cents } | Stage::Matching { filed, kept_cents, .. },
                Action::ApproveByTerm { term_ends_on, valid_until, today },
            ) if !filed.stands_still() => {
                let (stage, mut told) = self.approved_by_term(filed, *term_ends_on, *valid_until, *today)?;
                if kept_cents > 0 {
                    told.push(self.held(kept_cents, Credit::Refund));
                }
                Ok((stage, told))
            }
            (
                Stage::Paid { filed, .. }
                | Stage::InChecks { filed, .. }
                | Stage::AwaitingBiometrics { filed, .. }
                | Stage::InReview { filed, .. }
                | Stage::Hearing { filed, .. },
                Action::ApproveByTerm { term_ends_on, valid_until, today },
            ) if !filed.stands_still() => self.approved_by_term(filed, *term_ends_on, *valid_until, *today),
            (stage, action) => Err(wrong(&stage, action)),
        }
    }

    fn approved_by_term(self, filed: Filed, term_ended_on: Date, valid_until: Date, today: Date) -> Moved {
        if today <= term_ended_on {
            return Err(Refusal::TermRuns { ends_on: term_ended_on });
        }
        let approved =
            self.event(EventKind::ApprovedByTerm).with("term_ended", Fact::Day(term_ended_on)).with("valid_until", Fact::Day(valid_until));
        let outcome = Outcome::ApprovedByTerm { term_ended_on, valid_until };
        Ok((Stage::Approved { filed, decision: Decision { at: self.at, outcome } }, vec![approved]))
    }

    fn card(self, stage: Stage, action: Action) -> Moved {
        match (stage, action) {
            (Stage::Approved { filed, decision }, Action::OrderCard) => {
                let ordered = self.event(EventKind::CardOrdered);
                Ok((Stage::CardInProduction { filed, decision, since: self.at }, vec![ordered]))
            }
            (Stage::CardInProduction { filed, decision, .. }, Action::PostCard { tracking }) => {
                let sent = self.event(EventKind::CardSent).with("tracking", Fact::Personal(tracking.clone()));
                Ok((Stage::CardSent { filed, decision, sent_at: self.at, tracking }, vec![sent]))
            }
            (Stage::CardSent { filed, decision, .. }, Action::DeliverCard) => {
                let delivered = self.event(EventKind::CardDelivered);
                Ok((Stage::Delivered { filed, decision, at: self.at }, vec![delivered]))
            }
            (stage, action) => Err(wrong(&stage, &action)),
        }
    }

    fn withdrawing(self, stage: Stage, action: &Action) -> Moved {
        match (stage, action) {
            (stage, Action::Withdraw { undo_until, words, today }) if stage.is_open() => {
                let withdrawn = self.event(EventKind::Withdrawn).with("undo_until", Fact::Day(*undo_until));
                let withdrawn = because(withdrawn, words.clone());
                let was = Box::new(stage.with_filed(|filed| filed.pause(*today, "withdrawn")));
                Ok((Stage::Withdrawn { at: self.at, undo_until: *undo_until, was }, vec![withdrawn]))
            }
            (Stage::Withdrawn { undo_until, was, .. }, Action::UndoWithdrawal { today }) => {
                if *today > undo_until {
                    return Err(Refusal::UndoOver { undo_until });
                }
                let undone = self.event(EventKind::WithdrawalUndone).with("stage", Fact::Code(was.code().to_owned()));
                Ok((was.with_filed(|filed| filed.end_withdrawal(*today)), vec![undone]))
            }
            (stage, action) => Err(wrong(&stage, action)),
        }
    }
}

/// An event with the words of who did it, if there are any.
fn because(event: Event, words: Option<String>) -> Event {
    match words {
        Some(words) => event.with("reason", Fact::Personal(words)),
        None => event,
    }
}

fn asked_for(stage: &Stage, slot: &str) -> bool {
    matches!(stage, Stage::MoreAsked { ask, .. } if ask.slots.iter().any(|asked| asked == slot))
}
