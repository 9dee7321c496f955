use super::case::{at, broken, open};
use super::samples::slip_term;
use crate::support::on_both;
use domain::id::{RequestId, SlipId};
use domain::slip::{Payment, SlipTerm};
use jiff::civil::date;
use store::engine::Store;
use store::engine::error::Rule;
use store::migrations;
use store::slip::{
    Line, Order, Slip, add, add_payment, by_id, by_provider_id, close, has_payment, issue, move_term, note_notification, note_order,
    of_request, orders_of_request, refer,
};

fn lines() -> Vec<Line> {
    let line = |code: &str, cents: i64| Line {
        code: code.to_owned(),
        cents,
        row: format!("fee-{code}"),
        legal_basis: "Portaria 307/2023, n.º 1 a)".to_owned(),
    };
    vec![line("analysis", 9_900), line("card", 3_400)]
}

fn order(slip: u128, provider_id: &str, cents: i64) -> Order {
    Order {
        slip: SlipId(slip),
        provider_id: provider_id.to_owned(),
        entity: "21800".to_owned(),
        reference: "123456789".to_owned(),
        cents,
        until: at(900_000),
    }
}

async fn opened(store: &Store, slip: u128) {
    kept!(store, SlipId(slip), |tx, slip| add(tx, *slip, RequestId(1), &lines(), at(20)).await);
}

fn unissued(slip: u128) -> Slip {
    Slip {
        id: SlipId(slip),
        request: RequestId(1),
        opened_at: at(20),
        total_cents: 13_300,
        lines: lines(),
        provider_id: None,
        entity: None,
        reference: None,
        asked_cents: None,
        asked_until: None,
        issued_at: None,
        payable_from: None,
        due_on: None,
        lapses_after: None,
        closed_at: None,
        outcome: None,
    }
}

#[test]
fn a_slip_gets_its_reference_once() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        opened(&store, 3).await;
        let slip = async || seen!(store, (), |rx, ()| by_id(rx, SlipId(3)).await).expect("there");
        assert_eq!(slip().await, unissued(3));
        let issued = async |provider: &'static str| {
            kept!(store, provider, |tx, provider| issue(tx, &slip_term(SlipId(3)), &order(3, provider, 13_300)).await)
        };
        assert!(issued("PAY-1").await);
        assert!(!issued("PAY-2").await, "the provider is asked twice, the first reference stays");
        let expected = Slip {
            provider_id: Some("PAY-1".to_owned()),
            entity: Some("21800".to_owned()),
            reference: Some("123456789".to_owned()),
            asked_cents: Some(13_300),
            asked_until: Some(at(900_000)),
            issued_at: Some(at(100)),
            payable_from: Some(at(86_500)),
            due_on: Some(date(2026, 3, 16)),
            lapses_after: Some(date(2026, 3, 17)),
            ..unissued(3)
        };
        assert_eq!(slip().await, expected);
        assert_eq!(seen!(store, (), |rx, ()| by_provider_id(rx, "PAY-1").await), Some(expected.clone()));
        assert_eq!(seen!(store, (), |rx, ()| by_provider_id(rx, "PAY-2").await), None);
        for (outcome, second) in [("paid", 30), ("lapsed", 31)] {
            kept!(store, (outcome, second), |tx, of| close(tx, SlipId(3), of.0, at(of.1)).await);
        }
        let closed = slip().await;
        assert_eq!((closed.closed_at, closed.outcome.as_deref()), (Some(at(30)), Some("paid")), "closed once");
    });
}

#[test]
fn the_slips_of_a_request_are_the_newest_first() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        opened(&store, 3).await;
        opened(&store, 4).await;
        assert_eq!(seen!(store, (), |rx, ()| of_request(rx, RequestId(1)).await), [unissued(4), unissued(3)]);
        kept!(store, (), |tx, ()| issue(tx, &slip_term(SlipId(3)), &order(3, "PAY-1", 13_300)).await);
        let same = tried!(store, (), |tx, ()| issue(tx, &slip_term(SlipId(4)), &order(4, "PAY-1", 13_300)).await);
        assert_eq!(broken(same), (Rule::Unique, "slip.provider_id".to_owned()));
    });
}

#[test]
fn a_new_reference_takes_the_place_of_the_old_and_all_orders_are_remembered() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        opened(&store, 3).await;
        let refused = kept!(store, (), |tx, ()| refer(tx, &order(3, "PAY-0", 5_000), at(90)).await);
        assert!(!refused, "a slip without a term takes no reference");
        kept!(store, (), |tx, ()| issue(tx, &slip_term(SlipId(3)), &order(3, "PAY-1", 13_300)).await);
        assert!(kept!(store, (), |tx, ()| refer(tx, &order(3, "PAY-2", 5_000), at(200)).await));
        let moved = SlipTerm { due_on: date(2026, 4, 1), lapses_after: date(2026, 4, 9), ..slip_term(SlipId(3)) };
        kept!(store, moved, |tx, moved| move_term(tx, moved).await);
        for _ in 0..2 {
            kept!(store, (), |tx, ()| note_order(tx, SlipId(3), "MBW-1", 5_000, at(300)).await);
        }
        let slip = seen!(store, (), |rx, ()| by_id(rx, SlipId(3)).await).expect("there");
        assert_eq!((slip.provider_id.as_deref(), slip.asked_cents, slip.issued_at), (Some("PAY-2"), Some(5_000), Some(at(100))));
        assert_eq!((slip.due_on, slip.lapses_after), (Some(date(2026, 4, 1)), Some(date(2026, 4, 9))));
        let orders = seen!(store, (), |rx, ()| orders_of_request(rx, RequestId(1)).await);
        assert_eq!(orders, ["MBW-1", "PAY-2", "PAY-1", "PAY-0"]);
    });
}

#[test]
fn the_same_money_is_kept_once() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        opened(&store, 3).await;
        let payment = || Payment { provider_id: "M-1".to_owned(), cents: 13_300, method: "mbway".to_owned(), paid_at: at(40) };
        assert!(!seen!(store, (), |rx, ()| has_payment(rx, "M-1").await));
        let many = (0..10).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { tried!(store, payment(), |tx, of| add_payment(tx, SlipId(3), of, "pays", at(41)).await) })
        });
        let mut kept = 0;
        for one in many.collect::<Vec<_>>() {
            match one.await.expect("no task panics") {
                Ok(()) => kept += 1,
                refused => assert_eq!(broken(refused), (Rule::Unique, "payment.provider_id".to_owned())),
            }
        }
        assert_eq!(kept, 1);
        assert!(seen!(store, (), |rx, ()| has_payment(rx, "M-1").await));
    });
}

#[test]
fn a_webhook_is_new_once() {
    on_both(migrations::ALL, |store| async move {
        let note = async |id: &'static str| kept!(store, id, |tx, id| note_notification(tx, id, "credited", at(1)).await);
        assert!(note("N-1").await);
        assert!(!note("N-1").await);
        assert!(note("N-2").await);
    });
}
