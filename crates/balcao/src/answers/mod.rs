//! Answers as JSON, the same from a command and over HTTP.

pub mod route;
