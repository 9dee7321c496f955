use store::engine::error::{StoreError, WriteError};
use store::engine::{Isolation, Store};
use store::migrate::{MigrateError, pending, run};
use store::migrations;
use store::params;

use crate::engine::{Outcome, migration};
use crate::support::{Folder, Schema, on_both, runtime};

#[test]
fn each_step_runs_once() {
    on_both(&[], |store| async move {
        let steps = [migration(1, "CREATE TABLE a (n BIGINT)"), migration(2, "INSERT INTO a (n) VALUES (1)")];
        assert_eq!(pending(&store, &steps).await, Ok(vec![1, 2]));
        assert_eq!(run(&store, &steps[..1]).await, Ok(vec![1]));
        assert_eq!(pending(&store, &steps).await, Ok(vec![2]));
        assert_eq!(run(&store, &steps).await, Ok(vec![2]));
        assert_eq!(run(&store, &steps).await, Ok(vec![]));
        assert_eq!(pending(&store, &steps).await, Ok(vec![]));
    });
}

#[test]
fn altered_newer_and_disordered_steps_are_refused() {
    on_both(&[], |store| async move {
        let steps = [migration(1, "CREATE TABLE a (n BIGINT)"), migration(2, "CREATE TABLE b (n BIGINT)")];
        run(&store, &steps).await.expect("both run");
        let altered = [migration(1, "CREATE TABLE a (n TEXT)"), steps[1].clone()];
        assert!(matches!(run(&store, &altered).await, Err(MigrateError::Altered { number: 1, .. })));
        let older = run(&store, &steps[..1]).await;
        assert_eq!(older, Err(MigrateError::Newer { found: 2, known: 1 }));
        assert_eq!(run(&store, &[]).await, Err(MigrateError::Newer { found: 2, known: 0 }));
        assert_eq!(run(&store, &steps[1..]).await, Err(MigrateError::OutOfOrder(2)));
    });
}

#[test]
fn a_step_that_fails_half_way_leaves_nothing() {
    on_both(&[], |store| async move {
        let steps = [migration(1, "CREATE TABLE a (n BIGINT); INSERT INTO nowhere VALUES (1); CREATE TABLE c (n BIGINT)")];
        match run(&store, &steps).await {
            Err(MigrateError::Refused { number: 1, statement, .. }) => {
                assert_eq!(statement, "INSERT INTO nowhere VALUES (1)");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(pending(&store, &steps).await, Ok(vec![1]));
        let better = [migration(1, "CREATE TABLE a (n BIGINT)")];
        assert_eq!(run(&store, &better).await, Ok(vec![1]));
    });
}

#[test]
fn several_processes_may_migrate_at_once() {
    let steps = || [migration(1, "CREATE TABLE a (n BIGINT)"), migration(2, "INSERT INTO a (n) VALUES (1)")];
    let together = async |one: Store, other: Store| {
        let (first, second) = (steps(), steps());
        let (one, other) = tokio::join!(run(&one, &first), run(&other, &second));
        let mut ran = [one.expect("it runs"), other.expect("it runs")].concat();
        ran.sort_unstable();
        assert_eq!(ran, [1, 2]);
    };
    let folder = Folder::new();
    runtime().block_on(async {
        let open = || Store::open(folder.config());
        together(open().await.expect("it opens"), open().await.expect("it opens twice")).await;
    });
    let Some(schema) = Schema::new() else { return };
    runtime().block_on(async {
        let open = || Store::open(schema.config(Isolation::ReadCommitted));
        together(open().await.expect("it opens"), open().await.expect("it opens twice")).await;
    });
    schema.drop();
}

#[test]
fn both_engines_refuse_a_value_of_another_kind() {
    let steps = [migration(1, "CREATE TABLE kinds (n BIGINT, t TEXT, b BYTEA)")];
    on_both(&steps, |store| async move {
        for (sql, wrong) in [
            ("-- n\nINSERT INTO kinds (n) VALUES ($1)", params!["seven"]),
            ("-- b\nINSERT INTO kinds (b) VALUES ($1)", params!["text"]),
            ("-- b\nINSERT INTO kinds (b) VALUES ($1)", params![7_i64]),
        ] {
            let outcome: Outcome<()> = store
                .write("wrong kind", (sql, wrong.to_vec()), |tx, (sql, wrong)| {
                    Box::pin(async move { Ok(tx.exec(sql, wrong).await.map(|_| ())?) })
                })
                .await;
            let refused = matches!(outcome, Err(WriteError::Store(StoreError::Statement { .. })));
            assert!(refused, "{sql}: {outcome:?}");
        }
    });
}

#[test]
fn every_file_of_the_schema_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .map(|files| files.map(|file| file.expect("it can be listed").file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    files.retain(|file| file.ends_with(".sql"));
    files.sort();
    let listed: Vec<String> = migrations::ALL.iter().map(|step| format!("{:04}_{}.sql", step.number, step.name)).collect();
    assert_eq!(files, listed);
    on_both(migrations::ALL, |store| async move {
        assert_eq!(pending(&store, migrations::ALL).await, Ok(vec![]));
    });
}
