//! The house rules as tests: who may import whom, how long things may be, what the tree looks like, what templates may hold.
//!
//! Each rule is a function from a text to its breaches. A test runs it over the project, and another over a snippet that breaks it.

use std::fmt;
use std::path::{Path, PathBuf};

mod dependencies;
mod imports;
mod reading;
mod shape;
pub mod source;
mod templates;
mod tree;

/// A place where a rule is broken.
#[derive(Debug)]
pub struct Breach {
    /// The file from the root of the project.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, and what to do instead.
    pub what: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Fails with every breach, one a line.
pub fn assert_none(breaches: &[Breach]) {
    let lines: Vec<_> = breaches.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} places break this rule:\n{}", lines.len(), lines.join("\n"));
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
