//! The integration tests of the whole, in one binary.

mod architecture;
mod commands;
mod contracts;
mod entrance;
mod hooks;
mod information;
mod journey;
mod pages_after;
mod pages_officer;
mod pages_resident;
mod pages_turns;
mod pages_words;
mod support;
mod texts;
mod verifying;
