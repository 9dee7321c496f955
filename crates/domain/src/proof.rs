//! Proofs of status: declarations that carry a seal (PROOF-1, PROOF-2). A proof made for a purpose carries only the fields of that purpose.

use crate::id::{ProofId, RequestId};
use jiff::Timestamp;
use jiff::civil::Date;

/// A proof, as issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Id inside.
    pub id: ProofId,
    /// Of which request.
    pub request: RequestId,
    /// What it proves.
    pub kind: ProofKind,
    /// For what it was made.
    pub purpose: Purpose,
    /// Number on the paper: the request's reference and a running number.
    pub number: String,
    /// Its place in the revocation list.
    pub status_index: u32,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Date,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it was revoked, if it was.
    pub revoked_at: Option<Timestamp>,
}

/// What a proof proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProofKind {
    /// A renewal is pending (seal kind P).
    Pending,
    /// The renewal is approved (seal kind R).
    Renewed,
}

/// For what a proof is made: it decides the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// An employer: name, birth date, nationality, kind, dates.
    Work,
    /// A landlord: name, kind, dates.
    Housing,
    /// A bank: name, birth date, nationality, masked permit number.
    Bank,
    /// Police or border: everything.
    Full,
}

/// A field of a seal that a purpose may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SealField {
    /// Name.
    Name,
    /// Day of birth.
    BornOn,
    /// Nationality.
    Nationality,
    /// Permit number, masked.
    PermitNumber,
    /// Legal basis.
    LegalBasis,
}

impl ProofKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Pending, Self::Renewed];

    /// The letter in the seal.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Pending => 'P',
            Self::Renewed => 'R',
        }
    }

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Renewed => "renewed",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl Purpose {
    /// Every purpose, in the order shown.
    pub const ALL: [Self; 4] = [Self::Work, Self::Housing, Self::Bank, Self::Full];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Housing => "housing",
            Self::Bank => "bank",
            Self::Full => "full",
        }
    }

    /// The purpose of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }

    /// The fields a proof for this purpose carries, and no others.
    #[must_use]
    pub fn fields(self) -> &'static [SealField] {
        match self {
            Self::Work => &[SealField::Name, SealField::BornOn, SealField::Nationality, SealField::LegalBasis],
            Self::Housing => &[SealField::Name],
            Self::Bank => &[SealField::Name, SealField::BornOn, SealField::Nationality, SealField::PermitNumber],
            Self::Full => &[SealField::Name, SealField::BornOn, SealField::Nationality, SealField::PermitNumber, SealField::LegalBasis],
        }
    }
}
