//! The book on disk, so that references given out before a restart of the demonstration can still be paid after it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::book::Book;

/// `None` when there is no journal yet.
pub(super) fn read(path: &Path) -> io::Result<Option<Book>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes beside and renames, so that a crash leaves the old journal or the new one.
pub(super) fn write(path: &Path, book: &Book) -> io::Result<()> {
    let beside = path.with_extension("new");
    fs::write(&beside, serde_json::to_vec(book)?)?;
    fs::rename(beside, path)
}
