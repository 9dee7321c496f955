//! Bytes of an upload → findings, clean copy, page images.
//!
//! Everything here reads hostile input. Four walls stand between a file and the service:
//! 1. limits that are checked before anything is unpacked ([`limits`]);
//! 2. the page renderer never sees the file itself, only pages rebuilt from parts that passed those limits;
//! 3. parsers run on a thread of their own with a large stack, and a panic of theirs becomes a finding;
//! 4. what is left (endless work, memory) is a matter for a child process with a deadline: see [`worker`].
//!
//! Pure functions: no files, no clock, no randomness, no text in a human language.

pub mod limits;

pub mod finding;
pub mod inspect;

pub mod clean;
pub mod page;

pub mod worker;

mod confine;
mod jpeg;
mod legibility;
mod pdf;
mod picture;
mod recognise;
