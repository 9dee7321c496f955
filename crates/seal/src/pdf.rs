//! Signatures in PDFs: PAdES baseline B-B (ETSI EN 319 142-1) with P-256 and SHA-256.
//!
//! Signing reads the document with a PDF library, for the document is ours. Checking reads
//! documents from strangers, so it takes nothing from the document's structure: it looks for byte
//! ranges and proves that a trusted key signed them, whatever the bytes mean.

pub mod check;
mod cms;
pub mod sign;

use core::fmt;

use alloc::string::String;

use thiserror::Error;

use crate::signer::SignError;

/// Key under which the document information carries the text of the seal.
const SEAL_KEY: &str = "BalcaoSeal";

/// Why a PDF is not signed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PdfError {
    /// Larger than is signed.
    #[error("the PDF is too large")]
    TooLarge,
    /// Not a PDF, encrypted, or without a page.
    #[error("not a PDF that can be signed: {0}")]
    Document(String),
    /// The certificate is not one of a P-256 key, or of another key.
    #[error("the certificate is not the signing key's")]
    Certificate,
    /// Reason, place, name or seal text too long or with characters they cannot have.
    #[error("{0} cannot be written into the PDF")]
    Text(&'static str),
    /// The signature does not fit its place.
    #[error("the certificate is too long for the place kept for the signature")]
    Room,
    /// The key did not sign.
    #[error("not signed")]
    Sign(#[from] SignError),
}

impl PdfError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "pdf_too_large",
            Self::Document(_) => "pdf_document",
            Self::Certificate => "pdf_certificate",
            Self::Text(_) => "pdf_text",
            Self::Room => "pdf_room",
            Self::Sign(_) => "pdf_not_signed",
        }
    }

    fn document(error: impl fmt::Display) -> Self {
        Self::Document(alloc::format!("{error}"))
    }
}
