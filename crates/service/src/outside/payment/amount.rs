//! Amounts: integer cents inside, decimals on the wire. No floating point decides a cent.

use serde_json::Value;

/// Most digits before the decimal point.
const EUROS_MAX_DIGITS: usize = 9;

/// Reads `133`, `133.5`, `"133.00"`; `None` when it is not an amount of whole cents.
pub(super) fn parse_cents(value: &Value) -> Option<i64> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    let (euros, cents) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(euros, EUROS_MAX_DIGITS) || !digits(cents, 2) {
        return None;
    }
    Some(euros.parse::<i64>().ok()? * 100 + format!("{cents:0<2}").parse::<i64>().ok()?)
}

/// An amount of the wire: value and currency.
pub(super) fn parse_euros(amount: &Value) -> Option<i64> {
    (amount["currency"] == "EUR").then(|| parse_cents(&amount["value"])).flatten()
}

/// The number of the wire, with the fewest decimals that say it. `None` for an amount below one cent or too large.
pub(super) fn number(cents: i64) -> Option<Value> {
    if !(1..10_i64.pow(EUROS_MAX_DIGITS as u32 + 2)).contains(&cents) {
        return None;
    }
    serde_json::from_str(&format!("{}.{:02}", cents / 100, cents % 100)).ok()
}

#[cfg(test)]
mod tests;
