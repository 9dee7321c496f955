//! Documents: one slot for each requirement, several files allowed and joined by the service (DOC-1).

use crate::id::{DocumentId, RequestId};
use jiff::Timestamp;

/// A clean copy in a slot of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Id inside; also the name under which the bytes are stored.
    pub id: DocumentId,
    /// Of which request.
    pub request: RequestId,
    /// Slot code, as in the law's requirements (`passport`, `housing` …).
    pub slot: String,
    /// SHA-256 of the clean copy, as hexadecimal text.
    pub digest: String,
    /// Size of the clean copy, in bytes.
    pub size_bytes: u64,
    /// Pages.
    pub pages: u32,
    /// Names the files had when they came.
    pub original_names: Vec<String>,
    /// What the inspection noticed and did not block, by stable code.
    pub warnings: Vec<String>,
    /// When it was added.
    pub added_at: Timestamp,
    /// An officer's verdict.
    pub verdict: Option<Verdict>,
}

/// An officer's verdict on a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It will do.
    Accepted,
    /// It will not do.
    Rejected,
    /// It is not needed in this case.
    NotApplicable,
}

impl Verdict {
    /// Every verdict, in the order shown.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::Rejected, Self::NotApplicable];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// The verdict of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// The slot of what a resident shows as proof of a payment: no requirement of the law asks for it (PAY-4).
pub const PAYMENT_PROOF_SLOT: &str = "payment_proof";
/// Most files that one slot joins.
pub const FILES_PER_SLOT_LIMIT: usize = 10;
/// Largest single upload, in bytes.
pub const FILE_LIMIT_BYTES: u64 = 20 * 1024 * 1024;
