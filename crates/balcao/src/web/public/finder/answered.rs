//! Answers as they stand in an address: in the order given, each under the name of its question.

use domain::law::when::{Fact, FactKey};
use domain::route::answers::{Answer, AnswerFault, Answers, Raw};
use domain::route::find::CIRCUMSTANCES;
use jiff::civil::Date;

/// Pairs of an address that are read at most: every question twice, and the boxes of a day.
const PAIRS_MAX: usize = 64;

/// What was answered, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Answered {
    /// What the finder is asked with.
    pub(super) answers: Answers,
    /// Questions in the order in which they were answered.
    pub(super) order: Vec<FactKey>,
    /// The question of the page that was sent, when one was.
    pub(super) sent: Option<FactKey>,
    /// The boxes of the day, as typed.
    pub(super) typed_day: [String; 3],
    /// The first answer that cannot be taken, and why.
    pub(super) fault: Option<AnswerFault>,
}

/// A day of the boxes that is none.
const NO_DAY: &str = "no day";

impl Answered {
    /// Reads an address. What is no answer of ours is passed over: links get tails of other sites' making.
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let mut said = Self::default();
        for (name, value) in pairs.iter().take(PAIRS_MAX) {
            match name.as_str() {
                "asked" => said.sent = FactKey::from_code(value),
                "expires-day" => value.trim().clone_into(&mut said.typed_day[0]),
                "expires-month" => value.trim().clone_into(&mut said.typed_day[1]),
                "expires-year" => value.trim().clone_into(&mut said.typed_day[2]),
                // An article and the visa that tells remote workers from employees are one answer on the page.
                "basis" => match value.split_once(' ') {
                    Some((basis, visa)) => {
                        said.take("basis", basis);
                        said.take("visa", visa);
                    }
                    None => said.take("basis", value),
                },
                _ if value.is_empty() => {}
                _ => said.take(name, value),
            }
        }
        if said.answers.get(FactKey::Expires).is_none() && said.typed_day.iter().any(|typed| !typed.is_empty()) {
            let day = day_of(&said.typed_day).map_or_else(|| NO_DAY.to_owned(), |day| day.to_string());
            said.take("expires", &day);
        }
        said
    }

    fn take(&mut self, name: &str, value: &str) {
        let raw = match value {
            "true" => Raw::Flag(true),
            "false" => Raw::Flag(false),
            other => Raw::Text(other),
        };
        match self.answers.take(name, raw) {
            Ok(()) => {
                if let Some(key) = FactKey::from_code(name) {
                    self.order.retain(|known| *known != key);
                    self.order.push(key);
                }
            }
            Err(AnswerFault::UnknownQuestion(_)) => {}
            Err(fault) => self.fault = self.fault.take().or(Some(fault)),
        }
    }

    /// Pages answered so far: circumstances are asked together, a visa with its article.
    pub(super) fn pages(&self) -> usize {
        let alone = self.order.iter().filter(|key| !CIRCUMSTANCES.contains(key) && **key != FactKey::Visa).count();
        alone + usize::from(self.order.iter().any(|key| CIRCUMSTANCES.contains(key)))
    }

    /// The address of the next question with these answers.
    pub(super) fn tail(&self) -> String {
        tail(&self.answers, &self.order)
    }

    /// The address of the page before: without the last answer.
    pub(super) fn tail_before(&self) -> Option<String> {
        let last = *self.order.last()?;
        Some(self.tail_without(last))
    }

    /// The address at which one answer is given anew.
    pub(super) fn tail_without(&self, key: FactKey) -> String {
        let together = |other: &FactKey| {
            (CIRCUMSTANCES.contains(&key) && CIRCUMSTANCES.contains(other)) || (key == FactKey::Basis && *other == FactKey::Visa)
        };
        let mut rest = self.clone();
        rest.order.retain(|other| *other != key && !together(other));
        for gone in self.order.iter().filter(|other| !rest.order.contains(other)) {
            rest.answers.forget(*gone);
        }
        rest.tail()
    }
}

/// The address at which a finder with these answers goes on.
pub(super) fn tail(answers: &Answers, order: &[FactKey]) -> String {
    let pairs: Vec<String> = order.iter().filter_map(|key| Some(format!("{}={}", key.code(), written(answers.get(*key)?)))).collect();
    if pairs.is_empty() { "situacao".to_owned() } else { format!("situacao/{}?{}", pairs.len() + 1, pairs.join("&")) }
}

/// An answer as it stands in an address. Closed words, countries and days: nothing in it needs escaping but the stroke of an article.
pub(super) fn written(answer: &Answer) -> String {
    match answer {
        Answer::Unknown => "unknown".to_owned(),
        Answer::Is(Fact::Choice(value)) => value.replace('/', "%2F"),
        Answer::Is(Fact::Flag(flag)) => flag.to_string(),
        Answer::Is(Fact::Number(number)) => number.to_string(),
        Answer::Is(Fact::Day(day)) => day.to_string(),
    }
}

fn day_of(typed: &[String; 3]) -> Option<Date> {
    let [day, month, year] = typed;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
