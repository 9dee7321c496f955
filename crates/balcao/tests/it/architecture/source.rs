//! The files of the project, as the rules see them.

use super::root;
use std::fs;
use std::path::Path;

/// A file of text.
pub struct File {
    /// From the root of the project, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Folders that are made by building and running.
const MADE: [&str; 6] = ["target", "node_modules", ".git", ".test", ".data", "dist"];

/// Every text file below a folder whose name ends so. An empty ending means all.
pub fn files(below: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root(), below, ending, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// The Rust files of a crate that are built into the product: no tests, no benchmarks.
pub fn product(name: &str) -> Vec<File> {
    files(&format!("crates/{name}/src"), ".rs").into_iter().filter(|file| !is_test(&file.path)).collect()
}

/// The crates of the workspace.
pub fn crates() -> Vec<String> {
    folders("crates")
}

/// The folders directly below a folder that are no building place; hidden ones too.
pub fn folders(below: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root().join(below)) else {
        return Vec::new();
    };
    let mut names: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !MADE.contains(&name.as_str()))
        .collect();
    names.sort();
    names
}

/// Whether a file holds tests only.
pub fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.contains("/benches/") || path.starts_with("fuzz/")
}

fn walk(root: &Path, below: &str, ending: &str, found: &mut Vec<File>) {
    let Ok(entries) = fs::read_dir(root.join(below)) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if entry.path().is_dir() {
            if !MADE.contains(&name.as_str()) {
                walk(root, &path, ending, found);
            }
        } else if name.ends_with(ending)
            && let Ok(text) = fs::read_to_string(entry.path())
        {
            found.push(File { path, text });
        }
    }
}
