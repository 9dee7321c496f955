use super::case::{at, open, tamper};
use super::samples::words;
use crate::support::{on_both, on_postgres};
use domain::id::{OfficerId, PersonId, RequestId};
use domain::timeline::{Actor, Event, EventKind, Fact};
use jiff::civil::date;
use store::engine::error::StoreError;
use store::engine::{Isolation, Store};
use store::migrations;
use store::timeline::{ChainFault, Entry, append, cases_after, story, verify};

fn events() -> Vec<Event> {
    vec![
        Event::new(at(1), Actor::Resident(PersonId(1)), EventKind::Sent)
            .with("total", Fact::Cents(13_300))
            .by_rules(["fee-2026".to_owned(), "window".to_owned()]),
        Event::new(at(2), Actor::Institution("payments"), EventKind::SlipIssued)
            .with("due", Fact::Day(date(2026, 3, 16)))
            .with("payable_from", Fact::Instant(at(86_401)))
            .with("times", Fact::Count(-1)),
        Event::new(at(3), Actor::Officer(OfficerId(7)), EventKind::MoreAsked)
            .with("reason", Fact::Code("outdated".to_owned()))
            .with("words", Fact::Personal(words())),
        Event::new(at(4), Actor::Service, EventKind::Taken),
    ]
}

fn salts(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("salt-{number}")).collect()
}

async fn add(store: &Store, events: Vec<Event>) {
    let salts = salts(events.len());
    kept!(store, (events, salts), |tx, of| append(tx, RequestId(1), &of.0, &of.1).await);
}

async fn faults(store: &Store) -> Vec<ChainFault> {
    seen!(store, (), |rx, ()| verify(rx, RequestId(1)).await)
}

async fn told(store: &Store) -> Vec<Entry> {
    seen!(store, (), |rx, ()| story(rx, RequestId(1)).await)
}

/// A fresh case with the four events, whole.
async fn begun(store: &Store) {
    open(store, 1).await;
    add(store, events()).await;
    assert_eq!(faults(store).await, []);
}

#[test]
fn the_story_is_told_as_it_happened() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        assert_eq!(faults(&store).await, [], "an empty story is whole");
        add(&store, Vec::new()).await;
        let [first, rest @ ..] = &events()[..] else { panic!("four") };
        add(&store, vec![first.clone()]).await;
        add(&store, rest.to_vec()).await;
        let story = told(&store).await;
        assert_eq!(story.iter().map(|entry| entry.seq).collect::<Vec<i64>>(), [1, 2, 3, 4]);
        for (entry, event) in story.iter().zip(events()) {
            let facts: Vec<(String, Fact)> = event.facts.iter().map(|(name, fact)| ((*name).to_owned(), fact.clone())).collect();
            assert_eq!((entry.at, entry.kind, &entry.facts, &entry.rules), (event.at, event.kind, &facts, &event.rules));
        }
        let actors: Vec<(&str, String)> = story.iter().map(|entry| (entry.actor_kind.as_str(), entry.actor_id.clone())).collect();
        let expected = [
            ("resident", PersonId(1).to_string()),
            ("institution", "payments".to_owned()),
            ("officer", OfficerId(7).to_string()),
            ("service", String::new()),
        ];
        assert_eq!(actors, expected);
        assert_eq!(faults(&store).await, []);
    });
}

#[test]
fn every_changed_word_of_a_row_is_noticed() {
    let changes = [
        r"UPDATE timeline SET facts = REPLACE(facts, '13300', '13301') WHERE seq = 1",
        r"UPDATE timeline SET facts = REPLACE(facts, 'total', 'other') WHERE seq = 1",
        r"UPDATE timeline SET facts = '[]' WHERE seq = 1",
        r"UPDATE timeline SET facts = 'broken' WHERE seq = 1",
        // A fact that is no one's words cannot be passed off as erased.
        r#"UPDATE timeline SET facts = '[{"name":"total","kind":"cents","value":null,"digest":"13300"}]' WHERE seq = 1"#,
        r#"UPDATE timeline SET facts = '[{"name":"total","kind":"cents","value":"1","digest":"13300"}]' WHERE seq = 1"#,
        r#"UPDATE timeline SET facts = '[{"name":"total","kind":"cents","value":null}]' WHERE seq = 1"#,
        r"UPDATE timeline SET rules = REPLACE(rules, 'fee-2026', 'fee-2025') WHERE seq = 1",
        r"UPDATE timeline SET rules = '[]' WHERE seq = 1",
        r"UPDATE timeline SET at = at + 1 WHERE seq = 1",
        r"UPDATE timeline SET kind = 'paid' WHERE seq = 1",
        r"UPDATE timeline SET actor_kind = 'officer' WHERE seq = 1",
        r"UPDATE timeline SET actor_id = '' WHERE seq = 1",
    ];
    for change in changes {
        on_both(migrations::ALL, |store| async move {
            begun(&store).await;
            assert_eq!(tamper(&store, change).await, 1);
            assert_eq!(faults(&store).await, [ChainFault::Changed { seq: 1 }], "{change}");
        });
    }
}

#[test]
fn a_changed_hash_or_a_wholly_rewritten_row_breaks_the_next() {
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "UPDATE timeline SET hash = 'ff' WHERE seq = 2").await;
        assert_eq!(faults(&store).await, [ChainFault::Changed { seq: 2 }, ChainFault::Changed { seq: 3 }]);
    });
}

