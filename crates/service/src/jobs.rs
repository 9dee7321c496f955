//! Work that follows from changes: each kind is a versioned row, pushed in the transaction that causes it.

pub mod next;
pub mod schedule;
pub mod worker;

mod perform;
mod reminders;
mod retry;
mod sending;
