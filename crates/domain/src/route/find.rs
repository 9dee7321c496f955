//! The finder itself: the first row that fits decides, and says why, and why not the others.

use crate::law::Law;
use crate::law::answer::Unanswered;
use crate::law::extensions::{Extension, Worth};
use crate::law::fees::{Channel, FeeLine};
use crate::law::numbers::{NumberKind, NumberRule};
use crate::law::requirements::{Ask, Need, Requirement};
use crate::law::routes::{Opening, RouteValues};
use crate::law::row::{Row, RowRef};
use crate::law::when::{Fact, FactKey, Facts};
use crate::law::windows::Window;
use crate::route::RouteId;
use crate::route::answers::{Answer, AnswerFault, Answers, QUESTIONS, Said};
use crate::route::code::earliest;
use crate::route::exceptions::told_beside;
use jiff::civil::Date;

/// Reasons about an expired card; text keys.
const CARD_ACCEPTED: &str = "why-card-still-accepted";
const CARD_ENDED: &str = "why-card-no-longer-accepted";

/// What the finder says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// The one way that applies.
    Way(Box<Way>),
    /// The next question: its answer changes the outcome.
    Missing(FactKey),
}

/// The way that applies and everything it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Which.
    pub route: RouteId,
    /// The row that decided.
    pub row: RowRef,
    /// Whether one may go it on that day.
    pub open: bool,
    /// When it opens, when that is known and still to come.
    pub opens_on: Option<Date>,
    /// Its last day, when one is set.
    pub closes_on: Option<Date>,
    /// What to do next: steps that work on that day, in order.
    pub steps: Vec<Step>,
    /// Why.
    pub because: Vec<Because>,
    /// Why not the others.
    pub not_because: Vec<NotBecause>,
    /// Papers to gather.
    pub documents: Vec<Requirement>,
    /// What is to be paid, line by line; nothing where nothing is, or where it was not published.
    pub fees: Vec<FeeLine>,
    /// Whether the social security number is asked for.
    pub niss: NumberRule,
    /// What an expired permit is worth, when there is one.
    pub extension: Option<Extension>,
    /// What the windows say, when the way depends on them.
    pub window: Option<Window>,
    /// Page where it starts.
    pub start: Option<String>,
}

impl Way {
    /// The same where only the month of the last day is known (a code): what an expired card is worth is told for the earliest day it can
    /// have ended, so that no day is promised that a card may not have.
    #[must_use]
    pub fn of_month(mut self, law: &Law, unpacked: Date, on: Date) -> Self {
        self.because.retain(|reason| ![CARD_ACCEPTED, CARD_ENDED].contains(&reason.code.as_str()));
        self.extension = self.extension.map(|_| law.extension(earliest(unpacked), on));
        self
    }
}

/// A step that works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The row used.
    pub row: RowRef,
    /// Code.
    pub code: String,
    /// Text key.
    pub text: String,
    /// Where in the service it is done.
    pub page: Option<String>,
    /// The way it sends on to.
    pub leads_to: Option<RouteId>,
}

/// One reason with the rows it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because {
    /// Code; the text key is the same.
    pub code: String,
    /// The rows.
    pub law: Vec<RowRef>,
}

/// Why a way does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NotBecause {
    /// The way.
    pub route: RouteId,
    /// What stands against it.
    pub cause: NotCause,
}

/// What stands against a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotCause {
    /// This answer.
    Answer(FactKey),
    /// No row of it is in force on that day.
    NotInForce,
    /// It would fit, but another comes first.
    OtherFirst,
}

impl NotCause {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Answer(key) => format!("not_{}", key.code()),
            Self::NotInForce => "not_in_force".to_owned(),
            Self::OtherFirst => "not_first".to_owned(),
        }
    }
}

/// Where the table leads.
pub(crate) enum Reached<'a> {
    /// To this row.
    Row(&'a Row<RouteValues>),
    /// To another question first.
    Asks(FactKey),
}

