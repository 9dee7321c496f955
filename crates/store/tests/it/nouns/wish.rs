use super::case::{at, broken};
use crate::support::on_both;
use jiff::civil::{Date, date};
use store::engine::error::Rule;
use store::migrations;
use store::wish::{Told, Wish, add, by_id, by_token, confirm, confirmed, count, delete, sweep, tell};

const APRIL: Date = date(2027, 4, 1);

fn wish(number: u32, month: Date) -> Wish {
    Wish {
        id: format!("w{number}"),
        token_hash: format!("h{number}"),
        address: "rui@example.org".to_owned(),
        month,
        language: "en".to_owned(),
        asked_at: at(1),
        confirmed_at: None,
        ends_at: at(100),
        told: None,
    }
}

#[test]
fn a_wish_counts_once_it_is_confirmed_and_once_for_a_month() {
    on_both(migrations::ALL, |store| async move {
        let all = [wish(1, APRIL), wish(2, APRIL), wish(3, date(2027, 5, 1))];
        for one in all.clone() {
            kept!(store, one, |tx, one| add(tx, one).await);
        }
        let same = tried!(store, Wish { id: "w9".to_owned(), ..wish(1, APRIL) }, |tx, one| add(tx, one).await);
        assert_eq!(broken(same).0, Rule::Unique);
        assert_eq!(seen!(store, (), |rx, ()| by_token(rx, "h1").await), Some(wish(1, APRIL)));
        assert_eq!(seen!(store, (), |rx, ()| by_token(rx, "h7").await), None);
        assert_eq!(seen!(store, (), |rx, ()| confirmed(rx, APRIL, APRIL, "", 10).await), [], "nobody confirmed yet");
        kept!(store, wish(2, APRIL), |tx, one| confirm(tx, one, at(5), at(900)).await);
        let known = Wish { confirmed_at: Some(at(5)), ends_at: at(900), ..wish(2, APRIL) };
        assert_eq!(seen!(store, (), |rx, ()| confirmed(rx, APRIL, APRIL, "", 10).await), std::slice::from_ref(&known));
        assert_eq!(seen!(store, (), |rx, ()| confirmed(rx, APRIL, APRIL, "w2", 10).await), []);
        assert_eq!(seen!(store, (), |rx, ()| count(rx, APRIL, date(2027, 12, 1)).await), 1);
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, "w1").await), None, "the other one for the month is gone");
        assert!(seen!(store, (), |rx, ()| by_id(rx, "w3").await).is_some(), "that of another month is not");
        kept!(store, known.clone(), |tx, one| confirm(tx, one, at(50), at(999)).await);
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, "w2").await), Some(known), "confirmed once");
    });
}

#[test]
fn a_wish_ends() {
    on_both(migrations::ALL, |store| async move {
        for one in [wish(1, APRIL), Wish { ends_at: at(50), ..wish(2, APRIL) }] {
            kept!(store, one, |tx, one| add(tx, one).await);
        }
        kept!(store, (), |tx, ()| sweep(tx, at(50)).await);
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, "w2").await), None);
        assert!(kept!(store, (), |tx, ()| delete(tx, "w1").await));
        assert!(!kept!(store, (), |tx, ()| delete(tx, "w1").await));
    });
}

#[test]
fn who_heard_that_it_opened_waits_no_longer_and_who_heard_that_it_closes_does() {
    on_both(migrations::ALL, |store| async move {
        kept!(store, wish(1, APRIL), |tx, one| add(tx, one).await);
        kept!(store, wish(1, APRIL), |tx, one| confirm(tx, one, at(5), at(900)).await);
        kept!(store, (), |tx, ()| tell(tx, "w1", Told::Open, at(6), at(60)).await);
        let heard = Wish { confirmed_at: Some(at(5)), ends_at: at(60), told: Some((Told::Open, at(6))), ..wish(1, APRIL) };
        assert_eq!(
            seen!(store, (), |rx, ()| confirmed(rx, APRIL, APRIL, "", 10).await),
            std::slice::from_ref(&heard),
            "the address is kept a while"
        );
        assert_eq!(seen!(store, (), |rx, ()| count(rx, APRIL, APRIL).await), 0);
        kept!(store, (), |tx, ()| tell(tx, "w1", Told::Closes, at(7), at(800)).await);
        let told = Some((Told::Closes, at(7)));
        assert_eq!(seen!(store, (), |rx, ()| by_id(rx, "w1").await), Some(Wish { ends_at: at(800), told, ..heard }));
        assert_eq!(seen!(store, (), |rx, ()| count(rx, APRIL, APRIL).await), 1);
    });
}
