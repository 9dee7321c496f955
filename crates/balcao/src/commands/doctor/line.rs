//! One line of what `doctor` says.

/// One line.
pub(super) struct Line {
    /// What it belongs to.
    pub(super) group: &'static str,
    /// Stable code of what was looked at.
    pub(super) code: &'static str,
    /// How it stands.
    pub(super) mark: Mark,
    /// What was found.
    pub(super) said: String,
    /// What to do; empty when it is good.
    pub(super) fix: String,
}

/// How something stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// In order.
    Good,
    /// It works, and somebody should look.
    Warning,
    /// It does not work.
    Bad,
}

impl Mark {
    /// Stable code.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Bad => "bad",
        }
    }

    /// For a terminal.
    pub(super) fn sign(self) -> char {
        match self {
            Self::Good => '✔',
            Self::Warning => '⚠',
            Self::Bad => '✖',
        }
    }
}

/// In order.
pub(super) fn good(group: &'static str, code: &'static str, said: impl Into<String>) -> Line {
    Line { group, code, mark: Mark::Good, said: said.into(), fix: String::new() }
}

/// It works, and somebody should look.
pub(super) fn warning(group: &'static str, code: &'static str, said: impl Into<String>, fix: impl Into<String>) -> Line {
    Line { group, code, mark: Mark::Warning, said: said.into(), fix: fix.into() }
}

/// It does not work.
pub(super) fn bad(group: &'static str, code: &'static str, said: impl Into<String>, fix: impl Into<String>) -> Line {
    Line { group, code, mark: Mark::Bad, said: said.into(), fix: fix.into() }
}
