//! Whatever the bytes, there is an answer.

use std::sync::LazyLock;

use image::ImageFormat;
use intake::clean::{CheckedFile, clean};
use intake::inspect::inspect;
use intake::limits::Limits;
use intake::page::{page_image, page_text};
use intake::worker::read_job;
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, proptest};
use proptest::{prop_assert, prop_assert_eq, prop_oneof};

use crate::samples::{active, card, encoded, pdf, scan};

static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let jpeg = encoded(&card(300, 200), ImageFormat::Jpeg);
    vec![
        pdf(2),
        active(),
        scan(jpeg.clone(), 300, 200),
        jpeg,
        encoded(&card(300, 200), ImageFormat::Png),
        encoded(&card(300, 200), ImageFormat::WebP),
    ]
});

/// A sound file with some bytes changed, some cut out, some repeated.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let changes = vec((any::<u32>(), any::<u8>(), any::<u16>(), 0u8..4), 1..12);
    (0..SEEDS.len(), changes).prop_map(|(seed, changes)| {
        let mut bytes = SEEDS[seed].clone();
        for (at, value, length, how) in changes {
            let at = at as usize % bytes.len().max(1);
            let end = (at + usize::from(length) % 64).min(bytes.len());
            match how {
                0 | 1 => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte = value;
                    }
                }
                2 => drop(bytes.drain(at..end)),
                _ => {
                    let part = bytes[at..end].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        bytes
    })
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let heads = prop_oneof![
        Just(b"%PDF-1.7\n".to_vec()),
        Just(vec![0xFF, 0xD8, 0xFF, 0xE0]),
        Just(b"\x89PNG\r\n\x1a\n".to_vec()),
        Just(b"RIFF\0\x01\0\0WEBPVP8L".to_vec()),
        Just(Vec::new()),
    ];
    (heads, vec(any::<u8>(), 0..600)).prop_map(|(head, tail)| [head, tail].concat())
}

fn there_is_an_answer(bytes: &[u8]) -> Result<(), proptest::test_runner::TestCaseError> {
    let limits = Limits { max_image_pixels: 4_000_000, ..Limits::default() };
    let found = inspect(bytes, None, "a.pdf", &limits);
    let copy = clean(&[CheckedFile { bytes, password: None }], &limits);
    if found.usable() {
        prop_assert!(found.pages > 0);
        let copy = copy.expect("what is usable can be joined");
        prop_assert_eq!(copy.pages, found.pages);
        prop_assert!(page_image(&copy.pdf, 0, 100).is_ok());
        let again = inspect(&copy.pdf, None, "a.pdf", &limits);
        prop_assert!(again.usable(), "{:?}", again.findings);
        prop_assert!(again.findings.iter().all(|finding| finding.code() != "active_content"));
    } else {
        prop_assert!(!found.findings.is_empty());
    }
    drop(page_image(bytes, 0, 100));
    drop(page_text(bytes, 0));
    drop(read_job(&mut &bytes[..]));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn for_changed_files(bytes in mutated()) {
        there_is_an_answer(&bytes)?;
    }

    #[test]
    fn for_any_bytes(bytes in any_bytes()) {
        there_is_an_answer(&bytes)?;
    }
}
