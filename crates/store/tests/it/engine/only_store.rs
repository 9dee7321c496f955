use std::time::Duration;

use store::engine::Engine;
use store::engine::error::{StoreError, WriteError};

use crate::engine::{Outcome, SEATS, counted, take};
use crate::support::on_both;

#[test]
fn a_transaction_that_awaits_anything_else_fails_loudly() {
    on_both(&SEATS, |store| async move {
        let slept: Outcome<()> = store
            .write("yield within", (), |tx, ()| {
                Box::pin(async move {
                    take(tx, "morning", "anna").await?;
                    tokio::task::yield_now().await;
                    Ok(())
                })
            })
            .await;
        assert_eq!(slept, Err(WriteError::Store(StoreError::Awaited("yield within"))));
        assert_eq!(counted(&store, "morning").await, (0, 0));
    });
}

#[test]
fn a_clock_or_a_socket_within_a_transaction_fails_loudly() {
    on_both(&SEATS, |store| async move {
        let slept: Outcome<()> = store
            .write("sleep within", (), |tx, ()| {
                Box::pin(async move {
                    take(tx, "morning", "anna").await?;
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    Ok(())
                })
            })
            .await;
        // The writer's thread knows no runtime, so there the runtime's own parts do not even begin.
        let loud = match store.engine() {
            Engine::Sqlite => StoreError::Panicked("sleep within"),
            Engine::Postgres => StoreError::Awaited("sleep within"),
        };
        assert_eq!(slept, Err(WriteError::Store(loud)));
        assert_eq!(counted(&store, "morning").await, (0, 0));
    });
}

#[test]
fn so_does_a_reading() {
    on_both(&SEATS, |store| async move {
        let slept: Result<(), StoreError> = store
            .read("yield within", (), |_, ()| {
                Box::pin(async move {
                    tokio::task::yield_now().await;
                    Ok(())
                })
            })
            .await;
        assert_eq!(slept, Err(StoreError::Awaited("yield within")));
    });
}
