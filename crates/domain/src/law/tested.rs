//! From one entry of a row's `when` table to a test.

use crate::law::when::{FactKey, FactType, Test};
use crate::law::written::day;
use jiff::civil::Date;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The test of a fact, or what to write instead.
pub(super) fn test(fact: FactKey, value: DeValue<'_>) -> Result<Test, String> {
    match (fact.fact_type(), value) {
        (FactType::Choice, value) => one_of(fact, &value),
        (fact_type, value) => other(fact_type, value).map_err(str::to_owned),
    }
}

fn one_of(fact: FactKey, value: &DeValue<'_>) -> Result<Test, String> {
    let values = value.as_array().filter(|values| !values.is_empty());
    let texts = values.and_then(|values| values.iter().map(|value| value.get_ref().as_str().map(Arc::from)).collect());
    match texts.filter(|texts: &Vec<Arc<str>>| texts.iter().all(|text| allowed(fact, text))) {
        Some(texts) => Ok(Test::OneOf(texts)),
        None if fact.choices().is_empty() => Err("Write a list of codes, each in quotes.".to_owned()),
        None => Err(format!("Write a list of some of {:?}.", fact.choices())),
    }
}

fn other(fact_type: FactType, value: DeValue<'_>) -> Result<Test, &'static str> {
    match (fact_type, value) {
        (FactType::Flag, DeValue::Boolean(wanted)) => Ok(Test::Is(wanted)),
        (FactType::Number, DeValue::Table(range)) => {
            closed_keys(&range, ["least", "most"])?;
            let number = |value: &Spanned<DeValue<'_>>| value.get_ref().as_integer()?.as_str().parse::<i64>().ok();
            let bound = |key: &str| range.get(key).map(|value| number(value).ok_or("least and most are whole numbers."));
            let least = bound("least").unwrap_or(Ok(i64::MIN))?;
            let most = bound("most").unwrap_or(Ok(i64::MAX))?;
            if least <= most { Ok(Test::Numbers { least, most }) } else { Err("most is less than least.") }
        }
        (FactType::Day, DeValue::Table(range)) => {
            closed_keys(&range, ["first", "last"])?;
            let bound =
                |key: &str| range.get(key).map(|value| value.get_ref().as_datetime().and_then(day).ok_or("first and last are days."));
            let first = bound("first").unwrap_or(Ok(Date::MIN))?;
            let last = bound("last").unwrap_or(Ok(Date::MAX))?;
            if first <= last { Ok(Test::Days { first, last }) } else { Err("last comes before first.") }
        }
        (FactType::Flag, _) => Err("Write true or false."),
        (FactType::Choice, _) => Err("Write a list of codes."),
        (FactType::Number, _) => Err("Write { least = N, most = N }."),
        (FactType::Day, _) => Err("Write { first = DAY, last = DAY }."),
    }
}

fn allowed(fact: FactKey, value: &str) -> bool {
    let choices = fact.choices();
    choices.is_empty() || choices.contains(&value)
}

fn closed_keys(table: &DeTable<'_>, keys: [&str; 2]) -> Result<(), &'static str> {
    match table.keys().all(|key| keys.contains(&&**key.get_ref())) {
        true => Ok(()),
        false => Err("A range of numbers has least and most, a range of days first and last."),
    }
}
