//! Everything that is remembered: one SQL text on two engines. The store decides nothing, makes no ids and reads no calendar.

pub mod engine;
pub mod migrate;
pub mod migrations;
pub mod column;
pub mod person;
pub mod request;
pub mod document;
pub mod timeline;
pub mod access;
pub mod slip;
pub mod check;
pub mod message;
pub mod proof;
pub mod attempt;
pub mod letter;
pub mod health;
pub mod job;
pub mod officer;
pub mod session;
pub mod setting;
