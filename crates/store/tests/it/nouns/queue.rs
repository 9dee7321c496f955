use super::case::{account, address, at, permit, person, request as draft};
use super::samples::{filed, stages};
use crate::support::on_both;
use domain::id::{MessageId, OfficerId, PersonId, RequestId};
use domain::person::Person;
use domain::request::Request;
use domain::request::filed::Filed;
use domain::request::stage::Stage;
use jiff::civil::{Date, date};
use store::engine::Store;
use store::message::{self, Message};
use store::request::{QueueFilter, QueueLine, queue};
use store::{migrations, officer, person as people, request};

/// Keeps a case in review that was sent at this second and is due on this day.
async fn sent(store: &Store, number: u128, names: (&str, &str), sent_s: i64, due_on: Option<Date>) {
    let person = Person { given_names: names.0.to_owned(), family_names: names.1.to_owned(), ..person(number) };
    let permit = permit(number, person.id);
    let draft = draft(number, person.id, permit.id);
    let stage = Stage::InReview { filed: Filed { sent_at: at(sent_s), ..filed() }, since: at(sent_s) };
    kept!(store, (person, permit, draft, stage, due_on), |tx, of| {
        people::add(tx, &of.0, &address(), at(0)).await?;
        people::add_permit(tx, &of.1).await?;
        request::add(tx, &of.2).await?;
        let sent = Request { stage: of.3.clone(), ..of.2.clone() };
        request::save(tx, &sent, 1, of.4, at(9)).await
    });
}

async fn people_of(store: &Store, filter: QueueFilter) -> Vec<String> {
    let lines: Vec<QueueLine> = seen!(store, filter, |rx, filter| queue(rx, filter).await);
    lines.into_iter().map(|line| line.given_names).collect()
}

fn all() -> QueueFilter {
    QueueFilter { limit: 100, ..QueueFilter::default() }
}

async fn five(store: &Store) {
    sent(store, 1, ("Bruna", "Conceição"), 30, Some(date(2026, 8, 31))).await;
    sent(store, 2, ("Ángel", "Núñez"), 20, Some(date(2026, 8, 31))).await;
    sent(store, 3, ("Carla", "d'Ávila Öz"), 10, None).await;
    sent(store, 4, ("Davi", "Ferreira"), 40, Some(date(2026, 8, 1))).await;
    super::case::open(store, 5).await;
    kept!(store, (), |tx, ()| officer::add(tx, &account(7, "Rui"), at(0)).await);
    kept!(store, (), |tx, ()| request::assign(tx, RequestId(4), None, Some(OfficerId(7))).await);
}

#[test]
fn the_queue_is_by_deadline_then_age_and_without_drafts() {
    on_both(migrations::ALL, |store| async move {
        five(&store).await;
        assert_eq!(people_of(&store, all()).await, ["Davi", "Ángel", "Bruna", "Carla"]);
        assert_eq!(people_of(&store, QueueFilter { limit: 2, offset: 1, ..all() }).await, ["Ángel", "Bruna"]);
        let first: Vec<QueueLine> = seen!(store, all(), |rx, filter| queue(rx, filter).await);
        let davi = QueueLine {
            reference: draft(4, PersonId(4), domain::id::PermitId(4)).reference.to_string(),
            stage: "in_review".to_owned(),
            since: at(9),
            sent_at: Some(at(40)),
            due_on: Some(date(2026, 8, 1)),
            basis: "88-1".to_owned(),
            given_names: "Davi".to_owned(),
            family_names: "Ferreira".to_owned(),
            nationality: "BRA".to_owned(),
            officer: Some("Rui".to_owned()),
            last_word: None,
            questions: 0,
        };
        assert_eq!(first[0], davi);
        assert_eq!(first[1].officer, None);
    });
}

#[test]
fn the_queue_is_filtered_by_stage_and_officer() {
    on_both(migrations::ALL, |store| async move {
        five(&store).await;
        let stage = |code: &str| QueueFilter { stage: Some(code.to_owned()), ..all() };
        assert_eq!(people_of(&store, stage("in_review")).await.len(), 4);
        assert_eq!(people_of(&store, stage("paid")).await.len(), 0);
        let of = |officer: u128| QueueFilter { officer: Some(OfficerId(officer)), ..all() };
        assert_eq!(people_of(&store, of(7)).await, ["Davi"]);
        assert_eq!(people_of(&store, of(8)).await.len(), 0);
    });
}

