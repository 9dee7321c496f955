//! The QR code as a drawing of dark squares.

use crate::refusal::Refusal;
use fast_qr::{ECL, QRBuilder, QRCode};
use std::fmt::Write;

/// Light modules around the code (ISO/IEC 18004 asks for 4).
const QUIET_MODULES: usize = 4;
/// Colour of the dark modules: navy, 16:1 on white.
const DARK: &str = "#021c51";

/// Draws the text as SVG at error correction level M, with its quiet zone. The drawing says nothing to a screen reader: what it leads to
/// always stands beside it in words.
///
/// # Errors
/// The text is longer than a QR code holds.
pub fn svg(text: &str) -> Result<String, Refusal> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| Refusal::QrTooLong { bytes: text.len() })?;
    let side = code.size + 2 * QUIET_MODULES;
    let mut path = String::new();
    for y in 0..code.size {
        draw_row(&mut path, &code, y);
    }
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 {side} {side}" width="{side}" height="{side}"><path fill="{DARK}" d="{path}"/></svg>"#
    ))
}

/// One rectangle for each run of dark modules: neighbours then never show a hair line between them.
fn draw_row(path: &mut String, code: &QRCode, y: usize) {
    let mut x = 0;
    while x < code.size {
        let run = code[y][x..].iter().take_while(|module| module.value()).count();
        if run > 0 {
            let (left, top) = (x + QUIET_MODULES, y + QUIET_MODULES);
            write!(path, "M{left} {top}h{run}v1h-{run}z").expect("writing to a string cannot fail");
        }
        x += run.max(1);
    }
}
