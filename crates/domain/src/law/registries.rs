//! Questions to tax and social security: how long we wait for an answer, and how often we ask again (RENEW-7).

use crate::check::Registry;
use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::row::Row;
use crate::law::topic::Topic;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `checks/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckValues {
    /// Code of the institution (`tax`, `social_security`).
    pub registry: String,
    /// Working days after which the request goes on without the answer.
    pub promised_working_days: u16,
    /// Minutes between the first tries.
    pub retry_minutes: Vec<u32>,
    /// Minutes between all later tries, also after the promised time.
    pub retry_minutes_then: u32,
    /// Slot of the declaration the person may give instead.
    pub instead_slot: String,
}

impl CheckValues {
    /// Minutes to wait after so many tries.
    #[must_use]
    pub fn wait_minutes(&self, tries: u32) -> u32 {
        let earlier = usize::try_from(tries.saturating_sub(1)).ok();
        earlier.and_then(|at| self.retry_minutes.get(at)).copied().unwrap_or(self.retry_minutes_then)
    }
}

impl Topic for CheckValues {
    const FOLDER: &'static str = "checks";
    const GAPLESS: bool = true;

    fn subject(&self) -> Option<&str> {
        Some(&self.registry)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let mut faults = Vec::new();
        if Registry::from_code(&self.registry).is_none() {
            faults.push((format!("registry = {:?}", self.registry), "Write tax or social_security."));
        }
        if self.retry_minutes.contains(&0) || self.retry_minutes_then == 0 {
            faults.push(("a wait of no minutes".to_owned(), "Wait at least one minute between tries."));
        }
        faults
    }
}

impl Law {
    /// How a registry is asked.
    pub fn check(&self, registry: Registry, on: Date) -> Result<&Row<CheckValues>, Unanswered> {
        let row = self.checks.iter().find(|row| row.values.registry == registry.code() && row.reference.in_force(on));
        row.ok_or_else(|| Unanswered::NoRow { topic: CheckValues::FOLDER, subject: registry.code().to_owned(), on })
    }
}
