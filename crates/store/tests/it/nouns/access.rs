use super::case::{account, at, open, tamper};
use super::samples::words;
use crate::support::{on_both, on_postgres};
use domain::id::{OfficerId, PersonId, RequestId};
use store::access::{Look, log, of_person, people_after, verify};
use store::engine::{Isolation, Store};
use store::timeline::{ChainFault, Head};
use store::{access, migrate, migrations, officer};

fn look(second: i64) -> Look {
    Look {
        at: at(second),
        officer: OfficerId(7),
        request: (second % 2 == 0).then_some(RequestId(1)),
        what: "case".to_owned(),
        reason: words(),
    }
}

async fn looked(store: &Store, person: u128, looks: Vec<Look>) {
    kept!(store, (PersonId(person), looks), |tx, of| {
        for look in &of.1 {
            log(tx, of.0, look).await?;
        }
        Ok(())
    });
}

async fn faults(store: &Store) -> Vec<ChainFault> {
    seen!(store, (), |rx, ()| verify(rx, PersonId(1)).await)
}

#[test]
fn a_person_sees_who_looked_and_why() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        kept!(store, (), |tx, ()| officer::add(tx, &account(7, "Rui"), at(0)).await);
        // Two looks in one transaction, and one more.
        looked(&store, 1, vec![look(1), look(2)]).await;
        looked(&store, 1, vec![Look { officer: OfficerId(8), ..look(3) }]).await;
        let seen = seen!(store, (), |rx, ()| of_person(rx, PersonId(1)).await);
        let unknown = Look { officer: OfficerId(8), ..look(3) };
        assert_eq!(seen, [(unknown, String::new()), (look(2), "Rui".to_owned()), (look(1), "Rui".to_owned())]);
        assert_eq!(faults(&store).await, []);
    });
}

#[test]
fn a_changed_or_missing_look_is_noticed() {
    let (changed, missing) = (|seq| ChainFault::Changed { seq }, |seq| ChainFault::Missing { seq });
    let head = |head_seq, last_seq| ChainFault::Head { head_seq, last_seq };
    let changes: [(&str, &[ChainFault]); 12] = [
        ("UPDATE access_log SET reason = 'none' WHERE seq = 2", &[changed(2)]),
        ("UPDATE access_log SET what = 'list' WHERE seq = 2", &[changed(2)]),
        ("UPDATE access_log SET at = at + 1 WHERE seq = 2", &[changed(2)]),
        ("UPDATE access_log SET officer_id = '00000000-0000-0000-0000-000000000008' WHERE seq = 2", &[changed(2)]),
        ("UPDATE access_log SET officer_id = 'nobody' WHERE seq = 2", &[changed(2)]),
        ("UPDATE access_log SET request_id = NULL WHERE seq = 2", &[changed(2)]),
        ("UPDATE access_log SET hash = 'ff' WHERE seq = 2", &[changed(2), changed(3)]),
        ("DELETE FROM access_log WHERE seq = 1", &[missing(1), changed(2)]),
        ("DELETE FROM access_log WHERE seq = 3", &[head(3, 2)]),
        ("DELETE FROM access_log", &[head(3, 0)]),
        ("UPDATE access_head SET seq = 2", &[head(2, 3)]),
        ("DELETE FROM access_head", &[head(0, 3)]),
    ];
    for (change, broken) in changes {
        on_both(migrations::ALL, |store| async move {
            open(&store, 1).await;
            looked(&store, 1, vec![look(1), look(2), look(3)]).await;
            tamper(&store, change).await;
            assert_eq!(faults(&store).await, broken, "{change}");
        });
    }
}

#[test]
fn looks_deleted_with_their_count_are_noticed_by_the_hash_of_the_head() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        looked(&store, 1, vec![look(1), look(2), look(3)]).await;
        tamper(&store, "DELETE FROM access_log WHERE seq = 3").await;
        tamper(&store, "UPDATE access_head SET seq = 2").await;
        assert_eq!(faults(&store).await, [ChainFault::Head { head_seq: 2, last_seq: 2 }]);
    });
}

#[test]
fn chains_from_before_they_had_heads_get_one() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        open(&store, 2).await;
        looked(&store, 1, vec![look(1), look(2)]).await;
        let heads = async || seen!(store, (), |rx, ()| access::heads_after(rx, "", 10).await);
        let before = heads().await;
        tamper(&store, "DROP TABLE access_head").await;
        tamper(&store, "DELETE FROM schema_migration WHERE number >= 2").await;
        migrate::run(&store, &migrations::ALL[..2]).await.expect("it migrates");
        assert_eq!(heads().await, before);
        assert_eq!(before[1], Head { chain: PersonId(2).to_string(), seq: 0, hash: String::new() });
        assert_eq!((before[0].seq, before.len()), (2, 2));
        assert_eq!(faults(&store).await, []);
    });
}

#[test]
fn many_who_look_at_once_make_one_chain() {
    async fn many(store: Store) {
        open(&store, 1).await;
        let all = (0..20).map(|second| {
            let store = store.clone();
            tokio::spawn(async move { looked(&store, 1, vec![look(second), look(second + 100)]).await })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.expect("no task panics");
        }
        assert_eq!(seen!(store, (), |rx, ()| of_person(rx, PersonId(1)).await).len(), 40);
        assert_eq!(faults(&store).await, []);
    }
    on_both(migrations::ALL, many);
    on_postgres(Isolation::Serializable, migrations::ALL, many);
}

#[test]
fn all_people_and_the_ends_of_their_chains_can_be_gone_through() {
    on_both(migrations::ALL, |store| async move {
        for number in 1..=3 {
            open(&store, number).await;
        }
        for person in [3, 1, 3] {
            looked(&store, person, vec![look(1)]).await;
        }
        let after = async |id: String| seen!(store, id, |rx, id| people_after(rx, id, 10).await);
        assert_eq!(after(String::new()).await, [PersonId(1), PersonId(2), PersonId(3)]);
        assert_eq!(after(PersonId(1).to_string()).await, [PersonId(2), PersonId(3)]);
        let heads = seen!(store, PersonId(1).to_string(), |rx, id| access::heads_after(rx, id, 10).await);
        let told: Vec<(String, i64)> = heads.into_iter().map(|head| (head.chain, head.seq)).collect();
        assert_eq!(told, [(PersonId(2).to_string(), 0), (PersonId(3).to_string(), 2)]);
    });
}
