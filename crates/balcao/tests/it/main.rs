//! The integration tests of the whole, in one binary.

mod architecture;
mod at_once;
mod commands;
mod contracts;
mod entrance;
mod every_type;
mod guides;
mod hooks;
mod information;
mod journey;
mod pages_after;
mod pages_checks;
mod pages_demo;
mod pages_finder;
mod pages_hearing;
mod pages_matching;
mod pages_money;
mod pages_months;
mod pages_officer;
mod pages_operator;
mod pages_resident;
mod pages_turns;
mod pages_words;
mod support;
mod texts;
mod verifying;