/// Each paper once: rows that ask for the same one under different conditions are one line, required when one of them surely asks for it.
fn one_of_each(documents: impl Iterator<Item = Requirement>) -> Vec<Requirement> {
    let mut once: Vec<Requirement> = Vec::new();
    for wanted in documents {
        match once.iter_mut().find(|known| known.slot == wanted.slot) {
            Some(known) if wanted.need == Need::Required => *known = wanted,
            Some(_) => {}
            None => once.push(wanted),
        }
    }
    once
}

/// How a row stands to what was said.
enum Stand {
    Fits,
    Fails(FactKey),
    Asks(FactKey),
}

impl Law {
    /// The way for these answers on a day. Answers that cannot be true are refused first.
    pub fn find_way(&self, answers: &Answers, on: Date) -> Result<Answered, AnswerFault> {
        answers.check(self, on)?;
        let said = answers.facts(self, on);
        let rows = self.routes_on(on);
        Ok(match decide(&rows, &said) {
            Reached::Row(row) => Answered::Way(Box::new(self.way(row, &rows, &said, answers, on))),
            Reached::Asks(key) => Answered::Missing(key),
        })
    }

    /// What to ask a person next, on one page: nothing when no further answer leads elsewhere. Beyond what [`Law::find_way`] waits for, this
    /// asks what a program may leave out: whether the person is abroad, has an open process, is family. Yes-or-no circumstances come together.
    pub fn next_questions(&self, answers: &Answers, on: Date) -> Result<Vec<FactKey>, AnswerFault> {
        answers.check(self, on)?;
        let mut said = answers.facts(self, on);
        if answers.get(FactKey::Basis).is_none() && answers.known(FactKey::Holds) == Some("residence_permit") {
            // Without the article the kind is only assumed.
            said.facts = said.facts.without(FactKey::Kind).without(FactKey::Window);
        }
        let mut open: Vec<FactKey> = Vec::new();
        for row in self.routes_on(on) {
            match left_open(row, &said) {
                Some(keys) if keys.is_empty() => break,
                Some(keys) => open.extend(keys),
                None => {}
            }
        }
        if told_beside(answers) {
            open.retain(|key| !CIRCUMSTANCES.contains(key));
        }
        let first = QUESTIONS.into_iter().find(|question| open.contains(question) && !NEVER_ON_A_PAGE.contains(question));
        Ok(match first {
            Some(first) if CIRCUMSTANCES.contains(&first) => CIRCUMSTANCES.into_iter().filter(|key| open.contains(key)).collect(),
            first => first.into_iter().collect(),
        })
    }

