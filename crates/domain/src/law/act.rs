//! What is asked of the agency: rows about documents and fees tell these apart.

use crate::law::when::{Fact, FactKey, Facts};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// A first permit, with the visa it needs.
    Grant,
    /// A first permit for which the law waives the visa.
    GrantVisaWaived,
    /// The same permit again.
    Renewal,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 3] = [Self::Grant, Self::GrantVisaWaived, Self::Renewal];

    /// Stable code: the value in the law files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::GrantVisaWaived => "grant_visa_waived",
            Self::Renewal => "renewal",
        }
    }
}

/// What the request is about, from what the person holds and wants: the act, where it is not known yet, and the permit that is asked for where
/// it is not the one held.
#[must_use]
pub fn asked_for(facts: &Facts) -> Facts {
    if facts.get(FactKey::Act).is_some() {
        return facts.clone();
    }
    let is = |key, value: &str| facts.get(key) == Some(&Fact::Choice(value.into()));
    let yes = |key| facts.get(key) == Some(&Fact::Flag(true));
    let first = is(FactKey::Goal, "first_permit") || is(FactKey::Holds, "residence_visa");
    let about = |basis: &str, kind: &str| facts.clone().choice(FactKey::Basis, basis).choice(FactKey::Kind, kind);
    let (act, facts) = match () {
        () if is(FactKey::Goal, "permanent") => (Act::Grant, about("80", "permanent")),
        () if first && yes(FactKey::EuFamilyMember) => (Act::Grant, about("37/2006-15", "eu_family")),
        () if first && yes(FactKey::FamilyReunification) => (Act::Grant, about("98-1", "temporary")),
        () if first => (Act::Grant, facts.clone()),
        () => (Act::Renewal, facts.clone()),
    };
    facts.choice(FactKey::Act, act.code())
}
