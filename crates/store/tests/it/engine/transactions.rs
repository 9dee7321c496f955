use store::engine::error::{StoreError, WriteError};
use store::engine::tx::Reads;
use store::params;

use crate::engine::{No, Outcome, SEATS, counted, counts, take};
use crate::support::on_both;

#[test]
fn ok_commits_and_the_next_reading_sees_it() {
    on_both(&SEATS, |store| async move {
        let taken: Outcome<i64> = store.write("take", "anna", |tx, who| Box::pin(async move { Ok(take(tx, "morning", who).await?) })).await;
        assert_eq!(taken, Ok(1));
        assert_eq!(counted(&store, "morning").await, (1, 1));
        let timings = store.timings();
        let take = timings.by_name.iter().find(|timing| timing.name == "take");
        assert!(take.is_some_and(|timing| timing.count == 1 && timing.max_us <= timing.total_us));
    });
}

#[test]
fn a_transaction_sees_what_it_has_written_and_deferred() {
    on_both(&SEATS, |store| async move {
        let seen: Outcome<(i64, i64)> = store
            .write("take and look", (), |tx, ()| {
                Box::pin(async move {
                    take(tx, "morning", "anna").await?;
                    Ok(counts(tx, "morning").await?)
                })
            })
            .await;
        assert_eq!(seen, Ok((1, 1)));
    });
}

#[test]
fn a_refusal_undoes_and_is_answered_as_it_is() {
    on_both(&SEATS, |store| async move {
        let refused: Outcome<()> = store
            .write("take and refuse", (), |tx, ()| {
                Box::pin(async move {
                    take(tx, "morning", "anna").await?;
                    Err(WriteError::Refused(No))
                })
            })
            .await;
        assert_eq!(refused, Err(WriteError::Refused(No)));
        assert_eq!(counted(&store, "morning").await, (0, 0));
    });
}

#[test]
fn a_refusal_undoes_only_itself_among_those_that_share_a_commit() {
    on_both(&SEATS, |store| async move {
        let all = (0..40).map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                let outcome: Outcome<()> = store
                    .write("take or refuse", number, |tx, number| {
                        Box::pin(async move {
                            take(tx, "morning", &number.to_string()).await?;
                            if number % 4 == 0 { Err(WriteError::Refused(No)) } else { Ok(()) }
                        })
                    })
                    .await;
                outcome.is_ok()
            })
        });
        let mut kept = 0;
        for one in all.collect::<Vec<_>>() {
            kept += i64::from(one.await.expect("no task panics"));
        }
        assert_eq!(kept, 30);
        assert_eq!(counted(&store, "morning").await, (30, 30));
    });
}

#[test]
fn a_panic_undoes_its_own_transaction_and_the_store_goes_on() {
    on_both(&SEATS, |store| async move {
        let panicked: Outcome<()> = store
            .write("panic", (), |tx, ()| {
                Box::pin(async move {
                    take(tx, "morning", "anna").await?;
                    panic!("this panic is part of the test")
                })
            })
            .await;
        assert_eq!(panicked, Err(WriteError::Store(StoreError::Panicked("panic"))));
        let after: Outcome<i64> = store.write("take", (), |tx, ()| Box::pin(async move { Ok(take(tx, "morning", "ben").await?) })).await;
        assert_eq!(after, Ok(1));
        assert_eq!(counted(&store, "morning").await, (1, 1));
    });
}

#[test]
fn a_failed_statement_cannot_be_passed_over() {
    on_both(&SEATS, |store| async move {
        let passed_over: Outcome<()> = store
            .write("pass over", (), |tx, ()| {
                Box::pin(async move {
                    take(tx, "morning", "anna").await?;
                    let failed = tx.exec("-- fail\nUPDATE slot SET taken = -1", params![]).await;
                    assert!(failed.is_err_and(|error| error.conflict().is_some()));
                    Ok(())
                })
            })
            .await;
        assert_eq!(passed_over, Err(WriteError::Store(StoreError::PassedOver)));
        assert_eq!(counted(&store, "morning").await, (0, 0));
    });
}

#[test]
fn a_caller_that_goes_away_leaves_nothing_open() {
    on_both(&SEATS, |store| async move {
        for _ in 0..40 {
            let gone = store.write("go away", (), |tx, ()| {
                Box::pin(async move {
                    tx.exec("-- hold\nUPDATE slot SET taken = taken", params![]).await?;
                    tx.get_opt("-- look\nSELECT id FROM slot WHERE id = $1", params!["morning"]).await?;
                    Outcome::Ok(())
                })
            });
            let _ = tokio::time::timeout(std::time::Duration::from_micros(300), gone).await;
        }
        let after: Outcome<i64> = store.write("take", (), |tx, ()| Box::pin(async move { Ok(take(tx, "morning", "ben").await?) })).await;
        assert_eq!(after, Ok(1));
    });
}

#[test]
fn a_lock_lets_one_transaction_at_a_time_read_and_then_write() {
    on_both(&SEATS, |store| async move {
        let all = (0..30).map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let added: Outcome<()> = store
                    .write("read then write", (), |tx, ()| {
                        Box::pin(async move {
                            tx.lock("slot morning").await?;
                            let (taken, _) = counts(tx, "morning").await?;
                            let sql = "-- set\nUPDATE slot SET taken = $2 WHERE id = $1";
                            tx.exec(sql, params!["morning", taken + 1]).await?;
                            Ok(())
                        })
                    })
                    .await;
                added.expect("nothing stands against it");
            })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.expect("no task panics");
        }
        assert_eq!(counted(&store, "morning").await, (30, 0));
    });
}
