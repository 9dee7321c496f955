//! Scenarios: what somebody says on a day and where it must lead. They stand beside the rows in `cases/` and are asked whenever the law is
//! checked, so that whoever changes a row sees at once whom it leads elsewhere.

use crate::law::Law;
use crate::law::extensions::Worth;
use crate::law::fault::{FaultKind, LawFault};
use crate::law::read::document;
use crate::law::row::Place;
use crate::law::written::{Day, Lines, day};
use crate::route::RouteId;
use crate::route::answers::{Answers, Raw};
use crate::route::find::{Answered, Way};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};
use toml::value::Datetime;

/// The folder below `law/`.
pub const FOLDER: &str = "cases";

/// One scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Unique among all scenarios.
    pub id: String,
    /// Who it is, in plain words.
    pub says: String,
    place: Place,
    on: Day,
    answers: BTreeMap<String, Said>,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    says: String,
    on: Day,
    #[serde(default)]
    answers: BTreeMap<String, Said>,
    expect: Expected,
}

/// An answer as the files write it; "unknown" is said in words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Said {
    Flag(bool),
    Day(Datetime),
    Text(String),
}

/// What must come out; what is left out may be anything.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    route: Option<RouteId>,
    missing: Option<String>,
    fault: Option<String>,
    open: Option<bool>,
    opens_on: Option<Day>,
    fee_cents: Option<i64>,
    niss: Option<String>,
    row: Option<String>,
    /// Beginning of the keys of what is said of the way.
    says: Option<String>,
    start: Option<String>,
    /// Steps that must be among those named, by code.
    #[serde(default)]
    steps: Vec<String>,
    /// Steps that must not.
    #[serde(default)]
    no_steps: Vec<String>,
    /// Notes that must be told, by text key.
    #[serde(default)]
    notes: Vec<String>,
    /// Notes that must not.
    #[serde(default)]
    no_notes: Vec<String>,
    /// Slots of documents that must be asked for.
    #[serde(default)]
    documents: Vec<String>,
    /// Slots that must not be required.
    #[serde(default)]
    not_required: Vec<String>,
    /// Until when the expired card is accepted in Portugal by itself.
    accepted_until: Option<Day>,
    /// Whether the expired card is accepted by itself on that day.
    accepted: Option<bool>,
    /// Kinds of paper refused for a slot on that day, as `slot/kind`.
    #[serde(default)]
    refused: Vec<String>,
    /// Kinds of paper accepted.
    #[serde(default)]
    taken: Vec<String>,
}

/// The scenarios of a file.
pub(super) fn read(file: &str, text: &str, faults: &mut Vec<LawFault>) -> Vec<Case> {
    let Some(document) = document(file, text, faults) else { return Vec::new() };
    let (lines, mut cases) = (Lines::of(text), Vec::new());
    let at = |offset: usize| Place { file: file.into(), line: lines.line(offset) };
    for (key, value) in document {
        let place = at(key.span().start);
        match (&**key.get_ref(), value.into_inner()) {
            ("case", DeValue::Array(written)) => {
                for case in written {
                    match one(at(case.span().start), case) {
                        Ok(case) => cases.push(case),
                        Err((line, id, said)) => faults.push(LawFault::of_value(&line.map_or(place.clone(), at), id.as_deref(), &said)),
                    }
                }
            }
            (other, _) => {
                let what = format!("unknown key {other}");
                faults.push(LawFault::at(&place, None, FaultKind::UnknownKey, what, "A file of scenarios holds [[case]] only."));
            }
        }
    }
    cases
}

/// Where a scenario is wrong, which one it is, and what was said.
type Unread = (Option<usize>, Option<String>, String);

fn one(place: Place, written: Spanned<DeValue<'_>>) -> Result<Case, Unread> {
    let begins = written.span().start;
    let id = written.get_ref().as_table().and_then(|table| table.get("id")?.get_ref().as_str()).map(str::to_owned);
    let read = Written::deserialize(ValueDeserializer::from(written));
    let read = read.map_err(|error| (Some(error.span().map_or(begins, |span| span.start)), id, error.message().to_owned()))?;
    let Written { id, says, on, answers, expect } = read;
    Ok(Case { id, says, place, on, answers, expect })
}

impl Law {
    /// Asks every scenario; those that come out otherwise are faults at their line.
    #[must_use]
    pub fn check_cases(&self) -> Vec<LawFault> {
        let mut faults = Vec::new();
        for (at, case) in self.cases.iter().enumerate() {
            if self.cases[..at].iter().any(|earlier| earlier.id == case.id) {
                let fix = "Give the scenario an id of its own.";
                faults.push(LawFault::at(&case.place, Some(&case.id), FaultKind::DuplicateId, "the id is taken", fix));
            }
            for what in case.differences(self) {
                faults.push(case.fault(what));
            }
        }
        faults
    }

    /// The first scenario that is one too many.
    pub(super) fn case_beyond(&self, limit: usize) -> Option<(&Place, &str)> {
        self.cases.get(limit).map(|case| (&case.place, case.id.as_str()))
    }

    /// Every scenario.
    #[must_use]
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }
}

impl Case {
    fn fault(&self, what: String) -> LawFault {
        LawFault::at(&self.place, Some(&self.id), FaultKind::Case, what, "Correct the row that decides, or the scenario with its source.")
    }

