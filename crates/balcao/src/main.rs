//! The binary: one program for everything, told what to do by its first word.

use std::process::ExitCode;

mod commands;

fn main() -> ExitCode {
    commands::run()
}
