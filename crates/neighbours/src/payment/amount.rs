//! Amounts: integer cents inside, decimals on the wire.

use serde_json::Value;

/// Reads `133`, `133.0`, `"133.00"`; `None` when it is not an amount of whole cents.
pub fn parse_cents(value: &Value) -> Option<u64> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    let (euros, cents) = text.split_once('.').unwrap_or((&text, ""));
    let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if euros.is_empty() || euros.len() > 9 || cents.len() > 2 || !only_digits(euros) || !only_digits(cents) {
        return None;
    }
    Some(euros.parse::<u64>().ok()? * 100 + format!("{cents:0<2}").parse::<u64>().ok()?)
}

/// `133.00`.
pub fn text(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// The number on the wire; at most two decimals, exact as printed.
pub(crate) fn number(cents: u64) -> Value {
    serde_json::from_str(&text(cents)).expect("digits, a dot and two digits are a JSON number")
}

#[cfg(test)]
mod tests;
