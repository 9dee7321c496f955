//! Why an action did not happen.

use domain::law::answer::Unanswered;
use domain::refusal::Refusal;
use store::engine::error::StoreError;

/// Why an action did not happen; nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// An expected "no".
    Refused(Refusal),
    /// There is no such thing, or it is another person's: the two look the same.
    NotFound,
    /// Something is wrong with us or with the law files: logged once, shown as a reference.
    Fault(String),
    /// Too much at once: to be tried again in a moment.
    Busy,
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::Busy,
            other => Self::Fault(other.to_string()),
        }
    }
}

impl From<Unanswered> for Stop {
    fn from(unanswered: Unanswered) -> Self {
        Self::Fault(format!("the law has no answer: {unanswered:?}"))
    }
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {}", refusal.code()),
            Self::NotFound => f.write_str("not found"),
            Self::Fault(what) => write!(f, "fault: {what}"),
            Self::Busy => f.write_str("busy"),
        }
    }
}
