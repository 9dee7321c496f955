//! Answers for programs: what a command prints with `--json` and an address of the interface serves is the same document, made here once.

pub mod calendar;
pub mod deadline;
pub mod identify;
pub mod law;
pub mod no;
pub mod route;
pub mod row;