    /// The row alone, for the walk over all answers.
    pub(crate) fn reach<'a>(&self, rows: &[&'a Row<RouteValues>], answers: &Answers, on: Date) -> Result<Reached<'a>, AnswerFault> {
        answers.check(self, on)?;
        Ok(decide(rows, &answers.facts(self, on)))
    }

    /// Articles that no row of the table tells apart have one class.
    pub(crate) fn basis_class(&self, basis: Option<&str>) -> String {
        let Some(basis) = basis else { return String::new() };
        let named =
            self.routes_rows().any(|row| row.when.listed(FactKey::Basis).is_some_and(|listed| listed.iter().any(|one| **one == *basis)));
        let windows = self.windows_of(basis, Date::MIN).iter().map(|row| &*row.reference.id).collect::<Vec<_>>().join(",");
        format!("{}/{}/{windows}", self.kind_of(basis).unwrap_or_default(), if named { basis } else { "" })
    }

    /// Last days that no row of the table tells apart on a day have one class, whatever document is in hand.
    pub(crate) fn expiry_class(&self, rows: &[&Row<RouteValues>], basis: Option<&str>, expires: Date, on: Date) -> String {
        // An article says what kind of permit it is, whatever document is in hand.
        let holds: &[&str] = match basis {
            Some(_) => &["residence_permit"],
            None => &["residence_permit", "permanent_permit", "cplp_certificate", "eu_family_card", "none"],
        };
        let class = |held: &str| {
            let answers = Answers::default().choice(FactKey::Holds, held).with(FactKey::Expires, Answer::Is(Fact::Day(expires)));
            let answers = basis.map_or_else(|| answers.clone(), |basis| answers.clone().choice(FactKey::Basis, basis));
            let said = answers.facts(self, on);
            let days = [FactKey::Window, FactKey::ExpiredDays, FactKey::Expires];
            let tests =
                rows.iter().flat_map(|row| row.when.tests(&said.facts).filter(|(key, _)| days.contains(key)).map(|(_, holds)| holds));
            tests.map(|holds| holds.map_or('?', |yes| if yes { '1' } else { '0' })).collect::<String>()
        };
        holds.iter().copied().map(class).collect::<Vec<_>>().join("/")
    }

    fn way(&self, row: &Row<RouteValues>, rows: &[&Row<RouteValues>], said: &Said, answers: &Answers, on: Date) -> Way {
        let values = &row.values;
        let window = said.window.clone().filter(|_| values.open == Opening::Window);
        let (open, opens_on, closes_on) = match (values.open, &window) {
            (Opening::Always, _) => (true, None, row.reference.to),
            (Opening::Window, Some(Window::Open { closes_on, .. })) => (true, None, *closes_on),
            (Opening::Window, Some(Window::NotYet { opens_on, .. })) => (false, *opens_on, None),
            (Opening::Window, Some(Window::Closed { closed_on, .. })) => (false, None, Some(*closed_on)),
            (Opening::Window | Opening::Closed, _) => (false, None, None),
        };
        let expires = answers.day(FactKey::Expires);
        let extension = expires.filter(|expires| *expires < on).map(|expires| self.extension(expires, on));
        let facts = said.facts.clone();
        let facts = values.channel.as_deref().map_or_else(|| facts.clone(), |channel| facts.clone().choice(FactKey::Channel, channel));
        let documents = if values.papers { self.requirements_of(&facts, on) } else { Vec::new() };
        let documents = one_of_each(documents.into_iter().filter(|wanted| wanted.ask == Ask::Document));
        let step = |step: &&Row<crate::law::steps::StepValues>| Step {
            row: step.reference.clone(),
            code: step.values.code.clone(),
            text: step.values.text.clone(),
            page: step.values.page.clone(),
            leads_to: step.values.leads_to,
        };
        Way {
            route: values.route,
            row: row.reference.clone(),
            open,
            opens_on,
            closes_on,
            steps: self.steps_of(row, on).iter().map(step).collect(),
            because: because(row, said, answers, window.as_ref().or(said.window.as_ref()), extension.as_ref()),
            not_because: not_because(values.route, rows, said),
            documents,
            fees: self.way_fees(&facts, values, on).unwrap_or_default(),
            niss: self.way_niss(&facts, values, on),
            extension,
            window: said.window.clone(),
            start: values.start.clone(),
        }
    }

    fn way_fees(&self, facts: &Facts, values: &RouteValues, on: Date) -> Result<Vec<FeeLine>, Unanswered> {
        match values.channel.as_deref() {
            Some(channel) => {
                let channel = if channel == Channel::Online.code() { Channel::Online } else { Channel::Counter };
                self.fees_of(facts, channel, on)
            }
            None => Ok(Vec::new()),
        }
    }

    /// Never a wall; on a way without papers it is not asked at all, and without an article only of those who are registered.
    fn way_niss(&self, facts: &Facts, values: &RouteValues, on: Date) -> NumberRule {
        match (values.papers, facts.get(FactKey::Basis)) {
            (false, _) => NumberRule::NotAsked,
            (true, None) => NumberRule::IfRegistered,
            (true, Some(_)) => self.number_rule(NumberKind::Niss, facts, on).map_or(NumberRule::IfRegistered, |(rule, _)| rule),
        }
    }
}

fn decide<'a>(rows: &[&'a Row<RouteValues>], said: &Said) -> Reached<'a> {
    for row in rows {
        match stand(row, said) {
            Stand::Fits => return Reached::Row(row),
            Stand::Asks(key) => return Reached::Asks(key),
            Stand::Fails(_) => {}
        }
    }
    // The table ends with a row for everybody: the loader refuses one that does not.
    Reached::Asks(FactKey::Goal)
}

