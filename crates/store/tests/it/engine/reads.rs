use std::time::Duration;

use store::engine::Engine;
use store::engine::error::StoreError;
use store::engine::limits::ROWS_PER_STATEMENT;
use store::engine::tx::Reads;
use store::params;
use tokio::sync::oneshot::error::TryRecvError;
use tokio::sync::oneshot::{Receiver, channel};

use crate::engine::{Outcome, SEATS, counted, counts, take};
use crate::support::on_both;

#[test]
fn a_reading_does_not_wait_for_a_transaction_and_does_not_see_it() {
    on_both(&SEATS, |store| async move {
        let (written, was_written) = channel();
        let (go, told) = channel::<()>();
        let given = std::sync::Mutex::new(Some((written, told)));
        let writing = tokio::spawn({
            let store = store.clone();
            async move {
                let held: Outcome<()> = store
                    .write("hold", given, |tx, given| {
                        Box::pin(async move {
                            take(tx, "morning", "anna").await?;
                            counts(tx, "morning").await?;
                            let given = given.lock().expect("nobody panicked with it").take();
                            if let Some((written, told)) = given {
                                written.send(()).expect("the test waits for it");
                                until_told(tx, told).await?;
                            }
                            Ok(())
                        })
                    })
                    .await;
                held.expect("nothing stands against it");
            }
        });
        was_written.await.expect("the transaction has written");
        assert_eq!(counted(&store, "morning").await, (0, 0));
        go.send(()).expect("the transaction waits for it");
        writing.await.expect("no task panics");
        assert_eq!(counted(&store, "morning").await, (1, 1));
    });
}

/// Waits by asking the store again and again, as nothing else may be awaited.
async fn until_told(reads: &mut impl Reads, mut told: Receiver<()>) -> Result<(), StoreError> {
    while told.try_recv() == Err(TryRecvError::Empty) {
        counts(reads, "evening").await?;
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}

#[test]
fn a_reading_sees_one_moment() {
    on_both(&SEATS, |store| async move {
        let (first, was_first) = channel();
        let (go, told) = channel::<()>();
        let given = std::sync::Mutex::new(Some((first, told)));
        let reading = tokio::spawn({
            let store = store.clone();
            async move {
                let seen: Result<_, StoreError> = store
                    .read("twice", given, |rx, given| {
                        Box::pin(async move {
                            let before = counts(rx, "morning").await?;
                            let given = given.lock().expect("nobody panicked with it").take();
                            if let Some((first, told)) = given {
                                first.send(()).expect("the test waits for it");
                                until_told(rx, told).await?;
                            }
                            Ok((before, counts(rx, "morning").await?))
                        })
                    })
                    .await;
                seen
            }
        });
        was_first.await.expect("the reading has begun");
        let taken: Outcome<i64> = store.write("take", (), |tx, ()| Box::pin(async move { Ok(take(tx, "morning", "anna").await?) })).await;
        assert_eq!(taken, Ok(1));
        go.send(()).expect("the reading waits for it");
        let seen = reading.await.expect("no task panics");
        assert_eq!(seen, Ok(((0, 0), (0, 0))));
    });
}

#[test]
fn a_reading_cannot_write() {
    on_both(&SEATS, |store| async move {
        let sql = "-- write\nUPDATE slot SET taken = 7 WHERE id = 'morning' RETURNING id";
        let wrote: Result<(), StoreError> =
            store.read("write", sql, |rx, sql| Box::pin(async move { rx.get_one(sql, params![]).await.map(|_| ()) })).await;
        assert!(wrote.is_err(), "{wrote:?}");
        assert_eq!(counted(&store, "morning").await, (0, 0));
    });
}

#[test]
fn more_rows_than_allowed_are_a_fault_not_a_flood() {
    let numbers = "-- numbers\nWITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < CAST($1 AS BIGINT))\
                   SELECT i FROM n";
    on_both(&SEATS, |store| async move {
        let limit = i64::try_from(ROWS_PER_STATEMENT).expect("a small number");
        for (wanted, allowed) in [(limit, true), (limit + 1, false), (50 * limit, false)] {
            let found: Result<usize, StoreError> = store
                .read("numbers", wanted, move |rx, wanted| Box::pin(async move { Ok(rx.all(numbers, params![*wanted]).await?.len()) }))
                .await;
            match found {
                Ok(count) => assert!(allowed && count == ROWS_PER_STATEMENT),
                Err(StoreError::TooManyRows { statement, limit }) => {
                    assert!(!allowed && statement == "numbers" && limit == ROWS_PER_STATEMENT);
                }
                Err(other) => panic!("{other}"),
            }
        }
    });
}

#[test]
fn one_row_means_one_row() {
    on_both(&SEATS, |store| async move {
        let found: Result<(bool, bool, bool), StoreError> = store
            .read("rows", (), |rx, ()| {
                Box::pin(async move {
                    let none = "-- none\nSELECT id FROM slot WHERE id = 'night'";
                    let opt = rx.get_opt(none, params![]).await?.is_none();
                    let one = rx.get_one(none, params![]).await;
                    let two = rx.get_opt("-- two\nSELECT id FROM slot", params![]).await;
                    Ok((opt, matches!(one, Err(StoreError::NoRow { .. })), matches!(two, Err(StoreError::TooManyRows { limit: 1, .. }))))
                })
            })
            .await;
        assert_eq!(found, Ok((true, true, true)));
    });
}

#[test]
fn claims_skip_what_others_hold() {
    on_both(&SEATS, |store| async move {
        let engine = store.engine();
        let claimed: Outcome<String> = store
            .write("claim", (), |tx, ()| {
                Box::pin(async move {
                    let skip_locked = tx.skip_locked();
                    let sql = format!("-- claim\nSELECT id FROM slot ORDER BY id LIMIT 1 {skip_locked}");
                    Ok(tx.get_one(&sql, params![]).await?.text("id")?.to_owned())
                })
            })
            .await;
        assert_eq!(claimed.as_deref(), Ok("evening"));
        if engine == Engine::Postgres {
            let two: Vec<_> = (0..2).map(|_| tokio::spawn(claim_and_hold(store.clone()))).collect();
            let mut ids = Vec::new();
            for one in two {
                ids.push(one.await.expect("no task panics"));
            }
            ids.sort();
            assert_eq!(ids, ["evening", "morning"]);
        }
    });
}

/// Claims a row and keeps it for a while, so that both claims are open at the same time.
async fn claim_and_hold(store: store::engine::Store) -> String {
    let claimed: Outcome<String> = store
        .write("claim", (), |tx, ()| {
            Box::pin(async move {
                let skip_locked = tx.skip_locked();
                let sql = format!("-- claim\nSELECT id FROM slot ORDER BY id LIMIT 1 {skip_locked}");
                let id = tx.get_one(&sql, params![]).await?.text("id")?.to_owned();
                tx.get_one("-- hold\nSELECT CAST(pg_sleep(0.3) AS TEXT)", params![]).await?;
                Ok(id)
            })
        })
        .await;
    claimed.expect("nothing stands against it")
}
