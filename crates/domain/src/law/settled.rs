//! Questions on which the sources contradict each other, and how they were settled: for whoever keeps the law files.

use crate::law::Law;
use crate::law::row::Row;
use crate::law::topic::Topic;
use serde::Deserialize;

/// Values of a row in `settled/`. The words are for maintainers and stay in English.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettledValues {
    /// What was in question.
    pub question: String,
    /// What one source says.
    pub one: String,
    /// What another says.
    pub other: String,
    /// What we do, and why.
    pub settled: String,
    /// The rows that settle it.
    #[serde(default)]
    pub rows: Vec<String>,
    /// Where it is settled when no row can: a path below the project.
    pub elsewhere: Option<String>,
}

impl Topic for SettledValues {
    const FOLDER: &'static str = "settled";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.question)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        match self.rows.is_empty() && self.elsewhere.is_none() {
            true => vec![("nothing settles it".to_owned(), "Name the rows that settle it, or where it is settled.")],
            false => Vec::new(),
        }
    }
}

impl Law {
    /// Every question settled, in the order of the files.
    #[must_use]
    pub fn settled(&self) -> &[Row<SettledValues>] {
        &self.settled
    }
}
