//! Makes any text printable: what our fonts cannot draw, and what would change the look of the words around it, is replaced in plain sight.
//!
//! PDF/A forbids a letter without a drawing (ISO 19005-2, 6.2.11.8), so this is also what keeps one emoji from costing a person their receipt.

use crate::world::{can_print, is_in_text_font};
use serde_json::Value;

/// Characters of one text before it is cut with «…».
const TEXT_CHARS_MAX: usize = 4_000;
/// Letters without a space before a break is allowed between them.
const UNBROKEN_CHARS_MAX: usize = 40;
/// Stands for a character that cannot be printed.
const REPLACEMENT: char = '\u{FFFD}';
/// Allows a line to break, shows nothing.
const BREAK_HERE: char = '\u{200B}';

/// How much is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Everything one of our fonts can draw.
    AllFonts,
    /// Only what the text font draws, without combining marks: for the rare mixture of scripts that no single font can set.
    TextFont,
}

/// Cleans every text in the data of a paper.
pub fn clean(value: &mut Value, letters: Letters) {
    match value {
        Value::String(text) => *text = printable(text, letters),
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, letters)),
        Value::Object(fields) => fields.values_mut().for_each(|field| clean(field, letters)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text as it can be printed.
pub fn printable(text: &str, letters: Letters) -> String {
    let mut out = String::with_capacity(text.len());
    let mut unbroken = 0;
    for (count, letter) in text.chars().enumerate() {
        if count == TEXT_CHARS_MAX {
            out.push('…');
            break;
        }
        let Some(letter) = printable_letter(letter, letters) else {
            continue;
        };
        unbroken = if letter == ' ' { 0 } else { unbroken + 1 };
        if unbroken > UNBROKEN_CHARS_MAX && !is_combining(letter) {
            out.push(BREAK_HERE);
            unbroken = 1;
        }
        out.push(letter);
    }
    out
}

fn printable_letter(letter: char, letters: Letters) -> Option<char> {
    let known = match letters {
        Letters::AllFonts => can_print(letter),
        Letters::TextFont => is_in_text_font(letter) && !is_combining(letter) && !is_joiner(letter),
    };
    match letter {
        '\u{00AD}' => None,
        _ if is_direction_or_format(letter) => None,
        _ if letter.is_control() => Some(' '),
        '\u{2028}' | '\u{2029}' => Some(' '),
        _ if is_private(letter) || !known => Some(REPLACEMENT),
        _ => Some(letter),
    }
}

/// Marks that turn, hide or glue the text around them (Unicode bidirectional controls, byte order mark, invisible operators, tags, variation selectors).
fn is_direction_or_format(letter: char) -> bool {
    matches!(letter,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Zero-width joiner and non-joiner, which the scripts of South Asia and Persian need.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}')
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{2DE0}'..='\u{2DFF}' | '\u{A66F}'..='\u{A69F}' | '\u{FE20}'..='\u{FE2F}')
}

/// Private use areas: PDF/UA and PDF/A level A forbid them.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}
