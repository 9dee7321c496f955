//! The route finder's answer: the contract of `balcao route` and of `/api/v1/route`.

use crate::answers::row::used;
use domain::law::Law;
use domain::law::requirements::{Need, Requirement};
use domain::route::answers::{AnswerFault, Answers, Raw};
use domain::route::find::{Answered, Because, NotBecause, NotCause, Way};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use service::law::ruled::ruled;
use service::texts::arg::Args;
use service::texts::{Lang, by_key};

/// Longest document of answers that is read, in bytes.
pub const ANSWERS_BYTES_MAX: usize = 4096;

/// Answers from the JSON of the contract. An absent key was not asked yet; null and "unknown" are "I do not know".
pub fn read(text: &str) -> Result<Answers, Refused> {
    let document: Map<String, Value> = serde_json::from_str(text).map_err(|error| Refused::Unreadable(error.to_string()))?;
    let mut answers = Answers::default();
    for (question, value) in &document {
        let raw = match value {
            Value::Null => Raw::Null,
            Value::Bool(flag) => Raw::Flag(*flag),
            Value::String(text) => Raw::Text(text),
            _ => return Err(Refused::Unreadable(format!("{question} is neither words, true, false nor null"))),
        };
        answers.take(question, raw).map_err(Refused::Answers)?;
    }
    Ok(answers)
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is no JSON object of answers.
    Unreadable(String),
    /// The answers cannot be true.
    Answers(AnswerFault),
}

impl Refused {
    /// The document that says so: code, the questions it is about, and words in each language.
    #[must_use]
    pub fn document(&self) -> Value {
        match self {
            Self::Unreadable(why) => {
                json!({ "code": "answers_unreadable", "text": both("answers-unreadable"), "field": null, "questions": [], "why": why })
            }
            Self::Answers(fault) => {
                let questions: Vec<&str> = fault.questions().iter().map(|key| key.code()).collect();
                json!({ "code": fault.code(), "text": both(&fault.code().replace('_', "-")), "field": questions.first(), "questions": questions })
            }
        }
    }
}

/// The answer as the contract has it.
#[must_use]
pub fn document(answered: &Answered, law: &Law, on: Date) -> Value {
    let source = law.source_code();
    match answered {
        Answered::Missing(key) => json!({
            "route": null, "open": false, "opens_on": null, "closes_on": null, "next_steps": [], "because": [], "not_because": [],
            "documents": [], "fee_cents": null, "niss": "not_asked", "source": source, "missing": [key.code()], "start": null,
        }),
        Answered::Way(way) => found(way, source, &|key| told(key, law, on)),
    }
}

/// A sentence by its key, in both languages.
type Words<'a> = &'a dyn Fn(&str) -> Value;

fn found(way: &Way, source: &str, words: Words<'_>) -> Value {
    let fee: i64 = way.fees.iter().map(|fee| fee.amount.get()).sum();
    json!({
        "route": way.route.code(),
        "open": way.open,
        "opens_on": way.opens_on.map(|day| day.to_string()),
        "closes_on": way.closes_on.map(|day| day.to_string()),
        "next_steps": way.steps.iter().map(|step| json!({ "code": step.code, "text": words(&step.text) })).collect::<Vec<_>>(),
        "because": way.because.iter().map(|reason| because(reason, words)).collect::<Vec<_>>(),
        "not_because": way.not_because.iter().map(|other| not_because(other, words)).collect::<Vec<_>>(),
        "documents": way.documents.iter().map(|wanted| paper(wanted, words)).collect::<Vec<_>>(),
        "fee_cents": (!way.fees.is_empty()).then_some(fee),
        "niss": way.niss.code(),
        "source": source,
        "missing": [],
        "start": way.start,
    })
}

fn because(reason: &Because, words: Words<'_>) -> Value {
    json!({ "code": reason.code, "text": words(&reason.code), "law": reason.law.iter().map(used).collect::<Vec<_>>() })
}

fn not_because(other: &NotBecause, words: Words<'_>) -> Value {
    let text = match other.cause {
        NotCause::NotInForce => words("not-in-force"),
        NotCause::OtherFirst => words("not-first"),
        NotCause::Answer(_) => words(&format!("route-{}-for", other.route.code().replace('_', "-"))),
    };
    json!({ "route": other.route.code(), "code": other.cause.code(), "text": text })
}

fn paper(wanted: &Requirement, words: Words<'_>) -> Value {
    json!({ "id": wanted.slot, "required": wanted.need == Need::Required, "text": words(&wanted.text), "law": [used(&wanted.row)] })
}

fn told(key: &str, law: &Law, on: Date) -> Value {
    json!({ "pt": ruled(Lang::Pt, key, law, on), "en": ruled(Lang::En, key, law, on) })
}

/// A text in both languages.
#[must_use]
pub fn both(key: &str) -> Value {
    let words = |lang| by_key(lang, key, &Args::none()).unwrap_or_default();
    json!({ "pt": words(Lang::Pt), "en": words(Lang::En) })
}