/// One failing answer is enough to leave a row out. Else an answer it still waits for is asked, when it is one that is asked for.
fn stand(row: &Row<RouteValues>, said: &Said) -> Stand {
    let mut waits = Vec::new();
    for (key, holds) in row.when.tests(&said.facts) {
        match holds {
            Some(true) => {}
            Some(false) => return Stand::Fails(key),
            None if said.unknown.contains(&key) || !row.values.asks_for(key) => return Stand::Fails(key),
            // What is worked out from the permit's last day waits for that day.
            None if matches!(key, FactKey::Window | FactKey::ExpiredDays) => waits.push(FactKey::Expires),
            None => waits.push(key),
        }
    }
    let first = QUESTIONS.into_iter().find(|question| waits.contains(question));
    first.map_or(Stand::Fits, Stand::Asks)
}

fn because(row: &Row<RouteValues>, said: &Said, answers: &Answers, window: Option<&Window>, extension: Option<&Extension>) -> Vec<Because> {
    let mut reasons = vec![Because { code: row.values.why.clone(), law: vec![row.reference.clone()] }];
    let tests_window = row.when.tests(&said.facts).any(|(key, _)| key == FactKey::Window);
    if let Some(window) = window.filter(|_| tests_window || row.values.open == Opening::Window) {
        let code = format!("why-window-{}", window.code().replace('_', "-"));
        reasons.push(Because { code, law: window.row().cloned().into_iter().collect() });
    }
    if row.values.papers && answers.known(FactKey::Holds) == Some("residence_permit") && answers.known(FactKey::Basis).is_none() {
        reasons.push(Because { code: "why-article-not-said".to_owned(), law: Vec::new() });
    }
    match extension.map(|extension| &extension.worth) {
        Some(Worth::Accepted { row, .. }) => reasons.push(Because { code: CARD_ACCEPTED.to_owned(), law: vec![row.clone()] }),
        Some(Worth::Ended { last }) => {
            let law = last.iter().map(|(_, row)| row.clone()).collect();
            reasons.push(Because { code: CARD_ENDED.to_owned(), law });
        }
        Some(Worth::NotExpired) | None => {}
    }
    reasons
}

/// Asked together, as what may apply to a person besides.
pub const CIRCUMSTANCES: [FactKey; 4] =
    [FactKey::InPortugal, FactKey::HasOpenProcess, FactKey::FamilyReunification, FactKey::EuFamilyMember];
/// Said by the goal already, or never needed of a person.
const NEVER_ON_A_PAGE: [FactKey; 3] = [FactKey::WithdrawnByMistake, FactKey::BirthDate, FactKey::Visa];

/// The questions a row still waits for; nothing when an answer stands against it, an empty list when it fits.
fn left_open(row: &Row<RouteValues>, said: &Said) -> Option<Vec<FactKey>> {
    let mut open = Vec::new();
    for (key, holds) in row.when.tests(&said.facts) {
        match holds {
            Some(true) => {}
            Some(false) => return None,
            None if said.unknown.contains(&key) => return None,
            None => open.push(match key {
                FactKey::Window | FactKey::ExpiredDays => FactKey::Expires,
                FactKey::Kind => FactKey::Basis,
                FactKey::AgeYears => FactKey::BirthDate,
                other => other,
            }),
        }
    }
    // What follows from an answer that is not known stays open for good.
    if open.iter().any(|key| said.unknown.contains(key)) { None } else { Some(open) }
}

/// Of each other way, the row that comes nearest and the first answer that stands against it.
fn not_because(route: RouteId, rows: &[&Row<RouteValues>], said: &Said) -> Vec<NotBecause> {
    let cause = |other: RouteId| {
        let own = rows.iter().filter(|row| row.values.route == other);
        let nearest = own.min_by_key(|row| row.when.tests(&said.facts).filter(|(_, holds)| *holds != Some(true)).count());
        match nearest.map(|row| stand(row, said)) {
            None => NotCause::NotInForce,
            Some(Stand::Fails(key) | Stand::Asks(key)) => NotCause::Answer(key),
            Some(Stand::Fits) => NotCause::OtherFirst,
        }
    };
    RouteId::ALL.into_iter().filter(|other| *other != route).map(|other| NotBecause { route: other, cause: cause(other) }).collect()
}
