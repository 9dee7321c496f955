//! `schema.sql` is a picture of what the migrations make, to be read in one piece. This proves that it is true on both engines.
//! After a change of the schema: `BALCAO_WRITE_SCHEMA=1 cargo test -p store schema`.

use crate::support::{on_both, on_sqlite};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use store::engine::row::Row;
use store::engine::tx::Reads;
use store::engine::{Engine, Store};
use store::{migrations, params};

/// A table as both engines can tell it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Table {
    /// Name, type, whether it must be there.
    columns: Vec<(String, String, bool)>,
    key: Vec<String>,
    /// Column, table and column it points to.
    points: BTreeSet<(String, String, String)>,
    /// Name, and `UNIQUE` or not, columns and condition.
    indexes: BTreeMap<String, String>,
}

type Schema = BTreeMap<String, Table>;

const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema.sql");
const HEADING: &str = "\
-- The record as all migrations leave it: a picture to read, never run. Types are those of the migrations; order is by name.
-- Written from a migrated database and proved by tests/it/nouns/schema.rs.
";

#[test]
fn the_picture_is_what_migrating_gives() {
    on_sqlite(migrations::ALL, |store| async move {
        let drawn = drawn(&of_sqlite(&store).await, &checks(&store).await) + &views(&store).await;
        if std::env::var_os("BALCAO_WRITE_SCHEMA").is_some() {
            std::fs::write(Path::new(PICTURE), &drawn).expect("it can be written");
        }
        let kept = std::fs::read_to_string(PICTURE).unwrap_or_default();
        assert!(kept == drawn, "schema.sql is out of date: BALCAO_WRITE_SCHEMA=1 cargo test -p store schema\n{drawn}");
    });
}

#[test]
fn both_engines_have_the_same_schema() {
    let sqlite = std::sync::Mutex::new(Schema::new());
    on_both(migrations::ALL, |store| {
        let sqlite = &sqlite;
        async move {
            let told = match store.engine() {
                Engine::Sqlite => of_sqlite(&store).await,
                Engine::Postgres => of_postgres(&store).await,
            };
            assert!(told.len() > 20, "{:?}", told.keys());
            match store.engine() {
                Engine::Sqlite => *sqlite.lock().expect("nobody panicked") = told,
                Engine::Postgres => assert_same(&sqlite.lock().expect("nobody panicked"), &told),
            }
        }
    });
}

/// Table by table, so that a difference can be read.
fn assert_same(one: &Schema, other: &Schema) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (name, table) in one {
        assert_eq!(Some(table), other.get(name), "{name}");
    }
}

fn drawn(schema: &Schema, checks: &BTreeMap<(String, String), String>) -> String {
    let mut picture = HEADING.to_owned();
    for (name, table) in schema {
        let mut lines: Vec<String> = Vec::new();
        for (column, kind, needed) in &table.columns {
            let needed = if *needed { " NOT NULL" } else { "" };
            let points = table.points.iter().find(|(from, _, _)| from == column);
            let points = points.map_or_else(String::new, |(_, to, its)| format!(" REFERENCES {to} ({its})"));
            let check = checks.get(&(name.clone(), column.clone())).map_or_else(String::new, |check| format!(" {check}"));
            lines.push(format!("  {column} {kind}{needed}{points}{check}"));
        }
        lines.push(format!("  PRIMARY KEY ({})", table.key.join(", ")));
        write!(picture, "\nCREATE TABLE {name} (\n{}\n);\n", lines.join(",\n")).expect("a text takes all");
        for (index, what) in &table.indexes {
            let (unique, what) = what.strip_prefix("UNIQUE ").map_or(("", what.as_str()), |what| ("UNIQUE ", what));
            writeln!(picture, "CREATE {unique}INDEX {index} ON {name} {what};").expect("a text takes all");
        }
    }
    picture
}

/// The views, as their migrations tell them.
async fn views(store: &Store) -> String {
    let views = rows(store, "-- views\nSELECT sql FROM sqlite_master WHERE type = 'view' ORDER BY name").await;
    views.iter().map(|row| format!("\n{};\n", text(row, "sql"))).collect()
}

async fn rows(store: &Store, sql: &'static str) -> Vec<Row> {
    seen!(store, sql, |rx, sql| rx.all(sql, params![]).await)
}

fn text(row: &Row, column: &str) -> String {
    row.text(column).expect("it is a text").to_owned()
}

