//! How long files and functions may be, and what may not stand in them.

use super::reading::{Rust, has_word};
use super::source::{File, files, is_test};
use super::{Breach, assert_none};

const FILE_LINES_MAX: usize = 400;
const FUNCTION_LINES_MAX: usize = 60;

#[test]
fn files_are_short() {
    let breaches: Vec<_> = files("crates", ".rs").iter().filter_map(long_file).collect();
    assert_none(&breaches);
    let file = File { path: "a.rs".to_owned(), text: "\n".repeat(FILE_LINES_MAX + 1) };
    assert!(long_file(&file).is_some());
}

fn long_file(file: &File) -> Option<Breach> {
    let lines = file.text.lines().count();
    let what = format!("{lines} lines, {FILE_LINES_MAX} at most: split by noun");
    (lines > FILE_LINES_MAX).then(|| Breach { path: file.path.clone(), line: lines, what })
}

#[test]
fn functions_are_short() {
    let product = files("crates", ".rs").into_iter().filter(|file| !is_test(&file.path));
    assert_none(&product.flat_map(|file| long_functions(&file)).collect::<Vec<_>>());
    let body = "    a();\n".repeat(FUNCTION_LINES_MAX);
    let text = format!("trait A {{ fn none(&self); }}\nfn fine() {{}}\n\nfn long() {{\n{body}}}\n");
    let found = long_functions(&File { path: "a.rs".to_owned(), text });
    assert_eq!(found.iter().map(|breach| breach.line).collect::<Vec<_>>(), [4]);
}

fn long_functions(file: &File) -> Vec<Breach> {
    let rust = Rust::read(&file.text);
    let mut breaches = Vec::new();
    let mut offset = 0;
    for (line, code) in rust.lines() {
        if has_word(code, "fn") && !code.trim_start().starts_with("type ") {
            let start = offset + code.find("fn").expect("the line has the word");
            let lines = body_lines(&rust.code[start..]);
            if lines > FUNCTION_LINES_MAX {
                let what = format!("a function of {lines} lines, {FUNCTION_LINES_MAX} at most");
                breaches.push(Breach { path: file.path.clone(), line, what });
            }
        }
        offset += code.len() + 1;
    }
    breaches
}

/// The lines from here to the brace that closes the first one opened; 0 where there is no body.
fn body_lines(code: &str) -> usize {
    let (mut depth, mut round, mut lines) = (0_usize, 0_usize, 1);
    for c in code.chars() {
        match c {
            '\n' => lines += 1,
            '(' | '[' => round += 1,
            ')' | ']' => round = round.saturating_sub(1),
            ';' if depth == 0 && round == 0 => return 0,
            '{' => depth += 1,
            '}' if depth <= 1 => return if depth == 1 { lines } else { 0 },
            '}' => depth -= 1,
            _ => {}
        }
    }
    0
}

#[test]
fn lints_are_expected_with_a_reason_and_tests_stand_beside() {
    let breaches: Vec<_> = files("crates", ".rs").iter().flat_map(loose).collect();
    assert_none(&breaches);
    for text in
        ["#[allow(dead_code)]", "#![allow(x)]", "fn a() { todo!() }", "let a = b.unwrap();", "#[cfg(test)]\nmod a {\n}", "unsafe { a() }"]
    {
        let file = File { path: "crates/x/src/a.rs".to_owned(), text: text.to_owned() };
        assert_eq!(loose(&file).len(), 1, "{text}");
    }
}

fn loose(file: &File) -> Vec<Breach> {
    let rust = Rust::read(&file.text);
    let test = is_test(&file.path);
    let mut breaches = Vec::new();
    let mut after_cfg = false;
    for (line, code) in rust.lines() {
        let what = if code.contains("#[allow(") || code.contains("#![allow(") {
            "use #[expect(…, reason = \"…\")]"
        } else if ["todo!", "unimplemented!", "dbg!"].iter().any(|word| code.contains(&format!("{word}("))) {
            "finish it"
        } else if !test && code.contains(".unwrap()") {
            "say with expect why it cannot fail, or return an error"
        } else if after_cfg && code.trim_start().starts_with("mod ") && code.contains('{') {
            "tests stand in a file of their own: tests.rs"
        } else if has_word(code, "unsafe") {
            "no unsafe code"
        } else {
            after_cfg = code.trim() == "#[cfg(test)]" || (after_cfg && code.trim().is_empty());
            continue;
        };
        after_cfg = false;
        breaches.push(Breach { path: file.path.clone(), line, what: what.to_owned() });
    }
    breaches
}
