use crate::engine::Engine;
use crate::engine::script::{ScriptError, statements};

fn on_both(sql: &str) -> (Vec<String>, Vec<String>) {
    let told = |engine| statements(sql, engine).expect("the text can be cut");
    (told(Engine::Sqlite), told(Engine::Postgres))
}

#[test]
fn semicolons_in_quotes_and_comments_do_not_cut() {
    let sql = "INSERT INTO a VALUES ('x;''y;', \"n;\") -- not; here\n; /* nor; here */ UPDATE a SET b = $t$;'$t$ ; ; -- end;";
    let (sqlite, postgres) = on_both(sql);
    assert_eq!(sqlite, postgres);
    assert_eq!(sqlite, ["INSERT INTO a VALUES ('x;''y;', \"n;\") -- not; here", "/* nor; here */ UPDATE a SET b = $t$;'$t$",]);
}

#[test]
fn type_names_are_told_each_engine_its_way() {
    let sql = "-- text of a TEXT\nCREATE TABLE a (id TEXT PRIMARY KEY, n BIGINT, b bytea, note TEXT DEFAULT 'TEXT BIGINT',\
               CHECK (CAST(n AS TEXT) <> '')); CREATE INDEX a_n ON a (n);";
    let (sqlite, postgres) = on_both(sql);
    assert_eq!(
        sqlite,
        [
            "-- text of a TEXT\nCREATE TABLE a (id TEXT PRIMARY KEY, n INT, b BLOB, note TEXT DEFAULT 'TEXT BIGINT',\
             CHECK (CAST(n AS TEXT) <> ''))\nSTRICT",
            "CREATE INDEX a_n ON a (n)",
        ]
    );
    assert_eq!(
        postgres[0],
        "-- text of a TEXT\nCREATE TABLE a (id TEXT COLLATE \"C\" PRIMARY KEY, n BIGINT, b bytea, \
         note TEXT COLLATE \"C\" DEFAULT 'TEXT BIGINT',CHECK (CAST(n AS TEXT) <> ''))"
    );
}

#[test]
fn a_statement_for_one_engine_is_left_out_on_the_other() {
    let sql = "-- engine: sqlite\nCREATE VIRTUAL TABLE f USING fts5(words);\n-- engine: postgres\nCREATE TABLE f (words TEXT);";
    let (sqlite, postgres) = on_both(sql);
    assert_eq!(sqlite, ["-- engine: sqlite\nCREATE VIRTUAL TABLE f USING fts5(words)"]);
    assert_eq!(postgres, ["-- engine: postgres\nCREATE TABLE f (words TEXT COLLATE \"C\")"]);
}

#[test]
fn what_is_never_closed_is_refused() {
    let refused = |sql| statements(sql, Engine::Sqlite).expect_err("it cannot be cut");
    assert_eq!(refused("SELECT 'a"), ScriptError::OpenQuote);
    assert_eq!(refused("SELECT $a$ b"), ScriptError::OpenQuote);
    assert_eq!(refused("SELECT /* a"), ScriptError::OpenComment);
    assert_eq!(refused("SELECT /* a /* b */ */ 1"), ScriptError::NestedComment);
}