#[test]
fn changed_words_of_a_person_are_noticed_and_erased_ones_are_not() {
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "UPDATE timeline SET facts = REPLACE(facts, 'assim', 'outro') WHERE seq = 3").await;
        assert_eq!(faults(&store).await, [ChainFault::Changed { seq: 3 }]);
    });
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "UPDATE timeline SET salt = 'other' WHERE seq = 3").await;
        assert_eq!(faults(&store).await, [ChainFault::Changed { seq: 3 }]);
    });
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        // What erasure does: the words and the salt go, the digest stays.
        let row = told(&store).await.remove(2);
        assert_eq!(row.facts.len(), 2);
        let stored = seen!(store, (), |rx, ()| {
            use store::engine::tx::Reads;
            rx.get_one("-- look\nSELECT facts FROM timeline WHERE seq = 3", store::params![]).await
        });
        let mut facts: serde_json::Value = stored.json("facts").expect("facts are JSON");
        facts[1]["value"] = serde_json::Value::Null;
        kept!(store, facts.to_string(), |tx, facts| {
            tx.exec("-- erase\nUPDATE timeline SET facts = $1, salt = '' WHERE seq = 3", store::params![facts]).await
        });
        assert_eq!(faults(&store).await, []);
        assert_eq!(told(&store).await[2].facts, row.facts[..1], "and the rest can still be told");
        // Without its digest the erased fact is no longer the one that was told.
        facts[1]["digest"] = serde_json::Value::Null;
        kept!(store, facts.to_string(), |tx, facts| {
            tx.exec("-- erase more\nUPDATE timeline SET facts = $1 WHERE seq = 3", store::params![facts]).await
        });
        assert_eq!(faults(&store).await, [ChainFault::Changed { seq: 3 }]);
    });
}

#[test]
fn swapped_deleted_and_cut_rows_are_noticed() {
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "UPDATE timeline SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq IN (2, 3)").await;
        tamper(&store, "UPDATE timeline SET seq = -seq WHERE seq < 0").await;
        let faults = faults(&store).await;
        assert!([2, 3].into_iter().all(|seq| faults.contains(&ChainFault::Changed { seq })), "{faults:?}");
    });
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "DELETE FROM timeline WHERE seq = 2").await;
        assert_eq!(faults(&store).await, [ChainFault::Missing { seq: 2 }, ChainFault::Changed { seq: 3 }]);
    });
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "DELETE FROM timeline WHERE seq = 2").await;
        tamper(&store, "UPDATE timeline SET seq = -seq WHERE seq > 2").await;
        tamper(&store, "UPDATE timeline SET seq = -seq - 1 WHERE seq < 0").await;
        assert!(!faults(&store).await.is_empty(), "closing the gap does not help");
    });
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "DELETE FROM timeline WHERE seq = 4").await;
        assert_eq!(faults(&store).await, [ChainFault::Head { head_seq: 4, last_seq: 3 }]);
        tamper(&store, "UPDATE timeline_head SET seq = 3").await;
        assert_eq!(faults(&store).await, [ChainFault::Head { head_seq: 3, last_seq: 3 }], "the head has the hash too");
    });
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        tamper(&store, "DELETE FROM timeline_head").await;
        assert_eq!(faults(&store).await, [ChainFault::Head { head_seq: 0, last_seq: 4 }]);
    });
}

#[test]
fn a_row_cannot_be_moved_to_another_case() {
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        let other = open(&store, 2).await;
        tamper(&store, "UPDATE timeline SET request_id = '00000000-0000-0000-0000-000000000002'").await;
        tamper(&store, "UPDATE timeline_head SET seq = 4, hash = (SELECT hash FROM timeline WHERE seq = 4)").await;
        let faults = seen!(store, other.id, |rx, id| verify(rx, *id).await);
        let changed: Vec<ChainFault> = (1..=4).map(|seq| ChainFault::Changed { seq }).collect();
        assert_eq!(faults, changed);
    });
}

#[test]
fn many_writers_make_one_chain() {
    async fn many(store: Store) {
        open(&store, 1).await;
        let writers = (0..24).map(|number: usize| {
            let store = store.clone();
            tokio::spawn(async move { add(&store, events()[..=number % 4].to_vec()).await })
        });
        for one in writers.collect::<Vec<_>>() {
            one.await.expect("no task panics");
        }
        assert_eq!(told(&store).await.len(), 6 * (1 + 2 + 3 + 4));
        assert_eq!(faults(&store).await, []);
    }
    on_both(migrations::ALL, many);
    on_postgres(Isolation::Serializable, migrations::ALL, many);
}

#[test]
fn an_event_without_salt_is_refused_whole() {
    on_both(migrations::ALL, |store| async move {
        begun(&store).await;
        let refused = tried!(store, (events(), salts(3)), |tx, of| append(tx, RequestId(1), &of.0, &of.1).await);
        assert!(matches!(refused, Err(StoreError::Unsupported(_))), "{refused:?}");
        assert_eq!((told(&store).await.len(), faults(&store).await), (4, Vec::new()));
    });
}

#[test]
fn all_cases_can_be_gone_through() {
    on_both(migrations::ALL, |store| async move {
        for number in 1..=3 {
            open(&store, number).await;
        }
        let after = async |id: String, limit: i64| seen!(store, (id, limit), |rx, of| cases_after(rx, &of.0, of.1).await);
        assert_eq!(after(String::new(), 2).await, [RequestId(1), RequestId(2)]);
        assert_eq!(after(RequestId(2).to_string(), 2).await, [RequestId(3)]);
    });
}
