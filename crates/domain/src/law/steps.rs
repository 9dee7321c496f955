//! Steps: what a person can do next on a way, and while it works.

use crate::calendar::count::days_later;
use crate::law::Law;
use crate::law::routes::RouteValues;
use crate::law::row::Row;
use crate::law::topic::Topic;
use crate::route::RouteId;
use jiff::civil::Date;
use serde::Deserialize;

/// Values of a row in `steps/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepValues {
    /// Code of the step.
    pub code: String,
    /// Where it is done.
    pub does: Does,
    /// The way it sends on to, when the step is only "not here but there".
    pub leads_to: Option<RouteId>,
    /// Page of the service where it is done: the tail of its address.
    pub page: Option<String>,
    /// Text key of what to do.
    pub text: String,
}

/// Where a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Does {
    /// In this service.
    Here,
    /// At another institution, or with the person's own papers.
    Elsewhere,
    /// Nothing to do but wait and know it.
    Waits,
}

impl Does {
    /// Whether the person can act.
    #[must_use]
    pub fn acts(self) -> bool {
        self != Self::Waits
    }
}

impl Topic for StepValues {
    const FOLDER: &'static str = "steps";
    const GAPLESS: bool = false;

    fn subject(&self) -> Option<&str> {
        Some(&self.code)
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        match (self.does, &self.page) {
            (Does::Elsewhere | Does::Waits, Some(_)) => {
                vec![("only a step done here has a page".to_owned(), "Drop page, or write does = \"here\".")]
            }
            _ => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.text]
    }
}

impl Law {
    /// The steps of a row that work on a day, in its order.
    #[must_use]
    pub fn steps_of<'a>(&'a self, row: &'a Row<RouteValues>, on: Date) -> Vec<&'a Row<StepValues>> {
        let step = |code: &String| self.steps.iter().find(|step| step.values.code == *code && step.reference.in_force(on));
        row.values.steps.iter().filter_map(step).collect()
    }

    /// Every row of the table, whenever in force.
    pub(crate) fn routes_rows(&self) -> impl Iterator<Item = &Row<RouteValues>> {
        self.routes.iter()
    }

    /// The rows of the table that stand in force on a day, in the order in which they decide.
    #[must_use]
    pub fn routes_on(&self, on: Date) -> Vec<&Row<RouteValues>> {
        let mut rows: Vec<_> = self.routes.iter().filter(|row| row.reference.in_force(on)).collect();
        rows.sort_by_key(|row| row.values.order);
        rows
    }

    /// Every day on which a row of the routes, their steps or the windows begins, and the day after it ends.
    #[must_use]
    pub fn route_days(&self) -> Vec<Date> {
        let routes = self.routes.iter().map(|row| &row.reference);
        let steps = self.steps.iter().map(|row| &row.reference);
        let windows = self.windows.iter().chain(&self.openings).map(|row| &row.reference);
        let rows = routes.chain(steps).chain(windows);
        let mut days: Vec<Date> = rows.flat_map(|row| [Some(row.from), row.to.map(|to| days_later(to, 1))]).flatten().collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}