    /// What comes out otherwise than expected.
    fn differences(&self, law: &Law) -> Vec<String> {
        let (on, expect) = (self.on.0, &self.expect);
        let mut answers = Answers::default();
        for (question, said) in &self.answers {
            let written = match said {
                Said::Day(date) => day(date).map(|day| day.to_string()),
                Said::Flag(_) => None,
                Said::Text(text) => Some(text.clone()),
            };
            let raw = match (said, &written) {
                (Said::Flag(flag), _) => Raw::Flag(*flag),
                (_, Some(text)) => Raw::Text(text),
                (_, None) => return vec![format!("{question} is no day")],
            };
            if let Err(fault) = answers.take(question, raw) {
                return self.fault_said(fault.code());
            }
        }
        let mut different = Vec::new();
        match law.find_way(&answers, on) {
            Err(fault) => return self.fault_said(fault.code()),
            Ok(Answered::Missing(key)) => {
                differs(&mut different, "missing", &expect.missing.as_deref().unwrap_or("nothing"), &key.code());
            }
            Ok(Answered::Way(_)) if expect.missing.is_some() || expect.fault.is_some() => {
                different.push("a way was found where a question or a fault was expected".to_owned());
            }
            Ok(Answered::Way(way)) => {
                self.said_differences(&way, &mut different);
                self.way_differences(law, &way, &mut different);
            }
        }
        different
    }

    fn fault_said(&self, code: &str) -> Vec<String> {
        match self.expect.fault.as_deref() {
            Some(expected) if expected == code => Vec::new(),
            _ => vec![format!("the answers are refused: {code}")],
        }
    }

    /// What is said of the way, and what holds besides.
    fn said_differences(&self, way: &Way, different: &mut Vec<String>) {
        let expect = &self.expect;
        if let Some(says) = &expect.says {
            differs(different, "says", says, &way.says);
        }
        let has_note = |key: &String| way.notes.iter().any(|note| note.text == *key);
        different.extend(expect.notes.iter().filter(|key| !has_note(key)).map(|key| format!("{key} is not told")));
        different.extend(expect.no_notes.iter().filter(|key| has_note(key)).map(|key| format!("{key} is told")));
    }

    fn way_differences(&self, law: &Law, way: &Way, different: &mut Vec<String>) {
        let (on, expect) = (self.on.0, &self.expect);
        if let Some(route) = expect.route {
            differs(different, "route", &route.code(), &way.route.code());
        }
        if let Some(open) = expect.open {
            differs(different, "open", &open, &way.open);
        }
        if let Some(opens) = expect.opens_on {
            differs(different, "opens_on", &Some(opens.0), &way.opens_on);
        }
        if let Some(cents) = expect.fee_cents {
            differs(different, "fee_cents", &cents, &way.fees.iter().map(|fee| fee.amount.get()).sum::<i64>());
        }
        if let Some(niss) = &expect.niss {
            differs(different, "niss", &niss.as_str(), &way.niss.code());
        }
        if let Some(row) = &expect.row {
            differs(different, "row", &row.as_str(), &&*way.row.id);
        }
        if let Some(start) = &expect.start {
            differs(different, "start", &Some(start), &way.start.as_ref());
        }
        let has_step = |code: &String| way.steps.iter().any(|step| step.code == *code);
        different.extend(expect.steps.iter().filter(|code| !has_step(code)).map(|code| format!("the step {code} is not named")));
        different.extend(expect.no_steps.iter().filter(|code| has_step(code)).map(|code| format!("the step {code} is named")));
        let asked = |slot: &String| way.documents.iter().find(|document| document.slot == *slot);
        different.extend(expect.documents.iter().filter(|slot| asked(slot).is_none()).map(|slot| format!("{slot} is not asked for")));
        let required = |slot: &&String| asked(slot).is_some_and(|document| document.need == crate::law::requirements::Need::Required);
        different.extend(expect.not_required.iter().filter(required).map(|slot| format!("{slot} is required")));
        let until = match way.extension.as_ref().map(|extension| &extension.worth) {
            Some(Worth::Accepted { until, .. }) => Some(*until),
            _ => None,
        };
        if let Some(day) = expect.accepted_until {
            differs(different, "accepted_until", &Some(day.0), &until);
        }
        if let Some(accepted) = expect.accepted {
            differs(different, "accepted", &accepted, &until.is_some());
        }
        for (papers, wanted) in [(&expect.refused, false), (&expect.taken, true)] {
            for paper in papers {
                let (slot, kind) = paper.split_once('/').unwrap_or((paper, ""));
                let found = law.evidence(slot, &crate::law::when::Facts::new(), on).into_iter().find(|evidence| evidence.kind == kind);
                if found.map(|evidence| evidence.accepted) != Some(wanted) {
                    different.push(format!("{paper} is not {}", if wanted { "accepted" } else { "refused" }));
                }
            }
        }
    }
}

fn differs<T: PartialEq + std::fmt::Debug>(different: &mut Vec<String>, what: &str, expected: &T, found: &T) {
    if expected != found {
        different.push(format!("{what} is {found:?}, expected {expected:?}"));
    }
}
