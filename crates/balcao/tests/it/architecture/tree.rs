//! ARCHITECTURE.md tells the tree as it is, and no file tells of the machine it was written on.

use super::source::{File, crates, files, folders};
use super::{Breach, assert_none, root};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn the_tree_is_the_one_that_is_told() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the house has a plan");
    let told = told(&text);
    assert!(!told.is_empty(), "ARCHITECTURE.md has no tree");
    let gone: Vec<_> = told.iter().filter(|path| !root().join(path).exists()).collect();
    assert!(gone.is_empty(), "ARCHITECTURE.md tells of what is not there: {gone:?}");
    let untold: Vec<_> = rooms().into_iter().filter(|room| !told.contains(room)).collect();
    assert!(untold.is_empty(), "ARCHITECTURE.md does not tell of {untold:?}");
}

#[test]
fn the_tree_is_read_from_its_block() {
    let text = "# x\n```\nno/ not the tree\n```\n## Tree\nwords\n```\na/      things\nb/c.md  more\n\n        goes on\n```\n```\nd/\n```\n";
    assert_eq!(told(text), BTreeSet::from(["a/".to_owned(), "b/c.md".to_owned()]));
}

/// The first word of every line of the block under "Tree" that begins at the margin.
fn told(text: &str) -> BTreeSet<String> {
    let block = text.split("\n## Tree").nth(1).and_then(|rest| rest.split("```").nth(1)).unwrap_or_default();
    let lines = block.lines().skip(1).filter(|line| !line.starts_with(' '));
    lines.filter_map(|line| line.split_whitespace().next()).map(ToOwned::to_owned).collect()
}

/// Every folder at the top, every crate, and every room directly inside its sources.
fn rooms() -> BTreeSet<String> {
    let mut rooms: BTreeSet<_> = folders("").into_iter().map(|name| format!("{name}/")).collect();
    for name in crates() {
        rooms.insert(format!("crates/{name}/"));
        let inside = folders(&format!("crates/{name}/src"));
        rooms.extend(inside.into_iter().map(|room| format!("crates/{name}/src/{room}/")));
    }
    rooms
}

/// Written in two halves so that this file does not hold them.
const MACHINE: [&str; 9] = [
    concat!("/wo", "rk/"),
    concat!("/fa", "rm/"),
    concat!("/ro", "ot/"),
    concat!("/t", "mp/"),
    concat!("../sha", "red"),
    concat!("registry.npm", "js.org"),
    concat!("py", "pi.org"),
    concat!("static.crates", ".io"),
    concat!("deb.deb", "ian.org"),
];

#[test]
fn no_file_tells_of_the_machine_it_was_written_on() {
    let all = files("", "");
    assert_none(&all.iter().flat_map(machine_paths).collect::<Vec<_>>());
    let file = File { path: "a.sh".to_owned(), text: format!("cd x\ncat {}b\n", MACHINE[0]) };
    assert_eq!(machine_paths(&file).len(), 1);
    let text = format!("cat crates{}b /var{}\n", MACHINE[0], MACHINE[3]);
    let inside = File { path: "a.sh".to_owned(), text };
    assert!(machine_paths(&inside).is_empty());
}

fn machine_paths(file: &File) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for word in MACHINE.iter().filter(|word| names(line, word)) {
            let what = format!("`{word}` belongs to a machine, not to the project");
            breaches.push(Breach { path: file.path.clone(), line: index + 1, what });
        }
    }
    breaches
}

/// Whether a line has the word, and not as the end of a longer path.
fn names(line: &str, word: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || c == '}' || c == '-';
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(goes_on))
}

#[test]
fn the_glossary_names_what_is_in_the_code() {
    let words = fs::read_to_string(root().join("docs/words.md")).expect("the house has a glossary");
    let code: String = files("crates", ".rs").into_iter().filter(|file| !file.path.contains("/tests/")).map(|file| file.text).collect();
    let known: BTreeSet<&str> = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let unknown: Vec<String> = named(&words).into_iter().filter(|name| !name.split("::").all(|part| known.contains(part))).collect();
    assert!(unknown.is_empty(), "docs/words.md names what is not in the code: {unknown:?}");
    assert_eq!(named("| a | b | `C::d`, `e` | `f` |\n|---|---|---|---|\n"), ["C::d", "e"]);
}

/// The names in the third column of the glossary's tables.
fn named(words: &str) -> Vec<String> {
    let cells = words.lines().filter(|line| line.starts_with('|')).filter_map(|line| line.split('|').nth(3));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(ToOwned::to_owned).collect()
}
