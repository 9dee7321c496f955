//! Stories of the store, each told on both engines.

mod engine;
mod statements;
mod support;
