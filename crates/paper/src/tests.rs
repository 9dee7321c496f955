//! Tests of the cleaning of texts and of the drawing of QR codes.

use crate::clean::{Letters, clean, printable};
use crate::qr;
use crate::refusal::Refusal;
use serde_json::json;

fn all(text: &str) -> String {
    printable(text, Letters::AllFonts)
}

#[test]
fn ordinary_text_stays_as_it_is() {
    for text in ["João Gonçalves, 2.º esq. – 185,60 €", "Оксана Бондаренко", "محمد علي", "রহিমা খাতুন", "सीता", "#let x = $1$ * \\ @a <b>"]
    {
        assert_eq!(all(text), text);
    }
}

#[test]
fn what_no_font_can_draw_is_replaced_in_sight() {
    assert_eq!(all("Ana 😀"), "Ana \u{FFFD}");
    assert_eq!(all("\u{E000}"), "\u{FFFD}");
    assert_eq!(all("王"), "\u{FFFD}");
}

#[test]
fn controls_and_direction_marks_are_gone() {
    assert_eq!(all("a\u{202E}b\u{2066}c\u{FEFF}"), "abc");
    assert_eq!(all("a\nb\0c\u{2028}d"), "a b c d");
}

#[test]
fn long_runs_may_break_and_very_long_texts_are_cut() {
    let run = "x".repeat(100);
    let broken = all(&run);
    assert_eq!(broken.matches('\u{200B}').count(), 2);
    assert_eq!(broken.replace('\u{200B}', ""), run);
    let cut = all(&"ab ".repeat(3_000));
    assert!(cut.ends_with('…'));
    assert_eq!(cut.chars().count(), 4_001);
}

#[test]
fn the_second_try_keeps_only_the_text_font() {
    assert_eq!(printable("aम\u{0301}b", Letters::TextFont), "a\u{FFFD}\u{FFFD}b");
}

#[test]
fn texts_are_cleaned_wherever_they_are() {
    let mut data = json!({"a": ["x\u{202E}", {"b": "y\u{7}"}], "n": 3});
    clean(&mut data, Letters::AllFonts);
    assert_eq!(data, json!({"a": ["x", {"b": "y "}], "n": 3}));
}

#[test]
fn a_qr_code_has_its_quiet_zone() {
    let drawn = qr::svg("HTTPS://BALCAO.EXAMPLE/S/A").expect("a short text fits");
    // Version 2 at level M: 25 modules and 4 light ones on each side.
    assert!(drawn.contains(r#"viewBox="0 0 33 33""#), "{drawn}");
    assert!(drawn.contains(r#"d="M4 4h7v1h-7z"#), "{drawn}");
}

#[test]
fn a_text_too_long_for_a_qr_code_is_refused() {
    assert_eq!(qr::svg(&"x".repeat(4_000)).err(), Some(Refusal::QrTooLong { bytes: 4_000 }));
}
