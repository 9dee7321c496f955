//! A residence permit on a person's record.

use crate::id::{PermitId, PersonId};
use jiff::civil::Date;

/// A permit as the record holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permit {
    /// Id inside.
    pub id: PermitId,
    /// Whose it is.
    pub person: PersonId,
    /// Number normalised: upper case, letters and digits only.
    pub number: String,
    /// Number as printed on the card.
    pub number_as_printed: String,
    /// Legal basis by code, as in the law files (`88-1`, `77-1`).
    pub basis: String,
    /// First day.
    pub issued_on: Date,
    /// Last day.
    pub expires_on: Date,
}

impl Permit {
    /// The number with all but its last four characters hidden.
    #[must_use]
    pub fn masked_number(&self) -> String {
        let total = self.number.chars().count();
        let hidden = total.saturating_sub(4);
        let shown: String = self.number.chars().skip(hidden).collect();
        format!("{}{shown}", "*".repeat(hidden))
    }
}
