//! Checks with other institutions: asked in the background, shown with a state, a time and a source, never a wall (RENEW-7).

use crate::refusal::Refusal;
use crate::request::stage::Stage;
use jiff::Timestamp;

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Registry {
    /// The tax authority (situation of the NIF).
    Tax,
    /// Social security (situation of the NISS).
    SocialSecurity,
}

/// One question to one institution about one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Who is asked.
    pub registry: Registry,
    /// When it was first asked.
    pub asked_at: Timestamp,
    /// How often it was tried.
    pub tries: u32,
    /// What is known.
    pub state: CheckState,
}

/// What is known of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckState {
    /// Asked; no answer yet.
    Asked {
        /// When we ask again by ourselves.
        next_try_at: Timestamp,
    },
    /// Answered by the institution.
    Answered {
        /// When.
        at: Timestamp,
        /// What it said.
        answer: Situation,
        /// Its own number for the answer.
        source_id: String,
    },
    /// No answer in the promised time: the request goes on; the resident may give the declaration instead.
    Unavailable {
        /// When we stopped waiting.
        since: Timestamp,
        /// When we ask again all the same.
        next_try_at: Timestamp,
    },
    /// An officer goes on without it, with a reason.
    Waived {
        /// When.
        at: Timestamp,
        /// Why, in the officer's words.
        reason: String,
    },
}

/// The answer of an institution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Situation {
    /// No debt.
    Regular,
    /// There is a debt or a missing return: the officer decides what it means.
    Irregular,
    /// The institution does not know the person; for many permits that is as it should be.
    NotRegistered,
}

impl Registry {
    /// Every institution asked, in the order shown.
    pub const ALL: [Self; 2] = [Self::Tax, Self::SocialSecurity];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Tax => "tax",
            Self::SocialSecurity => "social_security",
        }
    }

    /// The institution of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|registry| registry.code() == code)
    }
}

impl Situation {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Irregular, Self::NotRegistered];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Irregular => "irregular",
            Self::NotRegistered => "not_registered",
        }
    }

    /// The answer of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|situation| situation.code() == code)
    }
}

impl Check {
    /// Whether the request may go on to review as far as this check goes: everything but the promised time still running.
    #[must_use]
    pub fn lets_go_on(&self) -> bool {
        !matches!(self.state, CheckState::Asked { .. })
    }

    /// Whether an officer may go on without it: while nothing was answered, and the case is checked or looked at.
    ///
    /// # Errors
    /// The case stands elsewhere; the answer came meanwhile, or somebody went on without it.
    pub fn may_be_waived(&self, stage: &Stage) -> Result<(), Refusal> {
        if !matches!(stage, Stage::InChecks { .. } | Stage::InReview { .. }) {
            return Err(Refusal::WrongStage { action: "waive_check", stage: stage.code() });
        }
        match &self.state {
            CheckState::Asked { .. } | CheckState::Unavailable { .. } => Ok(()),
            CheckState::Answered { .. } | CheckState::Waived { .. } => Err(Refusal::ChangedMeanwhile),
        }
    }

    /// Stable code of the state, for pages and texts.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.state {
            CheckState::Asked { .. } => "asked",
            CheckState::Answered { answer, .. } => answer.code(),
            CheckState::Unavailable { .. } => "unavailable",
            CheckState::Waived { .. } => "waived",
        }
    }
}
