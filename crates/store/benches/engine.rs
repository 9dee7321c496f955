//! Speed of writing beside the machine's own ceiling: `cargo bench -p store`. It prints, and asserts nothing: a machine under
//! load is not a slower program. PostgreSQL is measured when `BALCAO_TEST_POSTGRES` names a server.
//!
//! One transaction takes a seat: a guarded update and three inserts. The ceiling is the same transaction on the bare driver,
//! 64 to a commit, with no clients at all.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rusqlite::Connection;
use store::engine::error::StoreError;
use store::engine::tx::{Reads, Tx};
use store::engine::{Isolation, Store, StoreConfig};
use store::migrate::{Migration, run};
use store::params;

const CLIENTS: u32 = 64;
const SECONDS: f64 = 3.0;
const SLOTS: u32 = 2000;
const TAKE: &str = "-- take\nUPDATE bench_slot SET taken = taken + 1 WHERE id = $1 RETURNING taken";
const INSERTS: [&str; 3] = [
    "-- booking\nINSERT INTO bench_booking (id, slot) VALUES ($1, $2)",
    "-- event\nINSERT INTO bench_event (id, slot) VALUES ($1, $2)",
    "-- job\nINSERT INTO bench_job (id, slot) VALUES ($1, $2)",
];
const SCHEMA: &str = "
    CREATE TABLE bench_slot (id TEXT PRIMARY KEY, taken BIGINT NOT NULL);
    CREATE TABLE bench_booking (id TEXT PRIMARY KEY, slot TEXT NOT NULL REFERENCES bench_slot (id));
    CREATE TABLE bench_event (id TEXT PRIMARY KEY, slot TEXT NOT NULL);
    CREATE TABLE bench_job (id TEXT PRIMARY KEY, slot TEXT NOT NULL);";

fn main() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench_{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the benchmark");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let ceiling = bare(&folder.join("bare.sqlite3"), 64);
    let alone = bare(&folder.join("alone.sqlite3"), 1);
    let sqlite = runtime.block_on(through_the_engine(StoreConfig::Sqlite { file: folder.join("engine.sqlite3") }));
    println!("transactions a second, {CLIENTS} clients; ratio to the first line");
    line("SQLite, bare driver, 64 to a commit", ceiling, ceiling);
    line("SQLite, bare driver, each its commit", alone, ceiling);
    line("SQLite, engine", sqlite, ceiling);
    if let Ok(server) = std::env::var("BALCAO_TEST_POSTGRES") {
        let postgres = runtime.block_on(on_postgres(&server));
        line("PostgreSQL, engine", postgres, ceiling);
    }
    let _ = std::fs::remove_dir_all(&folder);
}

fn line(what: &str, per_second: f64, ceiling: f64) {
    println!("{what:<40} {per_second:>9.0} {:>6.2}", per_second / ceiling);
}

/// The bare driver: what this machine can do at best.
fn bare(file: &PathBuf, together: u32) -> f64 {
    let connection = Connection::open(file).expect("SQLite opens");
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384;";
    connection.execute_batch(settings).expect("the settings are known");
    connection.execute_batch(SCHEMA).expect("the schema is right");
    for slot in 0..SLOTS {
        let sql = "INSERT INTO bench_slot (id, taken) VALUES (?1, 0)";
        connection.execute(sql, [slot.to_string()]).expect("a slot is added");
    }
    let started = Instant::now();
    let mut done = 0_u32;
    while started.elapsed().as_secs_f64() < SECONDS {
        connection.execute_batch("BEGIN IMMEDIATE").expect("it begins");
        for _ in 0..together {
            done += 1;
            let slot = (done % SLOTS).to_string();
            let id = format!("{done}");
            let mut take = connection.prepare_cached(TAKE).expect("the statement is right");
            take.query_row([&slot], |row| row.get::<_, i64>(0)).expect("the slot is there");
            for sql in INSERTS {
                let mut insert = connection.prepare_cached(sql).expect("the statement is right");
                insert.execute([&id, &slot]).expect("the id is new");
            }
        }
        connection.execute_batch("COMMIT").expect("it commits");
    }
    f64::from(done) / started.elapsed().as_secs_f64()
}

async fn on_postgres(server: &str) -> f64 {
    let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls).await.expect("the server answers");
    tokio::spawn(connection);
    let clean = "SET client_min_messages = warning; DROP SCHEMA IF EXISTS bench CASCADE; ";
    client.batch_execute(&format!("{clean} CREATE SCHEMA bench")).await.expect("a schema is made");
    let mark = if server.contains('?') { '&' } else { '?' };
    let per_second = through_the_engine(StoreConfig::Postgres {
        url: format!("{server}{mark}options=-csearch_path%3Dbench"),
        pool_size: None,
        root_certificates: None,
        isolation: Isolation::ReadCommitted,
    })
    .await;
    client.batch_execute(clean).await.expect("the schema is dropped");
    per_second
}

async fn through_the_engine(config: StoreConfig) -> f64 {
    let store = Store::open(config).await.expect("the store opens");
    let sql = Cow::Borrowed(SCHEMA);
    run(&store, &[Migration { number: 1, name: Cow::Borrowed("bench"), sql }]).await.expect("it migrates");
    let filled: Result<(), StoreError> = store.write("fill", (), |tx, ()| Box::pin(fill(tx))).await;
    filled.expect("slots are added");
    let started = Instant::now();
    let clients: Vec<_> = (0..CLIENTS).map(|client| tokio::spawn(book(store.clone(), client, started))).collect();
    let mut done = 0;
    for client in clients {
        done += client.await.expect("no client panics");
    }
    f64::from(done) / started.elapsed().as_secs_f64()
}

async fn fill(tx: &mut Tx) -> Result<(), StoreError> {
    for slot in 0..SLOTS {
        let sql = "-- fill\nINSERT INTO bench_slot (id, taken) VALUES ($1, 0)";
        tx.defer(sql, params![slot.to_string()]).await?;
    }
    Ok(())
}

async fn book(store: Store, client: u32, started: Instant) -> u32 {
    let mut done = 0_u32;
    while started.elapsed().as_secs_f64() < SECONDS {
        done += 1;
        let slot = ((client * 7919 + done) % SLOTS).to_string();
        let given = (format!("{client}-{done}"), slot);
        let booked: Result<(), StoreError> = store.write("book", given, |tx, (id, slot)| Box::pin(take(tx, id, slot))).await;
        booked.expect("nothing stands against it");
    }
    done
}

async fn take(tx: &mut Tx, id: &str, slot: &str) -> Result<(), StoreError> {
    tx.get_one(TAKE, params![slot]).await?;
    for sql in INSERTS {
        tx.defer(sql, params![id, slot]).await?;
    }
    Ok(())
}
