//! Work that follows from changes: each kind is a versioned row, pushed in the transaction that causes it.

pub mod next;
