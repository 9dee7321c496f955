//! The kinds of letters: those that follow an event of a case, and those that do not.

use domain::notify::LetterKind;

/// A letter's kind. The code is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Follows an event of a case.
    Case(LetterKind),
    /// A slip still waits to be paid.
    PayReminder,
    /// The code to sign in.
    SignIn,
    /// Somebody typed an address that is on no record.
    SignInUnknown,
}

impl Kind {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Case(kind) => kind.code(),
            Self::PayReminder => "pay_reminder",
            Self::SignIn => "sign_in",
            Self::SignInUnknown => "sign_in_unknown",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "pay_reminder" => Some(Self::PayReminder),
            "sign_in" => Some(Self::SignIn),
            "sign_in_unknown" => Some(Self::SignInUnknown),
            other => LetterKind::from_code(other).map(Self::Case),
        }
    }

    /// Whether it comes by itself, so that it may wait for the end of the quiet hours. What answers an act goes at once.
    pub(crate) fn waits_for_morning(self) -> bool {
        matches!(self, Self::PayReminder | Self::Case(LetterKind::SlipLapsed | LetterKind::Biometrics))
    }
}
