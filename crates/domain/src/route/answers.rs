//! What a person answered: each question not asked yet, answered, or "I do not know". Nothing here names a person.

use crate::law::Law;
use crate::law::when::{Fact, FactKey, Facts};
use crate::law::windows::Window;
use jiff::Unit;
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// First and last day a permit's end may have: further off it is a slip of the pen.
pub const EXPIRES_FROM: Date = date(2000, 1, 1);
/// Last day a permit's end may have.
pub const EXPIRES_TO: Date = date(2050, 12, 31);
/// First day of birth that is believed.
pub const BORN_FROM: Date = date(1900, 1, 1);
/// Longest answer in bytes: a word of a closed list, a country, a day.
pub const ANSWER_BYTES_MAX: usize = 40;

/// The questions of the finder, by their names in the contract, in the order in which they are asked.
pub const QUESTIONS: [FactKey; 13] = [
    FactKey::Goal,
    FactKey::Holds,
    FactKey::Basis,
    FactKey::Visa,
    FactKey::VisaHasAppointment,
    FactKey::Expires,
    FactKey::FamilyReunification,
    FactKey::EuFamilyMember,
    FactKey::Nationality,
    FactKey::InPortugal,
    FactKey::HasOpenProcess,
    FactKey::WithdrawnByMistake,
    FactKey::BirthDate,
];

/// What was answered so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers(BTreeMap<FactKey, Answer>);

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The person knows.
    Is(Fact),
    /// The person does not know, and must still reach a way or an officer.
    Unknown,
}

/// An answer as it comes in: from a page, a file or an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Raw<'a> {
    /// Nothing known.
    Null,
    /// Words.
    Text(&'a str),
    /// Yes or no.
    Flag(bool),
}

/// Why answers cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerFault {
    /// No such question.
    UnknownQuestion(String),
    /// No such answer to this question.
    UnknownAnswer(FactKey),
    /// No permit has this article.
    UnknownBasis(String),
    /// It is no day, or one that cannot be.
    ImpossibleDay(FactKey),
    /// A permit ends after its holder was born.
    BornAfterExpiry,
    /// Two answers cannot both be true.
    Contradiction(FactKey, FactKey),
}

impl AnswerFault {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownQuestion(_) => "answer_unknown_question",
            Self::UnknownAnswer(_) => "answer_unknown_value",
            Self::UnknownBasis(_) => "answer_unknown_basis",
            Self::ImpossibleDay(_) => "answer_impossible_day",
            Self::BornAfterExpiry => "answer_born_after_expiry",
            Self::Contradiction(..) => "answer_contradiction",
        }
    }

    /// Every code there is, for the texts.
    pub const CODES: [&'static str; 6] = [
        "answer_unknown_question",
        "answer_unknown_value",
        "answer_unknown_basis",
        "answer_impossible_day",
        "answer_born_after_expiry",
        "answer_contradiction",
    ];

    /// The questions it is about.
    #[must_use]
    pub fn questions(&self) -> Vec<FactKey> {
        match self {
            Self::UnknownQuestion(_) => Vec::new(),
            Self::UnknownAnswer(key) | Self::ImpossibleDay(key) => vec![*key],
            Self::UnknownBasis(_) => vec![FactKey::Basis],
            Self::BornAfterExpiry => vec![FactKey::BirthDate, FactKey::Expires],
            Self::Contradiction(one, other) => vec![*one, *other],
        }
    }
}

impl Answers {
    /// Takes one answer. A question that is not of the finder, or a value it cannot have, is refused.
    pub fn take(&mut self, question: &str, raw: Raw<'_>) -> Result<(), AnswerFault> {
        let key = FactKey::from_code(question).filter(|key| QUESTIONS.contains(key));
        let key = key.ok_or_else(|| AnswerFault::UnknownQuestion(question.chars().take(ANSWER_BYTES_MAX).collect()))?;
        let answer = match raw {
            Raw::Null | Raw::Text("unknown") => Answer::Unknown,
            Raw::Flag(flag) if is_flag(key) => Answer::Is(Fact::Flag(flag)),
            Raw::Text(text) if text.len() <= ANSWER_BYTES_MAX => Answer::Is(fact(key, text)?),
            Raw::Flag(_) | Raw::Text(_) => return Err(AnswerFault::UnknownAnswer(key)),
        };
        self.0.insert(key, answer);
        Ok(())
    }

    /// The same with one more fact, for callers that hold it in the right type.
    #[must_use]
    pub fn with(mut self, key: FactKey, answer: Answer) -> Self {
        self.0.insert(key, answer);
        self
    }

