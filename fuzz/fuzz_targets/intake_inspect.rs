#![no_main]
//! Any bytes get an answer within the limits.

use intake::inspect::inspect;
use intake::limits::Limits;
use intake::page::{page_image, page_text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_image_pixels: 4_000_000, ..Limits::default() };
    let found = inspect(bytes, None, "a.pdf", &limits);
    assert!(found.usable() || !found.findings.is_empty());
    assert!(!found.usable() || found.pages > 0);
    drop(page_image(bytes, 0, 100));
    drop(page_text(bytes, 0));
});
