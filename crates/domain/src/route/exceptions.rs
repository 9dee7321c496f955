//! Circumstances that only few people are in: told beside an answer with where they lead, instead of being asked of everybody.

use crate::law::Law;
use crate::law::when::{Fact, FactKey};
use crate::route::RouteId;
use crate::route::answers::{Answer, Answers};
use crate::route::find::{Answered, CIRCUMSTANCES};
use jiff::civil::Date;

/// Goals whose answer stands for nearly everybody without them.
const GOALS: [&str; 1] = ["renew"];

/// A circumstance that would lead elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The circumstance.
    pub key: FactKey,
    /// The answers with it.
    pub answers: Answers,
    /// Where they lead.
    pub route: RouteId,
}

/// Whether circumstances are told beside the answer.
pub(super) fn told_beside(answers: &Answers) -> bool {
    answers.known(FactKey::Goal).is_some_and(|goal| GOALS.contains(&goal))
}

/// What somebody says who is in that circumstance.
#[must_use]
pub fn holds(key: FactKey) -> Answer {
    Answer::Is(Fact::Flag(key != FactKey::InPortugal))
}

impl Law {
    /// The circumstances that were not asked about and would lead to another way.
    #[must_use]
    pub fn exceptions(&self, answers: &Answers, on: Date) -> Vec<Exception> {
        let route_of = |answers: &Answers| match self.find_way(answers, on) {
            Ok(Answered::Way(way)) => Some(way.route),
            Ok(Answered::Missing(_)) | Err(_) => None,
        };
        let here = route_of(answers);
        // Who does not know may still recognise it; and a code keeps no difference between the two.
        let unasked = CIRCUMSTANCES.into_iter().filter(|key| !matches!(answers.get(*key), Some(Answer::Is(_))));
        let exceptions = unasked.filter_map(|key| {
            let answers = answers.clone().with(key, holds(key));
            let route = route_of(&answers).filter(|route| Some(*route) != here)?;
            Some(Exception { key, answers, route })
        });
        exceptions.collect()
    }
}