#[test]
fn a_case_waits_for_an_officer_in_review_once_heard_or_with_a_question() {
    on_both(migrations::ALL, |store| async move {
        five(&store).await;
        let ours = || QueueFilter { ours: true, ..all() };
        assert_eq!(people_of(&store, ours()).await, ["Davi", "Ángel", "Bruna", "Carla"]);
        for (number, due_on) in [(1, None), (2, Some(date(2026, 8, 31))), (3, None)] {
            kept!(store, (number, due_on), |tx, (number, due_on)| {
                let held = request::by_id(tx, RequestId(*number)).await?.expect("one of the five");
                let heard = stages().into_iter().find(|stage| stage.code() == "hearing").expect("a sample of each stage");
                request::save(tx, &Request { stage: heard, ..held.request }, held.version, *due_on, at(11)).await
            });
        }
        let question = Message {
            id: MessageId(1),
            at: at(50),
            by_officer: false,
            from_id: PersonId(3).to_string(),
            words: "?".to_owned(),
            answers: None,
        };
        kept!(store, question, |tx, question| message::add(tx, RequestId(3), question).await);
        assert_eq!(people_of(&store, ours()).await, ["Davi", "Ángel", "Carla"], "a hearing that stands still is theirs");
        assert_eq!(seen!(store, (), |rx, ()| request::count_ours(rx).await), 3);
        let lines: Vec<QueueLine> = seen!(store, ours(), |rx, filter| queue(rx, filter).await);
        assert_eq!(lines[2].questions, 1);
        let answer = Message {
            id: MessageId(2),
            at: at(60),
            by_officer: true,
            from_id: OfficerId(7).to_string(),
            words: "!".to_owned(),
            answers: None,
        };
        kept!(store, answer, |tx, answer| message::add(tx, RequestId(3), answer).await);
        assert_eq!(people_of(&store, ours()).await, ["Davi", "Ángel"], "answered");
        kept!(store, (), |tx, ()| {
            let held = request::by_id(tx, RequestId(1)).await?.expect("one of the five");
            let looked_for = stages().into_iter().find(|stage| stage.code() == "matching").expect("a sample of each stage");
            request::save(tx, &Request { stage: looked_for, ..held.request }, held.version, None, at(12)).await
        });
        assert_eq!(people_of(&store, ours()).await, ["Davi", "Ángel", "Bruna"], "money to be found");
        assert_eq!(seen!(store, (), |rx, ()| request::count_ours(rx).await), 3);
    });
}

#[test]
fn names_are_found_however_they_are_typed() {
    on_both(migrations::ALL, |store| async move {
        five(&store).await;
        let reference = draft(4, PersonId(4), domain::id::PermitId(4)).reference.to_string();
        let four: &[&str] = &["Davi", "Ángel", "Bruna", "Carla"];
        let cases: [(&str, &[&str]); 17] = [
            ("conceição", &["Bruna"]),
            ("CONCEIÇÃO", &["Bruna"]),
            ("Conceicao", &["Bruna"]),
            ("  conc ", &["Bruna"]),
            ("angel", &["Ángel"]),
            ("ÁNG", &["Ángel"]),
            ("nunez", &["Ángel"]),
            ("D'Avila", &["Carla"]),
            ("davila", &["Carla"]),
            ("oz", &[]),
            (&reference, &["Davi"]),
            (&reference.to_lowercase(), &["Davi"]),
            ("R-2026-", four),
            ("%", &[]),
            ("_onc", &[]),
            ("' OR 1=1 --", &[]),
            ("", four),
        ];
        for (typed, found) in cases {
            let filter = QueueFilter { starting: Some(typed.to_owned()), ..all() };
            assert_eq!(people_of(&store, filter).await, found, "{typed}");
        }
        // Another script has no Latin spelling: it finds nobody, not everybody.
        let filter = QueueFilter { starting: Some("نعم".to_owned()), ..all() };
        assert!(people_of(&store, filter).await.is_empty());
    });
}
