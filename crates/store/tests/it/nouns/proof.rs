use super::case::{at, broken, open};
use crate::support::{on_both, on_postgres};
use domain::id::{ProofId, RequestId};
use domain::proof::{Proof, ProofKind, Purpose};
use jiff::civil::date;
use store::engine::error::Rule;
use store::engine::{Isolation, Store};
use store::migrations;
use store::proof::{Held, add, by_code, list_size, next_status_index, of_request, revoke, revoked_after};

fn sample(number: u32, kind: ProofKind, purpose: Purpose) -> Held {
    Held {
        code: format!("CODE{number}"),
        seal: "JBSWY3DP".to_owned(),
        proof: Proof {
            id: ProofId(u128::from(number)),
            request: RequestId(1),
            kind,
            purpose,
            number: format!("R-2026-0000001-1/{number}"),
            status_index: number,
            valid_from: date(2026, 3, 2),
            valid_to: date(2026, 5, 1),
            issued_at: at(i64::from(number)),
            revoked_at: None,
        },
    }
}

/// Takes the next place and keeps a proof there, as the service does.
async fn issue(store: &Store, held: Held) -> u32 {
    kept!(store, held, |tx, held| {
        let mut held = held.clone();
        held.proof.status_index = next_status_index(tx).await?;
        add(tx, &held).await?;
        Ok(held.proof.status_index)
    })
}

#[test]
fn a_proof_comes_back_as_issued() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        assert_eq!(seen!(store, (), |rx, ()| list_size(rx).await), 0);
        let all: Vec<Held> = (0..).zip(Purpose::ALL).map(|(number, purpose)| sample(number, ProofKind::Pending, purpose)).collect();
        for (place, held) in (0..).zip(&all) {
            assert_eq!(issue(&store, held.clone()).await, place);
        }
        assert_eq!(seen!(store, (), |rx, ()| list_size(rx).await), 4);
        let newest_first: Vec<Held> = all.iter().rev().cloned().collect();
        assert_eq!(seen!(store, (), |rx, ()| of_request(rx, RequestId(1)).await), newest_first);
        assert_eq!(seen!(store, (), |rx, ()| by_code(rx, "CODE2").await).as_ref(), Some(&all[2]));
        assert_eq!(seen!(store, (), |rx, ()| by_code(rx, "code2").await), None);
    });
}

#[test]
fn number_code_and_place_are_taken_once() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let first = sample(1, ProofKind::Pending, Purpose::Work);
        kept!(store, first.clone(), |tx, held| add(tx, held).await);
        let other = sample(2, ProofKind::Renewed, Purpose::Full);
        let proof = |change: fn(&mut Held, Held)| {
            let mut held = other.clone();
            change(&mut held, first.clone());
            held
        };
        let clashes = [
            (proof(|held, first| held.code = first.code), "proof.code"),
            (proof(|held, first| held.proof.number = first.proof.number), "proof.number"),
            (proof(|held, first| held.proof.status_index = first.proof.status_index), "proof.status_index"),
            (proof(|held, first| held.proof.id = first.proof.id), "proof.id"),
        ];
        for (held, what) in clashes {
            let taken = tried!(store, held, |tx, held| add(tx, held).await);
            assert_eq!(broken(taken), (Rule::Unique, what.to_owned()));
        }
    });
}

#[test]
fn places_have_no_gaps_however_many_issue_at_once() {
    async fn many(store: Store) {
        open(&store, 1).await;
        let all = (0..24).map(|number| {
            let store = store.clone();
            tokio::spawn(async move { issue(&store, sample(number, ProofKind::Pending, Purpose::Work)).await })
        });
        let mut places = Vec::new();
        for one in all.collect::<Vec<_>>() {
            places.push(one.await.expect("no task panics"));
        }
        places.sort_unstable();
        assert_eq!(places, (0..24).collect::<Vec<u32>>());
    }
    on_both(migrations::ALL, many);
    on_postgres(Isolation::Serializable, migrations::ALL, many);
}

#[test]
fn proofs_are_revoked_by_kind_and_once() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        for (number, kind) in [(0, ProofKind::Pending), (1, ProofKind::Renewed), (2, ProofKind::Pending)] {
            issue(&store, sample(number, kind, Purpose::Full)).await;
        }
        let revoked = async |kind: Option<ProofKind>, second: i64| {
            kept!(store, (kind, second), |tx, of| revoke(tx, RequestId(1), of.0, at(of.1)).await)
        };
        let places = async |after: i64, limit: i64| seen!(store, (after, limit), |rx, of| revoked_after(rx, of.0, of.1).await);
        assert_eq!(places(-1, 10).await, Vec::<u32>::new());
        assert_eq!(revoked(Some(ProofKind::Pending), 50).await, 2);
        assert_eq!(places(-1, 10).await, [0, 2]);
        assert_eq!(revoked(None, 60).await, 1);
        assert_eq!(revoked(None, 70).await, 0);
        assert_eq!((places(-1, 2).await, places(1, 10).await), (vec![0, 1], vec![2]));
        let when: Vec<_> =
            seen!(store, (), |rx, ()| of_request(rx, RequestId(1)).await).into_iter().map(|held| held.proof.revoked_at).collect();
        assert_eq!(when, [Some(at(50)), Some(at(60)), Some(at(50))]);
    });
}
