//! The answer to "does this proof hold?", as the page, the command and the interface give it. Its JSON form is a contract.

use seal::claims::{Claims, Header};
use seal::pdf::check::PdfSignature;
use seal::verify::Verdict;
use serde::Serialize;

/// Three answers, never one: is it genuine, does it hold today, was it revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// `valid`, `invalid` or `unknown_key`.
    pub signature: &'static str,
    /// `valid`, `expired` or `not_yet`.
    pub validity: &'static str,
    /// `valid`, `revoked` or `unknown`.
    pub status: &'static str,
    /// As of when the list said so (RFC 3339, UTC).
    pub status_as_of: Option<String>,
    /// Letter of the kind: `R` approved, `P` pending, `C` regular.
    pub kind: char,
    /// What the seal says. To be believed only with a valid signature.
    pub claims: Said,
    /// The file's own signature, where a PDF was shown.
    pub pdf: Option<PdfAnswer>,
}

/// What a seal says; fields its purpose does not carry are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Number of the proof.
    pub number: String,
    /// First day.
    pub valid_from: String,
    /// Last day.
    pub valid_to: String,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<String>,
    /// Nationality, ISO 3166 alpha-3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// Number of the title, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_number: Option<String>,
    /// Legal basis by code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// Country of the issuer, ISO 3166 alpha-3.
    pub country: String,
    /// The key that signed it, `PTAI-01`.
    pub key: String,
    /// Day it was issued.
    pub issued: String,
    /// Place in the revocation list.
    pub status_index: u32,
}

/// What is known of the signature of a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PdfAnswer {
    /// `valid`, `invalid` or `unknown_key`; `invalid` also where there is none.
    pub signature: &'static str,
    /// Whether every byte of the file is signed.
    pub covers_whole_document: bool,
}

impl Answer {
    /// Whether all three answers are good, and the file's signature too where a file was shown.
    #[must_use]
    pub fn holds(&self) -> bool {
        let file = self.pdf.as_ref().is_none_or(PdfAnswer::holds);
        [self.signature, self.validity, self.status].iter().all(|answer| *answer == "valid") && file
    }

    pub(super) fn of(verdict: &Verdict, pdf: Option<PdfAnswer>) -> Self {
        Self {
            signature: verdict.signature.code(),
            validity: verdict.validity.code(),
            status: verdict.status.code(),
            status_as_of: verdict.status_as_of.map(|at| at.to_string()),
            kind: verdict.kind().letter(),
            claims: Said::of(&verdict.header, &verdict.claims),
            pdf,
        }
    }
}

impl Said {
    fn of(header: &Header, claims: &Claims) -> Self {
        Self {
            number: claims.number.clone(),
            valid_from: claims.valid_from.to_string(),
            valid_to: claims.valid_to.to_string(),
            name: claims.name.clone(),
            birth_date: claims.birth_date.map(|day| day.to_string()),
            nationality: claims.nationality.clone(),
            title_number: claims.title_number.clone(),
            legal_basis: claims.legal_basis.clone(),
            country: header.country.clone(),
            key: header.key.to_string(),
            issued: header.issued.to_string(),
            status_index: claims.status_index,
        }
    }
}

impl PdfAnswer {
    /// Whether a trusted key signed the whole file.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.signature == "valid" && self.covers_whole_document
    }

    pub(super) fn of(found: Option<PdfSignature>) -> Self {
        match found {
            Some(found) => Self { signature: found.signature.code(), covers_whole_document: found.covers_whole_document },
            None => Self { signature: "invalid", covers_whole_document: false },
        }
    }
}
