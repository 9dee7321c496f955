use super::case::at;
use crate::support::{on_both, on_postgres};
use jiff::Timestamp;
use std::collections::BTreeSet;
use store::engine::{Isolation, Store};
use store::job::{Claimed, Push, again, bury, claim, depth, finish, next_due, push};
use store::migrations;

async fn pushed(store: &Store, id: &str, second: i64, key: Option<&str>) {
    let job = Push {
        id: id.to_owned(),
        kind: "mail/1",
        payload: "{\"letter\":1}".to_owned(),
        run_at: at(second),
        unique_key: key.map(str::to_owned),
    };
    kept!(store, job, |tx, job| push(tx, job).await);
}

async fn claimed(store: &Store, second: i64, limit: i64) -> Vec<Claimed> {
    kept!(store, (second, limit), |tx, of| claim(tx, at(of.0), at(of.0 + 60), of.1).await)
}

async fn ids(store: &Store, second: i64) -> Vec<String> {
    claimed(store, second, 100).await.into_iter().map(|job| job.id).collect()
}

async fn due(store: &Store) -> Option<Timestamp> {
    seen!(store, (), |rx, ()| next_due(rx).await)
}

#[test]
fn a_job_is_claimed_when_due_and_finished_once() {
    on_both(migrations::ALL, |store| async move {
        assert_eq!((due(&store).await, seen!(store, (), |rx, ()| depth(rx).await)), (None, (0, 0)));
        pushed(&store, "b", 10, None).await;
        pushed(&store, "a", 10, None).await;
        pushed(&store, "c", 5, None).await;
        assert_eq!(due(&store).await, Some(at(5)));
        assert_eq!(ids(&store, 4).await, [""; 0]);
        let job = Claimed { id: "c".to_owned(), kind: "mail/1".to_owned(), payload: "{\"letter\":1}".to_owned(), tries: 0 };
        assert_eq!(claimed(&store, 10, 1).await, [job], "the one that is due first");
        assert_eq!(ids(&store, 10).await, ["a", "b"]);
        assert_eq!(ids(&store, 69).await, [""; 0], "all are claimed");
        assert_eq!(due(&store).await, Some(at(70)), "when the first claim ends, not before");
        kept!(store, (), |tx, ()| finish(tx, "c", at(11)).await);
        let late = claimed(&store, 70, 100).await;
        let late: Vec<(&str, u32)> = late.iter().map(|job| (job.id.as_str(), job.tries)).collect();
        assert_eq!(late, [("a", 1), ("b", 1)], "a worker that died gives its jobs back; one that finished does not");
        assert_eq!(seen!(store, (), |rx, ()| depth(rx).await), (2, 0));
    });
}

#[test]
fn a_failed_job_comes_again_or_is_buried() {
    on_both(migrations::ALL, |store| async move {
        pushed(&store, "a", 1, None).await;
        pushed(&store, "b", 1, None).await;
        assert_eq!(ids(&store, 1).await, ["a", "b"]);
        kept!(store, (), |tx, ()| {
            again(tx, "a", at(30), "451 try later").await?;
            bury(tx, "b", at(2), "550 no such person").await
        });
        assert_eq!((due(&store).await, ids(&store, 29).await), (Some(at(30)), Vec::new()));
        let back = claimed(&store, 30, 10).await;
        assert_eq!((back.len(), back[0].tries), (1, 1));
        assert_eq!(ids(&store, 100_000).await, ["a"], "what is buried stays");
        assert_eq!(seen!(store, (), |rx, ()| depth(rx).await), (1, 1));
    });
}

#[test]
fn a_key_keeps_one_of_a_kind() {
    on_both(migrations::ALL, |store| async move {
        pushed(&store, "a", 1, Some("remind/1")).await;
        pushed(&store, "b", 2, Some("remind/1")).await;
        pushed(&store, "c", 3, Some("remind/2")).await;
        pushed(&store, "d", 4, None).await;
        pushed(&store, "e", 5, None).await;
        assert_eq!(ids(&store, 9).await, ["a", "c", "d", "e"]);
        kept!(store, (), |tx, ()| finish(tx, "a", at(10)).await);
        pushed(&store, "f", 11, Some("remind/1")).await;
        assert_eq!(ids(&store, 20).await, [""; 0], "also after it is done");
    });
}

#[test]
fn workers_never_share_a_job() {
    async fn many(store: Store) {
        for number in 0..60 {
            pushed(&store, &format!("{number:02}"), 1, None).await;
        }
        let workers = (0..8).map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let jobs = claimed(&store, 2, 3).await;
                    if jobs.is_empty() && seen!(store, (), |rx, ()| next_due(rx).await).is_none_or(|due| due > at(2)) {
                        return mine;
                    }
                    mine.extend(jobs.into_iter().map(|job| job.id));
                }
            })
        });
        let mut all = Vec::new();
        for worker in workers.collect::<Vec<_>>() {
            all.extend(worker.await.expect("no worker panics"));
        }
        let different: BTreeSet<&String> = all.iter().collect();
        assert_eq!((all.len(), different.len()), (60, 60));
    }
    on_both(migrations::ALL, many);
    on_postgres(Isolation::Serializable, migrations::ALL, many);
}
