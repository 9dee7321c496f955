use super::case::{at, open, tamper};
use super::samples::words;
use crate::support::on_both;
use domain::id::{LetterId, OfficerId, PersonId, RequestId};
use domain::opening::{Book, Covers, Entry, State, Step, Terms, What};
use domain::permit::Permit;
use jiff::civil::date;
use store::engine::Store;
use store::job::Push;
use store::letter::Letter;
use store::migrations;
use store::opening::{Admitted, admitted, append, end, entries, hold, verify, version};
use store::person::permits_untold;
use store::request::waiting::{Kinds, ending, not_told};
use store::timeline::ChainFault;
use store::{job, letter, person, request};

fn story() -> Vec<Entry> {
    let terms = Terms {
        covers: Covers::Kinds(vec!["temporary".to_owned()]),
        first_month: date(2027, 4, 1),
        last_month: date(2027, 5, 1),
        opens_on: date(2026, 11, 20),
        closes_on: Some(date(2026, 12, 20)),
        reason: words(),
        legal_basis: "Lei n.º 23/2007".to_owned(),
    };
    let bases = Terms { covers: Covers::Bases(vec!["88-1".to_owned(), "90-1".to_owned()]), closes_on: None, ..terms.clone() };
    let step = |second: i64, number, by, step| Entry { number, step, by: OfficerId(by), at: at(second) };
    vec![
        step(1, 1, 7, Step::Propose(What::Open(terms))),
        step(2, 1, 8, Step::Sign),
        step(3, 2, 7, Step::Propose(What::Close { opening: 1, last_day: date(2026, 12, 1), reason: words() })),
        step(4, 2, 7, Step::Withdraw { reason: words() }),
        step(5, 3, 7, Step::Propose(What::Open(bases))),
    ]
}

async fn told(store: &Store) {
    kept!(store, story(), |tx, story| {
        hold(tx).await?;
        for entry in story {
            append(tx, entry).await?;
        }
        Ok(())
    });
}

#[test]
fn every_step_comes_back_in_order_and_the_version_counts_them() {
    on_both(migrations::ALL, |store| async move {
        assert_eq!(seen!(store, (), |rx, ()| version(rx).await), 0);
        assert_eq!(seen!(store, (), |rx, ()| end(rx).await), None, "a chain that has not begun has no end");
        told(&store).await;
        let steps = seen!(store, (), |rx, ()| entries(rx).await);
        assert_eq!(steps, story());
        let book = Book::of(&steps);
        assert!(matches!(book.proposals()[0].state, State::Signed { by: OfficerId(8), .. }));
        assert_eq!(seen!(store, (), |rx, ()| version(rx).await), 5);
        assert_eq!(seen!(store, (), |rx, ()| end(rx).await).map(|end| end.seq), Some(5));
        assert_eq!(seen!(store, (), |rx, ()| verify(rx).await), []);
    });
}

#[test]
fn a_step_changed_or_cut_off_past_the_store_is_noticed() {
    let changed = |seq| ChainFault::Changed { seq };
    let changes: [(&str, &[ChainFault]); 5] = [
        ("UPDATE opening_log SET officer_id = '00000000-0000-0000-0000-000000000007' WHERE seq = 2", &[changed(2)]),
        ("UPDATE opening_log SET step = REPLACE(step, '2026-11-20', '2026-11-19') WHERE seq = 1", &[changed(1)]),
        ("UPDATE opening_log SET number = 9 WHERE seq = 4", &[changed(4)]),
        ("DELETE FROM opening_log WHERE seq = 3", &[ChainFault::Missing { seq: 3 }, changed(4)]),
        ("DELETE FROM opening_log WHERE seq = 5", &[ChainFault::Head { head_seq: 5, last_seq: 4 }]),
    ];
    for (sql, faults) in changes {
        on_both(migrations::ALL, |store| async move {
            told(&store).await;
            assert_eq!(tamper(&store, sql).await, 1, "{sql}");
            assert_eq!(seen!(store, (), |rx, ()| verify(rx).await), faults, "{sql}");
        });
    }
}

#[test]
fn whom_months_admit_is_counted_by_month_and_basis() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let more = super::case::permit(5, PersonId(1));
        kept!(store, more, |tx, more| person::add_permit(tx, more).await);
        let days = (date(2026, 6, 1), date(2026, 6, 30));
        let seen = seen!(store, days, |rx, days| admitted(rx, days.0, days.1).await);
        assert_eq!(seen, [Admitted { basis: "88-1".to_owned(), month: "2026-06".to_owned(), permits: 2, drafts: 1 }]);
        assert_eq!(seen!(store, (), |rx, ()| admitted(rx, date(2026, 7, 1), date(2026, 7, 31)).await), []);
        let alike = seen!(store, (), |rx, ()| person::permits_alike(rx, None, 10).await);
        assert_eq!(alike.iter().map(|one| one.permits).sum::<i64>(), 2);
        let last = alike.last().map(|one| (one.basis.clone(), one.expires_on));
        assert_eq!(seen!(store, last, |rx, last| person::permits_alike(rx, last.as_ref(), 10).await), []);
        let first = seen!(store, (), |rx, ()| person::permits_alike(rx, None, 1).await);
        assert_eq!((first.len(), &first[0]), (1, &alike[0]), "page by page, in their order");
        let open = seen!(store, (), |rx, ()| request::open::page(rx, "", 10).await);
        assert_eq!(open.iter().map(|one| (one.id, one.stage.code(), &*one.basis)).collect::<Vec<_>>(), [(RequestId(1), "draft", "88-1")]);
        let after = open[0].id.to_string();
        assert_eq!(seen!(store, after, |rx, after| request::open::page(rx, after, 10).await), []);
        tamper(&store, "UPDATE request SET sent_at = 1, stage_code = 'sent' WHERE id = '00000000-0000-0000-0000-000000000001'").await;
        let left = seen!(store, days, |rx, days| admitted(rx, days.0, days.1).await);
        assert_eq!(left, [Admitted { basis: "88-1".to_owned(), month: "2026-06".to_owned(), permits: 1, drafts: 0 }]);
    });
}

