use store::engine::error::StoreError;
use store::engine::tx::Reads;
use store::engine::value::Value;
use store::params;

use crate::engine::{Outcome, migration};
use crate::support::on_both;

fn kinds() -> [store::migrate::Migration; 1] {
    [migration(1, "CREATE TABLE kinds (id TEXT PRIMARY KEY, n BIGINT, t TEXT, b BYTEA)")]
}

#[test]
fn every_value_comes_back_as_it_went() {
    on_both(&kinds(), |store| async move {
        let texts = ["", "7", "1e3", "Conceição 🇵🇹 'quoted' \"too\" $1 ; --", "\u{1}"];
        for (number, text) in [i64::MIN, -1, 0, 1, i64::MAX].into_iter().zip(texts) {
            let bytes: Vec<u8> = text.bytes().chain([0, 255]).collect();
            let given = (number, text.to_owned(), bytes);
            let kept: Outcome<()> = store
                .write("keep", given.clone(), |tx, (n, t, b)| {
                    Box::pin(async move {
                        let sql = "-- keep\nINSERT INTO kinds (id, n, t, b) VALUES ($3, $1, $3, $2)";
                        Ok(tx.exec(sql, params![*n, b, t]).await.map(|_| ())?)
                    })
                })
                .await;
            kept.expect("nothing stands against it");
            let found: Result<(i64, String, Vec<u8>), StoreError> = store
                .read("find", given.1.clone(), |rx, id| {
                    Box::pin(async move {
                        let row = rx.get_one("-- find\nSELECT n, t, b FROM kinds WHERE id = $1", params![id]).await?;
                        Ok((row.int("n")?, row.text(1)?.to_owned(), row.bytes("b")?.to_owned()))
                    })
                })
                .await;
            assert_eq!(found, Ok(given));
        }
    });
}

#[test]
fn nothing_and_yes_and_no_are_kept_too() {
    on_both(&kinds(), |store| async move {
        let found: Outcome<(Option<i64>, bool, bool)> = store
            .write("keep and find", (), |tx, ()| {
                Box::pin(async move {
                    let sql = "-- keep\nINSERT INTO kinds (id, n, t, b) VALUES ($1, $2, $3, $4) RETURNING n, t, b, n IS NULL AS is_null";
                    let row = tx.get_one(sql, params!["a", None::<i64>, None::<&str>, None::<Vec<u8>>]).await?;
                    assert_eq!((row.opt_text("t")?, row.opt_bytes("b")?), (None, None));
                    let changed = tx.get_one("-- yes\nUPDATE kinds SET n = $1 RETURNING n", params![true]).await?;
                    Ok((row.opt_int("n")?, row.flag("is_null")?, changed.flag("n")?))
                })
            })
            .await;
        assert_eq!(found, Ok((None, true, true)));
    });
}

#[test]
fn a_wrong_getter_says_what_it_met() {
    on_both(&kinds(), |store| async move {
        let errors: Result<Vec<String>, StoreError> = store
            .read("row", (), |rx, ()| {
                Box::pin(async move {
                    let sql = "-- row\nSELECT COUNT(*) AS n, CAST(NULL AS TEXT) AS t FROM kinds";
                    let row = rx.get_one(sql, params![]).await?;
                    let met = [row.text("n").err(), row.text("t").err(), row.int("no").err(), row.value(2).cloned().err()];
                    Ok(met.into_iter().flatten().map(|error| error.to_string()).collect())
                })
            })
            .await;
        let said = [
            "column n: expected text, found integer",
            "column t: expected text, found null",
            "column no: expected a column, found none of that name",
            "column 2: expected a column, found none of that name",
        ];
        assert_eq!(errors, Ok(said.map(str::to_owned).to_vec()));
    });
}

#[test]
fn texts_are_ordered_by_their_bytes_and_like_minds_capitals() {
    on_both(&kinds(), |store| async move {
        let ordered: Outcome<(String, i64)> = store
            .write("order", (), |tx, ()| {
                Box::pin(async move {
                    for text in ["b", "a-b", "ab", "B", "é", "a"] {
                        tx.defer("-- add\nINSERT INTO kinds (id, t) VALUES ($1, $1)", params![text]).await?;
                    }
                    let rows = tx.all("-- order\nSELECT t FROM kinds ORDER BY t", params![]).await?;
                    let texts: Result<Vec<&str>, StoreError> = rows.iter().map(|row| row.text("t")).collect();
                    let like = "-- like\nSELECT COUNT(*) AS n FROM kinds WHERE t LIKE $1";
                    let like = tx.get_one(like, params!["b%"]).await?;
                    Ok((texts?.join(" "), like.int("n")?))
                })
            })
            .await;
        assert_eq!(ordered, Ok(("B a a-b ab b é".to_owned(), 1)));
    });
}

#[test]
fn a_wrong_number_of_parameters_is_a_fault() {
    on_both(&kinds(), |store| async move {
        for given in [vec![], vec![Value::Int(1), Value::Int(2)]] {
            let found: Result<(), StoreError> = store
                .read("count", given, |rx, given| {
                    Box::pin(async move { rx.all("-- count\nSELECT id FROM kinds WHERE n = $1", given).await.map(|_| ()) })
                })
                .await;
            assert!(matches!(found, Err(StoreError::Statement { .. })), "{found:?}");
        }
    });
}
