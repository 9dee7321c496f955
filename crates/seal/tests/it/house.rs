//! The wall around the crate: no files, sockets, clocks or surroundings.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of sources").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// `no_std` makes the compiler refuse `std::fs`, `std::net`, `std::env`, `std::time` and threads;
/// this keeps the door shut, and the clocks and files that dependencies offer.
#[test]
fn the_crate_cannot_reach_outside() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let root = fs::read_to_string(folder.join("lib.rs")).expect("the root of the crate");
    assert!(root.contains("\n#![no_std]\n"));
    let files = sources(&folder);
    assert!(files.len() > 15, "all sources are read");
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        for word in ["extern crate std", "std::", "::now(", "Document::load(", ".save(", "load_from", "TimeZone::"] {
            assert!(!text.contains(word), "{word} in {}", file.display());
        }
    }
}