    /// The same with one of a list.
    #[must_use]
    pub fn choice(self, key: FactKey, value: &str) -> Self {
        self.with(key, Answer::Is(Fact::Choice(value.into())))
    }

    /// The answer to a question; nothing when it was not asked yet.
    #[must_use]
    pub fn get(&self, key: FactKey) -> Option<&Answer> {
        self.0.get(&key)
    }

    /// Forgets an answer.
    pub fn forget(&mut self, key: FactKey) {
        self.0.remove(&key);
    }

    /// Every answer, in the order of the closed table.
    pub fn iter(&self) -> impl Iterator<Item = (FactKey, &Answer)> {
        self.0.iter().map(|(key, answer)| (*key, answer))
    }

    /// One of a list, when the person knows.
    #[must_use]
    pub fn known(&self, key: FactKey) -> Option<&str> {
        match self.0.get(&key) {
            Some(Answer::Is(Fact::Choice(value))) => Some(value),
            _ => None,
        }
    }

    /// A yes or no, when the person knows.
    #[must_use]
    pub fn flag(&self, key: FactKey) -> Option<bool> {
        match self.0.get(&key) {
            Some(Answer::Is(Fact::Flag(value))) => Some(*value),
            _ => None,
        }
    }

    /// A day, when the person knows.
    #[must_use]
    pub fn day(&self, key: FactKey) -> Option<Date> {
        match self.0.get(&key) {
            Some(Answer::Is(Fact::Day(day))) => Some(*day),
            _ => None,
        }
    }

    /// What is wrong with the answers together, asked on a day.
    pub fn check(&self, law: &Law, on: Date) -> Result<(), AnswerFault> {
        if let Some(basis) = self.known(FactKey::Basis)
            && !law.bases().any(|row| row.values.code == basis)
        {
            return Err(AnswerFault::UnknownBasis(basis.to_owned()));
        }
        let (born, expires) = (self.day(FactKey::BirthDate), self.day(FactKey::Expires));
        if born.is_some_and(|born| born < BORN_FROM || born > on) {
            return Err(AnswerFault::ImpossibleDay(FactKey::BirthDate));
        }
        if expires.is_some_and(|expires| !(EXPIRES_FROM..=EXPIRES_TO).contains(&expires)) {
            return Err(AnswerFault::ImpossibleDay(FactKey::Expires));
        }
        match (born, expires) {
            (Some(born), Some(expires)) if born > expires => Err(AnswerFault::BornAfterExpiry),
            _ => self.contradiction(law),
        }
    }

    /// Two answers that cannot both be true: the person sees both and chooses.
    fn contradiction(&self, law: &Law) -> Result<(), AnswerFault> {
        let clash = |one, other| Err(AnswerFault::Contradiction(one, other));
        let holds = self.known(FactKey::Holds);
        if holds == Some("none") && self.day(FactKey::Expires).is_some() {
            return clash(FactKey::Holds, FactKey::Expires);
        }
        if matches!(holds, Some(held) if held != "residence_visa") && self.flag(FactKey::VisaHasAppointment) == Some(true) {
            return clash(FactKey::Holds, FactKey::VisaHasAppointment);
        }
        if holds == Some("eu_family_card") && self.flag(FactKey::EuFamilyMember) == Some(false) {
            return clash(FactKey::Holds, FactKey::EuFamilyMember);
        }
        if matches!(holds, Some(held) if held != "expression_of_interest" && held != "none")
            && self.flag(FactKey::WithdrawnByMistake) == Some(true)
        {
            return clash(FactKey::Holds, FactKey::WithdrawnByMistake);
        }
        let kind = self.known(FactKey::Basis).and_then(|basis| law.kind_of(basis));
        let fits = match (holds, kind) {
            (Some("eu_family_card"), Some(kind)) => matches!(kind, "eu_family" | "eu_citizen"),
            (Some("cplp_certificate"), Some(kind)) => kind == "cplp",
            (Some("permanent_permit"), Some(kind)) => kind == "permanent",
            (Some("residence_permit"), Some(kind)) => !matches!(kind, "eu_family" | "eu_citizen"),
            _ => true,
        };
        if fits { Ok(()) } else { clash(FactKey::Holds, FactKey::Basis) }
    }

