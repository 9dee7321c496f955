use super::case::at;
use crate::support::on_both;
use domain::id::{LetterId, OfficerId, PersonId};
use store::engine::Store;
use store::migrations;
use store::session::{
    COUNTS_KEPT_DAYS, FORM_ANSWERS_KEPT_DAYS, Session, SignInCode, Whose, add_code, begin, code, count, end, extend, form_answer,
    keep_form_answer, load, sweep, take_code_try, use_code,
};

const DAY_S: i64 = 24 * 60 * 60;

fn sample(token: &str, whose: Whose) -> Session {
    Session {
        token_hash: token.to_owned(),
        whose,
        form_key: "key".to_owned(),
        made_at: at(0),
        seen_at: at(0),
        ends_at: at(100),
        reason: "Apoio ao balcão".to_owned(),
    }
}

async fn at_second(store: &Store, token: &'static str, second: i64) -> Option<Session> {
    seen!(store, (token, second), |rx, of| load(rx, of.0, at(of.1)).await)
}

#[test]
fn a_session_lasts_until_its_end() {
    on_both(migrations::ALL, |store| async move {
        let sessions = [("a", Whose::Resident(PersonId(1))), ("b", Whose::Officer(OfficerId(2))), ("c", Whose::Visitor)]
            .map(|(token, whose)| (token, sample(token, whose)));
        for (token, session) in sessions {
            kept!(store, session.clone(), |tx, session| begin(tx, session).await);
            assert_eq!(at_second(&store, token, 99).await, Some(session));
            assert_eq!(at_second(&store, token, 100).await, None, "its end is the first moment without it");
        }
        kept!(store, (), |tx, ()| extend(tx, "a", at(50), at(150)).await);
        let longer = Session { seen_at: at(50), ends_at: at(150), ..sample("a", Whose::Resident(PersonId(1))) };
        assert_eq!(at_second(&store, "a", 149).await, Some(longer));
        kept!(store, (), |tx, ()| end(tx, "a").await);
        assert_eq!(at_second(&store, "a", 1).await, None);
        assert_eq!(at_second(&store, "nobody", 1).await, None);
    });
}

fn sign_in(id: &str, letter: Option<LetterId>) -> SignInCode {
    SignInCode {
        id: id.to_owned(),
        address: "ana@example.org".to_owned(),
        code_hash: "ff".to_owned(),
        made_at: at(0),
        ends_at: at(600),
        tries: 0,
        used_at: None,
        letter,
    }
}

#[test]
fn a_code_is_used_once() {
    on_both(migrations::ALL, |store| async move {
        for kept in [sign_in("a", Some(LetterId(1))), sign_in("b", None)] {
            kept!(store, kept.clone(), |tx, kept| add_code(tx, kept).await);
            assert_eq!(seen!(store, kept.id.clone(), |rx, id| code(rx, id).await), Some(kept));
        }
        for _ in 0..2 {
            assert!(kept!(store, (), |tx, ()| take_code_try(tx, "a", 2).await));
        }
        assert!(!kept!(store, (), |tx, ()| take_code_try(tx, "a", 2).await), "no try is left");
        let all = (0..6).map(|second| {
            let store = store.clone();
            tokio::spawn(async move { kept!(store, second, |tx, second| use_code(tx, "a", at(*second)).await) })
        });
        let mut used = 0;
        for one in all.collect::<Vec<_>>() {
            used += u32::from(one.await.expect("no task panics"));
        }
        assert_eq!(used, 1);
        let after = seen!(store, (), |rx, ()| code(rx, "a").await).expect("there");
        assert_eq!((after.tries, after.used_at.is_some()), (2, true));
        assert_eq!(seen!(store, (), |rx, ()| code(rx, "c").await), None);
        assert!(!kept!(store, (), |tx, ()| use_code(tx, "c", at(1)).await));
    });
}

#[test]
fn counting_misses_nobody() {
    on_both(migrations::ALL, |store| async move {
        let all = (0..20).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { kept!(store, (), |tx, ()| count(tx, "sign_in", "192.0.2.1", at(0)).await) })
        });
        let mut times = Vec::new();
        for one in all.collect::<Vec<_>>() {
            times.push(one.await.expect("no task panics"));
        }
        times.sort_unstable();
        assert_eq!(times, (1..=20).collect::<Vec<i64>>());
        for (what, who, second) in [("other", "192.0.2.1", 0), ("sign_in", "192.0.2.2", 0), ("sign_in", "192.0.2.1", 60)] {
            assert_eq!(kept!(store, (what, who, second), |tx, of| count(tx, of.0, of.1, at(of.2)).await), 1);
        }
    });
}

#[test]
fn a_form_sent_twice_gets_the_first_answer() {
    on_both(migrations::ALL, |store| async move {
        let keep = async |answer: &'static str| kept!(store, answer, |tx, answer| keep_form_answer(tx, "t", answer, at(1)).await);
        assert_eq!(seen!(store, (), |rx, ()| form_answer(rx, "t").await), None);
        assert!(keep("/pt/pedidos/1").await);
        assert!(!keep("/pt/pedidos/2").await);
        assert_eq!(seen!(store, (), |rx, ()| form_answer(rx, "t").await).as_deref(), Some("/pt/pedidos/1"));
    });
}

#[test]
fn the_sweep_takes_what_has_ended_and_nothing_else() {
    on_both(migrations::ALL, |store| async move {
        kept!(store, (), |tx, ()| {
            begin(tx, &sample("old", Whose::Visitor)).await?;
            begin(tx, &Session { ends_at: at(101), ..sample("new", Whose::Visitor) }).await?;
            add_code(tx, &SignInCode { ends_at: at(100), ..sign_in("old", None) }).await?;
            add_code(tx, &SignInCode { ends_at: at(101), ..sign_in("new", None) }).await?;
            count(tx, "sign_in", "old", at(100 - COUNTS_KEPT_DAYS * DAY_S)).await?;
            count(tx, "sign_in", "new", at(101 - COUNTS_KEPT_DAYS * DAY_S)).await?;
            keep_form_answer(tx, "old", "/", at(100 - FORM_ANSWERS_KEPT_DAYS * DAY_S)).await?;
            keep_form_answer(tx, "new", "/", at(101 - FORM_ANSWERS_KEPT_DAYS * DAY_S)).await?;
            sweep(tx, at(100)).await
        });
        assert_eq!(at_second(&store, "old", 0).await, None);
        assert!(at_second(&store, "new", 0).await.is_some());
        for (id, there) in [("old", false), ("new", true)] {
            assert_eq!(seen!(store, id, |rx, id| code(rx, id).await).is_some(), there, "{id}");
            assert_eq!(seen!(store, id, |rx, id| form_answer(rx, id).await).is_some(), there, "{id}");
            let window = if there { 101 } else { 100 } - COUNTS_KEPT_DAYS * DAY_S;
            let times = kept!(store, (id, window), |tx, of| count(tx, "sign_in", of.0, at(of.1)).await);
            assert_eq!(times, if there { 2 } else { 1 }, "{id}");
        }
    });
}
