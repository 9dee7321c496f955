//! Everything that is remembered: one SQL text on two engines. The store decides nothing, makes no ids and reads no calendar.

pub mod engine;
pub mod migrate;
pub mod migrations;
