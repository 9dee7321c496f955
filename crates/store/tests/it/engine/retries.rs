use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use store::engine::error::{StoreError, WriteError};
use store::engine::limits::WRITE_ATTEMPTS;
use store::engine::{Isolation, Store, StoreConfig};
use store::migrate::run;
use store::params;

use crate::engine::{Outcome, SEATS, counted, counts};
use crate::support::{Schema, on_postgres, runtime};

#[test]
fn transactions_that_cannot_be_ordered_are_tried_again() {
    on_postgres(Isolation::Serializable, &SEATS, |store| async move {
        let attempts = Arc::new(AtomicU32::new(0));
        let all: Vec<_> = (0..8)
            .map(|_| {
                let (store, attempts) = (store.clone(), attempts.clone());
                tokio::spawn(async move {
                    let added: Outcome<()> = store
                        .write("read then write", attempts, |tx, attempts| {
                            Box::pin(async move {
                                attempts.fetch_add(1, Ordering::Relaxed);
                                let (taken, _) = counts(tx, "morning").await?;
                                let sql = "-- set\nUPDATE slot SET taken = $2 WHERE id = $1";
                                tx.exec(sql, params!["morning", taken + 1]).await?;
                                Ok(())
                            })
                        })
                        .await;
                    added.expect("it goes through in the end");
                })
            })
            .collect();
        for one in all {
            one.await.expect("no task panics");
        }
        assert_eq!(counted(&store, "morning").await, (8, 0));
        let attempts = attempts.load(Ordering::Relaxed);
        assert!(attempts > 8, "{attempts} attempts: nothing ever clashed, so nothing was tested");
    });
}

#[test]
fn deadlocks_are_tried_again() {
    on_postgres(Isolation::ReadCommitted, &SEATS, |store| async move {
        let met = Arc::new(AtomicU32::new(0));
        let all: Vec<_> = [["morning", "evening"], ["evening", "morning"]]
            .map(|order| {
                let given = (met.clone(), AtomicU32::new(0), order);
                let store = store.clone();
                tokio::spawn(async move {
                    let both: Outcome<()> = store
                        .write("both slots", given, |tx, (met, attempts, order)| {
                            Box::pin(async move {
                                let sql = "-- add\nUPDATE slot SET taken = taken + 1 WHERE id = $1";
                                tx.exec(sql, params![order[0]]).await?;
                                if attempts.fetch_add(1, Ordering::Relaxed) == 0 {
                                    met.fetch_add(1, Ordering::Relaxed);
                                    while met.load(Ordering::Relaxed) < 2 {
                                        counts(tx, "morning").await?;
                                    }
                                }
                                tx.exec(sql, params![order[1]]).await?;
                                Ok(())
                            })
                        })
                        .await;
                    both.expect("it goes through in the end");
                })
            })
            .into_iter()
            .collect();
        for one in all {
            one.await.expect("no task panics");
        }
        assert_eq!(counted(&store, "morning").await.0, 2);
        assert_eq!(counted(&store, "evening").await.0, 2);
    });
}

#[test]
fn attempts_come_to_an_end() {
    on_postgres(Isolation::ReadCommitted, &SEATS, |store| async move {
        let attempts = Arc::new(AtomicU32::new(0));
        let never: Outcome<()> = store
            .write("never", attempts.clone(), |tx, attempts| {
                Box::pin(async move {
                    attempts.fetch_add(1, Ordering::Relaxed);
                    // The server itself says 40001, and the body tries to hide it.
                    let sql = "-- never\nDO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$";
                    let _ = tx.exec(sql, params![]).await;
                    Ok(())
                })
            })
            .await;
        assert_eq!(never, Err(WriteError::Store(StoreError::Contended)));
        assert_eq!(attempts.load(Ordering::Relaxed), WRITE_ATTEMPTS);
    });
}

#[test]
fn a_connection_lost_before_the_commit_is_replaced() {
    on_postgres(Isolation::ReadCommitted, &SEATS, |store| async move {
        let attempts = Arc::new(AtomicU32::new(0));
        let added: Outcome<()> = store
            .write("lose the connection", attempts.clone(), |tx, attempts| {
                Box::pin(async move {
                    let sql = "-- add\nUPDATE slot SET taken = taken + 1 WHERE id = 'morning'";
                    tx.exec(sql, params![]).await?;
                    if attempts.fetch_add(1, Ordering::Relaxed) == 0 {
                        let end = "-- end\nSELECT pg_terminate_backend(pg_backend_pid())";
                        tx.exec(end, params![]).await?;
                    }
                    Ok(())
                })
            })
            .await;
        added.expect("the second connection does it");
        assert_eq!(counted(&store, "morning").await, (1, 0));
        assert_eq!(attempts.load(Ordering::Relaxed), 2);
    });
}

#[test]
fn a_host_that_is_down_is_passed_over_for_one_that_takes_writes() {
    let Some(schema) = Schema::new() else { return };
    runtime().block_on(async {
        let url = schema.url().replacen('@', "@127.0.0.1:1,", 1);
        let config = StoreConfig::Postgres { url, pool_size: Some(2), root_certificates: None, isolation: Isolation::ReadCommitted };
        let store = Store::open(config).await.expect("the second host answers");
        run(&store, &SEATS).await.expect("it takes writes");
        assert_eq!(counted(&store, "morning").await, (0, 0));
    });
    schema.drop();
}

#[test]
fn a_server_without_tls_is_refused_where_tls_is_required() {
    let Some(schema) = Schema::new() else { return };
    runtime().block_on(async {
        let config = StoreConfig::Postgres {
            url: schema.url() + "&sslmode=require",
            pool_size: Some(2),
            root_certificates: None,
            isolation: Isolation::ReadCommitted,
        };
        let refused = Store::open(config).await.err();
        let said = refused.map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("TLS") || said.contains("certificate"), "{said}");
    });
    schema.drop();
}
