//! Staff: roles and what each may do (DESK-4). Least privilege: a role not named by a power does not have it.

use crate::id::OfficerId;

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// Id inside.
    pub id: OfficerId,
    /// Name as shown to residents on the timeline and in the access log.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Team or office, as shown.
    pub team: String,
}

/// The roles of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reviews, asks, proposes and approves.
    CaseOfficer,
    /// A case officer who also signs second and overrides with a reason.
    Supervisor,
    /// Reads everything, changes nothing.
    Auditor,
    /// People and keys; no case.
    Administrator,
}

/// What an officer can be allowed to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Power {
    /// Look at a case (each look is logged with a reason).
    Read,
    /// Take, hand back, and mark documents of a case.
    Review,
    /// Ask the resident for more; answer a question.
    Ask,
    /// Propose a refusal and open the hearing.
    Propose,
    /// Approve.
    Approve,
    /// Sign a refusal second.
    SecondSign,
    /// Go on without a check, with a reason.
    Override,
    /// Open expiry months for renewal, with a second signature.
    OpenMonths,
    /// Read the audit: who did and looked at what.
    Audit,
    /// Add people and rotate keys.
    Administer,
}

impl Role {
    /// Every role, in the order shown.
    pub const ALL: [Self; 4] = [Self::CaseOfficer, Self::Supervisor, Self::Auditor, Self::Administrator];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::CaseOfficer => "case_officer",
            Self::Supervisor => "supervisor",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }

    /// The role of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// The powers of the role.
    #[must_use]
    pub fn powers(self) -> &'static [Power] {
        match self {
            Self::CaseOfficer => &[Power::Read, Power::Review, Power::Ask, Power::Propose, Power::Approve],
            Self::Supervisor => &[
                Power::Read,
                Power::Review,
                Power::Ask,
                Power::Propose,
                Power::Approve,
                Power::SecondSign,
                Power::Override,
                Power::OpenMonths,
            ],
            Self::Auditor => &[Power::Read, Power::Audit],
            Self::Administrator => &[Power::Administer],
        }
    }

    /// Whether the role has the power.
    #[must_use]
    pub fn may(self, power: Power) -> bool {
        self.powers().contains(&power)
    }
}
