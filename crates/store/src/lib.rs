//! Everything that is remembered: one SQL text on two engines. The store decides nothing, makes no ids and reads no calendar.

pub mod access;
pub mod attempt;
pub mod check;
pub mod column;
pub mod document;
pub mod engine;
pub mod health;
pub mod job;
pub mod letter;
pub mod message;
pub mod migrate;
pub mod migrations;
pub mod officer;
pub mod opening;
pub mod person;
pub mod proof;
pub mod request;
pub mod session;
pub mod setting;
pub mod slip;
pub mod timeline;
pub mod wish;
