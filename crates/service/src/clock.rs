//! Two clocks. Business time is what terms, letters and the timeline go by; the demonstration moves it. Security time (sessions, codes,
//! certificates) is always real. These and [`crate::chance`] are the only places that look at the machine's clock and chance.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::sync::atomic::{AtomicI64, Ordering};

/// The clocks of the installation.
#[derive(Debug, Default)]
pub struct Clock {
    /// How far business time is ahead of real time, in µs.
    ahead_us: AtomicI64,
}

impl Clock {
    /// Business time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_micros(self.ahead_us.load(Ordering::Relaxed));
        self.real_now().checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Today in Lisbon, by business time.
    #[must_use]
    pub fn today(&self) -> Date {
        domain::deadline::day_of(self.now())
    }

    /// Real time, for what must not move.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    pub fn real_now(&self) -> Timestamp {
        let now = Timestamp::now();
        // Kept in µs everywhere: what is stored reads back equal.
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// Moves business time so that it is `instant` now (demonstration and tests only); gives the distance, to be kept.
    pub fn set(&self, instant: Timestamp) -> i64 {
        let ahead = instant.as_microsecond() - self.real_now().as_microsecond();
        self.ahead_us.store(ahead, Ordering::Relaxed);
        ahead
    }

    /// Takes a distance that was kept.
    pub fn set_ahead_us(&self, ahead_us: i64) {
        self.ahead_us.store(ahead_us, Ordering::Relaxed);
    }
}
