//! Who may name whom inside the crates, and what each room may not do.

use super::reading::{Rust, has_word};
use super::source::{File, crates, files, is_test, product};
use super::{Breach, assert_none};

/// A rule: words that may not stand in the code of some files.
struct Ban {
    /// The beginning of the paths it holds for.
    below: &'static str,
    /// Beginnings of paths it does not hold for.
    except: &'static [&'static str],
    words: &'static [&'static str],
    why: &'static str,
}

const BANS: [Ban; 7] = [
    Ban {
        below: "crates/",
        except: &["crates/store/src/engine", "crates/store/tests", "crates/store/benches", "crates/balcao/tests/it/architecture"],
        words: &["rusqlite", "tokio_postgres", "deadpool_postgres"],
        why: "only store/src/engine knows the two engines",
    },
    Ban {
        below: "crates/domain/src",
        except: &[],
        words: &[
            "async",
            "await",
            "std::fs",
            "std::io",
            "std::net",
            "std::env",
            "std::process",
            "std::thread",
            "std::time",
            "Timestamp::now",
            "Zoned::now",
            "println!",
            "eprintln!",
        ],
        why: "the domain is synchronous, does no I/O and knows no clock",
    },
    Ban {
        below: "crates/domain/src",
        except: &["crates/domain/src/law"],
        words: &["Serialize", "Deserialize"],
        why: "the domain does not serialise its own types: rows, forms and answers are the business of the outer rooms",
    },
    Ban {
        below: "crates/store/src",
        except: &[],
        words: &["Timestamp::now", "Zoned::now", "SystemTime", "now_v7", "new_v4", "rand"],
        why: "the store makes no ids and reads no clock: both are passed in",
    },
    Ban {
        below: "crates/service/src/actions",
        except: &[],
        words: &["axum", "http", "hyper", "askama", "StatusCode", "Lang", "texts", "reqwest", "lettre", "letters"],
        why: "actions know no HTTP, no HTML and no language",
    },
    Ban {
        below: "crates/service/src/actions",
        // Signing in and starting a payment need the other side's answer at once.
        except: &["crates/service/src/actions/sign_in", "crates/service/src/actions/payment"],
        words: &["outside"],
        why: "the outside world is called by jobs, never inside a transaction",
    },
    Ban { below: "crates/service/src", except: &[], words: &["axum", "hyper", "StatusCode"], why: "the service knows no HTTP server" },
];

/// Pages of one kind of reader never import those of another.
const PAGES: [&str; 5] = ["public", "resident", "officer", "operator", "verify"];

#[test]
fn rooms_keep_to_themselves() {
    let all: Vec<_> = crates().iter().flat_map(|name| product(name)).collect();
    for ban in &BANS {
        assert_none(&all.iter().flat_map(|file| banned(ban, file)).collect::<Vec<_>>());
    }
    assert_none(&all.iter().flat_map(strange_pages).collect::<Vec<_>>());
}

#[test]
fn a_room_that_reaches_out_is_found() {
    for (path, code) in [
        ("crates/store/src/requests.rs", "use rusqlite::params;"),
        ("crates/domain/src/slip.rs", "let now = Timestamp::now();"),
        ("crates/domain/src/slip.rs", "#[derive(Serialize)]"),
        ("crates/domain/src/slip.rs", "pub async fn open() {}"),
        ("crates/store/src/jobs.rs", "let id = Uuid::now_v7();"),
        ("crates/service/src/actions/slip.rs", "use crate::outside::mail;"),
        ("crates/service/src/actions/slip.rs", "fn say(lang: Lang) {}"),
        ("crates/service/src/jobs/mail.rs", "use axum::Router;"),
    ] {
        let file = File { path: path.to_owned(), text: code.to_owned() };
        assert!(BANS.iter().any(|ban| !banned(ban, &file).is_empty()), "{path}: {code}");
    }
    let fine = File { path: "crates/service/src/actions/slip.rs".to_owned(), text: "// axum and Lang\nlet a = \"http\";".to_owned() };
    assert!(BANS.iter().all(|ban| banned(ban, &fine).is_empty()));
    for code in ["use crate::web::officer::queue;", "use super::super::officer::queue;"] {
        let file = File { path: "crates/balcao/src/web/resident/home.rs".to_owned(), text: code.to_owned() };
        assert_eq!(strange_pages(&file).len(), 1, "{code}");
    }
}

fn banned(ban: &Ban, file: &File) -> Vec<Breach> {
    if !file.path.starts_with(ban.below) || ban.except.iter().any(|known| file.path.starts_with(known)) {
        return Vec::new();
    }
    let rust = Rust::read(&file.text);
    let mut breaches = Vec::new();
    for (line, code) in rust.lines() {
        for word in ban.words.iter().filter(|word| has_word(code, word)) {
            breaches.push(Breach { path: file.path.clone(), line, what: format!("`{word}`: {}", ban.why) });
        }
    }
    breaches
}

