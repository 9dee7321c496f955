//! What a twin is made of: what was asked, and the answers prepared for it.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Gives the answer to a question, if it has one.
type Rule<Asked, Answer> = dyn Fn(&Asked) -> Option<Answer> + Send + Sync;

/// Keeps what was asked, in order, and hands out prepared answers, in order. A copy shares both.
pub struct Recording<Asked, Answer> {
    tape: Arc<Mutex<Tape<Asked, Answer>>>,
    rule: Option<Arc<Rule<Asked, Answer>>>,
}

#[derive(Debug)]
struct Tape<Asked, Answer> {
    asked: Vec<Asked>,
    prepared: VecDeque<Answer>,
}

impl<Asked: Clone, Answer> Recording<Asked, Answer> {
    /// Nothing asked, nothing prepared.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing asked; what is not prepared is answered by this rule.
    #[must_use]
    pub fn answering(rule: impl Fn(&Asked) -> Option<Answer> + Send + Sync + 'static) -> Self {
        Self { rule: Some(Arc::new(rule)), ..Self::default() }
    }

    /// The next question not yet answered gets this answer.
    pub fn prepare(&self, answer: Answer) {
        self.tape().prepared.push_back(answer);
    }

    /// Everything asked so far, oldest first.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.tape().asked.clone()
    }

    /// Keeps the question and gives the next prepared answer, if there is one.
    pub(crate) fn answer(&self, asked: Asked) -> Option<Answer> {
        let prepared = {
            let mut tape = self.tape();
            tape.asked.push(asked.clone());
            tape.prepared.pop_front()
        };
        prepared.or_else(|| self.rule.as_ref().and_then(|rule| rule(&asked)))
    }

    fn tape(&self) -> MutexGuard<'_, Tape<Asked, Answer>> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<Asked, Answer> Default for Recording<Asked, Answer> {
    fn default() -> Self {
        let tape = Tape { asked: Vec::new(), prepared: VecDeque::new() };
        Self { tape: Arc::new(Mutex::new(tape)), rule: None }
    }
}

impl<Asked, Answer> Clone for Recording<Asked, Answer> {
    fn clone(&self) -> Self {
        Self { tape: self.tape.clone(), rule: self.rule.clone() }
    }
}

impl<Asked: fmt::Debug, Answer: fmt::Debug> fmt::Debug for Recording<Asked, Answer> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Recording").field("tape", &self.tape).finish_non_exhaustive()
    }
}
