//! Answers that the record already knows: the admission check, the officer's page and a signed-in resident ask the finder with these.

use crate::law::Law;
use crate::law::when::{Fact, FactKey};
use crate::permit::Permit;
use crate::route::answers::{Answer, Answers};
use crate::route::find::{Answered, Way};
use jiff::civil::Date;

/// What a permit on record answers: the document in hand, its article, its last day.
#[must_use]
pub fn of_permit(law: &Law, permit: &Permit) -> Answers {
    of_title(law, &permit.basis, permit.expires_on)
}

/// The same for a permit of which only this is known.
fn of_title(law: &Law, basis: &str, expires_on: Date) -> Answers {
    let holds = match law.kind_of(basis) {
        Some("cplp") => "cplp_certificate",
        Some("permanent") => "permanent_permit",
        Some("eu_family" | "eu_citizen") => "eu_family_card",
        _ => "residence_permit",
    };
    Answers::default().choice(FactKey::Holds, holds).choice(FactKey::Basis, basis).with(FactKey::Expires, Answer::Is(Fact::Day(expires_on)))
}

impl Law {
    /// The way in which the holder of a permit renews it, on a day. Nothing where the record holds what cannot be (a last day out of all
    /// range): an officer looks at it then.
    #[must_use]
    pub fn renewal(&self, permit: &Permit, on: Date) -> Option<Way> {
        self.renewal_of(&permit.basis, permit.expires_on, on)
    }

    /// The same for any permit on this basis with this last day.
    #[must_use]
    pub fn renewal_of(&self, basis: &str, expires_on: Date, on: Date) -> Option<Way> {
        let answers = of_title(self, basis, expires_on).choice(FactKey::Goal, "renew");
        match self.find_way(&answers, on) {
            Ok(Answered::Way(way)) => Some(*way),
            Ok(Answered::Missing(_)) | Err(_) => None,
        }
    }
}
