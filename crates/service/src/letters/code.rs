//! The code on every letter, by which anyone can check that it is ours.

/// Characters of a code, as stored.
pub const CODE_CHARS: usize = 8;
/// Where the hyphen stands when it is shown.
const HYPHEN_AT: usize = 4;

/// As people read it: `M741-KX9Z`.
#[must_use]
pub fn shown(code: &str) -> String {
    match code.split_at_checked(HYPHEN_AT) {
        Some((one, two)) if !two.is_empty() => format!("{one}-{two}"),
        _ => code.to_owned(),
    }
}

/// What was meant by what somebody typed: any case, spaces, hyphens, O for 0, I and L for 1. None when it cannot be a code.
#[must_use]
pub fn meant(typed: &str) -> Option<String> {
    let plain = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.')).take(CODE_CHARS + 1);
    let code: String = plain
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    (code.len() == CODE_CHARS && code.chars().all(|c| c.is_ascii_alphanumeric())).then_some(code)
}
