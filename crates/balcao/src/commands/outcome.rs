//! How a command ends: well, or with what, why and what to do next.

use service::stop::Stop;
use std::fmt;
use std::process::ExitCode;
use store::engine::error::StoreError;

/// A check said no.
pub(crate) const FAILED: u8 = 1;
/// The command line cannot be understood.
pub(crate) const USAGE: u8 = 2;
/// Settings are missing or wrong.
pub(crate) const SETTINGS: u8 = 3;
/// Something needed does not answer.
pub(crate) const DOWN: u8 = 4;
/// There is no such thing.
pub(crate) const NOT_FOUND: u8 = 5;
/// A rule says no.
pub(crate) const REFUSED: u8 = 6;
/// Interrupted by the person at the keyboard.
pub(crate) const INTERRUPTED: u8 = 130;
/// Wait for what was begun when the program ends, in seconds.
pub(crate) const END_WAIT_S: u64 = 5;

/// The end of a command.
pub(crate) type Outcome = Result<(), Failure>;

/// What went wrong, why, and the next command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// Exit code.
    pub(crate) code: u8,
    /// What.
    pub(crate) what: String,
    /// Why.
    pub(crate) why: String,
    /// What to do next.
    pub(crate) next: String,
}

impl Failure {
    /// A failure with a code.
    pub(crate) fn new(code: u8, what: impl fmt::Display, why: impl fmt::Display, next: impl fmt::Display) -> Self {
        Self { code, what: what.to_string(), why: why.to_string(), next: next.to_string() }
    }

    /// Something needed does not answer.
    pub(crate) fn down(what: impl fmt::Display, why: impl fmt::Display, next: impl fmt::Display) -> Self {
        Self::new(DOWN, what, why, next)
    }

    /// Settings are missing or wrong.
    pub(crate) fn settings(what: impl fmt::Display, why: impl fmt::Display, next: impl fmt::Display) -> Self {
        Self::new(SETTINGS, what, why, next)
    }

    /// A check said no; what it found was printed already.
    pub(crate) fn check(what: impl fmt::Display, next: impl fmt::Display) -> Self {
        Self::new(FAILED, what, "", next)
    }

    /// The same, with a reason.
    pub(crate) fn because(self, why: impl fmt::Display) -> Self {
        Self { why: why.to_string(), ..self }
    }

    /// What stopped an action.
    pub(crate) fn of(what: impl fmt::Display, stop: &Stop) -> Self {
        match stop {
            Stop::NotFound => Self::new(NOT_FOUND, what, "there is no such thing", "look at the spelling"),
            Stop::Refused(refusal) => Self::new(REFUSED, what, format!("the rules refuse it: {}", refusal.code()), "balcao case show REF"),
            Stop::Busy => Self::down(what, "too much at once", "try again in a moment"),
            Stop::Fault(why) => Self::down(what, why, "balcao doctor"),
        }
    }

    /// What the store said.
    pub(crate) fn store(what: impl fmt::Display, error: &StoreError) -> Self {
        Self::down(what, error, "balcao doctor")
    }

    /// Tells it on stderr.
    pub(crate) fn tell(&self) -> ExitCode {
        eprintln!("{}", self.what);
        if !self.why.is_empty() {
            eprintln!("  why:  {}", self.why.replace('\n', "\n        "));
        }
        if !self.next.is_empty() {
            eprintln!("  next: {}", self.next);
        }
        ExitCode::from(self.code)
    }
}