    /// What the rows are asked with: the known answers and what follows from them (kind, age, window).
    pub(crate) fn facts(&self, law: &Law, on: Date) -> Said {
        let mut said = Said { facts: Facts::new(), unknown: BTreeSet::new(), window: None };
        for (key, answer) in &self.0 {
            match answer {
                Answer::Is(fact) => said.facts = said.facts.with(*key, fact.clone()),
                Answer::Unknown => drop(said.unknown.insert(*key)),
            }
        }
        if let Some(kind) = self.kind(law) {
            said.facts = said.facts.choice(FactKey::Kind, kind);
        }
        if let Some(years) = self.day(FactKey::BirthDate).and_then(|born| years(born, on)) {
            said.facts = said.facts.with(FactKey::AgeYears, Fact::Number(years));
        }
        if let Some(days) = self.day(FactKey::Expires).and_then(|expires| days_past(expires, on)) {
            said.facts = said.facts.with(FactKey::ExpiredDays, Fact::Number(days));
        }
        if let (Some(expires), Some(kind)) = (self.day(FactKey::Expires), self.kind(law)) {
            let permit = Facts::new().choice(FactKey::Kind, kind);
            let permit = self.known(FactKey::Basis).map_or_else(|| permit.clone(), |basis| permit.clone().choice(FactKey::Basis, basis));
            let window = law.window_of(&permit, expires, on);
            said.facts = said.facts.choice(FactKey::Window, window.code());
            said.window = Some(window);
        } else if self.0.contains_key(&FactKey::Expires) {
            // No day, or a day of a document nobody can name: there is no window to look up, and asking again would not help.
            said.unknown.insert(FactKey::Window);
        }
        if said.unknown.contains(&FactKey::Expires) {
            said.unknown.insert(FactKey::ExpiredDays);
        }
        said
    }

    /// Kind of permit: by its article, else by the document in hand. A residence permit without an article is an ordinary temporary one.
    fn kind<'a>(&'a self, law: &'a Law) -> Option<&'a str> {
        let by_article = self.known(FactKey::Basis).and_then(|basis| law.kind_of(basis));
        by_article.or_else(|| match self.known(FactKey::Holds)? {
            "residence_permit" => Some("temporary"),
            "permanent_permit" => Some("permanent"),
            "cplp_certificate" => Some("cplp"),
            "eu_family_card" => Some("eu_family"),
            _ => None,
        })
    }
}

/// Answers ready to be held against rows.
pub(crate) struct Said {
    /// What is known.
    pub(crate) facts: Facts,
    /// What the person does not know.
    pub(crate) unknown: BTreeSet<FactKey>,
    /// What the windows say, when the permit and its last day are known.
    pub(crate) window: Option<Window>,
}

impl Law {
    /// The kind of a permit, by its article, on whatever day.
    #[must_use]
    pub fn kind_of(&self, basis: &str) -> Option<&str> {
        self.bases().find(|row| row.values.code == basis).map(|row| row.values.kind.as_str())
    }
}

/// Whole years of age.
#[must_use]
pub fn years(born: Date, on: Date) -> Option<i64> {
    born.until((Unit::Year, on)).ok().map(|span| i64::from(span.get_years()))
}

fn days_past(expires: Date, on: Date) -> Option<i64> {
    expires.until((Unit::Day, on)).ok().map(|span| i64::from(span.get_days()))
}

fn is_flag(key: FactKey) -> bool {
    matches!(
        key,
        FactKey::EuFamilyMember
            | FactKey::FamilyReunification
            | FactKey::VisaHasAppointment
            | FactKey::InPortugal
            | FactKey::HasOpenProcess
            | FactKey::WithdrawnByMistake
    )
}

fn fact(key: FactKey, text: &str) -> Result<Fact, AnswerFault> {
    match key {
        FactKey::Expires | FactKey::BirthDate => text.parse().map(Fact::Day).map_err(|_| AnswerFault::ImpossibleDay(key)),
        FactKey::Nationality => match text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
            true => Ok(Fact::Choice(text.into())),
            false => Err(AnswerFault::UnknownAnswer(key)),
        },
        // Whether a permit has this article is asked when all answers are there.
        FactKey::Basis => Ok(Fact::Choice(Arc::from(text))),
        _ if is_flag(key) => match text {
            "true" => Ok(Fact::Flag(true)),
            "false" => Ok(Fact::Flag(false)),
            _ => Err(AnswerFault::UnknownAnswer(key)),
        },
        _ => match key.choices().contains(&text) {
            true => Ok(Fact::Choice(text.into())),
            false => Err(AnswerFault::UnknownAnswer(key)),
        },
    }
}
