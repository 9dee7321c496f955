use super::case::{at, open};
use super::samples::words;
use crate::support::on_both;
use domain::check::{Check, CheckState, Registry, Situation};
use domain::id::RequestId;
use store::{check, migrations};

#[test]
fn every_state_of_a_check_comes_back_and_the_newest_stands() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let mut states = vec![CheckState::Asked { next_try_at: at(9) }];
        states.extend(Situation::ALL.map(|answer| CheckState::Answered { at: at(3), answer, source_id: "AT-1".to_owned() }));
        states.push(CheckState::Unavailable { since: at(4), next_try_at: at(8) });
        states.push(CheckState::Waived { at: at(5), reason: words() });
        for (tries, state) in (1..).zip(states) {
            for registry in Registry::ALL {
                let check = Check { registry, asked_at: at(2), tries, state: state.clone() };
                kept!(store, check, |tx, check| check::keep(tx, RequestId(1), check).await);
            }
            let kept = seen!(store, (), |rx, ()| check::of_request(rx, RequestId(1)).await);
            let expected = Registry::ALL.map(|registry| Check { registry, asked_at: at(2), tries, state: state.clone() });
            assert_eq!(kept, expected, "in the order shown");
        }
        assert_eq!(seen!(store, (), |rx, ()| check::of_request(rx, RequestId(2)).await), []);
    });
}

#[test]
fn when_it_was_first_asked_stays() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        for second in [2, 7] {
            let state = CheckState::Asked { next_try_at: at(second + 1) };
            let check = Check { registry: Registry::Tax, asked_at: at(second), tries: 1, state };
            kept!(store, check, |tx, check| check::keep(tx, RequestId(1), check).await);
        }
        let kept = seen!(store, (), |rx, ()| check::of_request(rx, RequestId(1)).await);
        assert_eq!((kept[0].asked_at, &kept[0].state), (at(2), &CheckState::Asked { next_try_at: at(8) }));
    });
}
