//! A transaction on its way to an engine thread and back.

use std::panic::{AssertUnwindSafe, catch_unwind};

use futures_util::FutureExt;
use tokio::sync::oneshot;

use crate::engine::error::StoreError;
use crate::engine::sqlite::link::SqliteLink;
use crate::engine::tx::{Link, Rx, Tx, Work};

/// A transaction or a reading, its kind of result hidden.
pub(in crate::engine) trait Errand<C>: Send {
    fn name(&self) -> &'static str;
    /// Whether nobody waits for the answer any more.
    fn abandoned(&self) -> bool;
    /// Runs the body once. True when its work may be kept. It can be run again.
    fn run(&mut self, carrier: &mut C) -> bool;
    /// Sends the outcome, or why it was lost.
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

/// What a `Tx` and an `Rx` are to their thread.
pub(in crate::engine) trait Carrier: Sized {
    fn new(link: SqliteLink) -> Self;
    fn link(&mut self) -> &mut SqliteLink;
}

/// The errand of one call of `write` or `read`.
pub(in crate::engine) struct Task<I, F, T, X> {
    name: &'static str,
    given: I,
    body: F,
    outcome: Option<Result<T, X>>,
    answer: oneshot::Sender<Result<T, X>>,
}

impl<I, F, T, X> Task<I, F, T, X> {
    pub(in crate::engine) fn new(name: &'static str, given: I, body: F) -> (Self, oneshot::Receiver<Result<T, X>>) {
        let (answer, answered) = oneshot::channel();
        let task = Task { name, given, body, outcome: None, answer };
        (task, answered)
    }
}

impl<C, I, F, T, X> Errand<C> for Task<I, F, T, X>
where
    C: Carrier,
    I: Send + Sync,
    F: for<'t> Fn(&'t mut C, &'t I) -> Work<'t, T, X> + Send,
    T: Send,
    X: From<StoreError> + Send,
{
    fn name(&self) -> &'static str {
        self.name
    }

    fn abandoned(&self) -> bool {
        self.answer.is_closed()
    }

    fn run(&mut self, carrier: &mut C) -> bool {
        carrier.link().fresh();
        // Polled once: every verb is ready at once, so a body that is not has awaited something else.
        let polled = catch_unwind(AssertUnwindSafe(|| (self.body)(carrier, &self.given).now_or_never()));
        let outcome = match polled {
            Ok(Some(Ok(_))) if carrier.link().broken() => Err(X::from(StoreError::PassedOver)),
            Ok(Some(outcome)) => outcome,
            Ok(None) => Err(X::from(StoreError::Awaited(self.name))),
            Err(_) => Err(X::from(StoreError::Panicked(self.name))),
        };
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let outcome = match (committed, self.outcome) {
            (Ok(()), Some(outcome)) => outcome,
            (Ok(()), None) => Err(X::from(StoreError::Unavailable("it was not run".to_owned()))),
            (Err(error), _) => Err(X::from(error)),
        };
        // Nobody may be waiting any more: the client has gone, the outcome stands.
        let _ = self.answer.send(outcome);
    }
}

impl Carrier for Tx {
    fn new(link: SqliteLink) -> Self {
        Tx { link: Link::Sqlite(link) }
    }

    fn link(&mut self) -> &mut SqliteLink {
        sqlite(&mut self.link)
    }
}

impl Carrier for Rx {
    fn new(link: SqliteLink) -> Self {
        Rx { link: Link::Sqlite(link) }
    }

    fn link(&mut self) -> &mut SqliteLink {
        sqlite(&mut self.link)
    }
}

fn sqlite(link: &mut Link) -> &mut SqliteLink {
    match link {
        Link::Sqlite(link) => link,
        Link::Postgres(_) => unreachable!("a SQLite thread makes its own links"),
    }
}
