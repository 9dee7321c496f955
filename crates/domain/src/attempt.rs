//! Failed and refused attempts are kept, and give a signed proof (PROOF-4): lateness that is not the person's fault can be shown.

use crate::id::{AttemptId, PersonId, RequestId};
use jiff::Timestamp;

/// An attempt that was refused or failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Id inside.
    pub id: AttemptId,
    /// Number people see: `T-2026-…`, of the same form as a reference.
    pub number: String,
    /// When.
    pub at: Timestamp,
    /// Who, when signed in.
    pub person: Option<PersonId>,
    /// On which case, when there is one.
    pub request: Option<RequestId>,
    /// What was tried: stable code of the action or the page.
    pub tried: String,
    /// What the service answered: stable code.
    pub answered: String,
    /// Rules that answer rests on: ids of law rows.
    pub rules: Vec<String>,
    /// Edition of the law that answered: a digest. Attempts of before it was kept have none.
    pub edition: Option<String>,
}
