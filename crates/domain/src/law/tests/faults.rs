//! Faults: each is refused at its line, with what to do, and does not hide the next.

use crate::law::Law;
use crate::law::embedded::FILES;
use crate::law::fault::{FaultKind, LawFault};
use std::path::Path;
use std::time::Instant;

/// The shipped files with one text changed.
fn changed(path: &str, from: &str, to: &str) -> Vec<LawFault> {
    let text = FILES.iter().find(|(known, _)| *known == path).expect("a shipped file").1;
    assert!(text.contains(from), "{path} holds no {from:?}");
    with(path, &text.replacen(from, to, 1))
}

/// The shipped files with one file's text replaced or added.
fn with(path: &str, text: &str) -> Vec<LawFault> {
    let mut files: Vec<(&str, &str)> = FILES.iter().filter(|(known, _)| *known != path).copied().collect();
    files.push((path, text));
    Law::load(&files).err().unwrap_or_default()
}

fn kinds(faults: &[LawFault]) -> Vec<FaultKind> {
    faults.iter().map(|fault| fault.kind).collect()
}

#[test]
fn faults_name_the_line_and_the_row() {
    let faults = changed("fees/renewal.toml", "cents = 9980", "colour = \"blue\"\ncents = 9980");
    let text = FILES.iter().find(|(path, _)| *path == "fees/renewal.toml").expect("shipped").1;
    let line = text.lines().position(|line| line == "cents = 9980").expect("there") + 1;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_eq!((faults[0].line, faults[0].row.as_deref()), (line, Some("fee-analysis-online-2026")));
    let shown = faults[0].to_string();
    assert!(shown.starts_with(&format!("fees/renewal.toml:{line}: row fee-analysis-online-2026: ")), "{shown}");
    assert!(shown.contains("[unknown_key]"), "{shown}");
}

#[test]
fn no_fault_hides_the_next() {
    let text = "[[row]]\nid = \"a\"\n\n[[row]]\nid = \"b\"\nfrom = 2026-01-01\nlegal_basis = \"x\"\nsource = \"y\"\nverified_on = 2026-01-01\nsure = \"sure\"\nnonsense = 1\n";
    let faults = with("checks/more.toml", text);
    let rows: Vec<(Option<&str>, usize)> = faults.iter().map(|fault| (fault.row.as_deref(), fault.line)).collect();
    assert!(rows.iter().any(|(row, _)| *row == Some("a")), "{faults:#?}");
    assert!(rows.contains(&(Some("b"), 11)), "{faults:#?}");
}

#[test]
fn foreign_folders_and_missing_ones() {
    assert_eq!(kinds(&with("customs/duties.toml", "")), [FaultKind::UnknownTopic]);
    assert_eq!(kinds(&with("loose.toml", "")), [FaultKind::UnknownTopic]);
    let left_out = |path: &str| path.starts_with("fees/") || path.starts_with("settled/");
    let no_fees: Vec<(&str, &str)> = FILES.iter().filter(|(path, _)| !left_out(path)).copied().collect();
    let faults = Law::load(&no_fees).expect_err("served bases need fees");
    let served = Law::embedded().expect("it loads").bases().filter(|row| row.values.served).count();
    assert_eq!(kinds(&faults), vec![FaultKind::Gap; served]);
    assert!(Law::load(&[]).is_err(), "no law at all is no law");
}

#[test]
fn the_list_of_files_is_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law");
    let mut found = Vec::new();
    for topic in std::fs::read_dir(&folder).expect("the law folder").flatten().filter(|entry| entry.path().is_dir()) {
        for file in std::fs::read_dir(topic.path()).expect("a topic").flatten() {
            let name = format!("{}/{}", topic.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            if name.ends_with(".toml") {
                found.push(name);
            }
        }
    }
    found.sort();
    let mut listed: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
    listed.sort_unstable();
    assert_eq!(listed, found);
}

#[test]
fn loading_is_quick() {
    let best = (0..5).map(|_| {
        let start = Instant::now();
        assert!(Law::embedded().is_ok());
        start.elapsed()
    });
    let best = best.min().expect("five runs");
    // The goal is 50 ms in a release build; a debug build on a busy machine gets ten times that.
    assert!(best.as_millis() < 500, "{best:?}");
}

#[test]
fn the_edition_is_named_by_the_caller() {
    let law = Law::embedded().expect("sound");
    assert_eq!(law.edition(), "");
    assert_eq!(law.with_edition("sha256:ab").edition(), "sha256:ab");
}
