use super::case::{at, open};
use super::samples::{answers, filed, stages};
use crate::support::on_both;
use domain::request::Request;
use domain::request::stage::Stage;
use jiff::civil::date;
use std::collections::BTreeSet;
use store::engine::error::StoreError;
use store::{migrations, params, request};

#[test]
fn every_stage_and_every_answer_comes_back_as_it_was() {
    let codes: BTreeSet<&str> = stages().iter().map(Stage::code).collect();
    assert_eq!(codes, BTreeSet::from(Stage::CODES), "each stage has a sample");
    on_both(migrations::ALL, |store| async move {
        let draft = open(&store, 1).await;
        let each_stage = stages().into_iter().map(|stage| Request { stage, ..draft.clone() });
        let each_answer = answers().into_iter().map(|answers| Request { answers, ..draft.clone() });
        for (version, changed) in (1_i64..).zip(each_stage.chain(each_answer)) {
            let due = Some(date(2026, 8, 31));
            let saved = kept!(store, (changed.clone(), version, due), |tx, of| request::save(tx, &of.0, of.1, of.2, at(1)).await);
            assert!(saved, "{}", changed.stage.code());
            let held = seen!(store, changed.id, |rx, id| request::by_id(rx, *id).await).expect("there");
            assert_eq!((&held.request, held.version), (&changed, version + 1));
        }
    });
}

#[test]
fn the_columns_repeat_what_the_stage_says() {
    on_both(migrations::ALL, |store| async move {
        let draft = open(&store, 1).await;
        for (version, stage) in (1_i64..).zip(stages()) {
            let changed = Request { stage, ..draft.clone() };
            kept!(store, (changed.clone(), version), |tx, of| request::save(tx, &of.0, of.1, None, at(1)).await);
            let row = seen!(store, (), |rx, ()| {
                use store::engine::tx::Reads;
                rx.get_one("-- look\nSELECT stage_code, is_open, sent_at, due_on FROM request", params![]).await
            });
            assert_eq!(row.text("stage_code"), Ok(changed.stage.code()));
            assert_eq!(row.flag("is_open"), Ok(changed.stage.is_open()));
            let sent = changed.stage.filed().map(|_| filed().sent_at);
            assert_eq!(row.opt_at("sent_at"), Ok(sent), "{}", changed.stage.code());
            assert_eq!(row.opt_day("due_on"), Ok(None));
        }
    });
}

#[test]
fn what_is_no_stage_is_a_fault_and_not_a_panic() {
    on_both(migrations::ALL, |store| async move {
        let draft = open(&store, 1).await;
        for stored in [
            "",
            "{}",
            "nothing",
            r#"{"is":"dreaming"}"#,
            r#"{"is":"paid","filed":{"sent_at":0,"sent_on":"2026-13-01","pauses":[],"reopenings":0},"paid_at":0}"#,
            r#"{"is":"paid","filed":{"sent_at":9223372036854775807,"sent_on":"2026-03-02","pauses":[],"reopenings":0},"paid_at":0}"#,
            r#"{"is":"paid","filed":{"sent_at":0,"sent_on":"2026-03-02","pauses":[{"from":"2026-03-02","until":null,"why":"rain"}],"reopenings":0},"paid_at":0}"#,
        ] {
            kept!(store, stored, |tx, stored| tx.exec("-- tamper\nUPDATE request SET stage = $1", params![*stored]).await);
            let read: Result<_, StoreError> =
                store.read("look", draft.id, |rx, id| Box::pin(async move { request::by_id(rx, *id).await })).await;
            assert!(matches!(read, Err(StoreError::Column { .. })), "{stored}: {read:?}");
        }
    });
}
