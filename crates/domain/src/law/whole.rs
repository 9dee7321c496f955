//! Checks over all topics together.

use crate::check::Registry;
use crate::law::Law;
use crate::law::act::Act;
use crate::law::deadlines::DeadlineKind;
use crate::law::fault::{FaultKind, LawFault};
use crate::law::limits::ROWS_MAX;
use crate::law::numbers::NumberKind;
use crate::law::routes;
use crate::law::row::{Place, Row};
use crate::law::topic;
use crate::law::when::{FactKey, Facts, Fit};
use crate::law::windows;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Every check that needs more than one row.
pub(super) fn check(law: &Law, faults: &mut Vec<LawFault>) {
    // A file that could not be read would show as gaps everywhere: first things first.
    if !faults.is_empty() || too_many(law, faults) {
        return;
    }
    let mut ids = BTreeMap::new();
    each_topic(law, &mut ids, faults);
    topic::check(&law.permits, faults);
    topic::check(&law.windows, faults);
    topic::check(&law.routes, faults);
    topic::check(&law.steps, faults);
    topic::check(&law.fees, faults);
    topic::check(&law.deadlines, faults);
    topic::check(&law.requirements, faults);
    topic::check(&law.numbers, faults);
    topic::check(&law.evidence, faults);
    topic::check(&law.extensions, faults);
    topic::check(&law.checks, faults);
    topic::check(&law.holidays, faults);
    topic::check(&law.exemptions, faults);
    topic::check(&law.offices, faults);
    topic::check(&law.contacts, faults);
    topic::check(&law.channels, faults);
    topic::check(&law.measures, faults);
    topic::check(&law.notes, faults);
    topic::check(&law.settled, faults);
    windows::check(&law.windows, faults);
    routes::check(law, faults);
    settled(law, &ids, faults);
    places(law, faults);
    terms(law, faults);
    served(law, faults);
}

/// Every pair of rows is compared: a folder with far more rows than any law has is none.
fn too_many(law: &Law, faults: &mut Vec<LawFault>) -> bool {
    let rows = law.rows();
    let row = rows.get(ROWS_MAX).and_then(|row| Some((row.place?, &*row.reference.id)));
    for (place, id) in row.into_iter().chain(law.case_beyond(ROWS_MAX)) {
        let what = format!("it is one more than {ROWS_MAX}");
        faults.push(LawFault::at(place, Some(id), FaultKind::TooMuch, what, "Name the folder of law files; take out what is no rule."));
    }
    !faults.is_empty()
}

type Ids = BTreeMap<Arc<str>, Option<Place>>;

fn each_topic(law: &Law, ids: &mut Ids, faults: &mut Vec<LawFault>) {
    let codes: Vec<&str> = law.permits.iter().map(|row| row.values.code.as_str()).collect();
    each_row(&law.permits, &codes, ids, faults);
    each_row(&law.windows, &codes, ids, faults);
    each_row(&law.routes, &codes, ids, faults);
    each_row(&law.steps, &codes, ids, faults);
    each_row(&law.fees, &codes, ids, faults);
    each_row(&law.deadlines, &codes, ids, faults);
    each_row(&law.requirements, &codes, ids, faults);
    each_row(&law.numbers, &codes, ids, faults);
    each_row(&law.evidence, &codes, ids, faults);
    each_row(&law.extensions, &codes, ids, faults);
    each_row(&law.checks, &codes, ids, faults);
    each_row(&law.holidays, &codes, ids, faults);
    each_row(&law.exemptions, &codes, ids, faults);
    each_row(&law.offices, &codes, ids, faults);
    each_row(&law.contacts, &codes, ids, faults);
    each_row(&law.channels, &codes, ids, faults);
    each_row(&law.measures, &codes, ids, faults);
    each_row(&law.notes, &codes, ids, faults);
    each_row(&law.settled, &codes, ids, faults);
}

