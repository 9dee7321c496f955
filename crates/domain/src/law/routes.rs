//! Routes: which way a person takes, as an ordered table of dated rows. The first row in force that fits decides.

use crate::calendar::count::days_later;
use crate::law::Law;
use crate::law::fault::{FaultKind, LawFault};
use crate::law::row::{Row, RowRef};
use crate::law::topic::{self, Topic};
use crate::law::when::{Fact, FactKey, Facts, codes};
use crate::route::RouteId;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Values of a row in `routes/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RouteValues {
    /// Where the row leads.
    pub route: RouteId,
    /// Place in the table: the lowest that fits decides.
    pub order: u16,
    /// Whether one may go this way now.
    pub open: Opening,
    /// By which channel the request comes, where the way has a fee.
    pub channel: Option<String>,
    /// What the person does on this way, in order: codes of `steps/`.
    pub steps: Vec<String>,
    /// Page of the service where it starts: the tail of its address.
    pub start: Option<String>,
    /// Facts that are asked for before this row can be left out, beside those that are always asked for.
    #[serde(default)]
    pub asks: Vec<String>,
    /// Whether papers are gathered on this way: the requirements of the permit are shown.
    #[serde(default)]
    pub papers: bool,
    /// Permit whose papers are shown: what is asked for, or of a renewal what is held where the person did not say.
    pub papers_of: Option<String>,
    /// What is asked for on this way, where it does not follow from the answers: a code of [`crate::law::act::Act`].
    pub act: Option<String>,
    /// Beginning of the keys of its own texts, where what is said of the way does not hold for this row.
    says: Option<String>,
    /// Code and text key of the reason.
    pub why: String,
}

/// Whether one may go a way on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// While the row is in force.
    Always,
    /// When the window of the permit's last day says so.
    Window,
    /// Not at all: the way is closed, by invitation only, or begins elsewhere.
    Closed,
}

/// A rule of a way that began or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteChange {
    /// The first day of what is new.
    pub on: Date,
    /// Whether the rule begins that day; else the day before was its last.
    pub begins: bool,
    /// The row.
    pub row: RowRef,
    /// Text key of its reason.
    pub why: String,
}

/// Facts that are always asked for when a row of the table waits for them.
pub(crate) const ALWAYS_ASKED: [FactKey; 6] =
    [FactKey::Goal, FactKey::Holds, FactKey::VisaHasAppointment, FactKey::Expires, FactKey::Window, FactKey::ExpiredDays];

impl RouteValues {
    /// Beginning of the keys of what is said of the way: the row's own, else those of the way.
    #[must_use]
    pub fn says(&self) -> String {
        self.says.clone().unwrap_or_else(|| format!("route-{}", self.route.code().replace('_', "-")))
    }

    /// What is known, with what the row says of papers and fees where the person said nothing.
    pub(crate) fn about(&self, law: &Law, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        // A renewal is of the permit held; anything else is asked for beside it.
        let held = facts.get(FactKey::Goal) == Some(&Fact::Choice("renew".into())) && facts.get(FactKey::Basis).is_some();
        if let Some(basis) = self.papers_of.as_ref().filter(|_| !held) {
            facts = facts.choice(FactKey::Basis, basis);
            facts = law.kind_of(basis).map_or_else(|| facts.clone(), |kind| facts.clone().choice(FactKey::Kind, kind));
        }
        for (key, value) in [(FactKey::Act, &self.act), (FactKey::Channel, &self.channel)] {
            facts = value.iter().fold(facts, |facts, value| facts.choice(key, value));
        }
        facts
    }

    /// Whether an unanswered fact is asked for before this row is left out.
    pub(crate) fn asks_for(&self, key: FactKey) -> bool {
        ALWAYS_ASKED.contains(&key) || self.asks.iter().any(|asked| asked == key.code())
    }
}

impl Topic for RouteValues {
    const FOLDER: &'static str = "routes";
    const GAPLESS: bool = false;

    // Order tells rows apart; two rows with one order are told apart by `check`.
    fn subject(&self) -> Option<&str> {
        None
    }

    fn faults(&self) -> Vec<(String, &'static str)> {
        let unknown = self.asks.iter().filter(|asked| FactKey::from_code(asked).is_none());
        let mut faults: Vec<_> =
            unknown.map(|asked| (format!("asks {asked:?}, expected one of {}", codes()), "Write one of the expected codes.")).collect();
        if self.steps.is_empty() {
            faults.push(("a way without a step is a dead end".to_owned(), "Name at least one step."));
        }
        if self.act.as_deref().is_some_and(|act| !FactKey::Act.choices().contains(&act)) {
            faults.push((format!("act = {:?}", self.act), "Write grant, grant_visa_waived or renewal."));
        }
        if let Some(channel) = self.channel.as_deref().filter(|channel| !FactKey::Channel.choices().contains(channel)) {
            faults.push((format!("channel = {channel:?}"), "Write online or counter."));
        }
        faults
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.why]
    }
}

impl Law {
    /// What changed on a way between two days, both included, newest first; alike rows of one day once.
    #[must_use]
    pub fn route_changes(&self, route: RouteId, first: Date, last: Date) -> Vec<RouteChange> {
        let mut changes: Vec<RouteChange> = Vec::new();
        for row in self.routes.iter().filter(|row| row.values.route == route) {
            let days = [(Some(row.reference.from), true), (row.reference.to.map(|to| days_later(to, 1)), false)];
            for (on, begins) in days.into_iter().filter_map(|(on, begins)| Some((on?, begins))) {
                let known = changes.iter().any(|known| (known.on, known.begins, &known.why) == (on, begins, &row.values.why));
                if (first..=last).contains(&on) && !known {
                    changes.push(RouteChange { on, begins, row: row.reference.clone(), why: row.values.why.clone() });
                }
            }
        }
        changes.sort_by_key(|change| std::cmp::Reverse((change.on, change.begins)));
        changes
    }
}

/// What the table as a whole must hold: one row decides, every step exists while its row is in force, no way is a dead end or a circle.
pub(super) fn check(law: &Law, faults: &mut Vec<LawFault>) {
    for row in law.routes.iter().filter(|row| row.values.papers_of.as_deref().is_some_and(|basis| law.kind_of(basis).is_none())) {
        let what = format!("papers_of = {:?}", row.values.papers_of);
        faults.push(topic::fault(row, FaultKind::BadValue, what, "Use a code of permits/."));
    }
    for (at, row) in law.routes.iter().enumerate() {
        let rival = law.routes[..at]
            .iter()
            .find(|rival| rival.values.order == row.values.order && rival.reference.meets(&row.reference) && rival.when.meets(&row.when));
        if let Some(rival) = rival {
            let what = format!("it has the order of {} and may fit the same person", rival.reference.id);
            faults.push(topic::fault(row, FaultKind::Overlap, what, "Give one of them another order."));
        }
        for step in row.values.steps.iter().filter(|code| !law.steps.iter().any(|step| step.values.code == **code)) {
            faults.push(topic::fault(row, FaultKind::BadValue, format!("no step is called {step}"), "Use a code of steps/."));
        }
    }
    let (mut ends, mut rounds) = (Vec::new(), Vec::new());
    for day in law.route_days() {
        dead_ends(law, day, &mut ends);
        circles(law, day, &mut rounds);
    }
    // What is wrong for months is told once, for its first day.
    for told in [&mut ends, &mut rounds] {
        let mut seen = BTreeSet::new();
        told.retain(|fault| seen.insert((fault.file.clone(), fault.line)));
        faults.append(told);
    }
    if !law.routes.iter().any(|row| row.reference.to.is_none() && row.when.is_empty()) {
        let what = "no row without an end fits everybody: somebody would have no way".to_owned();
        faults.push(LawFault {
            fix: "Add a row without `to` and without `when` to a file of routes/.".to_owned(),
            ..topic::missing(RouteValues::FOLDER, what)
        });
    }
}

/// Every row in force has a step that works today and does not only send the person on.
fn dead_ends(law: &Law, day: Date, faults: &mut Vec<LawFault>) {
    for row in law.routes.iter().filter(|row| row.reference.in_force(day)) {
        let works = law.steps_of(row, day).iter().any(|step| step.values.leads_to.is_none() && step.values.does.acts());
        if !works {
            let what = format!("on {day} none of its steps works");
            faults.push(topic::fault(row, FaultKind::DeadEnd, what, "Name a step in force that the person can do."));
        }
    }
}

/// No way sends to a way that sends back.
fn circles(law: &Law, day: Date, faults: &mut Vec<LawFault>) {
    let mut leads: BTreeMap<RouteId, Vec<(RouteId, &Row<RouteValues>)>> = BTreeMap::new();
    for row in law.routes.iter().filter(|row| row.reference.in_force(day)) {
        for step in law.steps_of(row, day) {
            leads.entry(row.values.route).or_default().extend(step.values.leads_to.map(|to| (to, row)));
        }
    }
    for (from, onward) in &leads {
        for (to, row) in onward {
            if reaches(&leads, *to, *from) {
                let what = format!("on {day} it sends to {}, which sends back", to.code());
                faults.push(topic::fault(row, FaultKind::Circle, what, "Let one of the two end where the person can act."));
            }
        }
    }
}

fn reaches(leads: &BTreeMap<RouteId, Vec<(RouteId, &Row<RouteValues>)>>, from: RouteId, wanted: RouteId) -> bool {
    let (mut seen, mut next) = (Vec::new(), vec![from]);
    while let Some(route) = next.pop() {
        if route == wanted {
            return true;
        }
        if !seen.contains(&route) {
            seen.push(route);
            next.extend(leads.get(&route).into_iter().flatten().map(|(to, _)| *to));
        }
    }
    false
}