async fn of_sqlite(store: &Store) -> Schema {
    let mut schema = Schema::new();
    let columns = rows(
        store,
        "-- columns
         SELECT t.name AS table_name, c.name AS column_name, c.type AS kind, c.\"notnull\" AS needed, c.pk AS place
         FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid",
    );
    let mut keys: BTreeMap<String, BTreeMap<i64, String>> = BTreeMap::new();
    for row in columns.await {
        let (table, column) = (text(&row, "table_name"), text(&row, "column_name"));
        let place = row.int("place").expect("a place");
        let kind = match row.text("kind").expect("a type") {
            "INT" => "BIGINT",
            "BLOB" => "BYTEA",
            other => other,
        };
        // A column of the key is never null in a STRICT table.
        let needed = place > 0 || row.flag("needed").expect("yes or no");
        schema.entry(table.clone()).or_default().columns.push((column.clone(), kind.to_owned(), needed));
        if place > 0 {
            keys.entry(table).or_default().insert(place, column);
        }
    }
    for (table, key) in keys {
        schema.entry(table).or_default().key = key.into_values().collect();
    }
    let points = rows(
        store,
        "-- points
         SELECT t.name AS table_name, f.\"from\" AS column_name, f.\"table\" AS other, f.\"to\" AS its
         FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'",
    );
    for row in points.await {
        let point = (text(&row, "column_name"), text(&row, "other"), text(&row, "its"));
        schema.entry(text(&row, "table_name")).or_default().points.insert(point);
    }
    let indexes = rows(store, "-- indexes\nSELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
    for row in indexes.await {
        let what = index(row.text("sql").expect("its text"));
        schema.entry(text(&row, "tbl_name")).or_default().indexes.insert(text(&row, "name"), what);
    }
    schema
}

async fn of_postgres(store: &Store) -> Schema {
    let mut schema = Schema::new();
    let columns = rows(
        store,
        "-- columns
         SELECT CAST(table_name AS TEXT) AS table_name, CAST(column_name AS TEXT) AS column_name, CAST(data_type AS TEXT) AS kind,
           CASE WHEN is_nullable = 'NO' THEN CAST(1 AS BIGINT) ELSE 0 END AS needed
         FROM information_schema.columns WHERE table_schema = current_schema() AND table_name IN
           (SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE')
         ORDER BY table_name, ordinal_position",
    );
    for row in columns.await {
        let kind = row.text("kind").expect("a type").to_uppercase();
        let needed = row.flag("needed").expect("yes or no");
        schema.entry(text(&row, "table_name")).or_default().columns.push((text(&row, "column_name"), kind, needed));
    }
    let points = rows(
        store,
        "-- points
         SELECT CAST(c.relname AS TEXT) AS table_name, pg_get_constraintdef(f.oid) AS told
         FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE f.contype = 'f' AND n.nspname = current_schema()",
    );
    for row in points.await {
        // FOREIGN KEY (person_id) REFERENCES person(id)
        let told = text(&row, "told").replace("FOREIGN KEY", "").replace("REFERENCES", "");
        let words: Vec<&str> = told.split(['(', ')', ' ']).filter(|word| !word.is_empty()).collect();
        let [from, to, its] = words[..] else { panic!("a key of one column: {told}") };
        let point = (from.to_owned(), to.to_owned(), its.to_owned());
        schema.entry(text(&row, "table_name")).or_default().points.insert(point);
    }
    let indexes = rows(
        store,
        "-- indexes
         SELECT CAST(i.relname AS TEXT) AS name, CAST(c.relname AS TEXT) AS table_name, pg_get_indexdef(x.indexrelid) AS told,
           CASE WHEN x.indisprimary THEN CAST(1 AS BIGINT) ELSE 0 END AS is_key
         FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
           JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()",
    );
    for row in indexes.await {
        let table = schema.entry(text(&row, "table_name")).or_default();
        let what = index(row.text("told").expect("its text"));
        if row.flag("is_key").expect("yes or no") {
            let columns = what.trim_start_matches("UNIQUE (").trim_end_matches(')');
            table.key = columns.split(", ").map(str::to_owned).collect();
        } else {
            table.indexes.insert(text(&row, "name"), what);
        }
    }
    schema
}

/// `UNIQUE (a, b) WHERE c = 1` of an index's text; the engines put brackets differently.
fn index(told: &str) -> String {
    let unique = if told.starts_with("CREATE UNIQUE") { "UNIQUE " } else { "" };
    let (columns, condition) = told.split_once(" WHERE ").map_or((told, None), |(columns, condition)| (columns, Some(condition)));
    let columns = columns.split_once('(').expect("an index has columns").1.trim_end_matches(')');
    let condition = condition.map_or_else(String::new, |text| format!(" WHERE {}", text.replace(['(', ')'], "")));
    format!("{unique}({columns}){condition}")
}

/// The conditions on columns, which stand on the column's own line in the migrations.
async fn checks(store: &Store) -> BTreeMap<(String, String), String> {
    let mut checks = BTreeMap::new();
    for row in rows(store, "-- checks\nSELECT name, sql FROM sqlite_master WHERE type = 'table'").await {
        for line in row.text("sql").expect("its text").lines() {
            let Some(at) = line.find("CHECK (") else { continue };
            let column = line.split_whitespace().next().expect("a line with a check has words").to_owned();
            checks.insert((text(&row, "name"), column), line[at..].trim_end_matches(',').to_owned());
        }
    }
    checks
}
