//! What Balcão is about: the words, the life cycle of a request, and the rules as questions to the law.
//!
//! Pure and synchronous: no clock, no chance, no I/O, no text in a human language. `now` and ids are passed in; every expected "no" is a
//! [`refusal::Refusal`] with a stable code. In reading order:

pub mod id;
pub mod person;
pub mod permit;
pub mod request;
pub mod document;
pub mod check;
pub mod slip;
pub mod decision;
pub mod proof;
pub mod attempt;
pub mod timeline;
pub mod notify;
pub mod officer;
pub mod refusal;
pub mod identifiers;
pub mod calendar;
pub mod deadline;
pub mod law;
pub mod money;
pub mod samples;
