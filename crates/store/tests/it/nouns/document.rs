use super::case::{at, broken, open};
use super::samples::words;
use crate::support::on_both;
use domain::document::{Document, Verdict};
use domain::id::{DocumentId, OfficerId, RequestId};
use store::engine::Store;
use store::engine::error::Rule;
use store::engine::tx::Reads;
use store::{document, migrations, params};

fn sample(number: u128, slot: &str) -> Document {
    Document {
        id: DocumentId(number),
        request: RequestId(1),
        slot: slot.to_owned(),
        digest: "00ff".to_owned(),
        size_bytes: 20 * 1024 * 1024,
        pages: 12,
        original_names: vec![words(), "página 2.jpg".to_owned()],
        warnings: vec!["blurred".to_owned()],
        added_at: at(i64::try_from(number).expect("small")),
        verdict: None,
    }
}

async fn put(store: &Store, document: Document) {
    kept!(store, document, |tx, document| document::put(tx, document).await);
}

async fn in_slots(store: &Store) -> Vec<Document> {
    seen!(store, (), |rx, ()| document::in_slots(rx, RequestId(1)).await)
}

#[test]
fn a_slot_holds_one_document_and_the_replaced_stay() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        for document in [sample(1, "passport"), sample(2, "housing"), sample(3, "passport")] {
            put(&store, document).await;
        }
        assert_eq!(in_slots(&store).await, [sample(2, "housing"), sample(3, "passport")]);
        let of = async |request: u128, id: u128| {
            seen!(store, (RequestId(request), DocumentId(id)), |rx, of| document::of_request(rx, of.0, of.1).await)
        };
        assert_eq!(of(1, 1).await, Some(sample(1, "passport")), "the replaced one can still be read");
        assert_eq!(of(2, 1).await, None, "but not through another case");
        let taken = async |slot: &'static str| kept!(store, slot, |tx, slot| document::take_out(tx, RequestId(1), slot, at(9)).await);
        assert!(taken("housing").await);
        assert!(!taken("housing").await);
        assert_eq!(in_slots(&store).await, [sample(3, "passport")]);
    });
}

#[test]
fn a_verdict_is_kept_only_on_what_is_in_its_slot() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        put(&store, sample(1, "passport")).await;
        let judge = async |id: u128, verdict: Verdict| {
            kept!(store, (DocumentId(id), verdict), |tx, of| document::judge(tx, of.0, of.1, OfficerId(7), "Ilegível").await)
        };
        for verdict in Verdict::ALL {
            assert!(judge(1, verdict).await);
            assert_eq!(in_slots(&store).await[0].verdict, Some(verdict));
        }
        put(&store, sample(2, "passport")).await;
        assert!(!judge(1, Verdict::Accepted).await, "it was replaced meanwhile");
        assert_eq!(in_slots(&store).await[0].verdict, None, "the new one was not judged");
        let row = seen!(store, (), |rx, ()| {
            rx.get_one("-- look\nSELECT judged_by, judged_words FROM document WHERE verdict IS NOT NULL", params![]).await
        });
        assert_eq!((row.id("judged_by"), row.text("judged_words")), (Ok(OfficerId(7)), Ok("Ilegível")));
    });
}

#[test]
fn of_two_who_fill_a_slot_at_once_none_is_lost_and_one_stays() {
    on_both(migrations::ALL, |store| async move {
        open(&store, 1).await;
        let many = (1..=12).map(|number| {
            let store = store.clone();
            tokio::spawn(async move { tried!(store, sample(number, "passport"), |tx, of| document::put(tx, of).await) })
        });
        for one in many.collect::<Vec<_>>() {
            let done = one.await.expect("no task panics");
            if done.is_err() {
                assert_eq!(broken(done), (Rule::Unique, "document.request_id,slot".to_owned()));
            }
        }
        assert_eq!(in_slots(&store).await.len(), 1);
    });
}
