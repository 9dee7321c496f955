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
    /// The month of a draft's permit has opened.
    WindowOpen,
    /// What to prepare before it is time to renew.
    Ready,
    /// Somebody without an account wants to know when a month opens: is the address theirs?
    WishConfirm,
    /// That month has opened.
    WishOpen,
    /// It closes again.
    WishCloses,
}

/// Letters to people without an account: where they went is forgotten.
pub(crate) const WITHOUT_ACCOUNT: [Kind; 3] = [Kind::WishConfirm, Kind::WishOpen, Kind::WishCloses];

impl Kind {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Case(kind) => kind.code(),
            Self::PayReminder => "pay_reminder",
            Self::SignIn => "sign_in",
            Self::SignInUnknown => "sign_in_unknown",
            Self::WindowOpen => "window_open",
            Self::Ready => "ready",
            Self::WishConfirm => "wish_confirm",
            Self::WishOpen => "wish_open",
            Self::WishCloses => "wish_closes",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "pay_reminder" => Some(Self::PayReminder),
            "sign_in" => Some(Self::SignIn),
            "sign_in_unknown" => Some(Self::SignInUnknown),
            "window_open" => Some(Self::WindowOpen),
            "ready" => Some(Self::Ready),
            "wish_confirm" => Some(Self::WishConfirm),
            "wish_open" => Some(Self::WishOpen),
            "wish_closes" => Some(Self::WishCloses),
            other => LetterKind::from_code(other).map(Self::Case),
        }
    }

    /// Whether it comes by itself, so that it may wait for the end of the quiet hours. What answers an act goes at once, and so does what
    /// may leave somebody hours only.
    pub(crate) fn waits_for_morning(self) -> bool {
        match self {
            Self::PayReminder | Self::WindowOpen | Self::Ready | Self::WishOpen => true,
            Self::Case(kind) => matches!(kind, LetterKind::SlipLapsed | LetterKind::Biometrics),
            Self::SignIn | Self::SignInUnknown | Self::WishConfirm | Self::WishCloses => false,
        }
    }
}
