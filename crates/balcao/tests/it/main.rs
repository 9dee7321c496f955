//! The integration tests of the whole, in one binary.

mod architecture;
mod information;
mod pages_officer;
mod support;
mod texts;
mod verifying;
