//! Limits of the engine, each with its unit.

/// Most rows one statement may answer. More is a fault of the statement, which wants a page.
pub const ROWS_PER_STATEMENT: usize = 10_000;
/// Most transactions that share one commit on SQLite.
pub const TRANSACTIONS_PER_COMMIT: usize = 128;
/// A shared commit takes no further transaction after this time, so that the first one is not kept waiting.
pub const COMMIT_GATHERING_MS: u64 = 50;
/// Transactions that may wait for the SQLite writer before new ones are refused as busy.
pub const WRITES_WAITING: usize = 1024;
/// Readings that may wait for a SQLite reader before new ones are refused as busy.
pub const READS_WAITING: usize = 1024;
/// Statements kept prepared on each SQLite connection.
pub const STATEMENTS_KEPT: usize = 512;
/// How long SQLite waits for another process (a command, a backup) to let go of the file.
pub const FILE_WAIT_MS: u64 = 5_000;
/// Page cache of the SQLite writer and of each reader.
pub const PAGE_CACHE_KIB: i64 = 16 * 1024;
/// The SQLite log file is cut back to this size after a checkpoint.
pub const LOG_KEPT_BYTES: i64 = 64 * 1024 * 1024;
/// How often a transaction is tried when the engine could not order it among others, or lost its connection before the commit.
pub const WRITE_ATTEMPTS: u32 = 12;
/// First pause before another attempt; it doubles each time, and half of it is left to chance.
pub const RETRY_PAUSE_MS: u64 = 4;
/// Longest pause before another attempt.
pub const RETRY_PAUSE_MAX_MS: u64 = 500;
/// PostgreSQL connections for each core: measured best; many more make it slower.
pub const CONNECTIONS_PER_CORE: usize = 8;
/// Most PostgreSQL connections of one process unless its configuration says otherwise.
pub const CONNECTIONS_MAX: usize = 64;
/// How long a transaction waits for a free PostgreSQL connection before it is refused as busy.
pub const CONNECTION_WAIT_MS: u64 = 5_000;
/// How long opening a PostgreSQL connection may take, for each host.
pub const CONNECT_MS: u64 = 5_000;
/// How long PostgreSQL may work on one statement.
pub const STATEMENT_MS: u64 = 30_000;
/// How long PostgreSQL keeps a transaction open that sends nothing (its client has died).
pub const IDLE_TRANSACTION_MS: u64 = 30_000;
