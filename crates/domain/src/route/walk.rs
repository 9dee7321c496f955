//! The whole space of answers and days, walked: every point has one way with a step that works, and no answer sends in a circle.

use crate::calendar::count::days_later;
use crate::law::Law;
use crate::law::routes::RouteValues;
use crate::law::row::Row;
use crate::law::when::{Fact, FactKey};
use crate::route::RouteId;
use crate::route::answers::{Answer, Answers};
use crate::route::find::Reached;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// First and last month of expiry that are walked.
const FIRST_MONTH: Date = date(2019, 1, 1);
const LAST_MONTH: Date = date(2030, 12, 1);
/// Faults kept: the first ones are enough to mend the rows.
const FAULTS_MAX: usize = 20;

/// What the walk found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// Points: answers × months of expiry × days.
    pub points: u64,
    /// Points that stand for all others: of those that no row tells apart, one was asked.
    pub asked: u64,
    /// Points whose answers contradict each other and are asked again.
    pub contradictions: u64,
    /// Days on which something changes, with the day before and after.
    pub days: u64,
    /// How many points each way takes.
    pub ways: BTreeMap<RouteId, u64>,
    /// Points without a way, and questions that change nothing; empty in a law that may be shipped.
    pub faults: Vec<String>,
}

/// What a person may say beside goal, document, article and last day: each fact alone, and the pairs that rows look at together.
fn states() -> Vec<Vec<(FactKey, Option<bool>)>> {
    use FactKey::{EuFamilyMember, FamilyReunification, HasOpenProcess, InPortugal, VisaHasAppointment, WithdrawnByMistake};
    let yes = |key| (key, Some(true));
    vec![
        vec![(VisaHasAppointment, None)],
        vec![yes(VisaHasAppointment)],
        vec![(VisaHasAppointment, Some(false))],
        vec![(VisaHasAppointment, None), yes(EuFamilyMember)],
        vec![(VisaHasAppointment, None), yes(FamilyReunification)],
        vec![(VisaHasAppointment, None), (InPortugal, Some(false))],
        vec![(VisaHasAppointment, None), (InPortugal, Some(false)), yes(EuFamilyMember)],
        vec![(VisaHasAppointment, None), (InPortugal, Some(false)), yes(FamilyReunification)],
        vec![(VisaHasAppointment, None), yes(HasOpenProcess)],
        vec![(VisaHasAppointment, None), yes(WithdrawnByMistake)],
    ]
}

/// Walks it all.
#[must_use]
pub fn walk(law: &Law) -> Walk {
    let mut found = Walk::default();
    found.add(walk_days(law, &days(law)));
    found
}

impl Walk {
    fn times(&self, weight: u64) -> Self {
        Self {
            points: self.points * weight,
            asked: 0,
            contradictions: self.contradictions * weight,
            days: 0,
            ways: self.ways.iter().map(|(way, count)| (*way, count * weight)).collect(),
            faults: self.faults.clone(),
        }
    }

    /// Adds what another part of the days found.
    pub fn add(&mut self, other: Self) {
        self.days += other.days;
        self.points += other.points;
        self.asked += other.asked;
        self.contradictions += other.contradictions;
        for (way, count) in other.ways {
            *self.ways.entry(way).or_default() += count;
        }
        self.faults.extend(other.faults);
        self.faults.truncate(FAULTS_MAX);
    }
}

