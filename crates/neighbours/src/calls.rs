//! What was asked of a neighbour, kept for assertions and for the demonstration's pages. Credentials are not kept.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

/// Calls kept; older ones are forgotten, the count is not.
pub const CALLS_KEPT: usize = 2_000;
/// Bytes of a body kept.
pub const CALL_BODY_KEPT_BYTES: usize = 16 * 1024;

/// One call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call {
    /// Business time, RFC 3339.
    pub at: String,
    /// HTTP method or SMTP verb.
    pub method: String,
    /// Path and query, or the SMTP argument.
    pub path: String,
    /// Body as text, cut at [`CALL_BODY_KEPT_BYTES`].
    pub body: String,
    /// The status answered (HTTP or SMTP), faults included.
    pub status: u16,
}

/// The calls of one neighbour.
#[derive(Debug, Default)]
pub(crate) struct CallBook {
    pages: Mutex<Pages>,
}

#[derive(Debug, Default)]
struct Pages {
    kept: VecDeque<Call>,
    count: u64,
}

impl CallBook {
    pub(crate) fn record(&self, mut call: Call) {
        if call.body.len() > CALL_BODY_KEPT_BYTES {
            let end = (0..=CALL_BODY_KEPT_BYTES).rev().find(|at| call.body.is_char_boundary(*at));
            call.body.truncate(end.unwrap_or(0));
        }
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.kept.len() == CALLS_KEPT {
            pages.kept.pop_front();
        }
        pages.kept.push_back(call);
        pages.count += 1;
    }

    pub(crate) fn all(&self) -> Vec<Call> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.kept.iter().cloned().collect()
    }

    pub(crate) fn count(&self) -> u64 {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).count
    }
}
