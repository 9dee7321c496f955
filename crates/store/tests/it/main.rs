//! Stories of the store, each told on both engines.

mod engine;
mod nouns;
mod statements;
mod support;
