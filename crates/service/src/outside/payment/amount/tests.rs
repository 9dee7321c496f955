use proptest::prelude::proptest;
use serde_json::{Value, json};

use super::{number, parse_cents, parse_euros};

#[test]
fn amounts_are_read_to_the_cent() {
    for (text, cents) in
        [("\"133.00\"", 13_300), ("133", 13_300), ("133.0", 13_300), ("114.3", 11_430), ("114.30", 11_430), ("0.01", 1), ("\"0.07\"", 7)]
    {
        let value: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(parse_cents(&value), Some(cents), "{text}");
    }
    for text in [
        "\"\"",
        "\"1,00\"",
        "\"1.001\"",
        "1.001",
        "-1",
        "\"+1\"",
        "\"1.\"",
        "\".5\"",
        "1e9",
        "\"1e2\"",
        "null",
        "true",
        "\"1234567890\"",
        "\"١\"",
    ] {
        let value: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(parse_cents(&value), None, "{text}");
    }
}

#[test]
fn only_euros_are_euros() {
    assert_eq!(parse_euros(&json!({ "value": "1.00", "currency": "EUR" })), Some(100));
    assert_eq!(parse_euros(&json!({ "value": "1.00", "currency": "USD" })), None);
    assert_eq!(parse_euros(&json!({ "value": "1.00" })), None);
}

#[test]
fn nothing_and_less_cannot_be_asked_for() {
    assert_eq!([number(0), number(-1), number(i64::MAX)], [None, None, None]);
}

proptest! {
    #[test]
    fn what_is_written_is_read(cents in 1..10_i64.pow(11)) {
        let written = number(cents).expect("in range");
        let travelled: Value = serde_json::from_str(&written.to_string()).expect("JSON");
        assert_eq!(parse_cents(&travelled), Some(cents));
    }
}
