//! Files that must be taken, and what is said about those that can hardly be read.

use image::{DynamicImage, ImageFormat, Rgb};
use intake::finding::{ActiveKind, Finding};
use intake::inspect::{Inspection, Kind, inspect};
use intake::limits::Limits;

use lopdf::dictionary;

use crate::samples::{active, card, encoded, made, pdf, scan, turned_jpeg};
use crate::tools::encrypted;

fn look(bytes: &[u8]) -> Inspection {
    inspect(bytes, None, "ficheiro.bin", &Limits::default())
}

fn codes(inspection: &Inspection) -> Vec<&'static str> {
    inspection.findings.iter().map(Finding::code).collect()
}

#[test]
fn good_files_have_no_finding_whatever_they_are_called() {
    let picture = card(1200, 800);
    let jpeg = encoded(&picture, ImageFormat::Jpeg);
    for (bytes, kind, pages) in [
        (pdf(3), Kind::Pdf, 3),
        (jpeg.clone(), Kind::Jpeg, 1),
        (turned_jpeg(&picture), Kind::Jpeg, 1),
        (encoded(&picture, ImageFormat::Png), Kind::Png, 1),
        (encoded(&picture, ImageFormat::WebP), Kind::WebP, 1),
        (scan(jpeg, 1200, 800), Kind::Pdf, 1),
        ([b"\r\n\r\n".to_vec(), pdf(1)].concat(), Kind::Pdf, 1),
    ] {
        let found = look(&bytes);
        assert_eq!(codes(&found), Vec::<&str>::new(), "{kind:?}");
        assert_eq!((found.kind, found.pages), (kind, pages));
        assert!(found.usable() && found.digest.is_some());
        assert_eq!(found.size_bytes, bytes.len() as u64);
    }
}

#[test]
fn what_can_hardly_be_read_is_a_warning() {
    let sharp = card(1200, 800);
    let mut dark = sharp.to_rgb8();
    dark.pixels_mut().for_each(|pixel| *pixel = Rgb(pixel.0.map(|value| value / 6)));
    let dark = DynamicImage::ImageRgb8(dark);
    let blurred = sharp.blur(4.0);
    let empty = DynamicImage::ImageRgb8(image::RgbImage::from_pixel(1200, 800, Rgb([250, 250, 250])));
    let small = card(400, 300);
    for (picture, code) in [(dark, "too_dark"), (blurred, "blurred"), (empty, "blurred"), (small, "low_resolution")] {
        let (width, height) = (picture.width(), picture.height());
        let jpeg = encoded(&picture, ImageFormat::Jpeg);
        for bytes in [scan(jpeg.clone(), width, height), jpeg, encoded(&picture, ImageFormat::Png)] {
            let found = look(&bytes);
            assert!(codes(&found).contains(&code), "{code}: {:?}", found.findings);
            assert!(found.usable());
        }
    }
}

#[test]
fn blur_is_found_in_any_light_and_at_any_size() {
    for (width, height) in [(900, 700), (3000, 2000)] {
        let sharp = card(width, height);
        let pale = sharp.adjust_contrast(-60.0);
        let blurred = sharp.blur(width as f32 / 300.0);
        assert_eq!(codes(&look(&encoded(&pale, ImageFormat::Jpeg))), Vec::<&str>::new());
        assert_eq!(codes(&look(&encoded(&blurred, ImageFormat::Jpeg))), ["blurred"]);
    }
}

#[test]
fn active_content_is_named_and_does_not_block() {
    let found = look(&active());
    assert_eq!(
        found.findings,
        [Finding::ActiveContent {
            kinds: vec![ActiveKind::JavaScript, ActiveKind::Launch, ActiveKind::EmbeddedFile, ActiveKind::OpenAction],
        }]
    );
    assert!(found.usable());
}

#[test]
fn opening_on_a_page_is_not_active() {
    let mut made = made(&[crate::samples::LETTERS]);
    let page = made.pages[0];
    made.catalog_mut().set("OpenAction", vec![lopdf::Object::Reference(page), "Fit".into()]);
    assert_eq!(look(&made.bytes()).findings, []);
}

#[test]
fn a_signature_is_noticed() {
    let mut made = made(&[crate::samples::LETTERS]);
    made.document.add_object(dictionary! {
        "Type" => "Sig", "ByteRange" => vec![0.into(), 1.into(), 2.into(), 3.into()],
        "Contents" => lopdf::Object::string_literal("x"),
    });
    assert!(look(&made.bytes()).signed);
    assert!(!look(&pdf(1)).signed);
}

#[test]
fn the_password_opens_and_a_wrong_one_does_not() {
    let locked = encrypted(&pdf(2), "segredo", "dono");
    let ask = |password| inspect(&locked, password, "a.pdf", &Limits::default());
    assert_eq!(ask(None).findings, [Finding::PasswordProtected]);
    assert_eq!(ask(Some("errado")).findings, [Finding::WrongPassword]);
    for right in ["segredo", "dono"] {
        let opened = ask(Some(right));
        assert_eq!((opened.findings.as_slice(), opened.pages, opened.unlocked), (&[][..], 2, true), "{right}");
    }
    // Only printing or copying forbidden: everybody may open it.
    let restricted = look(&encrypted(&pdf(1), "", "dono"));
    assert_eq!((restricted.findings.as_slice(), restricted.unlocked), (&[][..], true));
}

#[test]
fn the_same_bytes_in_another_slot_are_a_duplicate() {
    let mut found = look(&pdf(1));
    let other = look(&pdf(2)).digest.expect("digest");
    let same = found.digest.expect("digest");
    found.note_duplicates([("contrato", other), ("passaporte", same)]);
    assert_eq!(found.findings, [Finding::DuplicateOf { slot: "passaporte".to_owned() }]);
    assert!(found.usable());
}
