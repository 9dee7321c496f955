//! What a seal says: the fields of its purpose and no others (PROOF-2).

use crate::actions::change::Case;
use domain::person::Person;
use domain::proof::{ProofKind, Purpose, SealField};
use jiff::civil::Date;
use seal::claims::{Claims, Kind, fitting_name, masked};

/// The profile tells a reader which fields to expect; one for each purpose.
const PROFILE: [u8; 15] = [0x6f, 0x1c, 0x2a, 0x64, 0x0b, 0x1e, 0x4c, 0x55, 0x9d, 0x0a, 0x3f, 0x5c, 0x7f, 0x2f, 0x9a];

/// What is sealed besides the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Particulars {
    /// What it proves.
    pub kind: ProofKind,
    /// For what.
    pub purpose: Purpose,
    /// Number on the paper.
    pub number: String,
    /// First and last day.
    pub valid: (Date, Date),
    /// Place in the revocation list.
    pub status_index: u32,
}

/// The claims of a proof on a case.
#[must_use]
pub fn of(case: &Case, particulars: &Particulars) -> Claims {
    let person = &case.person.person;
    let has = |field| particulars.purpose.fields().contains(&field);
    Claims {
        profile: profile(particulars.purpose),
        valid_from: particulars.valid.0,
        valid_to: particulars.valid.1,
        number: particulars.number.clone(),
        name: has(SealField::Name).then(|| fitting_name(&name(person))),
        birth_date: has(SealField::BornOn).then_some(person.born_on),
        nationality: has(SealField::Nationality).then(|| person.nationality.clone()),
        title_number: has(SealField::PermitNumber).then(|| masked(&case.permit.number)),
        legal_basis: has(SealField::LegalBasis).then(|| case.permit.basis.clone()),
        kind: match particulars.kind {
            ProofKind::Pending => Kind::PendingRenewal,
            ProofKind::Renewed => Kind::RenewalApproved,
        },
        status_index: particulars.status_index,
    }
}

/// A name as a seal has it: family names first, as on a travel document; one name alone stands alone.
#[must_use]
pub fn name(person: &Person) -> String {
    match (person.family_names.is_empty(), person.given_names.is_empty()) {
        (_, true) => person.family_names.clone(),
        (true, _) => person.given_names.clone(),
        _ => format!("{}, {}", person.family_names, person.given_names),
    }
}

fn profile(purpose: Purpose) -> [u8; 16] {
    let last = match purpose {
        Purpose::Full => 0x10,
        Purpose::Work => 0x11,
        Purpose::Housing => 0x12,
        Purpose::Bank => 0x13,
    };
    let mut profile = [last; 16];
    profile[..PROFILE.len()].copy_from_slice(&PROFILE);
    profile
}
