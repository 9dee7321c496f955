//! How much a law folder may hold: ten times and more what it holds today, so that a wrong folder is told at once and never fills the memory.

/// One file, in bytes.
pub const FILE_BYTES_MAX: usize = 1024 * 1024;
/// All files together, in bytes.
pub const LAW_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Files.
pub const FILES_MAX: usize = 500;
/// Rows of all topics together, and as many scenarios.
pub const ROWS_MAX: usize = 5_000;
