//! Makes a body fail that awaits anything but the store, as it would on SQLite.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

use crate::engine::error::StoreError;
use crate::engine::tx::Work;

/// Runs `work`; it may be pending only while a verb of the store is under way (`busy`).
pub(super) async fn only_store<T, X: From<StoreError>>(
    name: &'static str,
    busy: Arc<AtomicBool>,
    mut work: Work<'_, T, X>,
) -> Result<T, X> {
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Pending if !busy.load(Ordering::Relaxed) => Poll::Ready(Err(StoreError::Awaited(name).into())),
        polled => polled,
    })
    .await
}
