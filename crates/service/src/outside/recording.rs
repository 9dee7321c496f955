//! What a twin is made of: what was asked, and the answers prepared for it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Keeps what was asked, in order, and hands out prepared answers, in order. A copy shares both.
#[derive(Debug)]
pub struct Recording<Asked, Answer> {
    tape: Arc<Mutex<Tape<Asked, Answer>>>,
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
        let mut tape = self.tape();
        tape.asked.push(asked);
        tape.prepared.pop_front()
    }

    fn tape(&self) -> MutexGuard<'_, Tape<Asked, Answer>> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<Asked, Answer> Default for Recording<Asked, Answer> {
    fn default() -> Self {
        let tape = Tape { asked: Vec::new(), prepared: VecDeque::new() };
        Self { tape: Arc::new(Mutex::new(tape)) }
    }
}

impl<Asked, Answer> Clone for Recording<Asked, Answer> {
    fn clone(&self) -> Self {
        Self { tape: self.tape.clone() }
    }
}
