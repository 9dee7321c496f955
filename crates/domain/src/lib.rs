//! What Balcão is about: the words, the life cycle of a request, and the rules as questions to the law.
//!
//! Pure and synchronous: no clock, no chance, no I/O, no text in a human language. `now` and ids are passed in; every expected "no" is a
//! [`refusal::Refusal`] with a stable code. In reading order:

pub mod attempt;
pub mod calendar;
pub mod check;
pub mod deadline;
pub mod decision;
pub mod document;
pub mod id;
pub mod identifiers;
pub mod law;
pub mod money;
pub mod notify;
pub mod officer;
pub mod opening;
pub mod permit;
pub mod person;
pub mod proof;
pub mod refusal;
pub mod request;
pub mod route;
pub mod samples;
pub mod slip;
pub mod timeline;
