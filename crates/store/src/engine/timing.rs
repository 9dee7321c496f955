//! How long each named transaction held the engine, and how many commits they shared.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Reading or writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// A transaction that may write.
    Write,
    /// A reading.
    Read,
}

/// What one named transaction has cost since the store was opened. On SQLite it is the time on the writer's (reader's)
/// thread without the commit, on PostgreSQL the time from its first statement to its end, attempts counted singly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// The name given to `write` or `read`.
    pub name: &'static str,
    /// Which of the two.
    pub access: Access,
    /// How often it ran.
    pub count: u64,
    /// All its time, µs.
    pub total_us: u64,
    /// Its longest time, µs.
    pub max_us: u64,
}

/// A picture of the counters at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timings {
    /// One line for each name, in order of name.
    pub by_name: Vec<Timing>,
    /// Transactions that were committed.
    pub transactions: u64,
    /// Commits they took: fewer on SQLite, where waiting transactions share one.
    pub commits: u64,
}

#[derive(Debug, Default)]
pub(in crate::engine) struct Counters {
    by_name: Mutex<BTreeMap<(&'static str, Access), Timing>>,
    transactions: AtomicU64,
    commits: AtomicU64,
}

impl Counters {
    pub(in crate::engine) fn ran(&self, access: Access, name: &'static str, took: Duration) {
        let took_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let mut by_name = self.by_name.lock().unwrap_or_else(PoisonError::into_inner);
        let timing = by_name.entry((name, access)).or_insert(Timing { name, access, count: 0, total_us: 0, max_us: 0 });
        timing.count += 1;
        timing.total_us = timing.total_us.saturating_add(took_us);
        timing.max_us = timing.max_us.max(took_us);
    }

    pub(in crate::engine) fn committed(&self, transactions: u64) {
        self.transactions.fetch_add(transactions, Ordering::Relaxed);
        self.commits.fetch_add(1, Ordering::Relaxed);
    }

    pub(in crate::engine) fn snapshot(&self) -> Timings {
        let by_name = self.by_name.lock().unwrap_or_else(PoisonError::into_inner);
        Timings {
            by_name: by_name.values().copied().collect(),
            transactions: self.transactions.load(Ordering::Relaxed),
            commits: self.commits.load(Ordering::Relaxed),
        }
    }
}

/// Measures a span. The only clock of the store: it measures, no statement ever sees it.
#[derive(Debug)]
pub(in crate::engine) struct Stopwatch(Instant);

impl Stopwatch {
    pub(in crate::engine) fn start() -> Self {
        Stopwatch(Instant::now())
    }

    pub(in crate::engine) fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}
