//! The hidden command that looks at one file, as a process that dies alone.

use intake::worker;
use std::io::{BufWriter, Write};
use std::process::ExitCode;

/// Reads a job from stdin, answers on stdout.
pub(crate) fn run() -> ExitCode {
    let (mut input, mut output) = (std::io::stdin().lock(), BufWriter::new(std::io::stdout().lock()));
    let served = worker::serve(&mut input, &mut output).is_ok() && output.flush().is_ok();
    if served { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
