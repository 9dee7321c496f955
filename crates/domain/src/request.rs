//! A request (pedido): a resident asks for the renewal of a permit. The case is the same record for everyone (ONE-1).

pub mod action;
pub mod answers;
pub mod checklist;
pub mod filed;
pub mod life;
pub mod stage;
pub mod turn;

use crate::id::{PermitId, PersonId, Reference, RequestId};
use crate::refusal::Refusal;
use crate::timeline::{Actor, Event};
use answers::Answers;
use jiff::Timestamp;
use stage::Stage;

/// A request and the case it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Id inside.
    pub id: RequestId,
    /// The number people see.
    pub reference: Reference,
    /// Whose it is.
    pub person: PersonId,
    /// The permit to renew.
    pub permit: PermitId,
    /// When the draft was opened.
    pub opened_at: Timestamp,
    /// What was answered so far.
    pub answers: Answers,
    /// Where it stands.
    pub stage: Stage,
}

impl Request {
    /// The request after `action`, and what to tell.
    ///
    /// # Errors
    /// A refusal with its code; nothing has changed then.
    pub fn act(self, action: action::Action, actor: Actor, at: Timestamp) -> Result<(Self, Vec<Event>), Refusal> {
        let (stage, events) = life::act(self.stage, action, actor, at)?;
        Ok((Self { stage, ..self }, events))
    }
}
