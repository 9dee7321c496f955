//! Why a paper could not be made.

use thiserror::Error;

/// Why a paper could not be made. None of these depends on chance: the same input fails the same way.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The text does not fit any QR code at error correction level M.
    #[error("the QR text of {bytes} bytes does not fit a QR code")]
    QrTooLong {
        /// Length of the text, bytes.
        bytes: usize,
    },
    /// The paper would be longer than it may be.
    #[error("the paper has {pages} pages, {most} at most")]
    TooLong {
        /// Pages it would have.
        pages: usize,
        /// Pages it may have.
        most: usize,
    },
    /// The typesetter, or its check of PDF/A-2a and PDF/UA-1, refused the paper.
    #[error("the typesetter refused the paper: {}", .reasons.join("; "))]
    Typesetter {
        /// Its reasons, in the typesetter's English.
        reasons: Vec<String>,
    },
    /// The moment lies outside the years a PDF can name (0 to 9999).
    #[error("the moment cannot be written into a PDF")]
    Moment,
}

impl Refusal {
    /// Stable code for logs and tests.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::QrTooLong { .. } => "PAPER-QR-LENGTH",
            Self::TooLong { .. } => "PAPER-PAGES",
            Self::Typesetter { .. } => "PAPER-TYPESETTER",
            Self::Moment => "PAPER-MOMENT",
        }
    }
}
