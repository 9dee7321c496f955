#![no_main]
//! What is joined is harmless, and is taken when it comes back.

use intake::clean::{CheckedFile, clean};
use intake::inspect::inspect;
use intake::limits::Limits;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_image_pixels: 4_000_000, ..Limits::default() };
    let file = CheckedFile { bytes, password: None };
    if let Ok(copy) = clean(&[file, file], &limits) {
        let again = inspect(&copy.pdf, None, "copy.pdf", &limits);
        assert_eq!(again.pages, copy.pages);
        assert!(again.findings.iter().all(|finding| finding.code() != "active_content"));
    }
});
