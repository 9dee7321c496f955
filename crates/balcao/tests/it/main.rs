//! The integration tests of the whole, in one binary.

mod architecture;
mod support;
mod texts;
