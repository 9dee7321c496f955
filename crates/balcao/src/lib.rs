//! The service's pages, interfaces and commands.
pub mod web;