const KINDS: Kinds = Kinds { opened: "window_open", closes: "month_closes" };

fn letter_about_draft(number: u128, kind: &str, second: i64) -> Letter {
    Letter {
        id: LetterId(number),
        person: Some(PersonId(1)),
        request: Some(RequestId(1)),
        kind: kind.to_owned(),
        channel: "email".to_owned(),
        language: "pt".to_owned(),
        address: "ana@example.org".to_owned(),
        subject: "O seu mês abriu".to_owned(),
        body: words(),
        code: format!("L{number}"),
        written_at: at(second),
        tries: 0,
        delivery: "waiting".to_owned(),
        delivery_at: None,
        delivery_reason: None,
    }
}

#[test]
fn a_draft_waits_until_its_person_has_the_letter_and_again_when_the_month_closed() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let days = (date(2026, 6, 1), date(2026, 6, 30));
        let waiting = seen!(store, days, |rx, days| not_told(rx, *days, KINDS, "", 10).await);
        assert_eq!(waiting.iter().map(|one| (one.request, &*one.basis)).collect::<Vec<_>>(), [(RequestId(1), "88-1")]);
        let early = (date(2026, 5, 1), date(2026, 5, 31));
        assert_eq!(seen!(store, early, |rx, days| not_told(rx, *days, KINDS, "", 10).await), []);
        let opened = letter_about_draft(1, "window_open", 10);
        kept!(store, opened, |tx, written| letter::add(tx, written).await);
        assert_eq!(seen!(store, days, |rx, days| not_told(rx, *days, KINDS, "", 10).await), []);
        assert_eq!(seen!(store, days, |rx, days| ending(rx, *days, "", 10).await), waiting, "its month may close");
        kept!(store, letter_about_draft(2, "month_closes", 20), |tx, written| letter::add(tx, written).await);
        let again = seen!(store, days, |rx, days| not_told(rx, *days, KINDS, "", 10).await);
        assert_eq!(again.iter().map(|one| one.closing_told_at).collect::<Vec<_>>(), [Some(at(20))]);
        kept!(store, letter_about_draft(3, "window_open", 30), |tx, written| letter::add(tx, written).await);
        assert_eq!(seen!(store, days, |rx, days| not_told(rx, *days, KINDS, "", 10).await), []);
    });
}

#[test]
fn a_permit_is_to_be_told_of_once_and_not_when_it_is_asked_for_or_replaced() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        kept!(store, super::case::permit(5, PersonId(1)), |tx, more| person::add_permit(tx, more).await);
        let days = (date(2026, 1, 1), date(2026, 12, 31));
        let untold = |after: &str| {
            let (store, after) = (store.clone(), (date(2026, 1, 1), after.to_owned()));
            async move { seen!(store, (days, after), |rx, (days, after)| permits_untold(rx, *days, "ready:permit:", after, 10).await) }
        };
        let both = untold("").await;
        assert_eq!(both.len(), 2, "two permits that end on one day: neither replaces the other");
        let end = (both[0].expires_on, both[0].id.to_string());
        assert_eq!(seen!(store, (days, end), |rx, (days, end)| permits_untold(rx, *days, "ready:permit:", end, 10).await), both[1..]);
        let told = Push {
            id: "j1".to_owned(),
            kind: "job/1",
            payload: "{}".to_owned(),
            run_at: at(1),
            unique_key: Some(format!("ready:permit:{}", both[0].id)),
        };
        kept!(store, told, |tx, told| job::push(tx, told).await);
        assert_eq!(untold("").await, both[1..], "told of");
        let later = Permit { expires_on: date(2027, 6, 1), ..super::case::permit(6, PersonId(1)) };
        kept!(store, later, |tx, later| person::add_permit(tx, later).await);
        assert_eq!(untold("").await, [], "a later permit replaces it");
    });
}

#[test]
fn letters_of_a_kind_are_forgotten_and_others_are_not() {
    on_both(migrations::ALL, |store| async move {
        let written = |number: u128, kind: &str, second| Letter {
            id: LetterId(number),
            person: None,
            request: None,
            kind: kind.to_owned(),
            channel: "email".to_owned(),
            language: "pt".to_owned(),
            address: "rui@example.org".to_owned(),
            subject: "Confirme".to_owned(),
            body: words(),
            code: format!("L{number}"),
            written_at: at(second),
            tries: 0,
            delivery: "waiting".to_owned(),
            delivery_at: None,
            delivery_reason: None,
        };
        for one in [written(1, "wish_confirm", 1), written(2, "wish_confirm", 50), written(3, "sign_in", 1)] {
            kept!(store, one, |tx, one| letter::add(tx, one).await);
        }
        kept!(store, (), |tx, ()| letter::forget(tx, "wish_confirm", at(50)).await);
        let kept = seen!(store, (), |rx, ()| letter::newest(rx, 10).await);
        let addresses: Vec<(u128, bool)> = kept.iter().map(|one| (one.id.0, one.address.is_empty() && one.body.is_empty())).collect();
        assert_eq!(addresses, [(2, false), (3, false), (1, true)]);
    });
}
