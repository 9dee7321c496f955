//! Several statements in one round trip: all are sent, then their answers are read in order.

use deadpool_postgres::Object;
use futures_util::future::{BoxFuture, maybe_done};
use futures_util::{FutureExt, TryFutureExt, poll};
use tokio_postgres::{Error, Statement};

use crate::engine::value::Value;

/// What travels in front of a statement.
pub(super) struct Ahead {
    begin: Option<&'static str>,
    deferred: Vec<(Statement, Vec<Value>)>,
}

impl Ahead {
    /// Takes what has not been sent yet; from then on the transaction counts as begun.
    pub(super) fn take(begin: &'static str, begun: &mut bool, deferred: &mut Vec<(Statement, Vec<Value>)>) -> Self {
        let begin = (!*begun).then_some(begin);
        *begun = true;
        Ahead { begin, deferred: std::mem::take(deferred) }
    }
}

/// Sends `ahead` and `last` together and answers as `last` does. Errors: the first that any of them met.
pub(super) async fn send<T>(client: &Object, ahead: &Ahead, last: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let begin = ahead.begin.map(|begin| client.batch_execute(begin).boxed());
    let deferred = ahead.deferred.iter().map(|(statement, params)| {
        let sent: BoxFuture<'_, Result<(), Error>> = client.execute_raw(statement, params).map_ok(|_| ()).boxed();
        sent
    });
    let mut in_front: Vec<_> = begin.into_iter().chain(deferred).map(maybe_done).collect();
    // The first poll of each puts it on the wire; the server answers in the same order.
    for step in &mut in_front {
        let _ = poll!(step);
    }
    let mut last = std::pin::pin!(maybe_done(last));
    let _ = poll!(last.as_mut());
    for mut step in in_front {
        (&mut step).await;
        let mut step = std::pin::pin!(step);
        step.as_mut().take_output().unwrap_or(Ok(()))?;
    }
    last.as_mut().await;
    let answer = last.as_mut().take_output();
    answer.expect("it has just been awaited, and its output was not taken before")
}
