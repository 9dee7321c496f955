//! A fresh store on each engine for every story.
//!
//! PostgreSQL comes from `BALCAO_TEST_POSTGRES` (see `e2e/postgres`); each story gets a schema of its own there.
//! `BALCAO_TEST_ENGINES=sqlite` leaves PostgreSQL out on purpose.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use store::engine::{Engine, Isolation, Store, StoreConfig};
use store::migrate::{Migration, run};
use tokio::runtime::Runtime;

/// Tells a story twice, each time on a fresh store with these migrations.
pub fn on_both<F: Future<Output = ()>>(migrations: &[Migration], story: impl Fn(Store) -> F) {
    on_sqlite(migrations, &story);
    on_postgres(Isolation::ReadCommitted, migrations, &story);
}

/// Tells a story on SQLite only: it is about that engine.
pub fn on_sqlite<F: Future<Output = ()>>(migrations: &[Migration], story: impl Fn(Store) -> F) {
    let folder = Folder::new();
    runtime().block_on(async {
        let store = Store::open(folder.config()).await.expect("SQLite opens");
        run(&store, migrations).await.expect("SQLite migrates");
        story(store).await;
    });
}

/// Tells a story on PostgreSQL only, unless it is left out on purpose.
pub fn on_postgres<F: Future<Output = ()>>(isolation: Isolation, migrations: &[Migration], story: impl Fn(Store) -> F) {
    let Some(schema) = Schema::new() else { return };
    let told = catch_unwind(AssertUnwindSafe(|| {
        runtime().block_on(async {
            let store = Store::open(schema.config(isolation)).await.expect("PostgreSQL opens");
            assert_eq!(store.engine(), Engine::Postgres);
            run(&store, migrations).await.expect("PostgreSQL migrates");
            story(store).await;
        });
    }));
    schema.drop();
    told.unwrap_or_else(|panic| resume_unwind(panic));
}

/// A runtime as the service has: several threads.
pub fn runtime() -> Runtime {
    Runtime::new().expect("a runtime starts")
}

/// A folder that goes away with the story.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(unique());
        std::fs::create_dir_all(&folder).expect("a folder for the story");
        Folder(folder)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn config(&self) -> StoreConfig {
        StoreConfig::Sqlite { file: self.0.join("record.sqlite3") }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A schema on the test server.
pub struct Schema {
    server: String,
    name: String,
}

impl Schema {
    /// None when PostgreSQL is left out on purpose.
    pub fn new() -> Option<Self> {
        if std::env::var("BALCAO_TEST_ENGINES").is_ok_and(|engines| engines == "sqlite") {
            return None;
        }
        let server = std::env::var("BALCAO_TEST_POSTGRES").expect(
            "this story needs PostgreSQL: BALCAO_TEST_POSTGRES=$(e2e/postgres start .test/pg), \
             or BALCAO_TEST_ENGINES=sqlite to leave it out",
        );
        let name = unique();
        let schema = Schema { server, name };
        schema.say(&format!("DROP SCHEMA IF EXISTS {0} CASCADE; CREATE SCHEMA {0}", schema.name));
        Some(schema)
    }

    pub fn config(&self, isolation: Isolation) -> StoreConfig {
        StoreConfig::Postgres { url: self.url(), pool_size: Some(16), root_certificates: None, isolation }
    }

    /// The server's address with this schema in front.
    pub fn url(&self) -> String {
        let mark = if self.server.contains('?') { '&' } else { '?' };
        format!("{}{mark}options=-csearch_path%3D{}", self.server, self.name)
    }

    pub fn drop(self) {
        self.say(&format!("SET client_min_messages = warning; DROP SCHEMA {} CASCADE", self.name));
    }

    fn say(&self, sql: &str) {
        runtime().block_on(async {
            let (client, connection) =
                tokio_postgres::connect(&self.server, tokio_postgres::NoTls).await.expect("the server of BALCAO_TEST_POSTGRES answers");
            tokio::spawn(connection);
            client.batch_execute(sql).await.expect("the server makes and drops schemas");
        });
    }
}

fn unique() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("story_{}_{count}", std::process::id())
}
