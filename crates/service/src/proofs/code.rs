//! The code that is typed where no camera is at hand: twelve characters of Crockford's alphabet, shown in groups of four.

/// Characters of a code: 60 bits, far beyond guessing.
pub const CODE_CHARS: usize = 12;
const GROUP_CHARS: usize = 4;

/// As printed: `7K4M 92QF XT3B`.
#[must_use]
pub fn grouped(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / GROUP_CHARS);
    for (place, letter) in code.chars().enumerate() {
        if place > 0 && place.is_multiple_of(GROUP_CHARS) {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}

/// The code that was meant by what was typed; `None` where it can be none.
#[must_use]
pub fn meant(typed: &str) -> Option<String> {
    let plain = |letter: &char| !letter.is_whitespace() && *letter != '-';
    let meant: String = typed
        .chars()
        .filter(plain)
        .take(CODE_CHARS + 1)
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let known = meant.bytes().all(|byte| byte.is_ascii_digit() || (byte.is_ascii_uppercase() && byte != b'U'));
    (known && meant.len() == CODE_CHARS).then_some(meant)
}
