//! Imitated institutions on free ports, with a movable clock and counted chance.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use neighbours::{Neighbours, NeighboursConfig};
use service::outside::http::Http;

/// The longest any test waits for something that must happen.
pub const WAIT: Duration = Duration::from_secs(10);
/// How long clients under test wait for an answer, so that slowness is quick to show.
pub const SHORT: Duration = Duration::from_millis(400);
/// Slower than that.
pub const SLOW_MS: u64 = 2_000;

pub struct Street {
    pub neighbours: Neighbours,
    seconds: Arc<AtomicI64>,
}

impl Street {
    pub async fn open() -> Self {
        let seconds = Arc::new(AtomicI64::new(at("2026-06-03T09:00:00Z").as_second()));
        let (clock, count) = (seconds.clone(), AtomicU64::new(1));
        let now = Arc::new(move || Timestamp::from_second(clock.load(Ordering::SeqCst)).expect("set from an instant"));
        let chance = Arc::new(move || u128::from(count.fetch_add(1, Ordering::SeqCst)));
        let mut config = NeighboursConfig::new(now, chance);
        config.payment.webhook_retry = Duration::from_millis(5);
        config.payment.mbway_confirms_after = None;
        let neighbours = Neighbours::start(config).await.expect("loopback has free ports");
        Self { neighbours, seconds }
    }

    pub fn set_time(&self, text: &str) {
        self.seconds.store(at(text).as_second(), Ordering::SeqCst);
    }
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// The usual client.
pub fn http() -> Http {
    Http::new().expect("a client")
}

/// A client that soon gives up.
pub fn hasty_http() -> Http {
    Http::with_waits(SHORT, SHORT).expect("a client")
}

/// A folder of its own for a test, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("of an earlier run");
    }
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Waits until nobody listens there.
pub async fn until_shut(address: &str) {
    let looking = async {
        while tokio::net::TcpStream::connect(address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(WAIT, looking).await.expect("the door shuts");
}
