use store::engine::Engine;
use store::engine::error::{Conflict, Rule, StoreError, WriteError};
use store::params;

use crate::engine::{Outcome, SEATS, counted, insert, take};
use crate::support::on_both;

fn broken(outcome: Outcome<()>) -> Conflict {
    match outcome {
        Err(WriteError::Store(StoreError::Conflict(conflict))) => conflict,
        other => panic!("a broken rule was expected, not {other:?}"),
    }
}

#[test]
fn each_rule_is_told_apart_and_named_alike() {
    on_both(&SEATS, |store| async move {
        for (sql, rule, what) in [
            ("INSERT INTO slot (id, taken) VALUES ('morning', 0)", Rule::Unique, "slot.id"),
            ("UPDATE slot SET taken = -1", Rule::Check, "slot_taken"),
            ("INSERT INTO slot (id) VALUES ('noon')", Rule::NotNull, "slot.taken"),
        ] {
            let outcome: Outcome<()> =
                store.write("break a rule", sql, |tx, sql| Box::pin(async move { Ok(tx.exec(sql, params![]).await.map(|_| ())?) })).await;
            let what = what.to_owned();
            assert_eq!(broken(outcome), Conflict { rule, what });
        }
    });
}

#[test]
fn a_foreign_key_checked_at_the_commit_fails_only_its_own_transaction() {
    on_both(&SEATS, |store| async move {
        let all = (0..30).map(|number: i64| {
            let store = store.clone();
            tokio::spawn(async move {
                let slot = if number % 10 == 0 { "nowhere" } else { "evening" };
                let outcome: Outcome<()> = store
                    .write("insert", (slot, number), |tx, (slot, number)| {
                        Box::pin(async move { Ok(insert(tx, slot, &number.to_string()).await?) })
                    })
                    .await;
                if slot == "evening" {
                    outcome.expect("nothing stands against it")
                } else {
                    assert_eq!(broken(outcome).rule, Rule::ForeignKey);
                }
            })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.expect("no task panics");
        }
        assert_eq!(counted(&store, "evening").await, (0, 27));
    });
}

#[test]
fn the_same_seat_twice_is_refused_in_the_middle_of_batches_and_pipelines() {
    on_both(&SEATS, |store| async move {
        let all = (0..320).map(|number: i64| {
            let store = store.clone();
            tokio::spawn(async move {
                let outcome: Outcome<()> = store
                    .write("take once", number % 50, |tx, who| {
                        Box::pin(async move {
                            take(tx, "morning", &who.to_string()).await?;
                            // One more statement behind the deferred insert, so that it fails in the middle.
                            let looked = "-- look\nUPDATE slot SET taken = taken WHERE id = $1";
                            tx.exec(looked, params!["evening"]).await?;
                            Ok(())
                        })
                    })
                    .await;
                match outcome {
                    Ok(()) => 1,
                    refused => {
                        assert_eq!(broken(refused).rule, Rule::Unique);
                        0
                    }
                }
            })
        });
        let mut taken = 0;
        for one in all.collect::<Vec<_>>() {
            taken += one.await.expect("no task panics");
        }
        assert_eq!(taken, 50);
        assert_eq!(counted(&store, "morning").await, (50, 50));
    });
}

#[test]
fn a_deferred_insert_fails_with_the_commit() {
    on_both(&SEATS, |store| async move {
        let twice = async || -> Outcome<()> {
            store.write("take", (), |tx, ()| Box::pin(async move { Ok(insert(tx, "evening", "anna").await?) })).await
        };
        twice().await.expect("the first time");
        assert_eq!(broken(twice().await).rule, Rule::Unique);
        assert_eq!(counted(&store, "evening").await, (0, 1));
        let pair: Outcome<()> = store
            .write("pair", (), |tx, ()| {
                Box::pin(async move {
                    let sql = "-- pair\nINSERT INTO booking (id, slot, who) VALUES ($1, 'evening', 'anna')";
                    Ok(tx.defer(sql, params!["another id"]).await?)
                })
            })
            .await;
        assert!(broken(pair).is_unique("booking.slot,who"));
    });
}

#[test]
fn a_foreign_key_is_named_where_the_engine_can() {
    on_both(&SEATS, |store| async move {
        let outcome: Outcome<()> =
            store.write("insert", (), |tx, ()| Box::pin(async move { Ok(insert(tx, "nowhere", "anna").await?) })).await;
        let named = match store.engine() {
            Engine::Sqlite => "",
            Engine::Postgres => "booking_slot_fkey",
        };
        assert_eq!(broken(outcome).what, named);
    });
}
