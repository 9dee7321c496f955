//! Notes: what holds besides for some people on a way (a student, an investor, a child). A way's own sentences speak to everybody who goes it.

use crate::law::Law;
use crate::law::act::asked_for;
use crate::law::row::RowRef;
use crate::law::topic::Topic;
use crate::law::when::{Facts, Fit};
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `notes/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteValues {
    /// Text key.
    pub text: String,
}

/// Something that holds besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The row used.
    pub row: RowRef,
    /// Text key.
    pub text: String,
}

impl Topic for NoteValues {
    const FOLDER: &'static str = "notes";
    const GAPLESS: bool = false;

    // Several notes may hold for one person.
    fn subject(&self) -> Option<&str> {
        None
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// The notes that surely hold for somebody on a day, each sentence once, in the order of the files.
    #[must_use]
    pub fn notes_for(&self, facts: &Facts, on: Date) -> Vec<Note> {
        let facts = asked_for(facts);
        let mut told: Vec<Note> = Vec::new();
        for row in self.notes.iter().filter(|row| row.reference.in_force(on) && row.when.fits(&facts) == Fit::Yes) {
            if !told.iter().any(|known| known.text == row.values.text) {
                told.push(Note { row: row.reference.clone(), text: row.values.text.clone() });
            }
        }
        told
    }
}
