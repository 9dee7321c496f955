//! Where a story's record is: a folder, or a schema on the test server. Both go away with the story. The stories of the service share
//! this file.
//!
//! PostgreSQL comes from `BALCAO_TEST_POSTGRES` (see `e2e/postgres`); `BALCAO_TEST_ENGINES=sqlite` leaves it out on purpose.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use store::engine::{Isolation, Store, StoreConfig};
use tokio::runtime::Runtime;

/// Tells a story on SQLite.
pub fn on_sqlite(story: impl AsyncFnOnce(StoreConfig)) {
    let place = Place::folder();
    runtime().block_on(story(place.config()));
}

/// Tells a story on PostgreSQL, unless it is left out on purpose. The schema goes away also when the story fails.
pub fn on_postgres(story: impl AsyncFnOnce(StoreConfig)) {
    let Some(place) = Place::schema() else { return };
    let told = catch_unwind(AssertUnwindSafe(|| runtime().block_on(story(place.config()))));
    place.drop();
    told.unwrap_or_else(|panic| resume_unwind(panic));
}

/// A place of a story's own.
pub enum Place {
    /// SQLite.
    Folder(PathBuf),
    /// PostgreSQL.
    Schema {
        /// Address of the server.
        server: String,
        /// Name of the schema.
        name: String,
    },
}

impl Place {
    /// A folder.
    pub fn folder() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(unique());
        std::fs::create_dir_all(&folder).expect("a folder for the story");
        Self::Folder(folder)
    }

    /// A schema; none when PostgreSQL is left out on purpose.
    pub fn schema() -> Option<Self> {
        if std::env::var("BALCAO_TEST_ENGINES").is_ok_and(|engines| engines == "sqlite") {
            return None;
        }
        let server = std::env::var("BALCAO_TEST_POSTGRES").expect(
            "this story needs PostgreSQL: BALCAO_TEST_POSTGRES=$(e2e/postgres start .test/pg), \
             or BALCAO_TEST_ENGINES=sqlite to leave it out",
        );
        let name = unique();
        say(&server, format!("DROP SCHEMA IF EXISTS {name} CASCADE"));
        say(&server, format!("CREATE SCHEMA {name}"));
        Some(Self::Schema { server, name })
    }

    /// How to open it.
    pub fn config(&self) -> StoreConfig {
        match self {
            Self::Folder(folder) => StoreConfig::Sqlite { file: folder.join("record.sqlite3") },
            Self::Schema { .. } => postgres(self.url().expect("a schema has one")),
        }
    }

    /// The server's address with this schema in front; none of a folder.
    pub fn url(&self) -> Option<String> {
        let Self::Schema { server, name } = self else { return None };
        let mark = if server.contains('?') { '&' } else { '?' };
        Some(format!("{server}{mark}options=-csearch_path%3D{name}"))
    }

    /// Takes the schema away.
    pub fn drop(self) {
        if let Self::Schema { server, name } = &self {
            say(server, format!("DROP SCHEMA {name} CASCADE"));
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Folder(folder) = self {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn postgres(url: String) -> StoreConfig {
    StoreConfig::Postgres { url, pool_size: Some(8), root_certificates: None, isolation: Isolation::ReadCommitted }
}

fn say(server: &str, sql: String) {
    let config = postgres(server.to_owned());
    runtime().block_on(async move {
        let store = Store::open(config).await.expect("the server of BALCAO_TEST_POSTGRES answers");
        let said = store
            .write("make or drop a schema", sql, |tx, sql| {
                Box::pin(async move {
                    tx.exec(sql, &[]).await?;
                    Ok::<_, store::engine::error::StoreError>(())
                })
            })
            .await;
        said.expect("the server makes and drops schemas");
    });
}

fn runtime() -> Runtime {
    Runtime::new().expect("a runtime starts")
}

fn unique() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("told_story_{}_{count}", std::process::id())
}
