//! What a seal says.

use alloc::string::{String, ToString};

use jiff::civil::Date;

use crate::keys::KeyId;
use crate::limits::FIELD_BYTES;

/// Who issued a seal and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// ISO 3166 alpha-3 code of the issuing country, `PRT`.
    pub country: String,
    /// The key that signs.
    pub key: KeyId,
    /// Day the document was issued.
    pub issued: Date,
    /// Day it was signed; must lie in the key's time.
    pub signed: Date,
}

/// The fields of a seal. A proof for a purpose carries only the fields of that purpose: the
/// optional ones are left out, not emptied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims {
    /// The profile (which fields, for which purpose) as the bytes of a UUID.
    pub profile: [u8; 16],
    /// First day the declaration holds.
    pub valid_from: Date,
    /// Last day the declaration holds.
    pub valid_to: Date,
    /// Number of the declaration.
    pub number: String,
    /// Name of the person, family name first.
    pub name: Option<String>,
    /// Day of birth.
    pub birth_date: Option<Date>,
    /// Nationality, ISO 3166 alpha-3 or an ICAO 9303 code.
    pub nationality: Option<String>,
    /// Number of the residence title, masked by [`masked`].
    pub title_number: Option<String>,
    /// Legal basis, as article and paragraph.
    pub legal_basis: Option<String>,
    /// What kind of declaration it is.
    pub kind: Kind,
    /// Place of this seal in the status list.
    pub status_index: u32,
}

/// What a declaration declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The renewal was approved; the card is on its way.
    RenewalApproved,
    /// A renewal is pending.
    PendingRenewal,
    /// The stay is regular.
    Regular,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::RenewalApproved, Self::PendingRenewal, Self::Regular];

    /// The letter in the seal, also the stable code.
    pub fn letter(self) -> char {
        match self {
            Self::RenewalApproved => 'R',
            Self::PendingRenewal => 'P',
            Self::Regular => 'C',
        }
    }

    /// Reads [`Kind::letter`] back.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.letter() == letter)
    }
}

/// A field this version does not know: covered by the signature, shown to nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// Its tag.
    pub tag: u8,
    /// Its value.
    pub value: alloc::vec::Vec<u8>,
}

/// The last three characters of a number, the others as `*`: enough to compare with the card in
/// the hand, too little to use elsewhere. A number of three or fewer is masked whole.
pub fn masked(number: &str) -> String {
    let length = number.chars().count();
    let hidden = if length > 3 { length - 3 } else { length };
    number.chars().enumerate().map(|(place, letter)| if place < hidden { '*' } else { letter }).collect()
}

/// A name that fits its field: cut at a character, the cut shown by `…`, as a travel document
/// cuts a long name too.
pub fn fitting_name(name: &str) -> String {
    if name.len() <= FIELD_BYTES {
        return name.to_string();
    }
    let mut end = FIELD_BYTES - '…'.len_utf8();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    let mut fitting = name[..end].trim_end().to_string();
    fitting.push('…');
    fitting
}
