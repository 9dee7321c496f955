//! Runs a parser where neither a panic nor a deep recursion of its can take the caller along.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crate::limits::PARSER_STACK_BYTES;

/// The parser panicked, or no thread could be had for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Crashed;

/// Runs `job` on a thread with a large stack and catches its panic.
///
/// Why: PDF and image parsers index, subtract and unwrap by rules that a hostile file breaks; a panic of theirs is a
/// property of the file, not of the service. A stack overflow cannot be caught at all, only put far away: hence the stack.
/// `AssertUnwindSafe` holds because the job owns or only reads what it touches, and its half-made result is dropped.
pub(crate) fn confined<T: Send>(job: impl FnOnce() -> T + Send) -> Result<T, Crashed> {
    thread::scope(|scope| {
        thread::Builder::new()
            .name("intake".to_owned())
            .stack_size(PARSER_STACK_BYTES)
            .spawn_scoped(scope, || catch_unwind(AssertUnwindSafe(job)))
            .map_err(|_| Crashed)?
            .join()
            .map_err(|_| Crashed)?
            .map_err(|_| Crashed)
    })
}