fn strange_pages(file: &File) -> Vec<Breach> {
    let Some(room) = file.path.strip_prefix("crates/balcao/src/web/").and_then(|rest| rest.split_once('/')).map(|(room, _)| room) else {
        return Vec::new();
    };
    if !PAGES.contains(&room) {
        return Vec::new();
    }
    let rust = Rust::read(&file.text);
    let mut breaches = Vec::new();
    for (line, code) in rust.lines() {
        for other in PAGES.iter().filter(|other| **other != room) {
            if has_word(code, &format!("web::{other}")) || has_word(code, &format!("super::{other}")) {
                let what = format!("pages of `{room}` do not import those of `{other}`: what they share is in `parts`");
                breaches.push(Breach { path: file.path.clone(), line, what });
            }
        }
    }
    breaches
}

#[test]
fn one_name_one_path() {
    let breaches: Vec<_> = files("crates", ".rs").iter().flat_map(second_paths).collect();
    assert_none(&breaches);
    for code in ["pub use a::b;", "pub(crate) use a::b;", "use a::*;", "use a::{b::*, c};", "use proptest::prelude::Strategy;"] {
        let file = File { path: "crates/x/src/a.rs".to_owned(), text: code.to_owned() };
        assert_eq!(second_paths(&file).len(), 1, "{code}");
    }
    let text = "macro_rules! m {\n}\npub(crate) use m;".to_owned();
    let path = "crates/x/src/a.rs".to_owned();
    assert!(second_paths(&File { path, text }).is_empty());
}

fn second_paths(file: &File) -> Vec<Breach> {
    let rust = Rust::read(&file.text);
    let mut breaches = Vec::new();
    for (line, code) in rust.lines() {
        let code = code.trim();
        // `pub(crate) use` of a macro made in the same file is the one way to give it a path.
        let exports =
            code.starts_with("pub use ") || (code.starts_with("pub(") && code.contains(") use ") && !names_macro(&rust.code, code));
        let what = if exports {
            "no re-exports: one name has one path"
        } else if code.contains("::*") {
            "no glob imports: name what is used"
        } else if has_word(code, "prelude") && !is_test(&file.path) {
            "no preludes: name what is used"
        } else {
            continue;
        };
        breaches.push(Breach { path: file.path.clone(), line, what: what.to_owned() });
    }
    breaches
}

fn names_macro(code: &str, line: &str) -> bool {
    let name = line.rsplit(' ').next().unwrap_or_default().trim_end_matches(';');
    code.contains(&format!("macro_rules! {name} "))
}

#[test]
fn sql_lives_in_the_store() {
    let elsewhere = files("crates", ".rs").into_iter().filter(|file| !file.path.starts_with("crates/store/"));
    let elsewhere = elsewhere.filter(|file| !file.path.starts_with("crates/balcao/tests/it/architecture"));
    assert_none(&elsewhere.flat_map(|file| sql(&file)).collect::<Vec<_>>());
    for (text, count) in [
        ("f(\"SELECT id\\n FROM people\")", 1),
        ("f(r#\"insert into people\"#)", 0),
        ("f(\"INSERT  INTO people VALUES ($1)\")", 1),
        ("f(\"UPDATE people SET a = 1\")", 1),
        ("// SELECT a FROM b\nf(\"SELECTED FROM\")", 0),
    ] {
        let file = File { path: "crates/service/src/a.rs".to_owned(), text: text.to_owned() };
        assert_eq!(sql(&file).len(), count, "{text}");
    }
}

fn sql(file: &File) -> Vec<Breach> {
    const STATEMENTS: [(&str, &str); 7] = [
        ("SELECT ", " FROM "),
        ("INSERT INTO ", " "),
        ("UPDATE ", " SET "),
        ("DELETE FROM ", ""),
        ("CREATE TABLE ", ""),
        ("ALTER TABLE ", ""),
        ("PRAGMA ", ""),
    ];
    let mut breaches = Vec::new();
    for (line, literal) in Rust::read(&file.text).literals {
        let flat = literal.replace("\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let is_sql = |(begin, then): (&str, &str)| flat.find(begin).is_some_and(|at| flat[at + begin.len()..].contains(then));
        if STATEMENTS.into_iter().any(is_sql) {
            breaches.push(Breach { path: file.path.clone(), line, what: "SQL stands in the store, in the function it is for".to_owned() });
        }
    }
    breaches
}

#[test]
fn only_actions_open_write_transactions() {
    let outer: Vec<_> = ["service", "balcao"].iter().flat_map(|name| product(name)).collect();
    assert_none(&outer.iter().flat_map(writes).collect::<Vec<_>>());
    let page = File { path: "crates/balcao/src/web/resident/a.rs".to_owned(), text: "store.write(\n    \"send\",\n    x)".to_owned() };
    assert_eq!(writes(&page).len(), 1);
    let action = File { path: "crates/service/src/actions/a.rs".to_owned(), text: page.text.clone() };
    assert!(writes(&action).is_empty());
}

/// A write transaction is `store.write("its name", …)`: a call of `write` whose first argument is a literal.
fn writes(file: &File) -> Vec<Breach> {
    if file.path.starts_with("crates/service/src/actions") {
        return Vec::new();
    }
    let code = Rust::read(&file.text).code;
    let calls = code.match_indices(".write(").filter(|(at, call)| code[at + call.len()..].trim_start().starts_with('"'));
    let what = "a write transaction is opened by an action, nowhere else";
    let line = |at: usize| code[..at].matches('\n').count() + 1;
    calls.map(|(at, _)| Breach { path: file.path.clone(), line: line(at), what: what.to_owned() }).collect()
}