/// Ids are unique among all topics; a basis named exists.
fn each_row<T>(rows: &[Row<T>], codes: &[&str], ids: &mut Ids, faults: &mut Vec<LawFault>) {
    for row in rows {
        let id = &row.reference.id;
        if let Some(first) = ids.get(id) {
            let elsewhere = first.as_ref().map_or_else(String::new, |place| format!(" in {}:{}", place.file, place.line));
            faults.push(topic::fault(row, FaultKind::DuplicateId, format!("the id is taken{elsewhere}"), "Give the row an id of its own."));
        } else {
            ids.insert(Arc::clone(id), row.place.clone());
        }
        let named = row.when.listed(FactKey::Basis).unwrap_or_default();
        for basis in named.iter().filter(|basis| !codes.contains(&&***basis)) {
            faults.push(topic::fault(row, FaultKind::BadValue, format!("no permit has the basis {basis}"), "Use a code of permits/."));
        }
    }
}

/// What is said to settle a question exists.
fn settled(law: &Law, ids: &Ids, faults: &mut Vec<LawFault>) {
    for row in &law.settled {
        for id in row.values.rows.iter().filter(|id| !ids.contains_key(id.as_str())) {
            faults.push(topic::fault(row, FaultKind::BadValue, format!("no row has the id {id}"), "Name rows that exist."));
        }
    }
}

/// The municipality of an office is one whose holidays are known, or none is named.
fn places(law: &Law, faults: &mut Vec<LawFault>) {
    for row in &law.offices {
        let named = row.values.calendar.as_deref();
        if let Some(place) = named.filter(|place| !law.calendar.municipalities().any(|known| known == *place)) {
            faults.push(topic::fault(
                row,
                FaultKind::BadValue,
                format!("calendar = {place:?}"),
                "Use a place of calendar/, or leave it out.",
            ));
        }
    }
}

/// Every term the service counts and every registry it asks has a row without end.
fn terms(law: &Law, faults: &mut Vec<LawFault>) {
    for kind in DeadlineKind::ALL {
        if !law.deadlines.iter().any(|row| row.values.kind == kind && row.reference.to.is_none()) {
            faults.push(topic::missing("deadlines", format!("no row in force for {}", kind.code())));
        }
    }
    for registry in Registry::ALL {
        if !law.checks.iter().any(|row| row.values.registry == registry.code() && row.reference.to.is_none()) {
            faults.push(topic::missing("checks", format!("no row in force for {}", registry.code())));
        }
    }
}

/// A basis that the service handles has windows, fees, requirements and a rule for its numbers.
fn served(law: &Law, faults: &mut Vec<LawFault>) {
    for permit in law.permits.iter().filter(|row| row.values.served) {
        let code = permit.values.code.as_str();
        let facts = Facts::new().choice(FactKey::Basis, code).choice(FactKey::Kind, &permit.values.kind);
        let online = facts.clone().choice(FactKey::Act, Act::Renewal.code()).choice(FactKey::Channel, "online");
        let lacks = [
            ("windows", !law.windows.iter().any(|row| row.when.fits(&facts) != Fit::No)),
            ("fees", !law.fees.iter().any(|row| row.reference.to.is_none() && row.when.fits(&online) == Fit::Yes)),
            ("requirements", !law.requirements.iter().any(|row| row.reference.to.is_none() && row.when.fits(&facts) != Fit::No)),
            ("numbers", law.niss_rule_missing(&facts)),
        ];
        for (topic, _) in lacks.iter().filter(|(_, lacking)| *lacking) {
            let what = format!("{code} is served, but {topic}/ has no row for it");
            faults.push(topic::fault(permit, FaultKind::Gap, what, "Add the row, or set served = false."));
        }
    }
}

impl Law {
    fn niss_rule_missing(&self, facts: &Facts) -> bool {
        let applies =
            |row: &Row<crate::law::numbers::NumberValues>| row.values.number == NumberKind::Niss && row.when.fits(facts) != Fit::No;
        !self.numbers.iter().any(|row| row.reference.to.is_none() && applies(row))
    }
}
