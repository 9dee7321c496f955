//! A case, for the officer.
pub mod identity;
pub mod mirror;
pub mod queue;
pub mod three_way;
