use serde_json::{Value, json};

use super::{number, parse_cents, text};

#[test]
fn reads_numbers_and_texts() {
    for (wire, cents) in [(json!(133), 13_300), (json!(133.0), 13_300), (json!(114.3), 11_430), (json!("0.01"), 1), (json!("59.4"), 5_940)]
    {
        assert_eq!(parse_cents(&wire), Some(cents), "{wire}");
    }
}

#[test]
fn refuses_what_is_not_whole_cents() {
    for wire in
        [json!(-1), json!(0.001), json!("1,00"), json!(""), json!(".5"), json!("+1"), json!(1e20), json!(null), json!("99999999999")]
    {
        assert_eq!(parse_cents(&wire), None, "{wire}");
    }
}

#[test]
fn writes_what_it_reads() {
    for cents in [0, 1, 10, 99, 100, 11_430, 30_720, 99_999_999] {
        assert_eq!(parse_cents(&number(cents)), Some(cents));
        assert_eq!(parse_cents(&Value::String(text(cents))), Some(cents));
    }
}
