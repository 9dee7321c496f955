//! The law itself: its rows, what a code stands for, what is in force, what changes.

pub mod affected;
pub mod explain;
pub mod rows;
pub mod words;

use crate::answers::no::NoAnswer;
use jiff::civil::Date;

/// A day of a question.
///
/// # Errors
/// It is none.
pub fn day(text: &str, field: &'static str) -> Result<Date, NoAnswer> {
    text.trim().parse().map_err(|_| NoAnswer::unreadable("bad_date", field))
}