/// Every day on which a row changes, the day before and the day after, in the years that are walked.
#[must_use]
pub fn days(law: &Law) -> Vec<Date> {
    let around = |day: Date| [day.yesterday().ok(), Some(day), Some(days_later(day, 1))].into_iter().flatten();
    let mut days: Vec<Date> = law.route_days().into_iter().flat_map(around).filter(|day| *day >= FIRST_MONTH).collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn months() -> impl Iterator<Item = Date> {
    let mut next = Some(FIRST_MONTH);
    std::iter::from_fn(move || {
        let month = next?;
        next = month.checked_add(1.month()).ok().filter(|later| *later <= LAST_MONTH);
        Some(month.last_of_month())
    })
}

/// Where everybody is led who differs in nothing that a row looks at: by the rows in force, the class of the article and of the last day.
type Known = BTreeMap<(String, String, String), Walk>;

/// Walks some of the days: whoever has several threads shares them out.
#[must_use]
pub fn walk_days(law: &Law, days: &[Date]) -> Walk {
    let (mut found, mut known) = (Walk { days: days.len() as u64, ..Walk::default() }, Known::new());
    let bases = std::iter::once(None).chain(law.bases().map(|row| Some(row.values.code.as_str())));
    let mut classes: BTreeMap<String, Vec<Option<&str>>> = BTreeMap::new();
    for basis in bases {
        classes.entry(law.basis_class(basis)).or_default().push(basis);
    }
    for day in days {
        let rows = law.routes_on(*day);
        let in_force = rows.iter().map(|row| &*row.reference.id).collect::<Vec<_>>().join(",");
        for (class, alike) in &classes {
            for (expiry, (expires, months)) in months_apart(law, &rows, alike[0], *day) {
                let people = known
                    .entry((in_force.clone(), class.clone(), expiry))
                    .or_insert_with(|| people(law, &rows, alike[0], expires, *day, &mut found.asked));
                found.add(people.times(months * alike.len() as u64));
            }
        }
    }
    found
}

/// Months of expiry that the rows tell apart for an article on a day, each with how many months are like it; and "I do not know".
fn months_apart(law: &Law, rows: &[&Row<RouteValues>], basis: Option<&str>, day: Date) -> BTreeMap<String, (Option<Date>, u64)> {
    let mut apart = BTreeMap::from([(String::new(), (None, 1))]);
    for expires in months() {
        apart.entry(law.expiry_class(rows, basis, expires, day)).or_insert((Some(expires), 0)).1 += 1;
    }
    apart
}

fn people(law: &Law, rows: &[&Row<RouteValues>], basis: Option<&str>, expires: Option<Date>, day: Date, asked: &mut u64) -> Walk {
    let choices = |key: FactKey| key.choices().iter().map(|choice| Some(*choice)).chain([None]);
    let mut found = Walk::default();
    for goal in choices(FactKey::Goal) {
        for holds in choices(FactKey::Holds) {
            for state in states() {
                for nationality in ["BRA", "ITA", "NPL"] {
                    let mut answers = Answers::default()
                        .with(FactKey::Expires, expires.map_or(Answer::Unknown, |day| Answer::Is(Fact::Day(day))))
                        .choice(FactKey::Nationality, nationality);
                    answers = said(answers, FactKey::Goal, goal);
                    answers = said(answers, FactKey::Holds, holds);
                    answers = said(answers, FactKey::Basis, basis);
                    for (key, flag) in &state {
                        answers = answers.with(*key, flag.map_or(Answer::Unknown, |flag| Answer::Is(Fact::Flag(flag))));
                    }
                    *asked += 1;
                    point(law, rows, &answers, day, &mut found);
                }
            }
        }
    }
    found
}

fn said(answers: Answers, key: FactKey, value: Option<&str>) -> Answers {
    match value {
        Some(value) => answers.choice(key, value),
        None => answers.with(key, Answer::Unknown),
    }
}

fn point(law: &Law, rows: &[&Row<RouteValues>], answers: &Answers, day: Date, found: &mut Walk) {
    found.points += 1;
    match law.reach(rows, answers, day) {
        Err(_) => found.contradictions += 1,
        Ok(Reached::Row(row)) => *found.ways.entry(row.values.route).or_default() += 1,
        Ok(Reached::Asks(key)) if found.faults.len() < FAULTS_MAX => {
            found.faults.push(format!("{day}: everything is answered and {} is still asked: {answers:?}", key.code()));
        }
        Ok(Reached::Asks(_)) => {}
    }
}
