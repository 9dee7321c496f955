//! Every SQL text of the crate is understood by both engines. A text is found by the house rule that it begins with a
//! comment saying its name: a string whose first characters are `-- `.

use std::path::Path;

use store::engine::Engine;
use store::migrations;

use crate::support::on_both;

#[test]
fn every_statement_is_prepared_on_both_engines() {
    let mut found = Vec::new();
    collect(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.iter().any(|(_, sql)| sql.starts_with("-- migrate::recorded")), "the search finds nothing");
    on_both(migrations::ALL, |store| {
        let found = &found;
        async move {
            let mut refused = Vec::new();
            for (place, sql) in found {
                let only_there = sql.contains("pg_advisory_xact_lock") || sql.contains("current_schema");
                if only_there && store.engine() == Engine::Sqlite {
                    continue;
                }
                let skip_locked = match store.engine() {
                    Engine::Sqlite => "",
                    Engine::Postgres => "FOR UPDATE SKIP LOCKED",
                };
                let sql = sql.replace("{skip_locked}", skip_locked);
                if let Err(error) = store.prepare_only(&sql).await {
                    refused.push(format!("{:?} {place}: {error}", store.engine()));
                }
            }
            assert!(refused.is_empty(), "{}", refused.join("\n"));
        }
    });
}

/// All texts that look like statements, with the file they are in. Tests and texts of the engine's errors are left out.
fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> =
        std::fs::read_dir(folder).expect("the source is there").map(|entry| entry.expect("it can be listed").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("tests.rs") {
            let source = std::fs::read_to_string(&path).expect("it can be read");
            let place = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let texts = literals(&source).into_iter().filter(|text| is_statement(text));
            found.extend(texts.map(|sql| (place.clone(), sql)));
        }
    }
}

/// It begins with a comment and has more than that.
fn is_statement(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("-- ") && text.lines().nth(1).is_some_and(|line| !line.trim().is_empty())
}

/// The string literals of Rust source, unescaped; comments and single characters are passed over.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '/', '\'', 'r']) {
        let (before, here) = rest.split_at(at);
        let part_of_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let taken = if here.starts_with("//") {
            here.find('\n').unwrap_or(here.len())
        } else if let Some(inside) = here.strip_prefix('"') {
            let (text, length) = plain(inside);
            found.push(text);
            length + 1
        } else if here.starts_with('r') && (!part_of_word || before.ends_with('b')) {
            match raw(here) {
                Some((text, length)) => {
                    found.push(text);
                    length
                }
                None => 1,
            }
        } else if here.starts_with('\'') {
            character(here)
        } else {
            1
        };
        rest = &here[taken..];
    }
    found
}

/// The text up to the closing quote, and its length in the source with that quote.
fn plain(source: &str) -> (String, usize) {
    let mut text = String::new();
    let mut chars = source.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (text, at + 1),
            '\\' => match chars.next() {
                Some((_, 'n')) => text.push('\n'),
                Some((_, 't')) => text.push('\t'),
                Some((_, '\n')) => {
                    let rest = chars.as_str();
                    let blank = rest.len() - rest.trim_start().len();
                    let goal = source.len() - rest.len() + blank;
                    while chars.clone().next().is_some_and(|(at, _)| at < goal) {
                        chars.next();
                    }
                }
                Some((_, other)) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    (text, source.len())
}

/// `r"…"`, `r#"…"#`: its text and its length in the source.
fn raw(source: &str) -> Option<(String, usize)> {
    let hashes = source[1..].len() - source[1..].trim_start_matches('#').len();
    let body = source[1 + hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&closing)?;
    Some((body[..end].to_owned(), 2 + hashes + end + closing.len()))
}

/// Length of a character literal such as '"' or '\''; of a lifetime only its quote.
fn character(source: &str) -> usize {
    let mut chars = source.char_indices().skip(1);
    let escaped = matches!(chars.next(), Some((_, '\\')));
    if escaped {
        chars.next();
        return chars.find(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 1);
    }
    match chars.next() {
        Some((at, '\'')) => at + 1,
        _ => 1,
    }
}

#[test]
fn statements_are_found_in_every_form_of_text() {
    let source = r##"
        // "-- not this\nSELECT 1"
        fn f<'a>(q: char) { let x = '"'; let y = '\''; g("-- one\nSELECT '\"'"); }
        const A: &str = r#"
            -- two
            SELECT "a" "#; const B: &str = "\
            -- three
            SELECT \
            3"; for r in rows { h("no -- statement", "-- nor this") }
    "##;
    let found: Vec<String> = literals(source).into_iter().filter(|text| is_statement(text)).collect();
    let first: Vec<&str> = found.iter().filter_map(|sql| sql.trim_start().lines().next()).collect();
    assert_eq!(first, ["-- one", "-- two", "-- three"]);
    assert_eq!(found[0], "-- one\nSELECT '\"'");
    assert!(found[2].ends_with("SELECT 3"));
}
