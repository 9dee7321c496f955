use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use store::engine::Store;
use store::engine::error::{StoreError, WriteError};
use store::engine::limits::WRITES_WAITING;

use crate::engine::{Outcome, SEATS, counted, take};
use crate::support::{on_both, on_sqlite};

#[test]
fn sixty_four_writers_lose_nothing() {
    on_both(&SEATS, |store| async move {
        let before = store.timings();
        for one in (0..64).map(|writer| tokio::spawn(ten_seats(store.clone(), writer))).collect::<Vec<_>>() {
            one.await.expect("no task panics");
        }
        assert_eq!(counted(&store, "morning").await, (640, 640));
        let after = store.timings();
        assert_eq!(after.transactions - before.transactions, 640);
    });
}

async fn ten_seats(store: Store, writer: u32) {
    for seat in 0..10 {
        let taken: Outcome<i64> =
            store.write("take", format!("{writer}/{seat}"), |tx, who| Box::pin(async move { Ok(take(tx, "morning", who).await?) })).await;
        taken.expect("nothing stands against it");
    }
}

#[test]
fn those_that_wait_share_one_commit() {
    on_sqlite(&SEATS, |store| async move {
        let before = store.timings();
        let (go, holding) = hold_the_writer(&store);
        let waiting: Vec<_> = (0..100).map(|writer| tokio::spawn(one_seat(store.clone(), writer))).collect();
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        go.send(()).expect("the writer waits for it");
        holding.await.expect("no task panics").expect("it only waited");
        for one in waiting {
            one.await.expect("no task panics").expect("nothing stands against it");
        }
        let after = store.timings();
        assert_eq!(after.transactions - before.transactions, 101);
        let commits = after.commits - before.commits;
        assert!(commits <= 3, "101 transactions took {commits} commits");
        assert_eq!(counted(&store, "morning").await, (100, 100));
    });
}

#[test]
fn a_full_queue_refuses_at_once() {
    on_sqlite(&SEATS, |store| async move {
        let (go, holding) = hold_the_writer(&store);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        let waiting: Vec<_> = (0..WRITES_WAITING + 20).map(|writer| tokio::spawn(one_seat(store.clone(), writer))).collect();
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        go.send(()).expect("the writer waits for it");
        holding.await.expect("no task panics").expect("it only waited");
        let mut refused = 0;
        for one in waiting {
            match one.await.expect("no task panics") {
                Ok(_) => {}
                Err(WriteError::Store(StoreError::Busy)) => refused += 1,
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(refused, 20);
        let kept = i64::try_from(WRITES_WAITING).expect("a small number");
        assert_eq!(counted(&store, "morning").await, (kept, kept));
    });
}

async fn one_seat(store: Store, writer: usize) -> Outcome<i64> {
    store.write("take", writer.to_string(), |tx, who| Box::pin(async move { Ok(take(tx, "morning", who).await?) })).await
}

/// A transaction that holds the writer's thread until told to go on.
fn hold_the_writer(store: &Store) -> (std::sync::mpsc::Sender<()>, tokio::task::JoinHandle<Outcome<()>>) {
    let (go, told) = channel();
    let (store, told) = (store.clone(), Arc::new(Mutex::new(told)));
    let holding = tokio::spawn(async move {
        store
            .write("hold", told, |_, told: &Arc<Mutex<Receiver<()>>>| {
                Box::pin(async move {
                    let told = told.lock().expect("nobody panicked with it");
                    told.recv().expect("somebody says go");
                    Ok(())
                })
            })
            .await
    });
    (go, holding)
}
