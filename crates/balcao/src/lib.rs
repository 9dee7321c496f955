//! The service's pages, interfaces and commands.
pub mod answers;
pub mod web;
