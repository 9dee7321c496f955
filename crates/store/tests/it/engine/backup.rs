use store::engine::error::StoreError;
use store::engine::{Engine, Store, StoreConfig};

use crate::engine::{Outcome, SEATS, counted, take};
use crate::support::{Folder, on_both};

#[test]
fn a_copy_is_one_moment_while_writing_goes_on() {
    on_both(&SEATS, |store| async move {
        let folder = Folder::new();
        let file = folder.path().join("copy.sqlite3");
        if store.engine() == Engine::Postgres {
            assert!(matches!(store.backup_to(&file).await, Err(StoreError::Unsupported(_))));
            return;
        }
        let writing = tokio::spawn(fifty_seats(store.clone()));
        let before = counted(&store, "morning").await.0;
        store.backup_to(&file).await.expect("it copies");
        writing.await.expect("no task panics");
        assert!(store.backup_to(&file).await.is_err(), "a copy is never written over");
        let copy = Store::open(StoreConfig::Sqlite { file }).await.expect("the copy opens");
        let (taken, bookings) = counted(&copy, "morning").await;
        assert_eq!(taken, bookings);
        assert!(before <= taken && taken <= 50, "{before} {taken}");
        assert_eq!(counted(&store, "morning").await, (50, 50));
    });
}

async fn fifty_seats(store: Store) {
    for seat in 0..50 {
        let taken: Outcome<i64> =
            store.write("take", seat.to_string(), |tx, who| Box::pin(async move { Ok(take(tx, "morning", who).await?) })).await;
        taken.expect("nothing stands against it");
    }
}

#[test]
fn a_store_that_cannot_be_opened_or_reached_says_so() {
    crate::support::runtime().block_on(async {
        let folder = Folder::new();
        let file = folder.path().to_owned();
        let opened = Store::open(StoreConfig::Sqlite { file }).await;
        assert!(matches!(opened.err(), Some(StoreError::Unavailable(_))));
        for url in ["postgres://nobody@127.0.0.1:1/none", "what?"] {
            let config = StoreConfig::Postgres {
                url: url.to_owned(),
                pool_size: None,
                root_certificates: None,
                isolation: store::engine::Isolation::ReadCommitted,
            };
            let opened = Store::open(config).await;
            assert!(matches!(opened.err(), Some(StoreError::Unavailable(_))));
        }
    });
}

#[test]
fn an_open_store_answers() {
    on_both(&[], |store| async move {
        assert_eq!(store.ping().await, Ok(()));
    });
}
