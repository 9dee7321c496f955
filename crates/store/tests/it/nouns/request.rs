use super::case::{account, at, broken, open, permit, request as draft};
use super::samples::{filed, withdrawn};
use crate::support::on_both;
use domain::id::{OfficerId, PermitId, PersonId, RequestId};
use domain::request::Request;
use domain::request::stage::Stage;
use jiff::civil::date;
use store::engine::error::Rule;
use store::engine::tx::Reads;
use store::{migrations, officer, params, person, request};

fn in_review(request: Request) -> Request {
    Request { stage: Stage::InReview { filed: filed(), since: at(5) }, ..request }
}

#[test]
fn a_request_is_found_by_reference_id_person_and_permit() {
    on_both(migrations::ALL, |store| async move {
        let request = open(&store, 1).await;
        let held = request::Held { request: request.clone(), version: 1, officer: None, due_on: None };
        let by_reference = seen!(store, request.clone(), |rx, of| request::by_reference(rx, &of.reference).await);
        assert_eq!(by_reference, Some(held.clone()));
        assert_eq!(seen!(store, (), |rx, ()| request::by_id(rx, RequestId(1)).await), Some(held.clone()));
        assert_eq!(seen!(store, (), |rx, ()| request::by_id(rx, RequestId(2)).await), None);
        assert_eq!(seen!(store, (), |rx, ()| request::open_for_permit(rx, PermitId(1)).await), Some(held.clone()));
        assert_eq!(seen!(store, (), |rx, ()| request::of_person(rx, PersonId(1)).await), [held]);
        assert_eq!(seen!(store, (), |rx, ()| request::of_person(rx, PersonId(2)).await), []);
    });
}

#[test]
fn of_two_changes_the_second_is_told() {
    on_both(migrations::ALL, |store| async move {
        let request = in_review(open(&store, 1).await);
        let save =
            async |version: i64| kept!(store, (request.clone(), version), |tx, of| request::save(tx, &of.0, of.1, None, at(6)).await);
        assert!(save(1).await);
        assert!(!save(1).await);
        assert!(save(2).await);
        let many = (0..8).map(|_| {
            let (store, request) = (store.clone(), request.clone());
            tokio::spawn(async move { kept!(store, request, |tx, of| request::save(tx, of, 3, None, at(7)).await) })
        });
        let mut saved = 0;
        for one in many.collect::<Vec<_>>() {
            saved += u32::from(one.await.expect("no task panics"));
        }
        assert_eq!(saved, 1, "of eight at once, one");
    });
}

#[test]
fn the_time_at_a_stage_begins_anew_only_with_the_stage() {
    on_both(migrations::ALL, |store| async move {
        let request = in_review(open(&store, 1).await);
        for (version, since) in [(1, 6), (2, 9)] {
            kept!(store, (request.clone(), version, since), |tx, of| request::save(tx, &of.0, of.1, None, at(of.2)).await);
        }
        let row = seen!(store, (), |rx, ()| rx.get_one("-- look\nSELECT stage_since FROM request", params![]).await);
        assert_eq!(row.at("stage_since"), Ok(at(6)));
    });
}

#[test]
fn a_permit_has_one_open_request() {
    on_both(migrations::ALL, |store| async move {
        let first = open(&store, 1).await;
        let second = draft(2, PersonId(1), PermitId(1));
        let add = async || tried!(store, second.clone(), |tx, request| request::add(tx, request).await);
        assert_eq!(broken(add().await), (Rule::Unique, "request.permit_id".to_owned()));

        let gone = Request { stage: withdrawn(Stage::Draft), ..first.clone() };
        assert!(kept!(store, gone, |tx, gone| request::save(tx, gone, 1, None, at(2)).await));
        assert_eq!(seen!(store, (), |rx, ()| request::open_for_permit(rx, PermitId(1)).await), None);
        add().await.expect("the first is withdrawn");
        let undone = tried!(store, first, |tx, first| request::save(tx, first, 2, None, at(3)).await);
        assert_eq!(broken(undone), (Rule::Unique, "request.permit_id".to_owned()), "undoing is told of the new one");
    });
}

#[test]
fn of_many_who_open_at_once_one_does() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        kept!(store, (), |tx, ()| person::add_permit(tx, &permit(50, PersonId(1))).await);
        let many = (100..116).map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                let mine = draft(number, PersonId(1), PermitId(50));
                tried!(store, mine, |tx, mine| request::add(tx, mine).await)
            })
        });
        let mut opened = 0;
        for one in many.collect::<Vec<_>>() {
            match one.await.expect("no task panics") {
                Ok(()) => opened += 1,
                refused => assert_eq!(broken(refused).1, "request.permit_id"),
            }
        }
        assert_eq!(opened, 1);
    });
}

#[test]
fn a_case_is_given_only_from_whom_one_thinks_has_it() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        kept!(store, (), |tx, ()| officer::add(tx, &account(7, "Rui"), at(0)).await);
        let assign = async |was: Option<u128>, to: Option<u128>| {
            kept!(store, (was.map(OfficerId), to.map(OfficerId)), |tx, of| request::assign(tx, RequestId(1), of.0, of.1).await)
        };
        assert!(assign(None, Some(7)).await);
        assert!(!assign(None, Some(8)).await, "somebody has it");
        assert!(!assign(Some(8), None).await, "somebody else has it");
        let held = seen!(store, (), |rx, ()| request::by_id(rx, RequestId(1)).await).expect("there");
        assert_eq!((held.officer, held.version), (Some(OfficerId(7)), 1), "taking a case makes no submission clash");
        assert!(assign(Some(7), None).await);
    });
}

#[test]
fn overdue_are_open_cases_whose_day_is_past() {
    on_both(migrations::ALL, |store| async move {
        for (number, due) in [(1, Some(date(2026, 8, 30))), (2, Some(date(2026, 8, 31))), (3, None), (4, Some(date(2026, 8, 1)))] {
            let sent = in_review(open(&store, number).await);
            kept!(store, (sent, due), |tx, of| request::save(tx, &of.0, 1, of.1, at(6)).await);
        }
        let gone = Request { stage: withdrawn(Stage::Draft), ..draft(4, PersonId(4), PermitId(4)) };
        kept!(store, gone, |tx, gone| request::save(tx, gone, 2, Some(date(2026, 8, 1)), at(7)).await);
        let overdue = async |day, limit: i64| seen!(store, (day, limit), |rx, of| request::overdue(rx, of.0, of.1).await);
        assert_eq!(overdue(date(2026, 8, 31), 10).await, [RequestId(1)]);
        assert_eq!(overdue(date(2026, 9, 1), 10).await, [RequestId(1), RequestId(2)]);
        assert_eq!(overdue(date(2026, 9, 1), 1).await, [RequestId(1)]);
        let counts = seen!(store, (), |rx, ()| request::count_by_stage(rx).await);
        assert_eq!(counts, [("in_review".to_owned(), 3), ("withdrawn".to_owned(), 1)]);
    });
}
